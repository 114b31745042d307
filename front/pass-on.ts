// Whatever is staff's is passed on to the application as it came, with a number of its own that every line of the log
// about it bears.
import { randomBytes, randomUUID } from 'node:crypto'
import { request, type IncomingMessage, type ServerResponse } from 'node:http'
import { pipeline } from 'node:stream'
import { plain } from './answer-plain'
import type { Backend } from './backend'
import { UNAVAILABLE } from './database-away'
import { isPanel, panelPolicy } from './safe-headers'

/** Headers that concern one connection alone (RFC 9110 §7.6.1). */
const HOP = new Set(['connection', 'keep-alive', 'proxy-connection', 'te', 'trailer', 'transfer-encoding', 'upgrade'])
const CSP = 'content-security-policy'
/** What the front alone may say to the application. */
const OWN = new Set(['x-request-id', 'x-readiness', 'x-forwarded-for', CSP, `${CSP}-report-only`])
/** A proxy may have numbered it before us. */
const NUMBER = /^[\w.-]{8,64}$/

export const requestIdOf = ({ headers }: IncomingMessage): string => {
  const given = headers['x-request-id']
  return typeof given === 'string' && NUMBER.test(given) ? given : randomUUID()
}

const passedHeaders = (
  { rawHeaders, headers, socket }: IncomingMessage,
  id: string,
  policy: string | null,
): string[] => {
  const kept: string[] = []
  let forwarded = socket.remoteAddress ?? ''
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const [name, value] = [rawHeaders[at]!, rawHeaders[at + 1]!]
    if (name.toLowerCase() === 'x-forwarded-for') forwarded = `${value}, ${forwarded}`
    else if (!HOP.has(name.toLowerCase()) && !OWN.has(name.toLowerCase())) kept.push(name, value)
  }
  if ('transfer-encoding' in headers) kept.push('Transfer-Encoding', 'chunked')
  // The framework takes the nonce of its own scripts from here.
  if (policy !== null) kept.push(CSP, policy)
  return [...kept, 'X-Forwarded-For', forwarded, 'X-Request-Id', id]
}

const answeredHeaders = (answer: IncomingMessage, id: string, policy: string | null): [string, string][] => {
  const headers: [string, string][] = []
  for (let at = 0; at < answer.rawHeaders.length; at += 2) {
    const name = answer.rawHeaders[at]!.toLowerCase()
    if (!HOP.has(name) && name !== 'x-depends-on' && name !== 'x-request-id')
      headers.push([answer.rawHeaders[at]!, answer.rawHeaders[at + 1]!])
  }
  if (policy !== null && !(CSP in answer.headers)) headers.push([CSP, policy])
  return [...headers, ['X-Request-Id', id]]
}

export const passOn = async (
  backend: Backend,
  asked: IncomingMessage,
  response: ServerResponse,
  id: string,
): Promise<void> => {
  await backend.ready
  if (asked.socket.destroyed) return
  const { method, url: path } = asked
  const policy = isPanel(path ?? '') ? panelPolicy(randomBytes(18).toString('base64')) : null
  const passed = request({
    socketPath: backend.socketPath,
    agent: backend.agent,
    ...(method ? { method } : {}),
    ...(path ? { path } : {}),
    headers: passedHeaders(asked, id, policy),
  })
  passed.once('response', (answer) => {
    try {
      const headers = answeredHeaders(answer, id, policy)
      // One by one: `writeHead` keeps the last of several cookies alone where headers were set before.
      for (const [name] of headers) response.removeHeader(name)
      for (const [name, value] of headers) response.appendHeader(name, value)
      response.writeHead(answer.statusCode ?? 502)
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
