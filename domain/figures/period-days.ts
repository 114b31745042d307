// The days of a period, from its words: 2026年前三季度 is 2026-01-01 to 2026-09-30; 3月末 is 31 March of the year that the
// passage speaks of. Used to put values in order and to tell one period from another; what readers are shown stays the
// words.
import { fold } from '@/domain/vocabulary/folding'
import { englishDays } from './english/period-days'
import { saidIn, type Months, type Said } from './period-words'
import type { ReadingContext } from './reading-context'

export type Days = { start: string; end: string }

/** What a metric stores: first and last day of a period, or the day as of which something is counted. YYYY-MM-DD. */
export type PeriodDates = { periodStart: string | null; periodEnd: string | null; asOf: string | null }

export const NO_DATES: PeriodDates = { periodStart: null, periodEnd: null, asOf: null }

/** What completes the words of a period: the years of ReadingContext, and the period spoken of before. */
export type Around = Pick<ReadingContext, 'year' | 'now' | 'date' | 'period'>

/** So long into a year 全年 is that of the last one, and 12月 the last December. */
const EARLY = { year: 4, month: 2 }

/**
 * The year of months that name none, by the date of the document: this year where they are over (or are ending), early
 * in a year the last one for 12月 and 全年. What else lies ahead may be planned, and has none.
 */
const yearByDate = ({ from, to }: Months, date: string | null | undefined): number | null => {
  const [year, month] = (date ?? '').split('-').map(Number)
  if (!year || !month) return null
  if (to <= month) return year
  const early = from === 1 && to === 12 ? EARLY.year : EARLY.month
  return month <= early && to >= 10 ? year - 1 : null
}

/** null where the words and what is around them do not say. */
export const yearOf = (months: Months, around: Around): number | null => {
  const { year } = months
  const now = around.now ?? null
  switch (year) {
    case 'this':
      return now
    case 'last':
      return now && now - 1
    case 'former': {
      const spoken = around.year ?? now
      return spoken && spoken - 1
    }
    case 'same':
      return around.year ?? null
    case null:
      return around.year ?? yearByDate(months, around.date)
    default:
      return year
  }
}

const two = (value: number): string => String(value).padStart(2, '0')
const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

const startOf = (year: number, { from, fromDay = 1 }: Months): string => `${year}-${two(from)}-${two(fromDay)}`
const endOf = (year: number, { to, toDay }: Months): string =>
  `${year}-${two(to)}-${two(Math.min(toDay ?? 31, lastDay(year, to)))}`

const isReal = ({ from, to }: Months): boolean => from >= 1 && to <= 12 && from <= to

type Bounds = Days & { form: Said['form'] }

const boundsOf = ({ form, first, last }: Said, around: Around): Bounds | null => {
  if (!first || !isReal(first) || (last && !isReal(last))) return null
  const from = yearOf(first, around)
  const to = last ? yearOf(last, around) : from
  if (from === null || to === null) return null
  const [start, end] = [startOf(from, first), endOf(to, last ?? first)]
  return start <= end ? { start, end, form } : null
}

const chinese = (period: string): Said | null => saidIn(fold(period.trim()))

/** The year that the words name as that of a period; null for none, and for 2023年以来, which goes on into others. */
export const yearSaid = (period: string | null): number | null => {
  if (period === null) return null
  const said = chinese(period)
  if (said) return said.form !== 'since' && typeof said.first?.year === 'number' ? said.first.year : null
  const end = englishDays(period.trim())?.end
  return end ? Number(end.slice(0, 4)) : null
}

/** November in a release on January 2021 is the one before it. */
const notAfter = (period: string, days: Days | null, { period: of, year }: Around): Days | null => {
  const whole = days && year && of && !/\d{4}/.test(period) ? englishDays(of) : null
  return whole && days && days.start > whole.end ? englishDays(period, { year: Number(year) - 1 }) : days
}

/** In English too a month without a year is the last one that was over at the date of the document. */
const english = (period: string, around: Around): Days | null => {
  const days = notAfter(period, englishDays(period, around), around)
  const [year, month] = (around.date ?? '').split('-').map(Number)
  if (days || !year || !month) return days
  const here = englishDays(period, { year })
  const last = Number(here?.end.slice(5, 7))
  if (!here || last <= month) return here
  return month <= EARLY.month && last >= 10 ? englishDays(period, { year: year - 1 }) : null
}

/** First and last day. null for what names no year (今年以来, 10月), no end (2023年以来), or one day (2026年底). */
export const daysOf = (period: string, around: Around = {}): Days | null => {
  const said = chinese(period)
  if (!said) return english(period.trim(), around)
  const bounds = boundsOf(said, around)
  return bounds?.form === 'span' ? { start: bounds.start, end: bounds.end } : null
}

/** A span has its first and last day, what is still going on the first alone, and a point of time is an asOf. */
export const datesOf = (period: string, around: Around = {}): PeriodDates => {
  const said = chinese(period)
  const bounds: Bounds | null = said ? boundsOf(said, around) : withForm(english(period.trim(), around))
  switch (bounds?.form) {
    case 'span':
      return { periodStart: bounds.start, periodEnd: bounds.end, asOf: null }
    case 'since':
      return { periodStart: bounds.start, periodEnd: null, asOf: null }
    case 'point':
    case 'day':
      return { periodStart: null, periodEnd: null, asOf: bounds.end }
    default:
      return NO_DATES
  }
}

const withForm = (days: Days | null): Bounds | null =>
  days && { ...days, form: days.start === days.end ? 'day' : 'span' }

const RELATIVE = /^(截[至止]到?)?(?:今年|本年度?|去年|上年度?|当年)?/

/**
 * The words with their year, where it is sure: 3月 in a release on 2024 is 2024年3月, 今年首十個月 2004年首十個月. As they are
 * where they have one, where none is sure, and in English.
 */
export const completed = (period: string, around: Around): string => {
  const folded = fold(period)
  const said = saidIn(folded)
  if (!said?.first || typeof said.first.year === 'number') return period
  const year = yearOf(said.first, around)
  if (year === null || !isReal(said.first)) return period
  const [prefix, deadline = ''] = RELATIVE.exec(folded)!
  const rest = period.slice(prefix.length)
  return `${period.slice(0, deadline.length)}${year}年${/^(?:全年|年(?=[末底]))/.test(fold(rest)) ? rest.replace(/^[全年]年?/, '') : rest}`
}
