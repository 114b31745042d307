// The first and last day of a period, from its words: 2026年前三季度 is 2026-01-01 to 2026-09-30. Used to put values in
// order and to tell one period from another; what readers are shown stays the words.
import { MONTH_NAMES, monthOf } from '@/domain/vocabulary/months'

export type Days = { start: string; end: string }

type Months = [from: number, to: number]

const DIGITS = '零一二三四五六七八九十'
const number = (text: string): number => (/^\d+$/.test(text) ? Number(text) : DIGITS.indexOf(text))

const TO = '\\s?[-—–―~～至]{1,2}\\s?'
const CHINESE: readonly (readonly [RegExp, (found: RegExpExecArray) => Months])[] = [
  [new RegExp(`^(\\d{1,2})(?:月?${TO}(\\d{1,2}))?月份?$`), ([, from, to]) => [Number(from), Number(to ?? from)]],
  [/^(?:前|1[-—–―~～至]{1,2})([二三四2-4])个?季度$/, ([, to]) => [1, number(to!) * 3]],
  [/^第?([一二三四1-4])季度$/, ([, at]) => [number(at!) * 3 - 2, number(at!) * 3]],
  [/^上半年$/, () => [1, 6]],
  [/^下半年$/, () => [7, 12]],
  [/^前([一二三四五六七八九十]|\d{1,2})个月$/, ([, to]) => [1, number(to!)]],
  [/^(?:全年|度)?$/, () => [1, 12]],
]

const ENGLISH: readonly (readonly [RegExp, (found: RegExpExecArray) => [year: string, ...Months]])[] = [
  [
    new RegExp(`^(?:in |during )?(${MONTH_NAMES})(?: (?:to|[-–]) (${MONTH_NAMES}))? (\\d{4})$`, 'i'),
    ([, from, to, year]) => [year!, monthOf(from!), monthOf(to ?? from!)],
  ],
  [
    /^(?:in |during )?(?:the )?(first|second|third|fourth) quarter of (\d{4})$/i,
    ([, at, year]) => [year!, QUARTERS.indexOf(at!.toLowerCase()) * 3 + 1, QUARTERS.indexOf(at!.toLowerCase()) * 3 + 3],
  ],
  [/^(?:in |during )?Q([1-4]) (\d{4})$/i, ([, at, year]) => [year!, Number(at) * 3 - 2, Number(at) * 3]],
  [/^(?:in |during )?(?:the )?first three quarters of (\d{4})$/i, ([, year]) => [year!, 1, 9]],
  [/^(?:in |during )?(?:the )?first half of (\d{4})$/i, ([, year]) => [year!, 1, 6]],
  [/^(?:in |during )?(\d{4})$/i, ([, year]) => [year!, 1, 12]],
]
const QUARTERS = ['first', 'second', 'third', 'fourth']

const two = (value: number): string => String(value).padStart(2, '0')

const days = (year: string, [from, to]: Months): Days | null => {
  if (from < 1 || to > 12 || from > to) return null
  const last = new Date(Date.UTC(Number(year), to, 0)).getUTCDate()
  return { start: `${year}-${two(from)}-01`, end: `${year}-${two(to)}-${two(last)}` }
}

/** null for what names no year (今年以来, 10月) or no end (2023年以来). */
export const daysOf = (period: string): Days | null => {
  const text = period.trim()
  const chinese = /^(\d{4})\s?年(.*)$/.exec(text)
  if (chinese) {
    for (const [shape, months] of CHINESE) {
      const found = shape.exec(chinese[2]!.trim())
      if (found) return days(chinese[1]!, months(found))
    }
    return null
  }
  for (const [shape, read] of ENGLISH) {
    const found = shape.exec(text)
    if (found) {
      const [year, ...months] = read(found)
      return days(year, months)
    }
  }
  return null
}
