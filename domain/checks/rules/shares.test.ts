import { expect, test } from 'vitest'
import { aText, english } from '@/testing/sample-text'
import { shares } from './shares'

test.each([
  ['大专以上学历者占参训职工的162.4%。', 'share-over-100'],
  ['全市城镇化率达到160.23%。', 'share-over-100'],
  ['水質合格率達到108.2%。', 'share-over-100'],
  ['一产、二产、三产占比分别为5.7%、53.2%和51.1%。', 'shares-over-100'],
  ['陶瓷、化工、机械分别占45%、40%、25%。', 'shares-over-100'],
  ['三次产业结构为5.7:43.2:61.1。', 'structure-off-100'],
])('%s', (text, code) => expect(shares(aText(text)).map((one) => one.code)).toEqual([code]))

test.each([
  '城区、郊区、县域的宽带用户占本地区用户的比重分别为81%、76.2%、70.4%。',
  '三个园区的技工占各自职工的比重分别为42%、38.5%和35%。',
  '全年完成计划的105.3%。',
  '进出口总额占地区生产总值的120.5%。',
  '高中阶段毛入学率达到103.2%。',
  '比重提高120.5%。',
  '一产、二产、三产占比分别为5.7%、43.2%和51.1%。',
  '三次产业结构调整为5.7:43.2:51.1。',
  '0—14岁人口占14.43%；15—64岁人口占67.35%，其中15—59岁人口占61.48%；60岁及以上人口占24.09%。',
  '装备、化工、医药分别增长45%、60%、25%。',
  '甲、乙、丙三项合格率分别为98%、97%、99%。',
])('%s', (text) => expect(shares(aText(text))).toEqual([]))

test('in English', () => {
  expect(shares(english('Women accounted for 106 percent of those trained.'))).toMatchObject([
    { code: 'share-over-100' },
  ])
  expect(shares(english('Women accounted for 56 percent of those trained, and places rose by 106 percent.'))).toEqual(
    [],
  )
})
