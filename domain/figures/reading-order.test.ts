import { describe, expect, it } from 'vitest'
import { words } from '@/testing/sample-manuscript'
import type { Block } from '../text'
import { afterOpening, documentContext, headingContext, readings, sectionContexts } from './reading-order'

const p = (text: string): Block => ({ type: 'paragraph', children: [words(text)] })
const list = (...items: string[]): Block => ({
  type: 'list',
  ordered: false,
  start: 1,
  items: items.map((text) => ({ children: [words(text)], nested: null })),
})

const told = (...args: Parameters<typeof readings>) =>
  readings(...args)
    .flatMap(({ figures }) => figures)
    .filter(({ isMetric }) => isMetric)
    .map(({ raw, period, periodInherited }) => `${raw} ${periodInherited ? '~' : ''}${period ?? '—'}`)

describe('a document read in its order', () => {
  it('a section that opens with a period lends it to the paragraphs and items after it', () => {
    expect(
      told([p('3月份，指数为50.8。'), p('大型企业指数为51.1。'), list('生产指数52.2', '2月份，订单指数49.0')], {
        year: 2032,
      }),
    ).toEqual(['50.8 3月份', '51.1 ~2032年3月份', '52.2 ~2032年3月份', '49.0 2月份'])
  })

  it('a point of time and 目前 are not lent to the next paragraph', () => {
    expect(told([p('截至2032年3月末，共有企业34家。'), p('投入资金5亿元。')])).toEqual([
      '34家 截至2032年3月末',
      '5亿元 —',
    ])
  })

  it('the heading comes before the title, the title before the opening', () => {
    const document = documentContext({
      title: '2031年青石市统计公报',
      date: '2032-03-01',
      opening: [p('今年以来，平稳。')],
    })
    expect(told([p('全市共有医院32家。')], document)).toEqual(['32家 ~2031年'])
    expect(told([p('全市共有医院32家。')], headingContext('二、上半年就业情况', document))).toEqual([
      '32家 ~2031年上半年',
    ])
    const [first, under, second] = sectionContexts(
      [
        { heading: '2030年回顾', level: 1 },
        { heading: '就业', level: 2 },
        { heading: '价格', level: 1 },
      ],
      document,
    )
    expect([first, under, second].map((context) => context!.period)).toEqual(['2030年', '2030年', '2031年'])
  })

  it('without a dated title it is the report that the opening announces, or the one period it begins with', () => {
    const announced = documentContext({
      title: '主要金融数据出炉',
      date: null,
      opening: [p('市人民银行10日发布2031年金融统计数据报告。')],
    })
    expect([announced.period, announced.year]).toEqual(['2031年', 2031])
    const opening = [p('1月18日，市总工会召开发布会。'), p('2031年以来，各项工作推进。')]
    const document = documentContext({ title: '打造劳动之城', date: null, opening })
    expect(told([p('培训职工5万人。')], afterOpening(opening, document))).toEqual(['5万人 ~2031年以来'])
    const two = [p('2031年以来，各项工作推进。'), p('2032年1月，新增3家。')]
    expect(afterOpening(two, documentContext({ title: '近况', date: null, opening: two })).period).toBeNull()
  })

  it('a report on work and a plan do not say when their figures were', () => {
    for (const title of ['2032年政府工作报告', '2032年工作要点', '青石市召开2032年经济工作会议'])
      expect(documentContext({ title, date: '2032-01-20' }).period).toBeNull()
  })

  it('a title on a part of a year was written in that year', () => {
    const document = documentContext({ title: '二〇三一年十月旅客數目', date: null })
    expect(document).toMatchObject({ now: 2031, year: 2031, period: '二〇三一年十月' })
    expect(told([p('今年首十個月旅客5萬人。旅館住客3萬人。')], document)).toEqual([
      '5萬人 今年首十個月',
      '3萬人 ~2031年首十個月',
    ])
  })

  it('English: a line that introduces a list, a heading with its month, the date of the document', () => {
    expect(
      told([
        p('During the quarter ending September 2032:'),
        list('12,300 patients were seen.', '8% had waited for long.'),
      ]),
    ).toEqual(['12,300 ~quarter ending September 2032', '8% ~quarter ending September 2032'])
    const under = headingContext('Retail trade, January 2032', {})
    expect(readings([p('Sales fell by 1.5% in January.')], under)[0]!.figures[0]).toMatchObject({
      period: 'January',
      periodInherited: false,
      periodStart: '2032-01-01',
    })
    expect(readings([p('Sales fell by 1.5% in July.')], { date: '2032-08-14' })[0]!.figures[0]).toMatchObject({
      periodEnd: '2032-07-31',
    })
    expect(headingContext('Budget plan for 2033', {}).period).toBeUndefined()
  })
})

it.each([
  ['清明小长假全市接待游客12万人次', ['问卷显示，逛书店的受访者占54.3%。'], ['54.3% ~清明小长假']],
  [
    '全市文旅市场平稳有序',
    ['2031年清明假日期间，全市接待游客12万人次。', '书店购书同比增长5.2%。'],
    ['12万人次 2031年清明假日期间', '5.2% ~2031年清明假日期间'],
  ],
])('a holiday is a time that a title and an opening leave to what follows: %s', (title, paragraphs, expected) => {
  expect(told(paragraphs.map(p), documentContext({ title, date: '2031-04-08' }))).toEqual(expected)
})
