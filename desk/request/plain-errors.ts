// Whatever Payload answers in a form or a language of its own when it refuses becomes one sentence of ours, in the form
// that every refusal has; and a refusal that says when to come again says it in its headers.
import type { Language } from '@/domain/manuscript'
import { languageAsked } from './limits'

type Sentence = Record<Language, string>
type Handler<C> = (request: Request, context: C) => Promise<Response>
type Told = { message?: string; data?: { retryAfter?: number } | null }

/** What is no JSON where JSON was promised, or asks for what nobody can answer. */
export const WRONG: Sentence = {
  zh: '请求的内容不符合要求，请检查后再试。',
  en: 'The request is not as it should be; please check it.',
}
const SENTENCES: Record<number, Sentence> = {
  400: WRONG,
  404: { zh: '没有这个地址。', en: 'There is nothing at this address.' },
  500: {
    zh: '服务器出了错，这一步没有完成。请再试一次；仍然不行，请告诉管理员。',
    en: 'Something went wrong on the server and this was not done. Please try again, and tell an admin if it happens again.',
  },
}

/** What Payload says of an address that is not there, or of one that it has switched off. */
const STATUS: Record<number, number> = { 501: 404, 405: 404 }

const fault = (request: Request): Response => sentence(request, 500, new Headers())

const sentence = (request: Request, said: number, given: Headers): Response => {
  const status = STATUS[said] ?? said
  const words = SENTENCES[status] ?? SENTENCES[status >= 500 ? 500 : 400]!
  const headers = new Headers(given)
  for (const name of ['content-length', 'content-type']) headers.delete(name)
  return Response.json({ errors: [{ message: words[languageAsked(request)] }] }, { status, headers })
}

const withWait = (response: Response, text: string, seconds: number): Response => {
  const headers = new Headers(response.headers)
  headers.set('Retry-After', String(seconds))
  return new Response(text, { status: response.status, headers })
}

const ours = async (request: Request, response: Response): Promise<Response> => {
  if (response.status < 400 || !response.headers.get('content-type')?.includes('json')) return response
  const text = await response.clone().text()
  const [told] = ((): readonly Told[] => {
    try {
      return (JSON.parse(text) as { errors?: Told[] }).errors ?? []
    } catch {
      return []
    }
  })()
  if (!told?.message || response.status === 500) return sentence(request, response.status, response.headers)
  const seconds = told.data?.retryAfter
  return response.status === 429 && seconds ? withWait(response, text, seconds) : response
}

/** The handler, whose refusals are all of one form. */
export const plainErrors =
  <C>(handler: Handler<C>): Handler<C> =>
  async (request, context) => {
    try {
      return await ours(request, await handler(request, context))
    } catch (error) {
      console.error(error)
      return fault(request)
    }
  }
