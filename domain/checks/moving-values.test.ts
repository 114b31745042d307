// Errors that offices make when they say how a value moved, in several wordings of each kind, and right sentences that
// look like them.
import { describe, expect, test } from 'vitest'
import { aText, english } from '@/testing/sample-text'
import { check } from './check'
import type { IssueCode } from './reading/issue'

/** What a sentence by itself is no release enough for. */
const OTHERS = /^(?:summary-missing|figure-unmarked|period-|name-|unit-missing|range-)/

const codes = (text: string, read: typeof aText): IssueCode[] => [
  ...new Set(
    check(read(text), 1)
      .map(({ code }) => code)
      .filter((code) => !OTHERS.test(code)),
  ),
]

const FOUND: Partial<Record<IssueCode, readonly string[]>> = {
  'sign-against-verb': [
    '规上工业增加值同比增长-3.2%。',
    '进出口总额下降-4.1%。',
    '失业率同比回落-0.2个百分点。',
    '全市用电量增长了-2.5%。',
    '利润总额同比下降-1.2亿元。',
    '投资比上年增长负3.4%。',
    '社會消費品零售總額按年上升-1.8%。',
    '出口額同比增長－7.3%。',
  ],
  'verb-against-values': [
    '全市从业人员由412.6万人增加到409.3万人。',
    '全市从业人员由2023年末的412.6万人，增加到409.3万人。',
    '城镇登记失业率从3.2%下降到3.6%。',
    '失业率由3.8%升至3.9%，空置率由12.5%降至13.8%。',
    '森林覆盖率由2015年的41.2%提高至2020年的39.8%。',
    '人均可支配收入38120元，比上年同期的39540元增长3.7%。',
    '受理投诉1.2万件，同比上年的1.5万件增长20%。',
    '办理时限由5个工作日压缩至15个工作日。',
    '全年接待游客310万人次，低于上年的298万人次。',
    '优良天数比例为86.1%，高于去年同期的88.4%。',
    '旅客量由上月的15.2萬人次上升至14.8萬人次。',
    '就業不足率由1.2%下跌至1.5%。',
    '失業人數由115700人減少至118200人。',
  ],
  'growth-miscounted': [
    '全市学校由312所增加到340所，增加32所。',
    '绿地面积从2100公顷扩大到2350公顷，净增加200公顷。',
    '人均预期寿命由77.3岁提高到78.1岁，提高0.5岁。',
    '人均预期寿命由77.3提高到78.1岁，提高0.5岁。',
    '居民人均可支配收入38120元，比上年同期的36540元增长5.6%。',
    '全市参保120.5万人，比上年末的118.3万人增加1.2万人。',
    '全市注册志愿者58.2万人，同比增加4.2万人，增长9.7%。',
    '全市注册志愿者58.2万人，比上年末增长9.7%，增加4.2万人。',
    '机动车保有量102.5万辆（上年同期96.4万辆），增长5.3%。',
    '机动车保有量102.5万辆，与2022年的96.4万辆相比，增长5.3%。',
    '合格率由92.5%提高到96.1%，提高4.6个百分点。',
    '合格率由92.5%提高到96.1%，提高5.2%。',
    '人均預期壽命由77.3歲提高至78.1歲，提高0.5歲。',
    '就業人數由3650200人上升至3654100人，增加約9300人。',
    '總就業人數由3650200人增加約9300人至3654100人。',
    '受訓人數由1.25萬人增至1.85萬人，增幅達58%。',
  ],
  'percent-for-points': [
    '城镇调查失业率为5.1%，比上年同期下降0.2%。',
    '新能源汽车占比由18%提高到24%，提高6%。',
    '高技术产业投资占比提高2.1%。',
    '工业增加值增速比上月加快0.4%。',
    '居民消费率38.2%，同比提高1.3%。',
    '森林覆盖率达42.3%，较上年提高0.6%。',
    '城鎮登記失業率3.2%，按年回落0.3%。',
  ],
  'points-for-percent': [
    '地区生产总值同比增长5.8个百分点。',
    '全市进出口总额320.5亿元，同比增长7.3个百分点。',
    '全市接待游客320万人次，同比增长8.8个百分点。',
    '旅客總數達152萬人次，按年上升8.2個百分點。',
    '本地生產總值增長2.1個百分點。',
  ],
}

const FOUND_IN_ENGLISH: Partial<Record<IssueCode, readonly string[]>> = {
  'sign-against-verb': [
    'Industrial output grew by -3.2 per cent.',
    'Exports fell by -4.1%.',
    'There was a decrease of -2.0% in visitors.',
  ],
  'verb-against-values': [
    'The unemployment rate rose from 3.9% to 3.6%.',
    'Employment increased from 365,400 in 2023 to 361,200 in 2024.',
    'Visitor numbers were 14,800, up from 15,200 a year earlier.',
    'Median earnings reached $38,100, down slightly from $36,500.',
  ],
  'growth-miscounted': [
    'Employment rose from 365,400 to 369,400, an increase of 9,000.',
    'The rate rose from 58.3% to 62.4%, up 3.1 percentage points.',
    'Visitors numbered 15,200, compared with 14,800 a year earlier, an increase of 6.2%.',
    'Enrolment rose by 9,300 from 120,000 to 122,300.',
  ],
  'percent-for-points': [
    'The unemployment rate was 3.9%, down 0.2% on the year.',
    'The share rose from 25% to 27%, an increase of 2%.',
    'The employment rate increased by 0.4 per cent.',
  ],
  'points-for-percent': [
    'Retail sales rose by 2.3 percentage points.',
    'Exports were $32.5 billion, up 4.1 percentage points.',
  ],
}

const RIGHT: readonly string[] = [
  '规上工业增加值增速为-3.2%，居民消费价格涨幅为-0.3%。',
  '投资增速由上年的-2.1%回升至1.3%，利润由-3亿元增加到2亿元。',
  '出厂价格同比下降2.8%，降幅比上月收窄0.2个百分点。',
  '就业不足率由1.3%下跌至1.2%。',
  '综合排名由第12位上升至第5位。',
  '亏损额由5.2亿元收窄到3.1亿元，降幅由-5.2%收窄至-3.1%。',
  '价格由每吨3200元调整为3100元。',
  '失业率3.1%，低于上年同期的3.3%。',
  '绿地面积从2100公顷扩大到2350公顷，净增加250公顷。',
  '全市参保120.5万人，比上年末的118.3万人增加2.2万人，增长1.9%。',
  '生产总值由2015年的820亿元增加到2020年的1240亿元，年均增长6.5%。',
  '生产总值由820亿元增加到1240亿元，按可比价增长38%。',
  '全市居民人均收入38120元，比上年同期的36540元增长4.3%，扣除价格因素实际增长3.8%。',
  '工作站由58个增加到73个，服务企业增长12%。',
  '全市人口412.3万人，与2010年的398.1万人相比，增加14.2万人，增长3.6%。',
  '城镇调查失业率为5.1%，比上年同期下降0.2个百分点。',
  '产能利用率由25%提高到27%，提高8%。',
  '利润20.5亿元，增速比上年加快2.3个百分点。',
  '税收收入39.4亿元，占比提高2.1个百分点。',
  '交通事故死亡率下降12.5%，破案率92%，误差率下降。',
  '存款余额同比增长11.2%，增速比上月末低0.6个百分点，比上年同期高2.8个百分点。',
  '消费的贡献率为82.5%，拉动经济增长4.3个百分点。',
  '从3月1日至5月31日，共受理1200件，增长5%。',
  '从业人员120万人，平均工资增长到8.2万元。',
  '总就业人数由3,711,200人增加约2,300人至3,713,500人。',
  '失業人數由111,600人減少至110,300人，減少約1,300人。',
]

const RIGHT_IN_ENGLISH: readonly string[] = [
  'Growth was -3.2 per cent, and annual growth of -0.5% was recorded.',
  'The unemployment rate fell from 3.9% to 3.6%.',
  'Operating margin was 11.1%, down slightly from 11.4% in 2016.',
  'Employment rose from 365,400 to 369,400, an increase of 4,000 (1.1%).',
  'Visitors numbered 15,200, up 2.7% from 14,800.',
  'The change for May was revised up by 9,000, from +173,000 to +182,000.',
]

const rows = (table: typeof FOUND) =>
  Object.entries(table).flatMap(([code, texts]) => texts.map((text) => [code, text] as const))

describe('an error in how a value moved is found', () => {
  test.each(rows(FOUND))('%s: %s', (code, text) => expect(codes(text, aText)).toContain(code))
  test.each(rows(FOUND_IN_ENGLISH))('%s: %s', (code, text) => expect(codes(text, english)).toContain(code))
})

describe('what is right is left alone', () => {
  test.each(RIGHT)('%s', (text) => expect(codes(text, aText)).toEqual([]))
  test.each(RIGHT_IN_ENGLISH)('%s', (text) => expect(codes(text, english)).toEqual([]))
})

test('people read their own characters, and the right amount in its unit', () => {
  const [signed] = check(aText('出口額同比增長－7.3%。'), 1).filter(({ code }) => code === 'sign-against-verb')
  expect(signed?.values).toEqual({ verb: '增長', said: '－7.3%' })
  const [counted] = check(aText('绿地面积从2100公顷扩大到2350公顷，净增加200公顷。'), 1).filter(
    ({ code }) => code === 'growth-miscounted',
  )
  expect(counted?.values.right).toBe('250公顷')
})
