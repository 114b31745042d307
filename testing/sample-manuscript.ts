// A manuscript, made up, for tests: a city that trains its workers. Builders take overrides.
import type { Manuscript } from '@/domain/manuscript'
import { paragraphsOf, type Block, type Inline } from '@/domain/text'
import { METRICS } from './sample-metrics'

export const words = (text: string) => ({ type: 'text', text, marks: [] }) satisfies Inline
export const figure = (metric: string) => ({ type: 'figure', metric }) satisfies Inline

export const aParagraph = (...children: Inline[]): Block => ({ type: 'paragraph', children })

export const aManuscript = (overrides: Partial<Manuscript> = {}): Manuscript => ({
  format: 2,
  article: 'a1',
  language: 'zh',
  slug: 'train-a-city',
  column: 'authority',
  columnName: '权威发布',
  issuer: '临川市政府新闻办公室',
  siteName: '临川发布',
  documentNumber: null,
  title: '临川市：让每一名愿意学的工人都有课可上',
  summary: paragraphsOf('4月26日，临川市政府新闻办公室召开新闻发布会，介绍全市产业工人技能培训情况，并答记者问。'),
  lead: [
    aParagraph(
      words('4月26日上午，临川市政府新闻办公室召开新闻发布会。市总工会介绍，2023年以来，全市依托'),
      figure('halls'),
      words('培训基地，把课堂搬进车间、工地和驿站，推动“学有所教、技有所评、劳有所得”。'),
    ),
  ],
  sections: [
    {
      id: 'skills',
      heading: '把课堂搬进车间',
      level: 1,
      body: [
        {
          type: 'paragraph',
          children: [
            words('全市开展各类技能培训'),
            figure('courses'),
            words('，培训产业工人'),
            figure('trained'),
            words('。坚持以赛促学、以赛代训，组织开展劳动和技能竞赛，参加职工'),
            figure('rivals'),
            words('，不断推动竞赛同职称评定、技术等级认定相融合，畅通产业工人职业发展通路。'),
          ],
        },
        {
          type: 'paragraph',
          children: [
            words('课程由企业点单、院校配菜、工会买单，'),
            { type: 'link', href: 'https://example.gov/courses', children: [words('课程目录')] },
            words('按季度更新，夜班职工可以选择凌晨两点的课。'),
          ],
        },
      ],
    },
    {
      id: 'quality',
      heading: '以证书检验成色',
      level: 1,
      body: [
        {
          type: 'paragraph',
          children: [
            words('参训职工取得职业技能等级证书的比例为'),
            figure('share'),
            words('，比上年提高'),
            figure('rise'),
            words('。'),
          ],
        },
        {
          type: 'table',
          caption: [],
          unit: [],
          notes: [],
          rows: [
            ['工种', '参训人数', '持证比例'],
            ['陶瓷装饰', '12,406', '71.2%'],
            ['化工总控', '9,833', '64.9%'],
            ['数控加工', '8,120', '58.3%'],
          ].map((row, at) =>
            row.map((cell) => ({ header: at === 0, colSpan: 1, rowSpan: 1, children: [words(cell)] })),
          ),
        },
      ],
    },
    {
      id: 'money',
      heading: '让补贴直达工位',
      level: 1,
      body: [
        {
          type: 'paragraph',
          children: [
            words('全年发放培训补贴'),
            figure('grants'),
            words('，发放创业担保贷款'),
            figure('loans'),
            words('。补贴凭课时到账，不再由企业转发。'),
          ],
        },
        { type: 'quote', children: [words('“以前是人找钱，现在是钱找人。”一名班组长说。')] },
      ],
    },
    {
      id: 'rights',
      heading: '织密权益防护网',
      level: 1,
      body: [
        { type: 'paragraph', children: [words('累计化解各类劳动争议'), figure('cases'), words('。重点做好三件事：')] },
        {
          type: 'list',
          ordered: true,
          start: 1,
          items: [
            { children: [words('法治体检进企业，每半年一次；')], nested: null },
            {
              children: [words('四级调解网络全天值守：')],
              nested: {
                type: 'list',
                ordered: false,
                start: 1,
                items: [
                  { children: [words('市、区县；')], nested: null },
                  { children: [words('镇街、企业。')], nested: null },
                ],
              },
            },
          ],
        },
      ],
    },
    {
      id: 'service',
      heading: '把岗位送到家门口',
      level: 1,
      body: [
        {
          type: 'paragraph',
          children: [words('线上线下招聘活动提供岗位'), figure('posts'), words('，户外劳动者驿站实现镇街全覆盖。')],
        },
      ],
    },
  ],
  metrics: METRICS,
  media: [],
  date: '2024-04-28',
  source: '临川市政府新闻办公室',
  editor: '林知夏',
  notices: {
    copyright: {
      key: 'copyright',
      version: 2,
      title: '版权声明',
      text: '本文版权归临川市政府新闻办公室所有。转载请注明来源，不得改动数据和原意。',
    },
    disclaimer: {
      key: 'disclaimer',
      version: 1,
      title: '免责声明',
      text: '文中数据为发布时的统计结果，此后如有更正，以本页最新版次为准。',
    },
  },
  changeNote: null,
  waivers: [],
  ...overrides,
})
