import { describe, expect, it } from 'vitest'
import { allLive, anObservation } from '@/testing/sample-observations'
import { series } from './observations'
import { latestOf, lengthsOf, linesOf } from './series-lines'

const percent = (article: string, period: string, value: string, more = {}) =>
  anObservation({ article, metric: article, period, words: `${value}%`, value, unit: '%', kind: 'percent', ...more })
type Row = ReturnType<typeof percent>
const valuesOf = (rows: Row[]) => series(rows, [], allLive(rows))
const drawn = (...rows: Row[]) =>
  linesOf(valuesOf(rows)).map(({ length, points }) => [length, ...points.map(({ value }) => value)])

describe('the lines of a chart', () => {
  it('are oldest first, and a fall lies below zero', () =>
    expect(drawn(percent('a', '2024年', '0.3'), percent('b', '2025年', '0.1', { direction: 'down' }))).toEqual([
      ['year', '0.3', '-0.1'],
    ]))

  it('have one value for a period: the one published last', () =>
    expect(
      drawn(
        percent('a', '2024年', '5.0'),
        percent('b', '2024年', '5.2', { publishedAt: '2025-01-01T00:00:00.000Z' }),
        percent('c', 'in 2024', '5.1', { publishedAt: '2024-12-01T00:00:00.000Z' }),
        percent('d', '2023年', '4.8'),
      ),
    ).toEqual([['year', '4.8', '5.2']]))

  it('never mix units, scopes, kinds or what a change is compared with: those of the newest value count', () =>
    expect(
      drawn(
        percent('a', '2023年', '5.0', { unit: '‰' }),
        percent('b', '2024年', '5.2', { subject: '市区' }),
        percent('c', '2025年', '5.1'),
        percent('d', '2022年', '4.9'),
        percent('e', '2021年', '4.8', { comparison: '环比' }),
      ),
    ).toEqual([['year', '4.9', '5.1']]))

  it('never mix a month with a half-year that ends on the same day', () => {
    const rows = [
      percent('a', '2025年11月', '2.0'),
      percent('b', '2025年12月', '2.1'),
      percent('c', '2026年6月', '2.2'),
      percent('d', '2026年1—6月', '9.6'),
    ]
    expect(drawn(...rows)).toEqual([['month', '2.0', '2.1', '2.2']])
    expect(latestOf(valuesOf(rows))!.observation.value).toBe('2.2')
  })

  it('draw the year so far by itself, from its first quarter on', () =>
    expect(
      drawn(
        percent('a', '2026年一季度', '5.0'),
        percent('b', '2026年上半年', '5.2'),
        percent('c', '2026年前三季度', '5.1'),
      ),
    ).toEqual([['so-far', '5.0', '5.2', '5.1']]))

  it('leave fractions to the table, and one value is no line', () => {
    const rows = [percent('a', '2023年', '1/3'), percent('b', '2024年', '5.2')]
    expect(drawn(...rows)).toEqual([])
    expect(latestOf(valuesOf(rows))!.observation.value).toBe('5.2')
  })
})

it.each([
  ['2026-10-01', '2026-10-31', ['month']],
  ['2026-01-01', '2026-01-31', ['month', 'so-far']],
  ['2026-01-01', '2026-03-31', ['quarter', 'so-far']],
  ['2026-01-01', '2026-10-31', ['so-far']],
  ['2025-11-01', '2026-10-31', ['year']],
  ['2026-10-31', '2026-10-31', ['day']],
  ['2026-10-01', '2026-10-07', ['7 days']],
])('%s to %s is %o', (start, end, lengths) => expect(lengthsOf({ start, end })).toEqual(lengths))
