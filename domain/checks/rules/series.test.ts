import { describe, expect, test } from 'vitest'
import { aText, english } from '@/testing/sample-text'
import { emptyContext, type SeriesValue } from '../reading/context'
import { cumulativeFell } from './cumulative-fell'
import { growthOffSeries } from './growth-off-series'
import { valueSlip } from './value-slip'

const value = (label: string, unit: string, period: string | null, stated: string): SeriesValue => ({
  indicator: '',
  label,
  unit,
  period,
  value: stated,
})
const context = (...series: SeriesValue[]) => ({ ...emptyContext, series })

const helped = (said: string) =>
  english({
    body: `Since 2020, ${said} people were helped.`,
    metrics: { [said]: { label: 'people helped', unit: 'people', period: 'Since 2020' } },
  })

describe('万 and 亿 slips against what was published', () => {
  const published = context(
    value('接待游客', '人次', '2022年', '2210000'),
    value('接待游客', '人次', '2023年', '2540000'),
  )
  test.each([
    '2024年，全市接待游客268亿人次。',
    '2024年，全市接待游客26.8万人次。',
    '2024年，全市接待遊客2680万人次。',
  ])('%s', (text) =>
    expect(
      valueSlip(
        aText({ body: text, metrics: { '268亿人次': { label: '接待游客' }, '2680万人次': { label: '接待游客' } } }),
        published,
      ),
    ).toMatchObject([{ code: 'value-slip' }]),
  )
  test.each([
    '2024年，全市接待游客268万人次。',
    '2024年，全市接待游客500万人次。',
    '2024年，全市举办活动26.8万场。',
    '接待游客增长26.8%。',
  ])('%s', (text) => expect(valueSlip(aText(text), published)).toEqual([]))

  test('an indicator that has swung as widely before is left alone', () => {
    expect(
      valueSlip(
        aText('2024年，接待游客26.8万人次。'),
        context(value('接待游客', '人次', '2022年', '260000'), value('接待游客', '人次', '2023年', '2540000')),
      ),
    ).toEqual([])
  })

  test('the last edition of the article counts too', () => {
    const previous = aText('发放贷款2.07亿元。')
    expect(valueSlip(aText('发放贷款2.08万元。'), { ...emptyContext, edition: 2, previous })).toMatchObject([
      { code: 'value-slip', values: { other: '2.07亿元' } },
    ])
    expect(valueSlip(aText('发放贷款2.10亿元。'), { ...emptyContext, edition: 2, previous })).toEqual([])
  })
})

describe('growth against the value published for the year before', () => {
  const published = context(
    value('接待游客', '人次', '2023年', '2000000'),
    value('接待游客', '人次', '2022年', '1500000'),
    value('visitors', 'visitors', 'in 2023', '2000000'),
  )
  test.each([
    '2024年，接待游客268万人次，同比增长3.4%。',
    '2024年，接待游客268万人次，比上年下降34%。',
    '2024年，接待游客180万人次，同比增长10%。',
  ])('%s', (text) =>
    expect(growthOffSeries(aText(text), published)).toMatchObject([
      { code: 'growth-off-series', values: { period: '2023年' } },
    ]),
  )
  test.each([
    '2024年，接待游客268万人次，同比增长34%。',
    '2024年，接待游客268万人次，按可比口径同比增长3.4%。',
    '2024年，接待游客268万人次，环比增长3.4%。',
    '2024年上半年，接待游客268万人次，同比增长3.4%。',
    '2024年，接待游客180万人次，同比下降10%。',
    '2024年，接待游客268万人次。旅游收入同比增长3.4%。',
  ])('%s', (text) => expect(growthOffSeries(aText(text), published)).toEqual([]))
  test('a period without a year lies in the year of the text', () => {
    const quarter = context(value('接待游客', '人次', '2023年一季度', '500000'))
    expect(growthOffSeries(aText('一季度，接待游客60万人次，同比增长2%。'), quarter)).toHaveLength(1)
    expect(growthOffSeries(aText('一季度，接待游客60万人次，同比增长20%。'), quarter)).toEqual([])
  })
  test('growth at constant prices is no quotient of two values', () => {
    expect(
      growthOffSeries(
        aText('2024年，生产总值714.73亿元，同比增长5.6%。'),
        context(value('生产总值', '元', '2023年', '70000000000')),
      ),
    ).toEqual([])
  })
})

describe('cumulative figures', () => {
  const published = context(
    value('化解纠纷', '件', '2023年以来', '1660'),
    value('救助职工', '人次', null, '176'),
    value('进出口总额', '元', '2024年1-4月', '900000000'),
    value('people helped', 'people', 'Since 2020', '5000'),
  )
  test.each([
    { body: '2023年以来，累计化解纠纷1580件。', metrics: { '1580件': { label: '化解纠纷' } } },
    { body: '累计救助职工159人次。', metrics: { '159人次': { label: '救助职工', period: null } } },
    {
      body: '2024年1-5月，累计进出口总额8.7亿元。',
      metrics: { '8.7亿元': { label: '进出口总额', period: '2024年1-5月' } },
    },
  ])('$body', (given) => expect(cumulativeFell(aText(given), published)).toMatchObject([{ code: 'cumulative-fell' }]))
  test('in English', () => {
    expect(cumulativeFell(helped('4,800'), published)).toHaveLength(1)
    expect(cumulativeFell(helped('5,200'), published)).toEqual([])
  })
  test.each([
    { body: '2023年以来，累计化解纠纷1660余件。', metrics: { '1660余件': { label: '化解纠纷' } } },
    { body: '2024年以来，累计化解纠纷830件。', metrics: { '830件': { label: '化解纠纷' } } },
    {
      body: '2024年1-3月，累计进出口总额7亿元。',
      metrics: { '7亿元': { label: '进出口总额', period: '2024年1-3月' } },
    },
    { body: '今年救助职工159人次。', metrics: { '159人次': { label: '救助职工', period: '今年' } } },
  ])('$body', (given) => expect(cumulativeFell(aText(given), published)).toEqual([]))
})
