import { describe, expect, it } from 'vitest'
import { htmlOf } from '@/testing/html-of'
import { aManuscript, aParagraph, words } from '@/testing/sample-manuscript'
import { aCorrectedRelease, aSite, aRelease } from '@/testing/sample-views'
import { ReleasePage } from './release-page'

const site = aSite()
const pageOf = (release = aRelease()) => htmlOf(<ReleasePage site={site} release={release} />)
const hostile = '</script><script>alert(1)</script>" onload="x'

describe('a release page', () => {
  it('carries its copyright notice and its disclaimer, word for word, with their versions', () => {
    const $ = pageOf()
    expect($('.notices').text()).toContain('本文版权归临川市政府新闻办公室所有。转载请注明来源，不得改动数据和原意。')
    expect($('.notices').text()).toContain('文中数据为发布时的统计结果，此后如有更正，以本页最新版次为准。')
    expect(
      $('.notices a')
        .map((_, link) => $(link).attr('href'))
        .get(),
    ).toEqual(['/legal/copyright/v2', '/legal/disclaimer/v1'])
  })

  it('names its source and its editor, and when it was published, with the weekday', () => {
    expect(pageOf()('.byline').text()).toMatch(/来源临川市政府新闻办公室.*编辑林知夏.*发布2024年4月28日 星期日 16:05/)
  })

  it('keeps the order readers know', () => {
    const $ = pageOf(aCorrectedRelease())
    const order = [
      '.masthead',
      '.column',
      'h1',
      '.byline',
      '.announcement',
      '.standfirst',
      '.contents',
      '#section-1',
      '.figures',
      '.notices',
      '.editions',
      '.further',
    ]
    const all = $('*').get()
    const at = order.map((selector) => all.indexOf($(selector === '.column' ? 'article .column' : selector).get(0)!))
    expect(at.every((place) => place > 0)).toBe(true)
    expect(at).toEqual([...at].sort((left, right) => left - right))
  })

  it('parts Han from Latin only where its marks are full-width', () => {
    const withTitle = (title: string) =>
      htmlOf(
        <ReleasePage
          site={aSite()}
          release={aRelease({ manuscript: aManuscript({ title, summary: [], lead: [], sections: [] }) })}
        />,
      )('article').attr('class')
    expect([withTitle('临川：培训3万人'), withTitle('临川:培训3万人')]).toEqual(['release', 'release half-width'])
  })

  it('has a table of contents from four sections on', () => {
    const { sections } = aManuscript()
    const withSections = (n: number) =>
      pageOf(aRelease({ manuscript: aManuscript({ sections: sections.slice(0, n) }) }))
    expect(
      withSections(4)('.contents a')
        .map((_, link) => link.attribs.href)
        .get(),
    ).toEqual(['#section-1', '#section-2', '#section-3', '#section-4'])
    expect(withSections(3)('.contents')).toHaveLength(0)
  })

  it('its notices stand beside its parts in the outline, not under the last of them', () => {
    expect(
      pageOf(aRelease())('.notices h2, .notices h3')
        .map((_, heading) => heading.tagName)
        .get(),
    ).toEqual(['h2', 'h2'])
  })

  it('is in the language of the release, and marks the words of the office where they are in another', () => {
    const $ = pageOf(aRelease({ manuscript: aManuscript({ language: 'en' }) }))
    expect($('html').attr('lang')).toBe('en')
    expect($('.name').attr('lang')).toBe('zh-CN')
    expect($('.byline').text()).toContain('Sunday 28 April 2024, 16:05')
  })

  it('hostile text in a title stays text', () => {
    const $ = pageOf(aRelease({ manuscript: aManuscript({ title: hostile }) }))
    expect($('h1').text()).toBe(hostile)
    expect($('script')).toHaveLength(1)
    expect($('[onload]')).toHaveLength(0)
    expect(JSON.parse($('script').text())).toMatchObject({ headline: hostile })
  })

  it('hostile text in summary, heading, source and notice stays text', () => {
    const { sections, notices } = aManuscript()
    const manuscript = aManuscript({
      summary: [aParagraph(words(hostile))],
      source: hostile,
      sections: [{ ...sections[0]!, heading: hostile }],
      notices: { ...notices, copyright: { ...notices.copyright, text: hostile } },
    })
    const $ = pageOf(aRelease({ manuscript }))
    expect($('script')).toHaveLength(1)
    expect($('[onload]')).toHaveLength(0)
    expect(JSON.parse($('script').text())).toMatchObject({ copyrightNotice: hostile })
  })

  it('runs nothing: no script but data, no handler, no style attribute', () => {
    const $ = pageOf(aCorrectedRelease())
    expect(
      $('script')
        .map((_, script) => script.attribs.type)
        .get(),
    ).toEqual(['application/ld+json'])
    expect(
      $('*')
        .get()
        .flatMap((element) => ('attribs' in element ? Object.keys(element.attribs) : []))
        .filter((name) => name === 'style' || name.startsWith('on')),
    ).toEqual([])
  })

  it('uses every id once, and every link within the page leads somewhere', () => {
    const $ = pageOf(aCorrectedRelease())
    const ids = $('[id]')
      .map((_, element) => element.attribs.id)
      .get()
    expect(new Set(ids).size).toBe(ids.length)
    const targets = $('a[href^="#"]')
      .map((_, link) => link.attribs.href?.slice(1))
      .get()
    expect(targets.filter((target) => !ids.includes(target))).toEqual([])
  })
})
