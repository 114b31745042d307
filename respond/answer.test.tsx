import { createHash } from 'node:crypto'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { load } from 'cheerio'
import { describe, expect, it } from 'vitest'
import { NotFoundPage } from '@/components/site/pages/not-found-page'
import { ReleasePage } from '@/components/site/pages/release-page'
import { aSite, aRelease } from '@/testing/sample-views'
import { answerPage, type AnswerOptions } from './answer'
import { keepFraming } from './framing'

const page = <ReleasePage site={aSite()} release={aRelease()} />
const ask = (init: RequestInit = {}, options: AnswerOptions = {}, element = page) =>
  answerPage(new Request('https://news.example.gov/releases/x', init), element, options)

keepFraming()

describe('an answer', () => {
  it('is a whole document in its language', async () => {
    const answer = await ask()
    expect(answer.status).toBe(200)
    expect(await answer.text()).toMatch(/^<!doctype html><html lang="zh-CN">/)
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(answer.headers.get('content-language')).toBe('zh-CN')
  })

  it('is asked for again every time, so that a withdrawal shows at once', async () => {
    expect((await ask()).headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
  })

  it('is 304 and empty for whoever has it already', async () => {
    const etag = (await ask()).headers.get('etag')!
    for (const known of [etag, etag.replace('W/', ''), `"other", ${etag}`]) {
      const again = await ask({ headers: { 'If-None-Match': known } })
      expect(again.status).toBe(304)
      expect(again.headers.get('etag')).toBe(etag)
      expect(await again.text()).toBe('')
    }
    expect((await ask({ headers: { 'If-None-Match': '"other"' } })).status).toBe(200)
  })

  it('of another text has another validator', async () => {
    const other = <ReleasePage site={aSite({ siteName: '别处' })} release={aRelease()} />
    expect((await ask()).headers.get('etag')).not.toBe((await ask({}, {}, other)).headers.get('etag'))
  })

  it('to HEAD has the headers of GET and no body', async () => {
    const [head, get] = [await ask({ method: 'HEAD' }), await ask()]
    expect([...head.headers]).toEqual([...get.headers])
    expect(await head.text()).toBe('')
  })

  it('keeps its true status, and never turns a failure into 304', async () => {
    const missing = <NotFoundPage site={aSite()} />
    const etag = (await ask({}, { status: 404 }, missing)).headers.get('etag')!
    expect((await ask({ headers: { 'If-None-Match': etag } }, { status: 404 }, missing)).status).toBe(404)
    expect((await ask({}, { status: 410 })).status).toBe(410)
  })

  it('in times of trouble is kept by nobody and says when to come again', async () => {
    const { status, headers } = await ask({}, { status: 503 })
    expect([status, headers.get('cache-control'), headers.get('retry-after'), headers.get('etag')]).toEqual([
      503,
      'private, no-store',
      '60',
      null,
    ])
  })

  it('allows its own stylesheet by hash, and nothing else', async () => {
    const answer = await ask()
    const policy = answer.headers.get('content-security-policy')!
    const style = load(await answer.text())('style').html()!
    expect(policy).toContain(`style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`)
    expect(policy).toMatch(/default-src 'none'.*base-uri 'none'.*frame-ancestors 'none'/)
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(answer.headers.get('referrer-policy')).toBeTruthy()
  })

  it('a preview is kept by nobody', async () => {
    const { headers } = await ask({}, { cache: 'never', headers: { 'Referrer-Policy': 'no-referrer' } })
    expect([headers.get('cache-control'), headers.get('etag'), headers.get('referrer-policy')]).toEqual([
      'private, no-store',
      null,
      'no-referrer',
    ])
  })

  it('travels in the form the reader takes, and as it is to who takes none', async () => {
    const plain = await ask()
    const text = await plain.text()
    expect([plain.headers.get('content-encoding'), plain.headers.get('vary')]).toEqual([null, 'Accept-Encoding'])
    expect(plain.headers.get('content-length')).toBe(String(Buffer.byteLength(text)))
    for (const [coding, unpack] of [
      ['br', brotliDecompressSync],
      ['gzip', gunzipSync],
    ] as const) {
      const { headers, ...packed } = await ask({ headers: { 'Accept-Encoding': coding } }).then(async (one) => ({
        headers: one.headers,
        bytes: new Uint8Array(await one.arrayBuffer()),
      }))
      expect([headers.get('content-encoding'), headers.get('vary')]).toEqual([coding, 'Accept-Encoding'])
      expect(headers.get('content-length')).toBe(String(packed.bytes.length))
      expect(unpack(packed.bytes).toString()).toBe(text)
      expect(packed.bytes.length * 3).toBeLessThan(Buffer.byteLength(text))
    }
  })

  it('has a validator for each form, and is 304 only for the form that is asked for', async () => {
    const take = (coding: string, known?: string) =>
      ask({ headers: { 'Accept-Encoding': coding, ...(known && { 'If-None-Match': known }) } })
    const etags = await Promise.all(
      ['identity', 'gzip', 'br'].map(async (one) => (await take(one)).headers.get('etag')!),
    )
    expect(new Set(etags).size).toBe(3)
    const again = await take('br', etags[2])
    expect([again.status, again.headers.get('etag'), again.headers.get('vary')]).toEqual([
      304,
      etags[2],
      'Accept-Encoding',
    ])
    expect([again.headers.get('content-encoding'), await again.text()]).toEqual([null, ''])
    expect((await take('br', etags[1])).status).toBe(200)
  })

  it('to HEAD says the form and length of GET', async () => {
    const headers = { 'Accept-Encoding': 'br' }
    const [head, get] = [await ask({ method: 'HEAD', headers }), await ask({ headers })]
    expect([...head.headers]).toEqual([...get.headers])
    expect(await head.text()).toBe('')
  })

  it('for one person alone is not compressed: its length would tell of its secrets', async () => {
    const { headers } = await ask({ headers: { 'Accept-Encoding': 'br' } }, { cache: 'never' })
    expect([headers.get('content-encoding'), headers.get('vary')]).toEqual([null, null])
  })
})
