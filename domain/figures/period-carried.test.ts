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
  ).toEqual(['Waiting list, increase', 'Waiting list, monthly average'])
})

test('Chinese and English times of one text do not mix', () => {
  expect(periods('3月份，全市产量12吨。\nOutput rose 3% in May.\n其中水稻5吨。')).toEqual([
    '12吨 3月份',
    '3% May',
    '5吨 null',
  ])
})
