import { expect, test } from 'vitest'
import { nameDoubts, type NameDoubt } from '@/domain/figures/naming/name-doubts'
import { aManuscript } from '@/testing/sample-manuscript'
import { aMetric } from '@/testing/sample-metrics'
import { sentence } from '../reading/issue'
import { doubtfulNames } from './doubtful-names'

const doubts = (label: string, words = '26.8万人', unit = '人', kind = 'count') =>
  nameDoubts({ label, words, unit, kind })

test.each<[NameDoubt, readonly string[]]>([
  ['name-missing', ['', ' ']],
  ['name-number', ['26.8万人', '26.8 万人', '26.8%', '1,234.5', '3']],
  [
    'name-verb',
    [
      '增长',
      '同比增长',
      '為',
      '增幅達',
      '較上年同期漲',
      '下跌至',
      '合计占总数',
      '较上月',
      '增速',
      '上升至2023年1月至3月',
      '經調整季節變動因素後跌',
      'increase',
      'fell by about',
      'before seasonal adjustment',
      'compared with the previous quarter',
    ],
  ],
  [
    'name-cut',
    [
      '入境旅客總數為',
      '医疗支出占',
      '末全国登记失业率',
      '的参保人数',
      'visitors (',
      'energy remained at',
      '“夜校学员',
      'of the homes',
    ],
  ],
])('%s', (doubt, labels) => {
  for (const label of labels) expect([label, doubts(label)]).toEqual([label, [doubt]])
})

test.each([
  '失业率',
  '增加值',
  '人均可支配收入',
  '比重',
  '化解劳动争议',
  '达标企业',
  '為長者提供的服務',
  '增值税',
  '全市总人口',
  '提升培训学员',
  '上年结转项目',
  '占地面积',
  '参与率',
  '交通行为',
  '广义货币(M2)余额',
  '“一对一”服务',
  'people in employment',
  'increase in homes',
  'total sales',
  'Growth fund grants',
])('“%s” names something', (label) => expect(doubts(label)).toEqual([]))

test('what a number is counted in is no name of it', () => {
  expect(doubts('tonnes', '277,382', 'tonnes', 'measure')).toEqual(['name-number'])
  expect(doubts('training centres', '49', 'centres')).toEqual([])
})

test('a number without a unit, but not an index, a ratio or a percentage', () => {
  expect(doubts('诊疗人次', '84.7亿', '', 'count')).toEqual(['unit-missing'])
  expect(doubts('居民消费价格指数', '102.3', '', 'index')).toEqual([])
  expect(doubts('三次产业结构', '5.6:56.6:37.8', '', 'ratio')).toEqual([])
})

const metric = (id: string, label: string, words: string, value: string, more = {}) =>
  aMetric({ id, label, measure: label, words, value, scale: '', unit: '家', period: '2023年', ...more })
const found = (...metrics: ReturnType<typeof metric>[]) =>
  doubtfulNames(aManuscript({ metrics })).map(({ code, values }) => [code, values.count])

test('one line for all of a kind, with the first of them', () => {
  const [issue, ...more] = doubtfulNames(
    aManuscript({
      metrics: [metric('a', '增长', '3家', '3'), metric('b', '为', '4家', '4'), metric('c', '企业', '5家', '5')],
    }),
  )
  expect(more).toEqual([])
  expect(sentence(issue!, 'zh')).toContain('有 2 条指标数据的名称只是“增长”“为”一类的字眼：增长 3家、为 4家')
  expect(sentence(issue!, 'en')).toContain('2 metrics are named by a bare verb: 增长 3家, 为 4家')
})

test('a figure without a name stops the release, a doubtful name does not', () => {
  const metrics = [metric('a', '', '3家', '3'), metric('b', '增长', '4家', '4')]
  expect(doubtfulNames(aManuscript({ metrics })).map(({ code, severity }) => [code, severity])).toEqual([
    ['name-missing', 'blocks'],
    ['name-verb', 'warns'],
  ])
})

test('one name for two values of one period and unit', () => {
  expect(found(metric('a', '规上企业', '30家', '30'), metric('b', '规上企业', '41家', '41'))).toEqual([
    ['name-shared', '1'],
  ])
})

test('but not where the value, the unit, the period, the subject or what it is compared with differs', () => {
  const first = metric('a', '规上企业', '30家', '30')
  const other = (more: object) => metric('b', '规上企业', '41家', '41', more)
  expect(found(first, metric('b', '规上企业', '30家', '30'))).toEqual([])
  for (const more of [
    { unit: '%' },
    { period: '2022年' },
    { subject: '青山区' },
    { role: 'change', comparison: '比上年' },
  ])
    expect(found(first, other(more))).toEqual([])
})
