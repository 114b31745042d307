// What makes a numeral in digits no whole number, or a power: 3½, 5-1/4, 5又1/4, 2 and a half, 3.5×10⁴.
import { isDecimal, shift } from './decimal'
import { andAPartAt } from './numerals-english'
import { match } from './sticky'

/** Thirds and sevenths are no decimals: 3⅓ is not read. */
const VULGAR = new Map([
  ['½', '.5'],
  ['¼', '.25'],
  ['¾', '.75'],
  ['⅕', '.2'],
  ['⅖', '.4'],
  ['⅗', '.6'],
  ['⅘', '.8'],
  ['⅛', '.125'],
  ['⅜', '.375'],
  ['⅝', '.625'],
  ['⅞', '.875'],
])

/** 5-1/4, 4 3/4, 5又1/4; not a date (5-1/4-2) nor a word of the next column (4 3/4年). */
const SLASHED = /(?:[- ]|又)([1-9]\d?)\/(2|4|5|8|10|16|20|32|64)(?![\d/年月日]|-\d)/y
/** Tenths of so many parts as a decimal never need more places. */
const PLACES = 6

const tenthsOf = (top: string, bottom: string): string | null => {
  const size = 10n ** BigInt(PLACES)
  if (BigInt(top) >= BigInt(bottom)) return null
  return ((BigInt(top) * size) / BigInt(bottom)).toString().padStart(PLACES, '0').replace(/0+$/, '')
}

const POWER = / ?[×xX] ?10(?:(⁻?[⁰¹²³⁴-⁹]{1,2})|\^(-?\d{1,2}))(?![\d⁰¹²³⁴-⁹])/y
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const exponentOf = (signs: string): number =>
  Number([...signs].map((sign) => (sign === '⁻' ? '-' : RAISED.includes(sign) ? RAISED.indexOf(sign) : sign)).join(''))
const LARGEST = 24

/**
 * The numeral with what belongs to it; as it was where nothing does. `mantissa` is read from the digits before `end`.
 */
export const withParts = (folded: string, end: number, mantissa: string): { end: number; mantissa: string } => {
  const power = match(POWER, folded, end)
  if (power) {
    const exponent = exponentOf(power[1] ?? power[2]!)
    if (Math.abs(exponent) <= LARGEST) return { end: end + power[0].length, mantissa: shift(mantissa, exponent) }
  }
  if (mantissa.includes('.') || !isDecimal(mantissa)) return { end, mantissa }
  const space = folded.charAt(end) === ' ' ? 1 : 0
  const vulgar = VULGAR.get(folded.charAt(end + space))
  if (vulgar) return { end: end + space + 1, mantissa: mantissa + vulgar }
  const slashed = match(SLASHED, folded, end)
  const tenths = slashed && tenthsOf(slashed[1]!, slashed[2]!)
  if (tenths) return { end: end + slashed[0].length, mantissa: `${mantissa}.${tenths}` }
  const words = andAPartAt(folded, end)
  return words ? { end: end + words.length, mantissa: mantissa + words.tenths } : { end, mantissa }
}

/** ½ or ¼ alone, before a multiplier or a unit. */
export const vulgarAt = (folded: string, at: number): string | null => {
  const tenths = VULGAR.get(folded.charAt(at))
  return tenths === undefined ? null : `0${tenths}`
}
