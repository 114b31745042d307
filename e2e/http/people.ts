// People over real HTTP inside a test: signing in by form or JSON, and asking with the token of the cookie.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import config from '@payload-config'
import { handleEndpoints } from 'payload'
import { behindDoor } from '@/desk/request/door'
import type { User } from '@/payload-types'

export type Answer = { status: number; json: Record<string, unknown> }
export type Served = Awaited<ReturnType<typeof serve>>

/** The value of a cookie that an answer sets, or ''. */
export const cookieOf = (response: Response, name: string): string =>
  response.headers
    .getSetCookie()
    .find((cookie) => cookie.startsWith(`${name}=`))
    ?.slice(name.length + 1)
    .split(';')[0] ?? ''

/** As the route of the API asks it. */
const asked = behindDoor((request: Request, _context: object) => handleEndpoints({ config, request }))

const listen = async () => {
  const server = createServer(async (incoming, outgoing) => {
    const bytes = await buffer(incoming)
    const request = new Request(`http://${incoming.headers.host}${incoming.url}`, {
      method: incoming.method!,
      headers: incoming.headers as Record<string, string>,
      ...(bytes.length > 0 ? { body: new Uint8Array(bytes) } : {}),
    })
    const response = await asked(request, {})
    outgoing.setHeaders(response.headers)
    outgoing.writeHead(response.status)
    outgoing.end(Buffer.from(await response.arrayBuffer()))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  return server
}

/** Anything else is sent as JSON. */
const isSentAsItIs = (body: unknown): body is FormData | Blob | URLSearchParams =>
  body instanceof FormData || body instanceof Blob || body instanceof URLSearchParams

export const serve = async () => {
  const server = await listen()
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const raw = (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) =>
    fetch(origin + path, {
      method,
      headers: {
        'Accept-Language': 'zh',
        ...(body === undefined || isSentAsItIs(body) ? {} : { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: isSentAsItIs(body) ? body : JSON.stringify(body) }),
    })
  const ask = async (method: string, path: string, body?: unknown, token?: string): Promise<Answer> => {
    const response = await raw(method, path, body, token ? { Authorization: `JWT ${token}` } : {})
    const text = await response.text()
    return { status: response.status, json: text.startsWith('{') ? JSON.parse(text) : { text } }
  }
  return {
    origin,
    raw,
    ask,
    signIn: async (email: string, password = 'long enough for a test') => {
      const answer = await raw('POST', '/api/users/login', { email, password })
      return { status: answer.status, token: cookieOf(answer, 'payload-token') }
    },
    me: async (token: string): Promise<User | null> =>
      (await ask('GET', '/api/users/me', undefined, token)).json.user as User | null,
    close: () => server.close(),
  }
}
