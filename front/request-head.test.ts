import { createServer } from 'node:http'
import { connect } from 'node:net'
import { array, assert, asyncProperty, constantFrom, oneof, string, stringMatching, tuple } from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fuzzRuns } from '@/testing/fuzz-runs'
import { requestHead } from './request-head'

const head = (text: string) => requestHead(Buffer.from(text, 'latin1'))
const SIMPLE = 'GET /releases/a HTTP/1.1\r\nHost: news.example.gov\r\n'

describe('the head of a simple request', () => {
  it('says what is asked for, in which form, and what is known', () =>
    expect(head(`${SIMPLE}Accept-Encoding: gzip, br\r\nIf-None-Match: "a"\r\nCookie: a=b\r\n\r\n`)).toEqual({
      isHead: false,
      target: '/releases/a',
      coding: 'br',
      known: '"a"',
    }))

  it.each([
    ['a body', `${SIMPLE}Content-Length: 3\r\n\r\n`],
    ['a body in pieces', `${SIMPLE}Transfer-Encoding: chunked\r\n\r\n`],
    ['two requests', `${SIMPLE}\r\n${SIMPLE}\r\n`],
    ['half a request', SIMPLE],
    ['no host', 'GET / HTTP/1.1\r\n\r\n'],
    ['two hosts', `${SIMPLE}Host: other\r\n\r\n`],
    ['a folded line', `${SIMPLE}Accept-Encoding: br\r\n gzip\r\n\r\n`],
    ['a space before the colon', `${SIMPLE}Accept-Encoding : br\r\n\r\n`],
    ['a lone line feed', `${SIMPLE}X: a\nContent-Length: 5\r\n\r\n`],
    ['a range', `${SIMPLE}Range: bytes=0-1\r\n\r\n`],
    ['a connection that ends', `${SIMPLE}Connection: close\r\n\r\n`],
    ['another method', SIMPLE.replace('GET', 'POST') + '\r\n'],
    ['another version', SIMPLE.replace('1.1', '1.0') + '\r\n'],
    ['an absolute address', SIMPLE.replace('/releases', 'http://x/releases') + '\r\n'],
    ['another upgrade', `${SIMPLE}Upgrade: h2c\r\n\r\n`],
  ])('is not read where there is %s', (_, text) => expect(head(text)).toBeNull())
})

describe('whatever is read here', () => {
  const seen: string[] = []
  const server = createServer((request, response) => {
    seen.push(`${request.method} ${request.url} ${request.headers['if-none-match'] ?? ''}`)
    response.end('x')
  })
  beforeAll(() => new Promise<void>((resolve) => void server.listen(0, resolve)))
  afterAll(() => void server.close())

  /** What Node's own parser makes of these bytes: one request, or something else. */
  const nodes = (bytes: Buffer): Promise<string[]> =>
    new Promise((resolve) => {
      seen.length = 0
      const socket = connect((server.address() as { port: number }).port, '127.0.0.1', () => {
        socket.end(bytes)
      })
      socket
        .on('data', () => {})
        .on('error', () => {})
        .on('close', () => resolve([...seen]))
    })

  it('Node’s own parser reads as the same one request', async () => {
    const word = stringMatching(/^[!-~]{1,12}$/)
    const name = oneof(
      constantFrom('Host', 'host', 'Accept-Encoding', 'If-None-Match', 'Content-Length', 'Connection', 'X-A', 'Range'),
      word,
    )
    const line = tuple(name, constantFrom(': ', ':', ' : ', ':\t'), oneof(word, string({ maxLength: 8 })))
    const text = tuple(
      constantFrom('GET', 'HEAD', 'POST'),
      word,
      array(line, { maxLength: 4 }),
      constantFrom('\r\n', '\n'),
    ).map(([method, path, lines, end]) =>
      [`${method} /${path} HTTP/1.1`, 'Host: a', ...lines.map((parts) => parts.join('')), '', ''].join(end),
    )
    await assert(
      asyncProperty(text, async (asked) => {
        const bytes = Buffer.from(asked, 'latin1')
        const read = requestHead(bytes)
        if (read === null) return
        expect(await nodes(bytes)).toEqual([`${read.isHead ? 'HEAD' : 'GET'} ${read.target} ${read.known ?? ''}`])
      }),
      fuzzRuns(2000),
    )
  }, 120_000)
})
