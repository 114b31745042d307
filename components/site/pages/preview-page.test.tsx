import type { ReactElement } from 'react'
import { describe, expect, it } from 'vitest'
import { compareManuscripts, type Differences } from '@/domain/compare'
import { htmlOf } from '@/testing/html-of'
import { aManuscript } from '@/testing/sample-manuscript'
import { aSite, aRelease } from '@/testing/sample-views'
import { PreviewPage } from './preview-page'
import { ReleasePage } from './release-page'

const site = aSite()
const before = aManuscript()
const after = aManuscript({
  title: '新的标题',
  metrics: before.metrics.map((metric) =>
    metric.id === 'trained' ? { ...metric, words: '26.5万人次', value: '265000' } : metric,
  ),
})
const preview = { ...aRelease({ manuscript: after, edition: 2, liveEdition: 1 }), publishedAt: null }
const reviewOf = (differences: Differences | null) =>
  htmlOf(<PreviewPage site={site} preview={preview} differences={differences} issues={[]} />)('.review').text()
const article = (page: ReactElement) => htmlOf(page)('article').html()

describe('a preview', () => {
  it('says that it is none of the public pages, and which text it shows', () => {
    const $ = htmlOf(<PreviewPage site={site} preview={preview} differences={null} issues={[]} />)
    expect($('.band').text()).toMatch(/预览.*尚未公开.*指纹 3f9a 17c2 b8d0/)
    expect($('title').text()).toContain('预览')
    expect($('meta[name=robots]').attr('content')).toBe('noindex')
  })

  it('shows what differs from the live edition, word by word and figure by figure', () => {
    const $ = htmlOf(
      <PreviewPage site={site} preview={preview} differences={compareManuscripts(before, after)} issues={[]} />,
    )
    const review = $('.review')
    expect(review.find('h2').text()).toContain('与线上第1版的差异')
    expect(
      review
        .find('del')
        .map((_, del) => $(del).text())
        .get(),
    ).toContain('26.8万人次')
    expect(
      review
        .find('ins')
        .map((_, ins) => $(ins).text())
        .get(),
    ).toContain('26.5万人次')
  })

  it('says so when nothing differs, and when nothing is live', () => {
    expect(reviewOf(compareManuscripts(after, after))).toContain('与线上第1版完全相同。')
    expect(reviewOf(null)).toContain('首次发布')
  })

  it('gives the reason why a warning stands, to staff and not to readers', () => {
    const reasoned = aManuscript({
      waivers: [{ code: 'summary-missing', words: '没有摘要。', reason: '短讯不设摘要。' }],
    })
    const release = aRelease({ manuscript: reasoned })
    const $ = htmlOf(
      <PreviewPage
        site={site}
        preview={release}
        differences={null}
        issues={[{ severity: 'warns', message: '没有摘要。', waived: '短讯不设摘要。' }]}
      />,
    )
    expect($('.issues').text()).toContain('没有摘要。编辑说明：短讯不设摘要。')
    expect(htmlOf(<ReleasePage site={site} release={release} />).html()).not.toContain('短讯')
  })

  it('lists what the checks found, with how bad it is', () => {
    const $ = htmlOf(
      <PreviewPage
        site={site}
        preview={preview}
        differences={null}
        issues={[{ severity: 'blocks', message: '缺少来源。', waived: null }]}
      />,
    )
    expect($('.issues').text()).toBe('须先解决 缺少来源。')
  })

  it('prints the release exactly as readers will see it', () => {
    const release = aRelease()
    expect(article(<PreviewPage site={site} preview={release} differences={null} issues={[]} />)).toBe(
      article(<ReleasePage site={site} release={release} />),
    )
  })

  it('speaks to staff in their language and leaves the text in its own', () => {
    const $ = htmlOf(<PreviewPage site={aSite({ language: 'en' })} preview={preview} differences={null} issues={[]} />)
    expect($('.band').attr('lang')).toBe('en')
    expect($('.band').text()).toContain('Not public')
    expect($('html').attr('lang')).toBe('zh-CN')
  })
})
