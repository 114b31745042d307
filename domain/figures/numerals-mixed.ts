// Arabic digits with several multipliers in one number: 3亿5千万, 12万3千, 1亿零500万, 2万亿3000亿, 3万4000. Each part is smaller
// than the multiplier before it, as in speech; what does not add up like this is not read.
import { match } from './sticky'
import { unitAt } from './units'

/** Behind 兆 digits may be grouped: 4兆2,231亿. */
const DIGITS = /(\d{1,3}(?:,\d{3}){1,3}(?=[万亿])|\d{1,12}(?!,\d))/y
/** Tenths of the last part may be stated: 14亿1178.5万. */
const TENTHS = /\.(\d{1,4})(?=万)/y
const SMALL: readonly (readonly [sign: string, size: bigint])[] = [
  ['千', 1000n],
  ['百', 100n],
  ['十', 10n],
]
const LARGE: readonly (readonly [sign: string, size: bigint])[] = [
  ['兆', 10n ** 12n],
  ['万亿', 10n ** 12n],
  ['亿', 10n ** 8n],
  ['万', 10n ** 4n],
]
/** What every such number begins with; the same multiplier again (1千1千) makes none. */
const SEVERAL = /\d{1,12}([千百十万亿兆]{1,2})(?=[\d零〇])(?!\d{1,12}\1)/y
/** Kilograms and kilometres are no thousands. */
const isUnit = (folded: string, at: number) => /^[千百十]./.test(unitAt(folded, at)?.text ?? '')

/** `count`: how many numerals it is made of; `isPlain`: digits alone. */
type Group = { value: bigint; end: number; count: number; isPlain: boolean }

/** 1178, 5千, 2千3百, 3千零5. */
const groupAt = (folded: string, start: number): Group | null => {
  let [value, at, smallest] = [0n, start, 10_000n]
  for (let count = 0; ; count += 1) {
    const zero = folded.charAt(at) === '零' || folded.charAt(at) === '〇' ? 1 : 0
    const digits = match(DIGITS, folded, at + zero)?.[1]
    if (digits === undefined) return count === 0 ? null : { value, end: at, count, isPlain: false }
    const end = at + zero + digits.length
    const [sign, size] = SMALL.find(([one]) => folded.startsWith(one, end)) ?? ['', 1n]
    const part = BigInt(digits.replaceAll(',', ''))
    if (sign === '' || isUnit(folded, end)) {
      if (count === 0) return { value: part, end, count: 1, isPlain: true }
      // 5千3 may mean 5,300 or 5,003.
      const isSure = zero === 1 || smallest === 10n ** BigInt(digits.length)
      return isSure && part < smallest ? { value: value + part, end, count: count + 1, isPlain: false } : null
    }
    if (size >= smallest || part >= 10n) return null
    ;[value, at, smallest] = [value + part * size, end + 1, size]
  }
}

/** The number that begins here and needs more than one multiplier; null for every other, which is read elsewhere. */
export const mixedAt = (folded: string, start: number): { value: string; end: number } | null => {
  if (!match(SEVERAL, folded, start)) return null
  let [sum, at, last, count] = [0n, start, 10n ** 16n, 0]
  for (;;) {
    const zero = count > 0 && /[零〇]/.test(folded.charAt(at)) ? 1 : 0
    const group = groupAt(folded, at + zero)
    if (!group) break
    const tenths = count > 0 && group.isPlain ? (match(TENTHS, folded, group.end)?.[1] ?? '') : ''
    const end = group.end + (tenths === '' ? 0 : tenths.length + 1)
    const [sign, size] = LARGE.find(([one]) => folded.startsWith(one, end)) ?? ['', 1n]
    const part = group.value * size + (tenths ? (BigInt(tenths) * size) / 10n ** BigInt(tenths.length) : 0n)
    if (part >= last || (sign === '' && count > 0 && !isWhole(folded, at, zero, group, last))) return null
    ;[sum, at, count] = [sum + part, end + sign.length, count + group.count]
    if (sign === '') break
    last = size
  }
  return count > 1 && !/[\d零〇]/.test(folded.charAt(at)) ? { value: sum.toString(), end: at } : null
}

/** 3万5 may mean 35,000 or 30,005: the rest is sure with a zero before it, with a multiplier, or in all its digits. */
const isWhole = (folded: string, at: number, zero: number, group: Group, last: bigint): boolean =>
  zero === 1 || !group.isPlain || last === 10n ** BigInt(group.end - at)
