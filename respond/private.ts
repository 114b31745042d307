// What is meant for one person: no cache may keep it (Cache-Control: private, no-store), and none may take one person's
// answer for another's (Vary: Cookie).
import { STAFF_HEADERS } from '@/front/safe-headers'

type Handler<Rest extends unknown[]> = (request: Request, ...rest: Rest) => Promise<Response>

const withCookie = (vary: string | null): string =>
  vary === null ? 'Cookie' : /(^|,)\s*(cookie|\*)\s*(,|$)/i.test(vary) ? vary : `${vary}, Cookie`

export const keptPrivate =
  <Rest extends unknown[]>(handler: Handler<Rest>): Handler<Rest> =>
  async (request, ...rest) => {
    const answer = await handler(request, ...rest)
    const headers = new Headers(answer.headers)
    headers.set('Cache-Control', 'private, no-store')
    headers.set('Vary', withCookie(headers.get('Vary')))
    for (const [name, value] of Object.entries(STAFF_HEADERS)) if (!headers.has(name)) headers.set(name, value)
    const { status, statusText, body } = answer
    return new Response(body, { status, statusText, headers })
  }
