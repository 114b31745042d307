// The first and last day of a period said in English: the quarter ending September 2022 is 2022-07-01 to 2022-09-30. A
// day alone (at 30 September 2022, the end of May 2021) is both.
import { MONTH_STARTS, monthOf } from '@/domain/vocabulary/months'

export type EnglishDays = { start: string; end: string }

/** Months are counted from the year 0, so that quarters may begin in the year before. */
type Span = { first: number; last: number; day: number | null; hasYear: boolean }

const MONTH = `(?:${MONTH_STARTS})[a-z]*\\.?`
const YEAR = '(?:19|20)\\d\\d'
const NUMBERS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')
const countOf = (said: string): number => (/^\d+$/.test(said) ? Number(said) : NUMBERS.indexOf(said.toLowerCase()) + 1)
const ORDINALS = ['first', 'second', 'third', 'fourth']
const placeOf = (said: string): number =>
  /^\d/.test(said) ? Number.parseInt(said, 10) : ORDINALS.indexOf(said.toLowerCase()) + 1

const span = (
  year: string | undefined,
  around: number | null,
  from: number,
  to: number,
  day: number | null = null,
): Span | null => {
  const known = year === undefined ? around : Number(year)
  if (known === null || from < 1 || to > 12 || from > to) return null
  return { first: known * 12 + from - 1, last: known * 12 + to - 1, day, hasYear: year !== undefined }
}

type Shape = readonly [
  shape: RegExp,
  read: (found: readonly (string | undefined)[], year: number | null) => Span | null,
]
const whole = (pattern: string): RegExp => new RegExp(`^${pattern}$`, 'i')

const POINTS: readonly Shape[] = [
  [
    whole(`(\\d{1,2})(?:st|nd|rd|th)? (${MONTH})(?:,? (${YEAR}))?`),
    ([, day, month, year], known) => span(year, known, monthOf(month!), monthOf(month!), Number(day)),
  ],
  [
    whole(`(${MONTH}) (\\d{1,2})(?:st|nd|rd|th)?(?:,? (${YEAR}))?`),
    ([, month, day, year], known) => span(year, known, monthOf(month!), monthOf(month!), Number(day)),
  ],
  [
    whole(`(?:the month of )?(${MONTH})(?:,? (?:of )?(${YEAR}))?`),
    ([, month, year], known) => span(year, known, monthOf(month!), monthOf(month!)),
  ],
  [
    whole(`(?:Q([1-4])|([1-4])Q)(?:,? (?:of )?(${YEAR}))?`),
    ([, one, other, year], known) => quarter(Number(one ?? other), year, known),
  ],
  [whole(`(${YEAR}) Q([1-4])`), ([, year, at], known) => quarter(Number(at), year, known)],
  [whole(`Quarter ([1-4])(?: \\(.*\\))?(?: (${YEAR}))?`), ([, at, year], known) => quarter(Number(at), year, known)],
  [
    whole(`(first|second|third|fourth|[1-4](?:st|nd|rd|th)) quarter(?: (?:of |in )?(${YEAR}))?`),
    ([, at, year], known) => quarter(placeOf(at!), year, known),
  ],
  [
    whole(`(?:(first|second) half|H([12]))(?:-year)?(?: (?:of )?(${YEAR}))?`),
    ([, said, at, year], known) => half(at ? Number(at) : placeOf(said!), year, known),
  ],
  [
    whole(`first (\\w+) (month|quarter)s?(?: of (${YEAR}))?`),
    ([, count, unit, year], known) =>
      span(year, known, 1, countOf(count!) * (unit!.toLowerCase() === 'quarter' ? 3 : 1)),
  ],
  [whole(`(?:calendar year )?(${YEAR})`), ([, year], known) => span(year, known, 1, 12)],
]
const quarter = (at: number, year: string | undefined, known: number | null) => span(year, known, at * 3 - 2, at * 3)
const half = (at: number, year: string | undefined, known: number | null) => span(year, known, at * 6 - 5, at * 6)

const pointOf = (said: string, year: number | null): Span | null => {
  for (const [shape, read] of POINTS) {
    const found = shape.exec(said)
    if (found) return read(found, year)
  }
  return null
}

const two = (value: number): string => String(value).padStart(2, '0')
const lengthOf = (month: number): number => new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0)).getUTCDate()
const dayOf = (month: number, day: number): string => `${Math.floor(month / 12)}-${two((month % 12) + 1)}-${two(day)}`

const daysOf = ({ first, last, day }: Span): EnglishDays | null =>
  day !== null && day > lengthOf(last)
    ? null
    : { start: dayOf(first, day ?? 1), end: dayOf(last, day ?? lengthOf(last)) }

const LEADING = /^(?:(?:in|during|at|on|for|over|throughout|as at|as of|from|between|the|period|months?) )+/i
const ENDING = new RegExp(
  `^(?:(\\w+)[ -]months?(?: period)?|(quarter|year|half-year|month)) (?:ending|ended|to|up to)(?: the end of)?(?: (?:in|on))? (.+)$`,
  'i',
)
const LENGTHS: Readonly<Record<string, number>> = { 'quarter': 3, 'year': 12, 'half-year': 6, 'month': 1 }
const EDGE = /^(?:(?:end|close) of |end-|year-end )(.+)$/i
const RANGE = /^(.+?)(?: to | and | through | until |\s?[-–—]\s?)(.+)$/

/** `around.year`: the year that completes "July". null for what names no year, and for what has no end (since 2014). */
export const englishDays = (period: string, around: { year?: number | null } = {}): EnglishDays | null => {
  if (/^(?:since|by|until|before|after|up to|prior)\b/i.test(period)) return null
  const said = period.replace(/\s+/g, ' ').trim().replace(LEADING, '')
  const year = around.year ?? null
  const point = pointOf(said, year)
  if (point) return daysOf(point)
  const [, count, unit, until] = ENDING.exec(said) ?? []
  if (until !== undefined) {
    const months = unit ? LENGTHS[unit.toLowerCase()]! : countOf(count!)
    const end = pointOf(until, year)
    if (!end || months < 1) return null
    const days = daysOf(end)
    if (end.day === null || end.day === lengthOf(end.last))
      return { start: dayOf(end.last - months + 1, 1), end: dayOf(end.last, lengthOf(end.last)) }
    return days && { start: dayOf(end.last - months, end.day + 1), end: days.end }
  }
  const edge = EDGE.exec(said)?.[1]
  if (edge !== undefined) {
    const end = pointOf(edge, year)
    const last = end && dayOf(end.last, lengthOf(end.last))
    return last ? { start: last, end: last } : null
  }
  const [, from, to] = RANGE.exec(said) ?? []
  const last = to === undefined ? null : pointOf(to, year)
  const first = last && from !== undefined ? pointOf(from, Math.floor(last.last / 12)) : null
  const [start, end] = [first && daysOf(first), last && daysOf(last)]
  return start && end && start.start <= end.end ? { start: start.start, end: end.end } : null
}
