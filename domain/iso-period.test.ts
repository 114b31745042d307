import { expect, it } from 'vitest'
import { isoPeriod } from './iso-period'

const said = (period: string | null, more = {}) =>
  isoPeriod({ period, periodStart: null, periodEnd: null, asOf: null, ...more })

it.each([
  ['2026年', '2026'],
  ['2026年10月', '2026-10'],
  ['2026年1—6月', '2026-01-01/2026-06-30'],
  ['2026年三季度', '2026-07-01/2026-09-30'],
  ['March 2024', '2024-03'],
  ['近年来', null],
])('the words %s are the period %s', (words, iso) => expect(said(words)).toBe(iso))

it('days that are recorded count before the words; without either, the day as of which it holds', () => {
  expect(said('今年', { periodStart: '2026-01-01', periodEnd: '2026-10-31' })).toBe('2026-01-01/2026-10-31')
  expect(said(null, { asOf: '2026-10-31' })).toBe('2026-10-31')
  expect(said(null)).toBeNull()
})
