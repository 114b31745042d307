import { describe, expect, it } from 'vitest'
import { htmlOf } from '@/testing/html-of'
import { aManuscript } from '@/testing/sample-manuscript'
import { aCorrectedRelease, anOffice, aSite, aHeadline, aRelease } from '@/testing/sample-views'
import { ColumnPage } from '../pages/column-page'
import { ReleasePage } from '../pages/release-page'
import { LABELS } from './page-labels'

const site = aSite()
const A_PICTURE = { digest: 'a'.repeat(64), mime: 'image/jpeg', width: 960, height: 640, alt: '课堂' }
const pageOf = (release = aRelease()) => htmlOf(<ReleasePage site={site} release={release} />)

describe('what a page says of itself to machines', () => {
  /** Every label of a page that the guideline knows, in its own spelling. */
  const labelsOf = ($: ReturnType<typeof htmlOf>): Record<string, string | undefined> =>
    Object.fromEntries(
      $('meta[name]')
        .toArray()
        .map((tag) => [$(tag).attr('name')!, $(tag).attr('content')] as const)
        .filter(([name]) => name in LABELS),
    )

  it('every label of the government website guideline is there, the optional ones too', () => {
    const manuscript = aManuscript({ keywords: ['技能', '培训'], media: [A_PICTURE] })
    expect(labelsOf(pageOf(aCorrectedRelease({ manuscript })))).toEqual({
      SiteName: '临川发布',
      SiteDomain: 'news.example.gov',
      SiteIDCode: '3700000001',
      ColumnName: '权威发布',
      ColumnDescription: '本市新闻发布。',
      ColumnKeywords: '发布,新闻',
      ColumnType: '政务动态',
      ArticleTitle: '临川市：让每一名愿意学的工人都有课可上',
      // Of the first edition, although the second one is shown.
      PubDate: '2024-04-28 16:05',
      ContentSource: '临川市政府新闻办公室',
      Keywords: '技能,培训',
      Author: '林知夏',
      Description: expect.stringContaining('召开新闻发布会') as string,
      Image: `https://news.example.gov/media/${A_PICTURE.digest}`,
      Url: 'https://news.example.gov/releases/train-a-city',
    })
  })

  it('no name stands twice, however it is spelled', () => {
    const names = pageOf()('meta[name]:not([media])')
      .toArray()
      .map(({ attribs }) => attribs.name!.toLowerCase())
    expect(names).toEqual([...new Set(names)])
  })

  it('what must be there is there without a word from the office, but its code, which nobody else knows', () => {
    const bare = { slug: 'figures', name: '数据公报', description: null, keywords: null, type: null }
    const view = { column: bare, releases: [aHeadline()], page: 1, pages: 1 }
    const page = <ColumnPage site={aSite({ office: anOffice({ idCode: null }) })} view={view} />
    expect(labelsOf(htmlOf(page))).toEqual({
      SiteName: '临川发布',
      SiteDomain: 'news.example.gov',
      ColumnName: '数据公报',
      ColumnDescription: '数据公报',
      ColumnKeywords: '数据公报',
      ColumnType: '工作动态',
    })
  })

  it('search engines learn the notices, and of every correction its note', () => {
    const data = JSON.parse(pageOf(aCorrectedRelease())('script').text())
    expect(data).toMatchObject({
      '@type': 'NewsArticle',
      'version': 2,
      'inLanguage': 'zh-CN',
      'usageInfo': 'https://news.example.gov/legal/disclaimer/v1',
      'author': { name: '临川市政府新闻办公室' },
      'image': ['https://news.example.gov/apple-touch-icon.png'],
      'isAccessibleForFree': true,
      'identifier': 'https://news.example.gov/releases/train-a-city/editions/2',
      'publisher': { name: '临川市政府新闻办公室', logo: { '@type': 'ImageObject' } },
      'breadcrumb': {
        itemListElement: [
          { name: '临川发布' },
          { name: '权威发布' },
          { name: '临川市：让每一名愿意学的工人都有课可上' },
        ],
      },
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
