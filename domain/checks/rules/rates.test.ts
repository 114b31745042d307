import { expect, test } from 'vitest'
import { aText, english } from '@/testing/sample-text'
import { rates } from './rates'

const codes = (text: string) => rates(english(text)).map((one) => one.code)

test.each([
  ['常住人口城镇化率比上年提高0.6%。', 'percent-for-points'],
  ['非化石能源占比提升2.3％。', 'percent-for-points'],
  ['失業率同比下降0.2%。', 'percent-for-points'],
  ['全市居民人均可支配收入同比增长5.6个百分点。', 'points-for-percent'],
  ['货运量增长4.2个百分点。', 'points-for-percent'],
  ['能耗减少了2倍。', 'fall-in-times'],
  ['辦理時間縮短三倍。', 'fall-in-times'],
])('%s', (text, code) => expect(rates(aText(text)).map((one) => one.code)).toEqual([code]))

test.each([
  '城镇化率比上年提高0.6个百分点。',
  '城镇化率提高到74.27%。',
  '事故死亡率下降12.5%。',
  '投诉率同比下降30%。',
  '收入同比增长5.6%。',
  '收入占比提高5.6个百分点。',
  '税收收入增速提高2个百分点。',
  '拉动全行业收入增长0.4个百分点。',
  '固定资产投资增长11.9%，高于全省5.6个百分点。',
  '能耗下降三分之一。',
  '产量增长2倍。',
  '下降幅度是上年的2倍。',
  '在全市规模以上工业中的比重是41.2%，较去年全年提高2.8个百分点。',
])('%s', (text) => expect(rates(aText(text))).toEqual([]))

test('in English', () => {
  expect(codes('The unemployment rate fell by 0.2 percent.')).toEqual(['percent-for-points'])
  expect(codes('Waiting times were reduced by three times.')).toEqual(['fall-in-times'])
  expect(
    codes('The unemployment rate fell by 0.2 percentage points. Share-holding enterprises were up by 6.0 percent.'),
  ).toEqual([])
})
