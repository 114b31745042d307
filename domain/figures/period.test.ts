import { describe, expect, it } from 'vitest'
import { readFigures } from './read'
import type { ReadingContext } from './reading-context'

/** Each figure with its period; ~ where it is inherited. */
const told = (text: string, context: ReadingContext = {}) =>
  readFigures(text, context)
    .filter(({ isMetric }) => isMetric)
    .map(({ raw, period, periodInherited }) => `${raw} ${periodInherited ? '~' : ''}${period ?? '—'}`)

const dated = (text: string, context: ReadingContext) =>
  readFigures(text, context)
    .filter(({ isMetric }) => isMetric)
    .map(({ periodStart, periodEnd, asOf }) => asOf ?? `${periodStart ?? ''}/${periodEnd ?? ''}`)

describe('the period of a figure', () => {
  it.each([
    [
      'a range over two years, in traditional characters, and what a value came from',
      '失業率由2031年12月至2032年2月的4.3%下跌至2032年1月至3月的4.1%，減少0.2個百分點。',
      ['4.3% 2031年12月至2032年2月', '4.1% 2032年1月至3月', '0.2個百分點 2032年1月至3月'],
    ],
    [
      'what a value is compared with is not its period',
      '2032年末，全市常住人口132.8万人，比2031年末减少0.3万人，与2030年末相比下降1.2%。',
      ['132.8万人 2032年末', '0.3万人 2032年末', '1.2% 2032年末'],
    ],
    [
      'but it is that of a value that stands with it',
      '2032年性别比为100.2，比2031年的100.4下降0.2。',
      ['100.2 2032年', '100.4 2031年', '0.2 2032年'],
    ],
    [
      'a base is no period',
      '2032年春节假期接待游客31万人次，恢复至2019年同期的85.2%。',
      ['31万人次 2032年春节假期', '85.2% 2032年春节假期'],
    ],
    [
      'nor is the year of a thing or of a document',
      '2015年建成的园区有企业34家。《2030年环境公报》列出断面12个。完成全年目标的52%。',
      ['34家 —', '12个 —', '52% —'],
    ],
    [
      'a bracket speaks for itself',
      '2032年完成投资120亿元（其中二季度35亿元），增长8%。',
      ['120亿元 2032年', '35亿元 二季度', '8% 2032年'],
    ],
    [
      'values shared out take their periods in order',
      '2032年1、2、3月，指数分别为50.1、50.4和50.8。',
      ['50.1 1月', '50.4 2月', '50.8 3月'],
    ],
    ['a day is as often that of an event', '9月3日，市统计局召开发布会，介绍新增企业320家。', ['320家 —']],
    ['what came before is said by no words', '2032年，机构由12家增加到15家。', ['12家 —', '15家 2032年']],
    [
      'the next sentence inherits what the one before begins with, not what it mentions',
      '2032年，全市共有学校56所，其中2031年新建3所。在校生8.1万人。',
      ['56所 2032年', '3所 2031年', '8.1万人 ~2032年'],
    ],
    [
      'a new paragraph inherits nothing by itself',
      '2032年，全市共有学校56所。\n在校生8.1万人。',
      ['56所 2032年', '8.1万人 —'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  it('is completed with its year only where it is inherited', () => {
    expect(told('3月，产量12吨。库存5吨。', { year: 2032 })).toEqual(['12吨 3月', '5吨 ~2032年3月'])
    expect(told('全年产量12吨。', { year: 2032 })).toEqual(['12吨 全年'])
    expect(told('产量12吨。', { year: 2032, period: '今年首十個月', now: 2032 })).toEqual(['12吨 ~2032年首十個月'])
    expect(told('产量12吨。')).toEqual(['12吨 —'])
  })
})

describe('the days of a figure', () => {
  it('need a year, of the sentence, of the document, or of its date', () => {
    expect(dated('3月产量12吨。', {})).toEqual(['/'])
    expect(dated('3月产量12吨。', { year: 2032 })).toEqual(['2032-03-01/2032-03-31'])
    expect(dated('3月产量12吨。', { date: '2032-04-10' })).toEqual(['2032-03-01/2032-03-31'])
    expect(dated('12月末余额12亿元。', { date: '2033-01-10' })).toEqual(['2032-12-31'])
    expect(dated('10月计划销售12吨。', { date: '2032-04-10' })).toEqual(['/'])
    expect(dated('2030年1—2月产量12吨，3月产量5吨。', { year: 2032 })).toEqual([
      '2030-01-01/2030-02-28',
      '2030-03-01/2030-03-31',
    ])
  })

  it('今年 is the year it was written in, 上年 the one before the year spoken of', () => {
    const report = { year: 2031, now: 2032 }
    expect(dated('今年新增5家，去年新增3家，上年末共有80家。', report)).toEqual([
      '2032-01-01/2032-12-31',
      '2031-01-01/2031-12-31',
      '2030-12-31',
    ])
    expect(dated('2032年，今年2月单月进口5吨。', report)).toEqual(['2032-02-01/2032-02-29'])
  })

  it('what goes on has a first day alone, and a point of time is an as-of', () => {
    expect(dated('2032年以来新增5家。', {})).toEqual(['2032-01-01/'])
    expect(dated('截至2032年6月末共有5家。', {})).toEqual(['2032-06-30'])
    expect(dated('目前共有5家。', { year: 2032 })).toEqual(['/'])
  })
})
