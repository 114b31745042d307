// What every answer that leaves the front says, over real sockets: of readers, of staff, of the front itself, and to
// what is no request at all.
import { renameSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { bytesOf, frontOffice } from '@/testing/front-office'
import { NOTHING, SAFE_HEADERS } from './safe-headers'

const office = frontOffice()
const said: Record<string, string | undefined>[] = []
let front: Awaited<ReturnType<typeof office.open>>
const ask = (path: string, init: RequestInit = {}) =>
  fetch(`http://127.0.0.1:${front.port}${path}`, { redirect: 'manual', ...init })

beforeAll(async () => {
  office.answers.render = (request, response) => {
    said.push(request.headers as Record<string, string>)
    if (request.url === '/own') response.setHeader('Content-Security-Policy', "default-src 'self'")
    if (request.url === '/kept') response.setHeader('Cache-Control', 'public, max-age=0')
    if (request.url === '/api/wrong') response.statusCode = 500
    response.setHeader('Set-Cookie', ['a=1', 'b=2'])
    response.end('ok')
  }
  front = await office.open()
})
afterAll(async () => {
  await front.close()
  await office.close()
})

const EVERY = Object.entries({ ...SAFE_HEADERS, 'Strict-Transport-Security': 'max-age=31536000' })

describe('every answer', () => {
  it.each<[string, RequestInit]>([
    ['/kept', {}],
    ['/kept', { method: 'HEAD' }],
    ['/kept', { method: 'POST' }],
    ['/%ff', {}],
    ['/.env', {}],
    ['/api/articles', {}],
    ['/api/wrong', {}],
    ['/api/articles', { method: 'OPTIONS' }],
    ['/_next/static/x.js', {}],
    ['/preview/1', {}],
    ['/healthz', {}],
  ])('%s %o says all of it', async (path, init) => {
    const { headers } = await ask(path, init)
    const isStaffs = /^\/(?:api|_next|preview|healthz)/.test(path)
    for (const [name, value] of EVERY)
      expect([name, headers.get(name)]).toEqual([name, isStaffs && name === 'Referrer-Policy' ? 'same-origin' : value])
    expect(headers.get('Cross-Origin-Resource-Policy')).toBe(isStaffs ? 'same-origin' : null)
  })

  it('says it from memory too, to the hot lane’s requests and to a 304', async () => {
    const asked = (more = '') => `GET /kept HTTP/1.1\r\nHost: a\r\n${more}\r\n`
    const whole = (await bytesOf(front.port, asked())).toString()
    const etag = /^etag: (.+)$/im.exec(whole)![1]!
    const notModified = (await bytesOf(front.port, asked(`If-None-Match: ${etag}\r\n`))).toString()
    expect(notModified).toMatch(/^HTTP\/1\.1 304/)
    for (const [name, value] of EVERY)
      for (const text of [whole, notModified]) expect(text).toContain(`${name}: ${value}\r\n`)
  })

  it.each([
    ['no request', 'nonsense\r\n\r\n', 400],
    ['a head without end', `GET / HTTP/1.1\r\nHost: a\r\nx: ${'y'.repeat(40_000)}\r\n\r\n`, 431],
    ['two hosts', 'GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n', 400],
    ['a TRACE', 'TRACE / HTTP/1.1\r\nHost: a\r\n\r\n', 405],
  ])('%s is answered with it', async (_, bytes, status) => {
    const text = (await bytesOf(front.port, bytes)).toString()
    expect(text).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
    for (const [name, value] of EVERY) expect(text).toContain(`${name}: ${value}\r\n`)
  })

  it('keeps what the application says better, and each of its cookies', async () => {
    const { headers } = await ask('/own')
    expect(headers.get('content-security-policy')).toBe("default-src 'self'")
    expect((await ask('/api/articles')).headers.getSetCookie()).toEqual(['a=1', 'b=2'])
  })

  it('promises https to nobody where the site has none', async () => {
    const plainSite = await office.open({ origin: 'http://localhost:3000', keepsPages: false })
    for (const path of ['/kept', '/admin', '/api/x'])
      expect(
        (await fetch(`http://127.0.0.1:${plainSite.port}${path}`)).headers.get('strict-transport-security'),
      ).toBeNull()
    await plainSite.close()
  })
})

describe('the panel', () => {
  const policyAt = async (path: string, headers: Record<string, string> = {}) =>
    (await ask(path, { headers })).headers.get('content-security-policy')!

  it('runs scripts of one answer alone, and tells the application which', async () => {
    const [one, other] = [await policyAt('/admin'), await policyAt('/admin/collections/articles?search=x')]
    const nonce = /script-src 'nonce-([\w+/]{24})' 'strict-dynamic'/
    expect(one).toMatch(nonce)
    expect(other).toMatch(nonce)
    expect(one).not.toBe(other)
    expect(said.at(-1)!['content-security-policy']).toBe(other)
    expect(one).toMatch(/default-src 'none'.*base-uri 'none'.*frame-ancestors 'none'/)
    expect(one).not.toMatch(/script-src[^;]*'unsafe-/)
  })

  it('takes no nonce that somebody sent', async () => {
    const sent = "script-src 'nonce-known'"
    expect(await policyAt('/admin', { 'Content-Security-Policy': sent })).not.toContain('known')
    expect(said.at(-1)!['content-security-policy']).not.toContain('known')
    await ask('/api/x', { headers: { 'Content-Security-Policy-Report-Only': sent } })
    expect(said.at(-1)!['content-security-policy-report-only']).toBeUndefined()
  })

  it('has one policy alone: an answer that is no page of the panel gets the strict one', async () => {
    expect(await policyAt('/administration')).toBe(NOTHING)
    expect(await policyAt('/api/admin')).toBe(NOTHING)
  })

  it('while the database is silent may show its own style, and run nothing', async () => {
    renameSync(office.file, `${office.file}.away`)
    await vi.waitUntil(async () => (await ask('/admin')).status === 503, { timeout: 20_000 })
    expect(await policyAt('/admin')).toBe(`${NOTHING}; style-src 'unsafe-inline'`)
    expect(await policyAt('/api/articles')).toBe(NOTHING)
    renameSync(`${office.file}.away`, office.file)
  })
})
