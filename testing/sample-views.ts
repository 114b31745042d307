// Reader pages' views of the made-up manuscript, for tests of pages and files. Builders take overrides.
import { figureNumbers } from '@/domain/figure-numbers'
import type { SiteContext, Headline, OfficeFacts, ReleaseView } from '@/site/types'
import { aManuscript } from './sample-manuscript'

export const aHeadline = (overrides: Partial<Headline> = {}): Headline => ({
  slug: 'spring-water',
  title: '临川市：二十四处水源地水质全部达标',
  summary: '市生态环境局通报一季度集中式饮用水水源地水质监测结果。',
  language: 'zh',
  column: { slug: 'authority', name: '权威发布' },
  edition: 1,
  firstPublishedAt: '2024-04-22T01:30:00.000Z',
  publishedAt: '2024-04-22T01:30:00.000Z',
  ...overrides,
})

export const aRelease = (overrides: Partial<ReleaseView> = {}): ReleaseView => {
  const manuscript = overrides.manuscript ?? aManuscript()
  return {
    manuscript,
    slug: manuscript.slug,
    column: {
      slug: manuscript.column,
      name: manuscript.columnName,
      description: '本市新闻发布。',
      keywords: '发布,新闻',
      type: 'news',
    },
    edition: 1,
    liveEdition: 1,
    firstPublishedAt: '2024-04-28T08:05:00.000Z',
    publishedAt: '2024-04-28T08:05:00.000Z',
    cited: {},
    numbers: figureNumbers([manuscript]),
    fingerprint: '3f9a17c2b8d04e5f6a7b8c9d0e1f2a3b4c5d6e7f8091a2b3c4d5e6f708192a3b',
    history: [{ number: 1, publishedAt: '2024-04-28T08:05:00.000Z', changeNote: null, figures: [] }],
    further: [aHeadline()],
    ...overrides,
  }
}

/** The same release in its second edition: one figure corrected, with a public note. */
export const aCorrectedRelease = (overrides: Partial<ReleaseView> = {}): ReleaseView => {
  const changeNote = '“培训产业工人”数据重复计入了一个区县，现予更正。'
  return aRelease({
    manuscript: aManuscript({ changeNote }),
    edition: 2,
    liveEdition: 2,
    publishedAt: '2024-05-06T02:30:00.000Z',
    history: [
      {
        number: 2,
        publishedAt: '2024-05-06T02:30:00.000Z',
        changeNote,
        figures: [{ metric: 'trained', label: '培训产业工人', from: '27.5万人次', to: '26.8万人次' }],
      },
      { number: 1, publishedAt: '2024-04-28T08:05:00.000Z', changeNote: null, figures: [] },
    ],
    ...overrides,
  })
}

export const anOffice = (overrides: Partial<OfficeFacts> = {}): OfficeFacts => ({
  idCode: '3700000001',
  organizer: '临川市人民政府',
  undertaker: '临川市政府新闻办公室',
  phone: '0530-0000000',
  email: 'press@news.example.gov',
  address: '临川市人民路1号',
  icp: '鲁ICP备00000000号',
  policeRecord: '鲁公网安备 37000000000000号',
  correctionsHref: 'https://zfwzgl.www.gov.cn/exposure/jiucuo.html?site_code=3700000001',
  ...overrides,
})

export const aSite = (overrides: Partial<SiteContext> = {}): SiteContext => ({
  siteName: '临川发布',
  issuer: '临川市政府新闻办公室',
  mastheadLine: '证券代码 600016',
  timeZone: 'Asia/Shanghai',
  language: 'zh',
  origin: 'https://news.example.gov',
  columns: [
    { slug: 'authority', name: '权威发布' },
    { slug: 'figures', name: '数据公报' },
    { slug: 'answers', name: '政策问答' },
    { slug: 'notices', name: '通知公告' },
  ],
  names: [],
  office: anOffice(),
  view: 'standard',
  indicators: true,
  ...overrides,
})
