// The API over real HTTP inside a test: the same handler that Next's route calls, on a free port, with sign-in by
// token.
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import config from '@payload-config'
import { handleEndpoints, type Payload } from 'payload'
import { behindDoor } from '@/desk/request/door'
import type { User } from '@/payload-types'

export type Door = {
  origin: string
  ask: (
    method: string,
    path: string,
    body?: unknown,
    as?: User,
  ) => Promise<{ status: number; json: Record<string, unknown> }>
  close: () => void
}

/** As the route of the API asks it. */
const asked = behindDoor((request: Request, _context: object) => handleEndpoints({ config, request }))

const serve = (): Promise<Server> =>
  new Promise((resolve) => {
    const server = createServer(async (incoming, outgoing) => {
      const { port } = server.address() as AddressInfo
      const bytes = await buffer(incoming)
      const request = new Request(`http://127.0.0.1:${port}${incoming.url}`, {
        method: incoming.method!,
        headers: incoming.headers as Record<string, string>,
        ...(bytes.length > 0 ? { body: new Uint8Array(bytes) } : {}),
      })
      const response = await asked(request, {})
      outgoing.writeHead(response.status, Object.fromEntries(response.headers))
      outgoing.end(Buffer.from(await response.arrayBuffer()))
    })
    server.listen(0, '127.0.0.1', () => resolve(server))
  })

export const door = async (payload: Payload, password = 'long enough for a test'): Promise<Door> => {
  const server = await serve()
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const tokens = new Map<string, string>()
  const tokenOf = async (user: User): Promise<string> => {
    const known = tokens.get(String(user.id))
    if (known) return known
    const { token } = await payload.login({ collection: 'users', data: { email: user.email, password } })
    tokens.set(String(user.id), token!)
    return token!
  }
  return {
    origin,
    ask: async (method, path, body, user) => {
      const response = await fetch(origin + path, {
        method,
        headers: {
          'Accept-Language': 'zh',
          ...(body instanceof FormData ? {} : { 'Content-Type': 'application/json' }),
          ...(user ? { Authorization: `JWT ${await tokenOf(user)}` } : {}),
        },
        ...(body === undefined ? {} : { body: body instanceof FormData ? body : JSON.stringify(body) }),
      })
      const text = await response.text()
      return {
        status: response.status,
        json: text.startsWith('{') ? (JSON.parse(text) as Record<string, unknown>) : { text },
      }
    },
    close: () => server.close(),
  }
}
