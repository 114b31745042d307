// Dates that no calendar has, and weekdays that are not those of their date.
import type { Manuscript } from '@/domain/manuscript'
import { issue, type Issue, type Place, type Value } from '../reading/issue'
import { CHINESE_DAYS, ENGLISH_DAYS, namedDays, type NamedDay } from '../reading/named-days'
import { passagesOf } from '../reading/passages'

/** In a year that is not named, 29 February may be. */
const exists = ({ year, month, day }: NamedDay): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year ?? 2024, month, 0)).getUTCDate()

const named = (weekday: number): Value => ({ zh: `星期${CHINESE_DAYS[weekday]}`, en: ENGLISH_DAYS[weekday]! })

const NAMED_YEAR = /(?:19|20)\d{2}(?=\s?年)|\b(?:19|20)\d{2}\b(?![,.]\d)/g

/** The last year that is named before a place. */
const yearBefore = (text: string, at: number): number | null => {
  const [last] = [...text.slice(Math.max(0, at - 200), at).matchAll(NAMED_YEAR)].slice(-1)
  return last ? Number(last[0]) : null
}

const FAR = 6

/**
 * The years in which a day without one may lie: that of the text's date (or the one beside it, where December and
 * January meet), else the last one that the text names before it; else that of the title, or the next, in which a
 * yearly report comes out.
 */
const yearsFor = ({ month, at }: NamedDay, text: string, { date, title }: Manuscript): number[] => {
  if (date) {
    const [year, ofText] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))]
    return month - ofText > FAR ? [year, year - 1] : ofText - month > FAR ? [year, year + 1] : [year]
  }
  const before = yearBefore(text, at)
  const ofTitle = yearBefore(title, title.length)
  return [...new Set([before, ofTitle, ofTitle && ofTitle + 1].filter((year) => year !== null))]
}

const finding = (day: NamedDay, place: Place, years: readonly number[]): Issue[] => {
  if (!exists(day)) return [issue('date-impossible', place, { date: day.words })]
  const [year] = years
  if (day.weekday === null || day.weekday < 0 || year === undefined) return []
  const weekdayIn = (one: number): number => new Date(Date.UTC(one, day.month - 1, day.day)).getUTCDay()
  if (years.some((one) => weekdayIn(one) === day.weekday)) return []
  const values = { date: day.words, right: named(weekdayIn(year)), said: named(day.weekday) }
  return [
    day.year
      ? issue('weekday-wrong', place, values)
      : issue('weekday-doubtful', place, { ...values, year: String(year) }),
  ]
}

export const weekdays = (manuscript: Manuscript): Issue[] =>
  passagesOf(manuscript).flatMap(({ text, place }) =>
    namedDays(text).flatMap((day) => finding(day, place, day.year ? [day.year] : yearsFor(day, text, manuscript))),
  )
