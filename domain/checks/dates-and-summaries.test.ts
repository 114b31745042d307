// Years and weekdays that cannot be, and summaries that the text denies: whole releases, in several wordings.
import { describe, expect, test } from 'vitest'
import { aText, english } from '@/testing/sample-text'
import { check } from './check'
import type { IssueCode } from './reading/issue'

type Given = Parameters<typeof aText>[0]

const OF_TIME: ReadonlySet<IssueCode> = new Set([
  'year-off-title',
  'year-ahead',
  'base-later',
  'weekday-wrong',
  'weekday-doubtful',
])
const OF_SUMMARY: ReadonlySet<IssueCode> = new Set([
  'summary-contradicts',
  'summary-change-contradicts',
  'summary-differs',
  'summary-unsupported',
  'value-slip',
])

const codes = (given: Given, which: ReadonlySet<IssueCode>, read = aText): IssueCode[] =>
  check(read(given), 1)
    .map(({ code }) => code)
    .filter((code) => which.has(code))

describe('a year that cannot be', () => {
  test.each<[IssueCode, Given]>([
    [
      'year-off-title',
      { title: '2025年一季度全市经济运行情况', date: null, body: '2024年一季度，全市实现总产值320.5亿元，增长5.1%。' },
    ],
    [
      'year-off-title',
      { title: '2025年上半年全市就业情况', date: '2025-07-20', lead: '2024年上半年，全市新增就业3.2万人。' },
    ],
    ['year-off-title', { title: '2025年1—9月全市進出口情況', date: null, body: '2024年1—9月，進出口總額320.5億元。' }],
    ['year-off-title', { title: '临川市2024年统计公报', date: null, lead: '2023年，全市坚持稳中求进。' }],
    ['year-ahead', { title: '2025年前三季度经济情况', date: null, body: '2052年末，全市常住人口412.3万人。' }],
    ['year-ahead', { date: '2025-10-20', body: '截至2026年9月末，全市新增就业3.2万人。' }],
    ['year-ahead', { date: '2025-10-20', body: '2026年一季度，全市新增就業3.2萬人。' }],
    [
      'base-later',
      { title: '2025年前三季度经济情况', date: null, body: '从业人员由2025年末的365.02万人增加到365.41万人。' },
    ],
    ['base-later', { date: '2025-03-20', body: '2024年末，全市常住人口412.3万人，比2025年末增加0.3万人。' }],
    ['base-later', { date: '2025-03-20', body: '人均预期寿命由2024年的78.1岁提高到2020年的78.9岁。' }],
    ['base-later', { date: '2025-03-20', body: '2023年，旅客總數152萬人次，較2024年上升8.2%。' }],
    ['weekday-doubtful', { title: '2025年前三季度经济情况', date: null, body: '10月28日（星期五）举行发布会。' }],
    ['weekday-doubtful', { date: '2025-10-28', body: '10月28日（五）舉行發佈會。' }],
    ['weekday-doubtful', { date: '2025-10-28', body: '本周五（10月28日）举行发布会。' }],
    ['weekday-doubtful', { date: '2025-10-28', body: '10月28日下午3时（周五）举行发布会。' }],
    ['weekday-doubtful', { date: null, body: '展会在2025年举办。10月28日（星期五）开幕。' }],
  ])('%s: %o', (code, given) => expect(codes(given, OF_TIME)).toEqual([code]))

  test.each<[IssueCode, Given]>([
    [
      'year-off-title',
      {
        title: 'Labour market, third quarter of 2025',
        date: null,
        body: 'In the third quarter of 2024, employment rose by 3,200 people.',
      },
    ],
    [
      'year-ahead',
      { title: 'Population in 2024', date: '2025-03-20', body: 'In 2024 and in 2052, 412,300 lived here.' },
    ],
    ['base-later', { date: '2025-03-20', body: 'In 2023, 412,300 people lived here, 1,200 more than in 2024.' }],
    ['weekday-doubtful', { date: '2025-10-28', body: 'It opens on Friday, October 28.' }],
    ['weekday-wrong', { date: '2025-10-28', body: 'The meeting is on 28 Oct 2025 (Friday).' }],
  ])('%s: %o', (code, given) => expect(codes(given, OF_TIME, english)).toEqual([code]))
})

describe('years and weekdays that may well be', () => {
  test.each<Given>([
    {
      title: '2025年前三季度经济情况',
      date: null,
      body: '2025年前三季度，全市实现总产值1291亿元，比2024年前三季度增长6.2%。',
    },
    {
      title: '临川市2024年统计公报',
      date: null,
      body: '2024年末全市常住人口412.3万人，比2023年末减少0.3万人。2020年以来，比2023年多下降1.2%。',
    },
    { title: '2025年全市就业情况', date: null, body: '2026年1月20日（星期二），市统计局发布数据，新增就业3.2万人。' },
    { date: '2025-10-20', body: '到2030年，全市技能人才达到60万人。力争2026年新增就业3万人。' },
    { date: '2025-10-20', body: '办法自2026年1月1日起施行，惠及职工3万人。' },
    { date: '2026-01-10', body: '12月30日（星期二）举行发布会。1月9日（周五）结束。' },
    { title: '2025年全市经济情况', date: null, body: '1月20日（星期二），市统计局举行发布会。' },
    {
      date: '2025-03-20',
      body: '失业率由2022年12月至2023年2月的3.3%下跌至2023年1月至3月的3.1%。',
    },
  ])('%o', (given) => expect(codes(given, OF_TIME)).toEqual([]))

  test('a forecast in English', () =>
    expect(
      codes(
        { title: 'Population in 2024', date: '2025-03-20', body: 'By 2050, the population will be 500,000 people.' },
        OF_TIME,
        english,
      ),
    ).toEqual([]))
})

describe('what the summary says and the text denies', () => {
  test.each<[IssueCode, Given]>([
    [
      'summary-change-contradicts',
      {
        summary: '上半年，进出口总额320.5亿元，同比增长7.3%。',
        body: '上半年，全市完成进出口总额320.5亿元，同比增长3.7%。',
      },
    ],
    [
      'summary-change-contradicts',
      { summary: '上半年，進出口總額320.5億元，按年下跌7.3%。', body: '上半年，進出口總額320.5億元，按年上升7.3%。' },
    ],
    [
      'summary-change-contradicts',
      { summary: '进出口总额320.5亿元，增长7.3%。', body: '上半年，进出口总额320.5亿元，比上年同期下降7.3%。' },
    ],
    ['summary-contradicts', { summary: '2024年，全市发放补贴1.52亿元。', body: '2024年，全市实现发放补贴1.25亿元。' }],
    ['summary-contradicts', { summary: '2024年，发放补贴1.52亿元。', body: '2024年，发放补贴1.52万元。' }],
    ['summary-unsupported', { summary: '规上工业增加值同比下降6.4%。', body: '规上工业增加值同比增长6.4%。' }],
  ])('%s: %o', (code, given) => expect(codes(given, OF_SUMMARY)).toEqual([code]))

  test('two amounts of one name, period and unit, or two changes of one level, stop the release', () => {
    const severities = [
      { summary: '2024年，发放补贴1.52亿元。', body: '2024年，发放补贴1.25亿元。' },
      { summary: '进出口总额320.5亿元，同比增长7.3%。', body: '进出口总额320.5亿元，同比下降7.3%。' },
    ].map(
      (given) =>
        check(aText(given), 1).find(({ code }) => code.startsWith('summary-') && !code.endsWith('missing'))?.severity,
    )
    expect(severities).toEqual(['blocks', 'blocks'])
  })

  test.each<Given>([
    { summary: '规上工业增加值增速为-6.4%。', body: '规上工业增加值同比下降6.4%。' },
    {
      summary: '上半年，进出口总额320.5亿元，同比增长7.3%。',
      body: '上半年，进出口总额320.5亿元，同比增长7.3%，环比下降1.2%。',
    },
    { summary: '建成驿站68处，增长7.3%。', body: '建成驿站68处，增长7.3%。新建书屋68处，增长4.1%。' },
  ])('%o is no contradiction', (given) => expect(codes(given, OF_SUMMARY)).toEqual([]))
})
