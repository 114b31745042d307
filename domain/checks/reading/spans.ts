// Arithmetic on intervals: what a difference or a quotient of two printed figures may be, given how each is rounded.
import { add, compare, divide, multiply, subtract } from '@/domain/figures/decimal'
import type { Stated } from './intervals'

/** Both ends inclusive. */
export type Span = { low: string; high: string }

export const pointOf = ({ value }: Stated): Span => ({ low: value, high: value })
export const spanOf = ({ low, high }: Stated): Span | null => (low === null || high === null ? null : { low, high })

const PLACES = 9
export const HUNDRED = '100'

const percentOf = (part: string, whole: string): string => multiply(divide(part, whole, PLACES), HUNDRED)

export const difference = (from: Span, to: Span): Span => ({
  low: subtract(to.low, from.high),
  high: subtract(to.high, from.low),
})

export const sum = (a: Span, b: Span): Span => ({ low: add(a.low, b.low), high: add(a.high, b.high) })

/** In percent; null where the whole is not known to be more than nothing. */
export const shareOf = (part: Span, whole: Span): Span | null =>
  compare(whole.low, '0') <= 0 ? null : { low: percentOf(part.low, whole.high), high: percentOf(part.high, whole.low) }

/** The change from one to the other in percent of the first. */
export const growth = (from: Span, to: Span): Span | null =>
  compare(from.low, '0') <= 0
    ? null
    : {
        low: percentOf(subtract(to.low, from.high), from.high),
        high: percentOf(subtract(to.high, from.low), from.low),
      }

export const size = (value: string): string => value.replace('-', '')

/** The size of a change, whichever way it goes: the verb says the way. */
const sizes = ({ low, high }: Span): Span => {
  const [a, b] = [size(low), size(high)]
  const crosses = low.startsWith('-') !== high.startsWith('-')
  return { low: crosses ? '0' : compare(a, b) < 0 ? a : b, high: compare(a, b) < 0 ? b : a }
}

/** Whether two changes cannot be the same, their sign left out. */
export const apart = (one: Span, other: Span): boolean => {
  const [a, b] = [sizes(one), sizes(other)]
  return compare(a.high, b.low) < 0 || compare(b.high, a.low) < 0
}
