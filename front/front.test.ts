// The front with real sockets, a real ledger and real files. What it promises about acts stands in fresh.test.ts.
import { createHash } from 'node:crypto'
import { request } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { bytesOf, frontOffice } from '@/testing/front-office'

const office = frontOffice()
type Front = Awaited<ReturnType<typeof office.open>>
let front: Front
const PAGE = `<!doctype html>${'全市培训产业工人26.8万人次。'.repeat(400)}`
const PICTURE = Buffer.from(Array.from({ length: 5000 }, (_, index) => index % 251))

beforeAll(async () => {
  office.answers.render = (asked, response) => {
    const page = { 'Cache-Control': 'public, max-age=0', 'Content-Type': 'text/html; charset=utf-8', 'X-Own': 'a' }
    if (asked.url === '/-') response.writeHead(404, page).end('nothing')
    else if (asked.url?.startsWith('/media/'))
      response.writeHead(200, { 'Cache-Control': 'public, max-age=0', 'Content-Type': 'image/png' }).end(PICTURE)
    else if (asked.url === '/moved') response.writeHead(301, { ...page, Location: '/releases/a' }).end()
    else if (asked.url === '/trouble') response.writeHead(503, { 'Cache-Control': 'private, no-store' }).end('later')
    else if (asked.url?.startsWith('/api')) {
      const parts: Buffer[] = []
      asked.on('data', (part: Buffer) => parts.push(part))
      asked.on('end', () => {
        const digest = createHash('sha256').update(Buffer.concat(parts)).digest('hex')
        response.writeHead(201, { 'Set-Cookie': ['a=1', 'b=2'], 'Content-Type': 'application/json' })
        response.end(JSON.stringify({ digest, headers: asked.headers, method: asked.method }))
      })
    } else response.writeHead(200, { ...page, 'Vary': 'rsc', 'X-Depends-On': 'article-1' }).end(PAGE)
  }
  front = await office.open()
})
beforeEach(() => void office.asked.splice(0))
afterAll(async () => {
  await front.close()
  await office.close()
})

type Asked = { method?: string; headers?: Record<string, string>; body?: Buffer }
const ask = (path: string, { method = 'GET', headers = {}, body }: Asked = {}) =>
  new Promise<{ status: number; headers: Record<string, string | string[] | undefined>; body: Buffer }>(
    (resolve, reject) => {
      const sent = request({ port: front.port, path, method, headers, agent: false }, (response) => {
        const parts: Buffer[] = []
        response.on('data', (part: Buffer) => parts.push(part))
        response.on('end', () =>
          resolve({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(parts) }),
        )
      })
      sent.once('error', reject)
      sent.end(body)
    },
  )
const raw = (path: string, ...headers: string[]) =>
  bytesOf(front.port, [`GET ${path} HTTP/1.1`, 'Host: a', ...headers, '', ''].join('\r\n'))

describe('a page', () => {
  it('is rendered once, however many ask at the same moment, and never again', async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, () => ask('/once')))
    expect(new Set(answers.map(({ body }) => body.toString()))).toEqual(new Set([PAGE]))
    await ask('/once?utm_source=mail')
    expect(office.asked).toEqual(['GET /once'])
  })

  it('travels in the form the reader takes, each with a strong validator of its own', async () => {
    const etags = new Set<unknown>()
    for (const [coding, unpack] of [
      ['br', brotliDecompressSync],
      ['gzip', gunzipSync],
      ['identity', (bytes: Buffer) => bytes],
    ] as const)
      // The second time it is answered by the hot lane.
      for (const _ of [1, 2]) {
        const { status, headers, body } = await ask('/forms', { headers: { 'Accept-Encoding': coding } })
        expect([status, headers['content-encoding'], headers.vary, headers['x-own']]).toEqual([
          200,
          coding === 'identity' ? undefined : coding,
          'Accept-Encoding',
          'a',
        ])
        expect(headers['content-length']).toBe(String(body.length))
        expect(headers['x-depends-on']).toBeUndefined()
        expect(unpack(body).toString()).toBe(PAGE)
        expect(headers.etag).toMatch(/^"[^"]+"$/)
        etags.add(headers.etag)
        const again = await ask('/forms', {
          headers: { 'Accept-Encoding': coding, 'If-None-Match': `W/${headers.etag}` },
        })
        expect([again.status, again.headers.etag, again.body.length]).toEqual([304, headers.etag, 0])
        expect(again.headers['content-type']).toBeUndefined()
        const head = await ask('/forms', { method: 'HEAD', headers: { 'Accept-Encoding': coding } })
        expect([head.headers['content-length'], head.body.length]).toEqual([headers['content-length'], 0])
      }
    expect(etags.size).toBe(3)
    expect(office.asked).toEqual(['GET /forms'])
  })

  it('is the same from the hot lane and from Node’s server, byte for byte but for how long the connection lives', async () => {
    const own = (bytes: Buffer) =>
      bytes
        .toString('latin1')
        .replace(/^(?:Date|Connection|Keep-Alive): .*\r\n/gim, '')
        .split('\r\n\r\n')
    await raw('/same', 'Accept-Encoding: br')
    const hot = own(await raw('/same', 'Accept-Encoding: br'))
    const slow = own(await raw('/same', 'Accept-Encoding: br', 'Connection: close'))
    expect(hot[0]!.split('\r\n').sort()).toEqual(slow[0]!.split('\r\n').sort())
    expect(hot[1]).toBe(slow[1])
  })

  it('has a date, which is that of now', async () => {
    for (const _ of [1, 2]) {
      const date = /^Date: (.*)\r$/m.exec((await raw('/date')).toString())![1]!
      expect(Math.abs(Date.now() - Date.parse(date))).toBeLessThan(3_000)
      expect(new Date(date).toUTCString()).toBe(date)
    }
  })

  it('answers GET and HEAD, and says so', async () => {
    const { status, headers } = await ask('/once', { method: 'POST', body: Buffer.from('a') })
    expect([status, headers.allow, office.asked]).toEqual([405, 'GET, HEAD', []])
  })

  it('that moved, and one in times of trouble, which nobody keeps', async () => {
    expect((await ask('/moved')).headers.location).toBe('/releases/a')
    for (const _ of [1, 2]) expect((await ask('/trouble')).status).toBe(503)
    expect(office.asked).toEqual(['GET /moved', 'GET /trouble', 'GET /trouble'])
  })

  it.each(['/releases/%ff', '/a/%2e%2e/b', '/%00'])('%s leads nowhere', async (path) =>
    expect((await ask(path)).status).toBe(404),
  )
})

describe('a connection', () => {
  it('carries requests of every kind, one after another', async () => {
    const one = 'GET /once HTTP/1.1\r\nHost: a\r\n\r\n'
    const count = async (...pieces: string[]) =>
      (await bytesOf(front.port, ...pieces)).toString('latin1').split('HTTP/1.1 200 OK').length - 1
    expect(await count(one, one, one)).toBe(3)
    expect(await count(one + one)).toBe(2)
    expect(await count(one.slice(0, 9), one.slice(9) + one.slice(0, 30), one.slice(30), one)).toBe(3)
    expect(await count(one, 'HEAD /once HTTP/1.1\r\nHost: a\r\nConnection: keep-alive\r\n\r\n', one)).toBe(3)
  })

  it('with nonsense on it is refused, and nobody else notices', async () => {
    expect((await bytesOf(front.port, 'GET / HTTP/1.1\r\n\r\n')).toString()).toMatch(/^HTTP\/1.1 400/)
    expect((await bytesOf(front.port, '\u0000\u0001\r\n\r\n')).toString()).toMatch(/^HTTP\/1.1 400/)
    expect((await ask('/once')).status).toBe(200)
  })
})

describe('whoever means harm', () => {
  it('and asks for hundreds of things at once on one connection keeps nobody else from an answer', async () => {
    const { render } = office.answers
    const held: (() => void)[] = []
    office.answers.render = (asked, response) =>
      asked.url === '/api/held' ? void held.push(() => response.end()) : render(asked, response)
    for (const path of ['/api/held', '/many-'])
      await bytesOf(
        front.port,
        Array.from(
          { length: 400 },
          (_, at) => `GET ${path}${path === '/many-' ? at : ''} HTTP/1.1\r\nHost: a\r\n\r\n`,
        ).join(''),
      )
    expect((await ask('/after-them')).status).toBe(200)
    expect((await ask('/api/after-them')).status).toBe(201)
    expect(held.length).toBeLessThanOrEqual(64)
    office.answers.render = render
  })

  it.each([
    ['two hosts', 'GET /api/a HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n', 400],
    [
      'a body in a form that nobody reads',
      'POST /api/a HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n',
      501,
    ],
    ['an address that is none', 'GET /?page=aaaaaaa%F0%9F%98%80 HTTP/1.1\r\nHost: a\r\n\r\n', 404],
    [
      'a page that is none, posted',
      'POST /columns/a?page=aaaaaaa%F0%9F%98%80 HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n',
      405,
    ],
  ])('and sends %s is told so, and everybody else is served', async (_, bytes, status) => {
    expect((await bytesOf(front.port, bytes)).toString()).toContain(`HTTP/1.1 ${status} `)
    expect((await ask('/once')).status).toBe(200)
  })
})

describe('a picture', () => {
  const part = (range: string, more = {}) => ask('/media/a', { headers: { Range: range, ...more } })

  it('is answered in parts to who asks for a part', async () => {
    const whole = await ask('/media/a')
    expect([whole.headers['accept-ranges'], whole.headers.vary, whole.body.equals(PICTURE)]).toEqual([
      'bytes',
      undefined,
      true,
    ])
    for (const [range, from, to] of [
      ['bytes=0-99', 0, 99],
      ['bytes=4990-', 4990, 4999],
      ['bytes=-10', 4990, 4999],
      ['bytes=4000-9999', 4000, 4999],
    ] as const) {
      const { status, headers, body } = await part(range)
      expect([status, headers['content-range']]).toEqual([206, `bytes ${from}-${to}/5000`])
      expect(body.equals(PICTURE.subarray(from, to + 1))).toBe(true)
    }
    expect([(await part('bytes=5000-')).status, (await part('bytes=5000-')).headers['content-range']]).toEqual([
      416,
      'bytes */5000',
    ])
    expect((await part('bytes=0-1', { 'If-Range': '"other"' })).status).toBe(200)
    expect((await part('bytes=0-1,5-6')).status).toBe(200)
    expect((await part('lines=0-1')).status).toBe(200)
  })
})

describe('what is staff’s', () => {
  it('is passed on as it came, with its body and its cookies, and says who asked', async () => {
    const body = Buffer.alloc(1_500_000, 7)
    const {
      status,
      headers,
      body: answer,
    } = await ask('/api/articles?depth=0', {
      method: 'PATCH',
      headers: { 'Cookie': 'payload-token=a', 'X-Forwarded-For': '203.0.113.9', 'Transfer-Encoding': 'chunked' },
      body,
    })
    const told = JSON.parse(answer.toString()) as { digest: string; method: string; headers: Record<string, string> }
    expect([status, headers['set-cookie'], told.method]).toEqual([201, ['a=1', 'b=2'], 'PATCH'])
    expect(told.digest).toBe(createHash('sha256').update(body).digest('hex'))
    expect(told.headers).toMatchObject({ cookie: 'payload-token=a', host: `localhost:${front.port}` })
    expect(told.headers['x-forwarded-for']).toMatch(/^203\.0\.113\.9, \S+$/)
    expect(office.asked).toEqual(['PATCH /api/articles?depth=0'])
  })
})
