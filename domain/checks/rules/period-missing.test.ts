import { expect, test } from 'vitest'
import { aText, english } from '@/testing/sample-text'
import { periodMissing } from './period-missing'

test('figures without a period are counted in one line, also where the lead names one', () => {
  expect(periodMissing(aText('依托6所学院和101个工作室，参赛职工200余名。'))).toMatchObject([
    { code: 'period-missing', values: { count: '3' } },
  ])
  expect(periodMissing(aText({ lead: '2023年以来，全市重视技能人才。', body: '依托6所学院。' }))).toMatchObject([
    { values: { count: '1' } },
  ])
  expect(periodMissing(english('Some 12 providers delivered 6,290 new homes.'))).toHaveLength(1)
})

test('a period of its own or a date is enough', () => {
  expect(periodMissing(aText('2023年，参赛职工200余名。'))).toEqual([])
  expect(periodMissing(aText({ body: '依托6所学院。', metrics: { '6所': { asOf: '2024-03-31' } } }))).toEqual([])
})
