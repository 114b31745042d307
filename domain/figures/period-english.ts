// Periods in English: where they stand in a text, and their days.
import { MONTH_NAMES, monthOf } from '@/domain/vocabulary/months'

const NAMED = new RegExp(
  `\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Dd]uring|[Ff]rom) (?:(?:${MONTH_NAMES})(?: to (?:${MONTH_NAMES}))?(?: \\d{4})?|(?:19|20)\\d{2}(?:[-–/]\\d{2,4})?)(?!\\d)`,
  'g',
)

/** Where a period is named, in reading order. */
export const englishPeriodsIn = (text: string): { start: number; end: number }[] =>
  [...text.matchAll(NAMED)].map(({ 0: words, index }) => ({ start: index, end: index + words.length }))

type Months = [from: number, to: number]

const ENGLISH: readonly (readonly [RegExp, (found: RegExpExecArray) => [year: string | undefined, ...Months]])[] = [
  [
    new RegExp(`^(?:in |during )?(${MONTH_NAMES})(?: (?:to|[-–]) (${MONTH_NAMES}))?(?: (\\d{4}))?$`, 'i'),
    ([, from, to, year]) => [year, monthOf(from!), monthOf(to ?? from!)],
  ],
  [
    /^(?:in |during )?(?:the )?(first|second|third|fourth) quarter of (\d{4})$/i,
    ([, at, year]) => [year, QUARTERS.indexOf(at!.toLowerCase()) * 3 + 1, QUARTERS.indexOf(at!.toLowerCase()) * 3 + 3],
  ],
  [/^(?:in |during )?Q([1-4]) (\d{4})$/i, ([, at, year]) => [year, Number(at) * 3 - 2, Number(at) * 3]],
  [/^(?:in |during )?(?:the )?first three quarters of (\d{4})$/i, ([, year]) => [year, 1, 9]],
  [/^(?:in |during )?(?:the )?first half of (\d{4})$/i, ([, year]) => [year, 1, 6]],
  [/^(?:in |during )?(\d{4})$/i, ([, year]) => [year, 1, 12]],
]
const QUARTERS = ['first', 'second', 'third', 'fourth']

const two = (value: number): string => String(value).padStart(2, '0')

/** null for what names no year (in October) where `around` knows none, and for what has no end (since 2023). */
export const englishDays = (
  period: string,
  around: { year?: number | null },
): { start: string; end: string } | null => {
  for (const [shape, read] of ENGLISH) {
    const found = shape.exec(period)
    if (!found) continue
    const [said, from, to] = read(found)
    const year = said ?? around.year
    if (!year || from < 1 || to > 12 || from > to) return null
    const last = new Date(Date.UTC(Number(year), to, 0)).getUTCDate()
    return { start: `${year}-${two(from)}-01`, end: `${year}-${two(to)}-${two(last)}` }
  }
  return null
}
