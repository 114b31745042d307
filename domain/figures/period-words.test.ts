import { expect, it } from 'vitest'
import { fold } from '@/domain/vocabulary/folding'
import { periodsIn } from './period-words'

const words = (text: string) => periodsIn(fold(text)).map(({ start, end }) => text.slice(start, end))

it.each([
  '2024年1月至6月',
  '2022年12月至2023年2月',
  '2012年至2022年',
  '2012—2022年',
  '1—9月',
  '1月至6月',
  '一至九月',
  '1、2、3月',
  '首十個月',
  '今年首十個月',
  '前11个月',
  '头两个月',
  '前三季度',
  '首季',
  '第三季度',
  '四季度当季',
  '11月当月',
  '今年以来',
  '今年以來',
  '2023年以來',
  '2021年至今',
  '截至2024年3月末',
  '截至3月底',
  '截至目前',
  '截止6月30日',
  '二〇二四年',
  '二零零四年十月',
  '民國113年9月',
  '3月上旬',
  '9月30日至10月6日',
  '2021年年末',
  '去年年底',
  '2022年国庆节假期',
  '今年國慶長假期間',
  '“十四五”期间',
  '近三年',
  '年末',
  '2024/25学年',
])('%s is one period', (period) => {
  expect(words(`全市${period}累计`)).toEqual([period])
})

it('what only looks like a period is none', () => {
  for (const text of [
    '每月一次，24小时，国有企业34家，中小企业，全国一级，五一劳动奖章，3个月，连续三季度，12月报，2024年版，第一季在这里没有度字时仍是季',
  ])
    expect(words(text).filter((one) => one !== '第一季')).toEqual([])
})
