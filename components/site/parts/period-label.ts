// A period in the fewest words, for the foot of a chart: what it is, and the year it lies in.
import type { Language } from '@/domain/manuscript'
import { spanOf, type Observation } from '@/domain/observations'

export type PeriodLabel = { short: string; year: string | null }

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const QUARTERS = ['一季度', '二季度', '三季度', '四季度']

const monthWords = (month: number, language: Language): string =>
  language === 'zh' ? `${month}月` : MONTHS[month - 1]!
const dayOf = (month: number, day: number, language: Language): string =>
  language === 'zh' ? `${month}月${day}日` : `${day} ${MONTHS[month - 1]}`
const isLastDay = (year: number, month: number, day: number): boolean =>
  new Date(Date.UTC(year, month, 0)).getUTCDate() === day

const shortOf = (start: string, end: string, language: Language): string => {
  const [year, month, day] = end.split('-').map(Number) as [number, number, number]
  const [startYear, startMonth, startDay] = start.split('-').map(Number) as [number, number, number]
  const isWhole = startYear === year && startDay === 1 && isLastDay(year, month, day)
  if (!isWhole) return dayOf(month, day, language)
  if (startMonth === month) return monthWords(month, language)
  if (month - startMonth === 2 && month % 3 === 0) return language === 'zh' ? QUARTERS[month / 3 - 1]! : `Q${month / 3}`
  return language === 'zh'
    ? `${startMonth}—${month}月`
    : `${monthWords(startMonth, language)}–${monthWords(month, language)}`
}

const yearWords = (year: string, language: Language): string => (language === 'zh' ? `${year}年` : year)

/** Without days the period's own words are shown, or the day of publication. */
export const periodLabel = (observation: Observation, language: Language): PeriodLabel => {
  const span = spanOf(observation)
  if (!span) return { short: observation.period ?? observation.publishedAt.slice(0, 10), year: null }
  const year = span.end.slice(0, 4)
  if (span.start === `${year}-01-01` && span.end === `${year}-12-31`)
    return { short: yearWords(year, language), year: null }
  return { short: shortOf(span.start, span.end, language), year: yearWords(year, language) }
}
