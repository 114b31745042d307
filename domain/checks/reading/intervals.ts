// What a printed figure claims: the interval its value may lie in. 26.8万 stands for everything that rounds to it,
// 1300余万 for 1300万 to 1400万, 超10万 for anything above. Two figures contradict each other only when no value fits both.
import { add, bare, compare, divide, isDecimal, multiply, shift, subtract } from '@/domain/figures/decimal'
import { powerOf } from '@/domain/figures/numeral'
import { fold } from '@/domain/vocabulary/folding'
import { MEANINGS, wordsOf } from '@/domain/vocabulary/qualifiers'

/** Both a metric and a figure as read are such claims; `words` are as printed. */
export type Claim = { value: string; scale: string; qualifier: string; words: string }

/** `low` and `high` are inclusive; null is an open end. */
export type Stated = { value: string; low: string | null; high: string | null; exact: boolean; last: string }

const INTERVALS = new Map(
  MEANINGS.flatMap((meaning) => wordsOf(meaning).map((word) => [word, meaning.interval] as const)),
)

/** One unit in the last printed place: 26.8万 is exact to a thousand. */
const lastPlace = ({ value, scale, words }: Claim): string => {
  const places = /\d\.(\d+)/.exec(fold(words))?.[1]?.length ?? 0
  // 14亿1178万 keeps its multipliers inside the numeral.
  if (scale === '' && places === 0 && /[万亿]/.test(fold(words))) return granuleOf(value)
  return shift('1', powerOf(fold(scale)) - places)
}

/** One unit of the last place that is not zero: what 余 and 近 may add or lack. */
const granuleOf = (value: string): string => {
  const plain = bare(value).replace('-', '')
  const places = plain.split('.')[1]?.length ?? 0
  return places > 0 ? shift('1', -places) : shift('1', /0*$/.exec(plain)![0].length % plain.length)
}

export const stated = (claim: Claim): Stated | null => {
  if (!isDecimal(claim.value)) return null
  const value = bare(claim.value)
  const sides = INTERVALS.get(fold(claim.qualifier).trim().toLowerCase())
  const last = lastPlace(claim)
  if (!sides) {
    // Rounding and cutting off are both usual, so the interval reaches half a place down and a whole one up.
    return { value, low: subtract(value, divide(last, '2', 12)), high: add(value, last), exact: true, last }
  }
  const granule = granuleOf(value)
  const [low, high] = sides
  return {
    value,
    exact: false,
    last,
    low: low === 'open' ? null : low === 'granule' ? subtract(value, granule) : value,
    high: high === 'open' ? null : high === 'granule' ? add(value, granule) : value,
  }
}

const within = (value: string, { low, high }: Stated): boolean =>
  (low === null || compare(low, value) <= 0) && (high === null || compare(value, high) <= 0)

/** Whether one true value could stand behind both. */
export const agree = (a: Stated, b: Stated): boolean => {
  if (a.exact && b.exact) {
    const order = compare(a.last, b.last)
    return order === 0 ? compare(a.value, b.value) === 0 : order > 0 ? within(b.value, a) : within(a.value, b)
  }
  if (a.exact) return within(a.value, b)
  if (b.exact) return within(b.value, a)
  return (
    (a.low === null || b.high === null || compare(a.low, b.high) <= 0) &&
    (b.low === null || a.high === null || compare(b.low, a.high) <= 0)
  )
}

const digits = (value: string): number =>
  bare(value)
    .replace(/\D/g, '')
    .replace(/^0+|0+$/g, '').length

/** 1 and 9 are about ten times apart and mean nothing; with two digits each, or a thousand times, it is no chance. */
const tells = (value: string, reference: string, power: number): boolean =>
  Math.abs(power) >= 3 || (digits(value) > 1 && digits(reference) > 1)

const POWERS = [-9, -8, -7, -6, -5, -4, -3, -2, -1, 1, 2, 3, 4, 5, 6, 7, 8, 9]

/**
 * The power of ten by which `value` seems to be written too large (or, negative, too small): a slip of 万 and 亿, or of
 * the point.
 */
export const powerOff = (value: string, reference: string): number | null => {
  if (!isDecimal(value) || !isDecimal(reference) || compare(value, '0') <= 0 || compare(reference, '0') <= 0)
    return null
  // About how many places they are apart: only there is it worth reckoning exactly.
  const about = Math.log10(Number(value) / Number(reference))
  return (
    POWERS.find((power) => {
      if (Math.abs(power - about) > 1) return false
      const slipped = shift(reference, power)
      return (
        tells(value, reference, power) &&
        compare(multiply(slipped, '0.8'), value) <= 0 &&
        compare(value, multiply(slipped, '1.2')) <= 0
      )
    }) ?? null
  )
}
