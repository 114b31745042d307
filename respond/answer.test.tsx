import { createHash } from 'node:crypto'
import { load } from 'cheerio'
import { describe, expect, it } from 'vitest'
import { NotFoundPage } from '@/components/site/pages/not-found-page'
import { ReleasePage } from '@/components/site/pages/release-page'
import { aSite, aRelease } from '@/testing/sample-views'
import { answerPage, type AnswerOptions } from './answer'

const page = <ReleasePage site={aSite()} release={aRelease()} />
const ask = (options: AnswerOptions = {}, element = page) => answerPage(element, options)

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

  it('keeps its true status', async () => {
    expect((await ask({ status: 404 }, <NotFoundPage site={aSite()} />)).status).toBe(404)
    expect((await ask({ status: 410 })).status).toBe(410)
  })

  it('in times of trouble is kept by nobody and says when to come again', async () => {
    const { status, headers } = await ask({ status: 503 })
    expect([status, headers.get('cache-control'), headers.get('retry-after')]).toEqual([503, 'private, no-store', '60'])
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
    const { headers } = await ask({ cache: 'never', headers: { 'Referrer-Policy': 'no-referrer' } })
    expect([headers.get('cache-control'), headers.get('referrer-policy')]).toEqual(['private, no-store', 'no-referrer'])
  })

  it('says of which articles it shows anything, and else nothing', async () => {
    expect((await ask({ depends: ['b', 'a', 'b'] })).headers.get('x-depends-on')).toBe('b a')
    expect((await ask()).headers.get('x-depends-on')).toBeNull()
  })
})
