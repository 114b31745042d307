import { expect, it } from 'vitest'
import { words } from '@/testing/sample-manuscript'
import { readFigures } from '../read'
import type { ReadingContext } from '../reading-context'
import { tableFigures } from './cells'

/** Rows as lines, cells parted by |; each figure with name, unit and period. */
const told = (rows: string, context: ReadingContext = {}, caption = '', unit = '') =>
  tableFigures(
    {
      type: 'table',
      caption: caption ? [words(caption)] : [],
      unit: unit ? [words(unit)] : [],
      notes: [],
      rows: rows
        .trim()
        .split('\n')
        .map((row) =>
          row.split('|').map((text) => ({
            header: false,
            colSpan: 1,
            rowSpan: 1,
            children: text.trim() ? [words(text.trim())] : [],
          })),
        ),
    },
    context,
    readFigures,
  )
    .flat()
    .filter(({ isMetric }) => isMetric)
    .map(({ raw, label, shared, period, name }) =>
      [raw, label, name.role === 'level' ? '' : name.role, shared, period].filter(Boolean).join(' '),
    )

it('years in heads are heads; a bare year under a unit is a number', () => {
  expect(told('年份 | 总人口（万人） | 企业（家）\n2031 | 415.1 | 2024\n2032 | 413.8 | 2031')).toEqual([
    '415.1 总人口 万人 2031年',
    '2024 企业 家 2031年',
    '413.8 总人口 万人 2032年',
    '2031 企业 家 2032年',
  ])
})

it('a column of units gives its unit, a growth its own', () => {
  expect(
    told('指 标 | 单 位 | 绝对数 | 比上年增长(%)\n粮食产量 | 万吨 | 120.5 | -1.2\n年末人口 | 万人 | 412.6 | —', {
      year: 2031,
      period: '2031年',
    }),
  ).toEqual(['120.5 粮食产量 万吨 2031年', '-1.2 粮食产量比上年增减率 rate % 2031年', '412.6 人口 万人 2031年末'])
})

it('本月, 累计 and 上年同期 are told from the period of the table; a part has the unit of its whole', () => {
  expect(
    told(
      '项目 | 本月 | 本月止累计 | 上年同期累计\n预算收入（万元） | 12,345 | 45,678 | 44,000\n#税收 | 9,000 | 30,000 | 29,000',
      {},
      '表2 2032年3月财政收支',
    ),
  ).toEqual([
    '12,345 预算收入 万元 2032年3月',
    '45,678 预算收入 万元 2032年1—3月',
    '44,000 预算收入 万元 2031年1—3月',
    '9,000 预算收入：税收 万元 2032年3月',
    '30,000 预算收入：税收 万元 2032年1—3月',
    '29,000 预算收入：税收 万元 2031年1—3月',
  ])
})

it('months down the side: the caption names what is measured, and its year', () => {
  expect(told('月份 | 当月 | 累计\n1—2月 | | 6.1\n3月 | 5.8 | 6.0', {}, '表3 2032年分月工业增加值', '单位：%')).toEqual(
    ['6.1 工业增加值 % 2032年1—2月', '5.8 工业增加值 % 2032年3月', '6.0 工业增加值 % 2032年1—3月'],
  )
})

it('things down the side: a growth beside a measure is the growth of it, in its period', () => {
  expect(
    told(
      '商品名称 | 2031年 | 2032年 | 同比增长（%）\n机电产品 | 100.1 | 120.3 | 20.2',
      {},
      '2032年出口额',
      '单位：亿元',
    ),
  ).toEqual([
    '100.1 机电产品出口额 亿元 2031年',
    '120.3 机电产品出口额 亿元 2032年',
    '20.2 机电产品出口额同比增速 rate % 2032年',
  ])
  expect(told('县区 | 出口额（亿元） | 比上年增长（%） | 占比（%）\n临江区 | 12.3 | 6.1 | 45.2')).toEqual([
    '12.3 临江区出口额 亿元',
    '6.1 临江区出口额比上年增速 rate %',
    '45.2 临江区出口额占比 share %',
  ])
})

it('a row that has a role alone speaks of the row above it', () => {
  expect(told('指标 | 城镇 | 农村\n居民人均收入（元） | 48200 | 22300\n比上年增长（%） | 5.1 | 6.4')).toEqual([
    '48200 城镇居民人均收入 元',
    '22300 农村居民人均收入 元',
    '5.1 城镇居民人均收入比上年增速 rate %',
    '6.4 农村居民人均收入比上年增速 rate %',
  ])
})

it('a price beside a column of units is paid for one of them', () => {
  expect(
    told('产品 | 单位 | 本期价格（元） | 涨跌（元）\n螺纹钢 | 吨 | 3250.1 | -12.3', { period: '2032年3月' }),
  ).toEqual(['3250.1 螺纹钢价格 元/吨 2032年3月', '-12.3 螺纹钢价格变动 change 元 2032年3月'])
})

it('a unit that cannot be lent stays beside the number as it is printed', () => {
  const [figure] = tableFigures(
    {
      type: 'table',
      caption: [],
      unit: [],
      notes: [],
      rows: [
        ['Indicator', '2031'],
        ['Exports (US$ million)', '890.1'],
      ].map((row) => row.map((text) => ({ header: false, colSpan: 1, rowSpan: 1, children: [words(text)] }))),
    },
    {},
    readFigures,
  ).flat()
  expect(figure).toMatchObject({ value: '890.1', shared: '', unit: 'US$ million' })
})

it('a table of words is read as words', () => {
  expect(told('事项 | 进展\n清淤 | 完成投资3.5亿元，同比增长2%\n植树 | 已结束')).toMatchObject(
    [/3\.5亿元/, /2%/].map((words) => expect.stringMatching(words)),
  )
})

it('a value that says its way in a word is a value, named by the heads', () => {
  expect(
    told(
      '类别 | 同比 | 环比\n食品 | 下降0.9% | 上涨0.3%\n居住 | 持平 | 下降0.2%',
      { period: '2032年4月' },
      '居民消费价格',
    ),
  ).toEqual([
    '0.9% 食品同比降幅 rate 2032年4月',
    '0.3% 食品环比增速 rate 2032年4月',
    '0.2% 居住环比降幅 rate 2032年4月',
  ])
})
