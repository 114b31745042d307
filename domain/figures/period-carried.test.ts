// What a sentence leaves to the next ones, and what it keeps to itself: months told apart, several years, a look back.
import { expect, test } from 'vitest'
import { readFigures } from './read'
import type { ReadingContext } from './reading-context'

const periods = (text: string, context: ReadingContext = {}) =>
  readFigures(text, context)
    .filter(({ isMetric }) => isMetric)
    .map(({ phrase, period }) => `${phrase} ${period}`)

test('从贸易方式看 turns back to the whole time, from a month of it that was told apart', () => {
  expect(
    periods('一季度，全省出口264亿元。3月份，全省出口106亿元。其中水果6亿元。从贸易方式看，一般贸易出口124亿元。'),
  ).toEqual(['264亿元 一季度', '106亿元 3月份', '6亿元 3月份', '124亿元 一季度'])
  expect(periods('3月份，全省出口106亿元。从贸易方式看，一般贸易出口64亿元。', { period: '一季度' })).toEqual([
    '106亿元 3月份',
    '64亿元 一季度',
  ])
  expect(periods('3月份，全省出口106亿元。从贸易方式看，一般贸易出口64亿元。', { period: '2月' })).toEqual([
    '106亿元 3月份',
    '64亿元 3月份',
  ])
})

test('a sentence of several years leaves none to the next', () => {
  expect(periods('2018年受理来信25万件，2019年受理来信29万件。其中电子来信占比超过30%。')).toEqual([
    '25万件 2018年',
    '29万件 2019年',
    '超过30% null',
  ])
  expect(periods('2018年受理来信25万件。其中电子来信占比超过30%。')).toEqual(['25万件 2018年', '超过30% 2018年'])
})

test('the last 12 months are told once, beside the month of the paragraph', () => {
  expect(
    periods(
      'Export prices rose 0.4 percent in March. Over the last 12 months, export prices fell 2.1 percent. The fuel index rose 1.3 percent.',
    ),
  ).toEqual(['0.4 percent March', '2.1 percent last 12 months', '1.3 percent March'])
})

test('a value of another time has that time, and the change from it has not', () => {
  expect(
    periods('The annual change in rents was 3.1 percent in June, an increase from the April figure of 2.9 percent.'),
  ).toEqual(['3.1 percent June', '2.9 percent April'])
  expect(
    periods('The waiting list is 54% larger than the monthly average in 2018 before the strike (308,214).'),
  ).toEqual(['54% null', '308,214 2018'])
})

test('what is compared with in a bracket is of the same thing', () => {
  expect(
    readFigures('The waiting list is 54% larger than the monthly average in 2018 before the strike (308,214).')
      .filter(({ isMetric }) => isMetric)
      .map(({ label }) => label),
  ).toEqual(['Waiting list, increase compared with the monthly average in 2018', 'Waiting list, monthly average'])
})

test('Chinese and English times of one text do not mix', () => {
  expect(periods('3月份，全市产量12吨。\nOutput rose 3% in May.\n其中水稻5吨。')).toEqual([
    '12吨 3月份',
    '3% May',
    '5吨 null',
  ])
})

test('the values of a pair have the two ends of the time, which is none of what comes after', () => {
  expect(
    periods('2012年到2021年，全国夜校的入学率从25.5%提升到了31.2%以上，巩固率保持在90%。夜校2.2万所。', {
      period: '2021年',
    }),
  ).toEqual(['25.5% 2012年', '31.2%以上 2021年', '90% 2012年到2021年', '2.2万所 2021年'])
})

test('111年4月 is April 2022, as Taiwan counts; 100年前 is no year', () => {
  const [figure] = readFigures('111年4月書店營業額42億元。', { year: 2024 })
  expect(figure).toMatchObject({ period: null })
  expect(readFigures('111年4月書店營業額42億元。', { year: 2024 }).at(-1)).toMatchObject({
    period: '111年4月',
    periodStart: '2022-04-01',
    periodEnd: '2022-04-30',
  })
  expect(readFigures('书店100年前有42家。').at(-1)).toMatchObject({ periodStart: null, asOf: null })
})

test('an aim is of its year, and what was reached of it of the time before', () => {
  expect(periods('1—6月，全市新增绿道9公里，完成全年12公里目标的75%。新增公园3个，完成全年目标数的60%。')).toEqual([
    '9公里 1—6月',
    '12公里 全年',
    '75% 1—6月',
    '3个 1—6月',
    '60% 1—6月',
  ])
})

test('分产业看 turns back to what the paragraph began with, whatever the one before it began with', () => {
  expect(
    periods('前三季度，全市花卉产值529亿元。分季度看，一季度同比增长6.7%，二季度增长6.8%。分产业看，盆花产值40亿元。', {
      period: '今年以来',
    }),
  ).toEqual(['529亿元 前三季度', '6.7% 一季度', '6.8% 二季度', '40亿元 前三季度'])
})

test('近23年新低 and 先前三個月 are no time of a figure', () => {
  expect(periods('8月空置率3.42%，為近23年單月新低，較7月下降0.01個百分點。')).toEqual([
    '3.42% 8月',
    '0.01個百分點 8月',
  ])
  expect(periods('截至今年1月底的三個月，與先前三個月比較，書店營業額下跌2.0%。')).toEqual(['2.0% 截至今年1月底'])
})

test('the parts of one structure have one time', () => {
  expect(periods('2031年，产业结构由上年的17.1:32.4:50.5调整为16.2:34.1:49.7。')).toEqual([
    '17.1 上年',
    '32.4 上年',
    '50.5 上年',
    '16.2 2031年',
    '34.1 2031年',
    '49.7 2031年',
  ])
})
