// Whatever the hot lane does not answer: pages that have yet to be rendered, ranges, wrong methods; and everything of
// staff's, which is passed on to the application as it came.
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { readerAddress } from './address'
import { headerOf, isKnown, rangeOf, wireFor, withoutBody, type Answer, type Wire } from './answer'
import { plain } from './answer-plain'
import type { Backend } from './backend'
import { isStaff, silentAnswer, UNAVAILABLE } from './database-away'
import type { Metrics } from './metrics'
import type { Pages } from './pages'
import { passOn, requestIdOf } from './pass-on'
import { codingOf } from './request-head'
import { headersOfAll, NOTHING, OWN_STYLE } from './safe-headers'

const METHODS = 'GET, HEAD'

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

/** What the handler is told, and tells: `fresh` lets what was dropped meanwhile be dropped, before anything is read. */
export type Around = {
  fresh: () => void
  isSilent: () => boolean
  metrics: Metrics
  note: (line: Record<string, unknown>) => void
}

const METRICS = /^\/metrics(?:[?#]|$)/
/** The application writes its own line about these, with the person and the article. */
const NOTED_BEHIND = /^\/(?:api\/|_next\/|healthz|readyz)/

/** Counts the answer when it has gone, and notes it under this number, without what stands behind a `?`. */
const watch = (
  asked: IncomingMessage,
  response: ServerResponse,
  { metrics, note }: Around,
  noteAs: string | null = null,
): void => {
  const from = performance.now()
  response.once('close', () => {
    const ms = Math.round(performance.now() - from)
    const { url = '', method } = asked
    const { statusCode: status } = response
    metrics.answered(asked, status, ms)
    if (noteAs !== null) note({ request: noteAs, method, address: url.replace(/[?#].*/, ''), status, ms })
  })
}

const answerStaff = (
  backend: Backend,
  asked: IncomingMessage,
  response: ServerResponse,
  around: Around,
): void | Promise<void> => {
  const { url = '' } = asked
  const id = requestIdOf(asked)
  const isOurs = around.isSilent() && isStaff(url)
  watch(asked, response, around, isOurs || !NOTED_BEHIND.test(url) ? id : null)
  if (!isOurs) return passOn(backend, asked, response, id)
  asked.resume()
  const { type, body } = silentAnswer(asked)
  plain(response, 503, body, {
    'Content-Type': type,
    'Content-Security-Policy': type.startsWith('text/html') ? OWN_STYLE : NOTHING,
    'Retry-After': '5',
    'X-Request-Id': id,
  })
}

const GARBLED: Record<string, string> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  HPE_CHUNK_EXTENSIONS_OVERFLOW: '413 Payload Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
}

/** What cannot be read as a request at all is answered like everything else. */
export const answerGarbled =
  ({ secure }: Pick<Backend, 'secure'>) =>
  (error: NodeJS.ErrnoException, socket: Duplex): void => {
    if (!socket.writable || error.code === 'ECONNRESET') return void socket.destroy()
    const headers = [
      ...headersOfAll({ secure, isStaffs: false }),
      ['Cache-Control', 'private, no-store'],
      ['Connection', 'close'],
      ['Content-Length', '0'],
    ]
    const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`).join('')
    socket.end(`HTTP/1.1 ${GARBLED[error.code ?? ''] ?? '400 Bad Request'}\r\n${lines}\r\n`)
  }

export const handler =
  (pages: Pages, backend: Backend, around: Around) =>
  async (asked: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      if (!mayAsk(asked, response)) return
      const address = readerAddress(asked.url ?? '')
      // Whoever answers after this may say it otherwise, and cannot forget it.
      for (const header of headersOfAll({ secure: backend.secure, isStaffs: address === null }))
        response.setHeader(...header)
      const wrong = wrongWith(asked)
      if (wrong !== null) return plain(response, wrong, '', { Connection: 'close' })
      if (around.metrics.answer && METRICS.test(asked.url ?? '')) return await around.metrics.answer(asked, response)
      if (address === null) return await answerStaff(backend, asked, response, around)
      watch(asked, response, around)
      if (asked.method !== 'GET' && asked.method !== 'HEAD') {
        asked.resume()
        return plain(response, 405, `${METHODS}\n`, { Allow: METHODS })
      }
      around.fresh()
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
