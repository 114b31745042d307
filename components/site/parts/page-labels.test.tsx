import { describe, expect, it } from 'vitest'
import { htmlOf } from '@/testing/html-of'
import { aCorrectedRelease, aSite, aHeadline, aRelease } from '@/testing/sample-views'
import { ColumnPage } from '../pages/column-page'
import { ReleasePage } from '../pages/release-page'

const site = aSite()
const pageOf = (release = aRelease()) => htmlOf(<ReleasePage site={site} release={release} />)

describe('what a page says of itself to machines', () => {
  it('the labels of the government website guideline are there, in its own spelling', () => {
    const $ = pageOf()
    const label = (name: string) => $(`meta[name="${name}"]`).attr('content')
    expect(label('SiteName')).toBe('临川发布')
    expect(label('SiteDomain')).toBe('news.example.gov')
    expect(label('ColumnName')).toBe('权威发布')
    expect(label('ArticleTitle')).toBe('临川市：让每一名愿意学的工人都有课可上')
    expect(label('PubDate')).toBe('2024-04-28 16:05')
    expect(label('ContentSource')).toBe('临川市政府新闻办公室')
    expect(label('Author')).toBe('林知夏')
    expect(label('Url')).toBe('https://news.example.gov/releases/train-a-city')
    expect(label('Description')).toBe(label('description'))
    expect($('meta[name="SiteIDCode"]')).toHaveLength(0)
  })

  it('a column page carries the labels of its column', () => {
    const view = {
      column: { slug: 'figures', name: '数据公报', description: '统计数据', keywords: '统计,公报' },
      releases: [aHeadline()],
      page: 1,
      pages: 1,
    }
    const $ = htmlOf(<ColumnPage site={site} view={view} />)
    expect($('meta[name="ColumnDescription"]').attr('content')).toBe('统计数据')
    expect($('meta[name="ColumnKeywords"]').attr('content')).toBe('统计,公报')
  })

  it('search engines learn the notices, and of every correction its note', () => {
    const data = JSON.parse(pageOf(aCorrectedRelease())('script').text())
    expect(data).toMatchObject({
      '@type': 'NewsArticle',
      'version': 2,
      'inLanguage': 'zh-CN',
      'usageInfo': 'https://news.example.gov/legal/disclaimer/v1',
    })
    expect(data.correction).toEqual([
      {
        '@type': 'CorrectionComment',
        'text': '“培训产业工人”数据重复计入了一个区县，现予更正。',
        'datePublished': '2024-05-06T02:30:00.000Z',
      },
    ])
    expect(JSON.parse(pageOf()('script').text())).not.toHaveProperty('correction')
  })

  it('a live release may be found, and has one true address', () => {
    const $ = pageOf()
    expect($('meta[name=robots]')).toHaveLength(0)
    expect($('link[rel=canonical]').attr('href')).toBe($('meta[property="og:url"]').attr('content'))
  })
})
