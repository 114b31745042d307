import { expect, test } from 'vitest'
import { aText, english } from '@/testing/sample-text'
import { growthCounted } from './growth-counted'

test.each([
  ['培训人次由10万人次增长到30万人次，增长3倍。', '2倍'],
  ['工作室从200个增加到250个，增长20%。', '25%'],
  ['工作室從200個增加到250個，增長20%。', '25%'],
  ['持证比例由58.3%提高到62.4%，提高3.1个百分点。', '4.1个百分点'],
  ['参保人数为132.8万人，比上年减少0.3万人，下降2.3%。', '0.2%'],
  ['贷款余额20亿元，比上年增加5亿元，增长25%。', '33.3%'],
])('%s should be %s', (text, right) => {
  const [found, ...more] = growthCounted(aText(text))
  expect(more).toEqual([])
  expect(found?.code).toBe('growth-miscounted')
  expect(JSON.stringify(found?.values.right)).toContain(right)
})

test.each([
  '培训人次由10万人次增长到30万人次，增长2倍。',
  '工作室从200个增加到250个，增长25%。',
  '工作室从2019年的200个增加到250个，年均增长5.7%。',
  '持证比例由58.3%提高到62.4%，提高4.1个百分点。',
  '常住人口132.8万人，比2021年末减少0.3万人，下降0.23%。',
  '贷款余额20亿元，比上年增加5亿元，增长33.3%。利润增长12%。',
  '参训职工由3万余人增加到近6万人，增长1倍。',
  '服务时间从8时到20时，办结1200件，增长5%。',
  '办理时限由15天压缩到5天，减少6个环节。',
])('%s is counted right', (text) => expect(growthCounted(aText(text))).toEqual([]))

test('in English', () => {
  expect(
    growthCounted(english('Places rose from 2,000 homes to 2,500 homes, an increase of 20 per cent.')),
  ).toHaveLength(1)
  expect(growthCounted(english('Places rose from 2,000 homes to 2,500 homes, an increase of 25 per cent.'))).toEqual([])
})
