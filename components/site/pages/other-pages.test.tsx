import { describe, expect, it } from 'vitest'
import { htmlOf } from '@/testing/html-of'
import { aManuscript } from '@/testing/sample-manuscript'
import { aSite, aHeadline } from '@/testing/sample-views'
import { shownPages } from '../parts/page-numbers'
import { HomePage } from './home-page'
import { NotFoundPage } from './not-found-page'
import { NoticePage } from './notice-page'
import { RemovedPage } from './removed-page'
import { UnavailablePage } from './unavailable-page'
import { WithdrawnPage } from './withdrawn-page'

const site = aSite()
const english = aSite({ language: 'en' })

describe('the front page', () => {
  it('lists releases newest first with their day, column and address', () => {
    const $ = htmlOf(
      <HomePage site={site} home={{ releases: [aHeadline(), aHeadline({ slug: 'second' })], page: 1, pages: 1 }} />,
    )
    expect(
      $('.headlines h3 a')
        .map((_, link) => link.attribs.href)
        .get(),
    ).toEqual(['/releases/spring-water', '/releases/second'])
    expect($('.headlines time').first().text()).toBe('2024年4月22日 星期一')
  })

  it('is numbered, and each page has its own address', () => {
    const $ = htmlOf(<HomePage site={site} home={{ releases: [aHeadline()], page: 2, pages: 3 }} />)
    expect(
      $('.pages a')
        .map((_, link) => link.attribs.href)
        .get(),
    ).toEqual(['/', '/', '/?page=3', '/?page=3'])
    expect($('link[rel=canonical]').attr('href')).toBe('https://news.example.gov/?page=2')
  })

  it('says so when there is nothing yet', () => {
    expect(htmlOf(<HomePage site={english} home={{ releases: [], page: 1, pages: 0 }} />)('main').text()).toContain(
      'Nothing has been released yet.',
    )
  })

  it('marks the language of a headline that is in another', () => {
    const $ = htmlOf(<HomePage site={english} home={{ releases: [aHeadline()], page: 1, pages: 1 }} />)
    expect($('.what').attr('lang')).toBe('zh-CN')
  })

  it('keeps first and last page in sight', () => {
    expect(shownPages(6, 12)).toEqual([1, 0, 4, 5, 6, 7, 8, 0, 12])
    expect(shownPages(1, 3)).toEqual([1, 2, 3])
  })
})

describe('when there is no text to show', () => {
  const withdrawn = {
    slug: 'x',
    title: '标题',
    language: 'zh' as const,
    explanation: '数据有误。\n核实后重新发布。',
    withdrawnAt: '2024-05-07T09:00:00.000Z',
    replacedBy: null,
  }

  it('a withdrawn release keeps its title, explains itself, and leaves search engines', () => {
    const $ = htmlOf(<WithdrawnPage site={site} withdrawn={withdrawn} />)
    expect($('main').text()).toMatch(/已撤稿标题.*数据有误。核实后重新发布。.*2024年5月7日 星期二 17:00撤稿/)
    expect($('meta[name=robots]').attr('content')).toBe('noindex')
    expect($('.replacement')).toHaveLength(0)
  })

  it('a withdrawn release leads to the one that replaces it, in the language of each', () => {
    const replacedBy = { slug: 'y', title: 'The text that holds', language: 'en' as const }
    const $ = htmlOf(<WithdrawnPage site={site} withdrawn={{ ...withdrawn, replacedBy }} />)
    expect($('.replacement').text()).toBe('取代本稿的发布稿 The text that holds')
    expect($('.replacement a').attr()).toEqual({ href: '/releases/y', lang: 'en' })
  })

  it('a removed release says which kind of reason, in its own language, and nothing else', () => {
    const $ = htmlOf(
      <RemovedPage
        site={site}
        removed={{ slug: 'x', language: 'en', reason: 'privacy', removedAt: '2024-05-07T09:00:00.000Z' }}
      />,
    )
    expect($('h1').text()).toBe('This release has been removed')
    expect($('main').text()).toContain('It was removed to protect personal information.')
    expect($('meta[name=robots]').attr('content')).toBe('noindex')
  })

  it.each([
    ['unknown address', <NotFoundPage key="a" site={site} />, '没有这个页面'],
    ['site down', <UnavailablePage key="b" site={site} />, '暂时无法提供本页'],
  ])('%s: plain words, a way on, no place in search engines', (_, page, title) => {
    const $ = htmlOf(page)
    expect($('h1').text()).toBe(title)
    expect($('.onward a').attr('href')).toBe('/')
    expect($('meta[name=robots]').attr('content')).toBe('noindex')
    expect($('link[rel=canonical]')).toHaveLength(0)
  })
})

describe('a legal notice', () => {
  const { copyright } = aManuscript().notices
  it('an old version says that a newer one exists, and every version keeps its address', () => {
    const $ = htmlOf(
      <NoticePage site={site} view={{ notice: { ...copyright, version: 1 }, latest: 2, versions: [2, 1] }} />,
    )
    expect($('.announcement a').attr('href')).toBe('/legal/copyright/v2')
    expect(
      $('.versions a')
        .map((_, link) => link.attribs.href)
        .get(),
    ).toEqual(['/legal/copyright/v2'])
    expect($('.text').text()).toBe(copyright.text)
  })

  it('the current version announces nothing', () => {
    expect(
      htmlOf(<NoticePage site={site} view={{ notice: copyright, latest: 2, versions: [2, 1] }} />)('.announcement'),
    ).toHaveLength(0)
  })
})
