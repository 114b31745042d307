// Whatever the hot lane does not answer: pages that have yet to be rendered, ranges, wrong methods; and everything of
// staff's, which is passed on to the application as it came.
import { request, type IncomingMessage, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { pipeline } from 'node:stream'
import { readerAddress } from './address'
import { headerOf, isKnown, rangeOf, wireFor, withoutBody, type Answer, type Wire } from './answer'
import type { Backend } from './backend'
import type { Pages } from './pages'
import { codingOf } from './request-head'
import { UNAVAILABLE } from './unavailable'

const METHODS = 'GET, HEAD'

const plain = (response: ServerResponse, status: number, text: string, headers: Record<string, string> = {}): void => {
  response.writeHead(status, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'private, no-store',
    'X-Content-Type-Options': 'nosniff',
    ...headers,
  })
  response.end(text)
}

const flat = (headers: Wire['headers'], length?: number): string[] => [
  ...headers.flat(),
  ...(length === undefined ? [] : ['Content-Length', String(length)]),
]

/** What may be asked for in parts: pictures. A page is asked for whole. */
const isPicture = (answer: Answer): boolean => (headerOf(answer, 'content-type') ?? '').startsWith('image/')

const send = (asked: IncomingMessage, response: ServerResponse, answer: Answer, wire: Wire): void => {
  const { method, headers } = asked
  const length = wire.body.length
  if (answer.status === 200 && isKnown(headers['if-none-match'], wire.etag)) {
    response.writeHead(304, flat(withoutBody(wire)))
    return void response.end()
  }
  const parts = answer.status === 200 && isPicture(answer)
  const condition = headers['if-range']
  const range =
    parts && method === 'GET' && (condition === undefined || condition === wire.etag)
      ? rangeOf(headers.range, length)
      : null
  const own: Wire['headers'] = parts ? [...wire.headers, ['Accept-Ranges', 'bytes']] : wire.headers
  if (range === 'none') {
    response.writeHead(416, flat([['Content-Range', `bytes */${length}`]], 0))
    return void response.end()
  }
  if (range) {
    const { from, to } = range
    response.writeHead(206, flat([...own, ['Content-Range', `bytes ${from}-${to}/${length}`]], to - from + 1))
    return void response.end(wire.body.subarray(from, to + 1))
  }
  response.writeHead(answer.status, flat(own, length))
  response.end(method === 'HEAD' ? undefined : wire.body)
}

/** Headers that concern one connection alone (RFC 9110 §7.6.1). */
const HOP = new Set(['connection', 'keep-alive', 'proxy-connection', 'te', 'trailer', 'transfer-encoding', 'upgrade'])

const passedHeaders = ({ rawHeaders, headers, socket }: IncomingMessage): string[] => {
  const kept: string[] = []
  let forwarded = socket.remoteAddress ?? ''
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const [name, value] = [rawHeaders[at]!, rawHeaders[at + 1]!]
    if (name.toLowerCase() === 'x-forwarded-for') forwarded = `${value}, ${forwarded}`
    else if (!HOP.has(name.toLowerCase())) kept.push(name, value)
  }
  if ('transfer-encoding' in headers) kept.push('Transfer-Encoding', 'chunked')
  return [...kept, 'X-Forwarded-For', forwarded]
}

/** Answers that a connection may wait for at once. Browsers ask one after another. */
const AT_ONCE = 64
const open = new WeakMap<Socket, number>()

/** Counts what a connection asks for; false where it is one too many, and the connection is ended. */
const mayAsk = ({ socket }: IncomingMessage, response: ServerResponse): boolean => {
  const now = (open.get(socket) ?? 0) + 1
  open.set(socket, now)
  response.once('finish', () => open.set(socket, (open.get(socket) ?? 1) - 1))
  if (now > AT_ONCE) socket.destroy()
  return !socket.destroyed
}

/** What is wrong with a request that Node's parser lets through; null where nothing is. */
const wrongWith = ({ rawHeaders, headers, method }: IncomingMessage): number | null => {
  const hosts = rawHeaders.filter((name, at) => at % 2 === 0 && name.toLowerCase() === 'host')
  if (hosts.length > 1) return 400
  if (method === 'TRACE') return 405
  const coding = headers['transfer-encoding']
  return coding !== undefined && coding.trim().toLowerCase() !== 'chunked' ? 501 : null
}

const passOn = async (backend: Backend, asked: IncomingMessage, response: ServerResponse): Promise<void> => {
  await backend.ready
  if (asked.socket.destroyed) return
  const { method, url: path } = asked
  const passed = request({
    socketPath: backend.socketPath,
    agent: backend.agent,
    ...(method ? { method } : {}),
    ...(path ? { path } : {}),
    headers: passedHeaders(asked),
  })
  passed.once('response', (answer) => {
    const headers: string[] = []
    for (let at = 0; at < answer.rawHeaders.length; at += 2)
      if (!HOP.has(answer.rawHeaders[at]!.toLowerCase()) && answer.rawHeaders[at]!.toLowerCase() !== 'x-depends-on')
        headers.push(answer.rawHeaders[at]!, answer.rawHeaders[at + 1]!)
    try {
      response.writeHead(answer.statusCode ?? 502, headers)
      pipeline(answer, response, () => {})
    } catch (error) {
      console.error(error)
      passed.destroy()
      response.destroy()
    }
  })
  passed.once('error', () => {
    if (response.headersSent) response.destroy()
    else plain(response, 503, UNAVAILABLE, { 'Retry-After': '10' })
  })
  // The connection, not the answer: one that waits behind others on the same connection is never told of its end.
  const gone = () => passed.destroy()
  asked.socket.once('close', gone)
  response.once('finish', () => asked.socket.off('close', gone))
  asked.pipe(passed)
}

/** `fresh`: lets what was dropped meanwhile be dropped, before anything is read. */
export const handler =
  (pages: Pages, backend: Backend, fresh: () => void) =>
  async (asked: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      if (!mayAsk(asked, response)) return
      const wrong = wrongWith(asked)
      if (wrong !== null) return plain(response, wrong, '', { Connection: 'close' })
      const address = readerAddress(asked.url ?? '')
      if (address === null) return await passOn(backend, asked, response)
      if (asked.method !== 'GET' && asked.method !== 'HEAD') {
        asked.resume()
        return plain(response, 405, `${METHODS}\n`, { Allow: METHODS })
      }
      fresh()
      const answer = await pages.answer(address)
      const accepted = asked.headers['accept-encoding']
      const wire = await wireFor(answer, codingOf(Array.isArray(accepted) ? accepted.join() : (accepted ?? '')))
      pages.kept.weigh(address, answer)
      send(asked, response, answer, wire)
    } catch (error) {
      console.error(error)
      if (response.headersSent) response.destroy()
      else plain(response, 503, UNAVAILABLE, { 'Retry-After': '10' })
    }
  }
