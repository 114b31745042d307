import { expect, test } from 'vitest'
import { periodMissing } from './period-missing'
import { aText, english } from './sample-text'

test('figures that no period reaches are counted in one line', () => {
  expect(periodMissing(aText('依托6所学院和101个工作室，参赛职工200余名。'))).toMatchObject([{ code: 'period-missing', values: { count: '3' } }])
  expect(periodMissing(english('Some 12 providers delivered 6,290 new homes.'))).toHaveLength(1)
})

test('a period of its own, a date, or a period in the lead is enough', () => {
  expect(periodMissing(aText('2023年，参赛职工200余名。'))).toEqual([])
  expect(periodMissing(aText({ lead: '2023年以来，全市重视技能人才。', body: '依托6所学院。' }))).toEqual([])
  expect(periodMissing(aText({ body: '依托6所学院。', metrics: { '6所': { asOf: '2024-03-31' } } }))).toEqual([])
  expect(periodMissing(english({ lead: 'Since 2020 the scheme has run well.', body: 'Some 12 providers took part.' }))).toEqual([])
})
