// Where the values of a line stand in time: a month without a value leaves its place empty.
import { spanOf } from '@/domain/observations'
import type { Line, Point } from '@/domain/series-lines'

const DAY = 86_400_000
/** How many days from one value to the next, where none is left out; several lengths have no such step. */
const STEP: Partial<Record<string, number>> = { month: 30.44, quarter: 91.3, year: 365.25 }
/** A month is between 28 and 31 days long. */
const REGULAR = 1.6
const IRREGULAR = 2.6

const dayOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY
const middleOf = ({ observation }: Point, length: Line['length']): number => {
  const { start, end } = spanOf(observation)!
  return length === 'so-far' ? dayOf(end) : (dayOf(start) + dayOf(end)) / 2
}

/** `at`: between 0 and 1. `width`: of a place, as a part of the whole. `isApart`: something is missing before it. */
export type Placed = { at: number; isApart: boolean }

/** Values that nothing dates stand side by side. */
export const placedInTime = ({ length, points }: Line): { places: Placed[]; width: number } => {
  if (length === 'undated')
    return {
      places: points.map((_, index) => ({ at: (index + 0.5) / points.length, isApart: false })),
      width: 1 / points.length,
    }
  const days = points.map((point) => middleOf(point, length))
  const gaps = days.slice(1).map((day, index) => day - days[index]!)
  const step = STEP[length] ?? Math.min(...gaps)
  const most = step * (STEP[length] ? REGULAR : IRREGULAR)
  const from = days[0]! - step / 2
  const whole = days.at(-1)! + step / 2 - from
  return {
    places: days.map((day, index) => ({ at: (day - from) / whole, isApart: index > 0 && gaps[index - 1]! > most })),
    width: Math.min(...gaps, step) / whole,
  }
}

/** The runs of values between which nothing is missing. */
export const runsOf = <One extends { isApart: boolean }>(all: readonly One[]): One[][] =>
  all.reduce<One[][]>((runs, one) => {
    if (one.isApart || runs.length === 0) runs.push([one])
    else runs.at(-1)!.push(one)
    return runs
  }, [])
