// What a chart may draw of an indicator: lines of values that can be compared with each other. A month never stands
// beside a half-year, though both may end on the same day; the newest value is the newest of its line.
import { isDecimal } from './figures/decimal'
import type { Days } from './figures/period-days'
import { order, periodKey, signed, spanOf, type Observation, type Value } from './observations'

export type Point = { value: string; observation: Observation }
/**
 * How long the periods of a line are. `so-far`: from January on, each longer than the one before; `day`: at a day;
 * `undated`: nothing says when.
 */
export type Length = 'day' | 'month' | 'quarter' | 'year' | 'so-far' | 'undated' | `${number} days`
export type Line = { length: Length; points: Point[] }

const DAY = 86_400_000
const FEWEST = 2

const wholeMonths = ({ start, end }: Days): number | null => {
  const next = new Date(Date.parse(`${end}T00:00:00Z`) + DAY).toISOString().slice(0, 10)
  if (start.slice(8) !== '01' || next.slice(8) !== '01') return null
  return (
    (Number(next.slice(0, 4)) - Number(start.slice(0, 4))) * 12 + Number(next.slice(5, 7)) - Number(start.slice(5, 7))
  )
}

const NAMED: Record<number, Length> = { 1: 'month', 3: 'quarter', 12: 'year' }

/** The lines a period may stand in: a first quarter is a quarter, and the year so far. */
export const lengthsOf = (days: Days | null): Length[] => {
  if (days === null) return ['undated']
  if (days.start === days.end) return ['day']
  const months = wholeMonths(days)
  const own = months === null ? undefined : NAMED[months]
  const isSoFar = months !== null && months <= 12 && days.start.slice(5) === '01-01'
  const days_ = (Date.parse(`${days.end}T00:00:00Z`) - Date.parse(`${days.start}T00:00:00Z`)) / DAY + 1
  if (own === undefined && !isSoFar) return [`${days_} days`]
  return [...(own ? [own] : []), ...(isSoFar ? (['so-far'] as const) : [])]
}

/** A stock and what it grew by are no points of one line, though both are counted in persons. */
const alike = ({ unit, subject, kind, role, comparison }: Observation): string =>
  [unit, subject, kind, role, comparison].join('\n')

/** One for each period, the one published last; oldest first. */
const pointsOf = (observations: readonly Observation[]): Point[] => {
  const points = new Map<string, Observation>()
  for (const observation of observations) {
    const there = points.get(periodKey(observation))
    if (!there || there.publishedAt < observation.publishedAt) points.set(periodKey(observation), observation)
  }
  return [...points.values()]
    .sort((a, b) => order(b, a))
    .map((observation) => ({ value: signed(observation), observation }))
}

/** Whether the year so far says more than its months, quarters and years do by themselves. */
const isOwnLine = ({ length, points }: Line): boolean =>
  length !== 'so-far' || points.some(({ observation }) => lengthsOf(spanOf(observation)).length === 1)

/**
 * Lines of values of one unit, subject, kind, role and comparison (those of the newest value), each of one length of
 * period, the longest first. Fractions, which no decimal can hold, are left to the table.
 */
export const linesOf = (values: readonly Value[]): Line[] => {
  const [newest] = values
  if (!newest) return []
  const lines = new Map<Length, Observation[]>()
  for (const { observation } of values) {
    if (alike(observation) !== alike(newest.observation) || !isDecimal(observation.value)) continue
    for (const length of lengthsOf(spanOf(observation))) lines.set(length, [...(lines.get(length) ?? []), observation])
  }
  return [...lines]
    .map(([length, observations]): Line => ({ length, points: pointsOf(observations) }))
    .filter((line) => line.points.length >= FEWEST && isOwnLine(line))
    .sort(
      (a, b) => b.points.length - a.points.length || order(a.points.at(-1)!.observation, b.points.at(-1)!.observation),
    )
}

/** The newest value of the first line; without a line, the newest of all. */
export const latestOf = <One extends Value>(values: readonly One[]): One | undefined => {
  const last = linesOf(values)[0]?.points.at(-1)?.observation
  return values.find(({ observation }) => observation === last) ?? values[0]
}
