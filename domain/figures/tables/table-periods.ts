// The period of a table's cells: from the heads of column and row, completed by what the caption, the heading or the
// title says. 3月 under 2024年, 本月 in a table on March.
import { fold } from '@/domain/vocabulary/folding'
import { NO_PERIOD, type FigurePeriod } from '../period'
import { completed, datesOf, type Around } from '../period-days'
import { periodsIn, saidIn } from '../period-words'
import type { ReadingContext } from '../reading-context'
import { RELATIVE_TIMES } from './head-words'

/** What the whole table speaks of, and whether its own caption says so. */
export type TablePeriod = { words: string | null; inherited: boolean; around: Around }

export const tablePeriod = (captions: readonly string[], context: ReadingContext): TablePeriod => {
  for (const caption of captions) {
    const folded = fold(caption)
    const [first] = periodsIn(folded).filter(({ form }) => form !== 'day' && form !== 'vague')
    if (!first) continue
    const words = completed(caption.slice(first.start, first.end), context)
    const year = saidIn(fold(words))?.first?.year
    return {
      words,
      inherited: false,
      around: { ...context, year: typeof year === 'number' ? year : (context.year ?? null), period: words },
    }
  }
  const said = context.period ? saidIn(fold(context.period)) : null
  const year = said?.form === 'span' ? said.first?.year : null
  return {
    words: context.period ?? null,
    inherited: true,
    around: { ...context, year: typeof year === 'number' ? year : (context.year ?? null) },
  }
}

type Span = { year: number; from: number; to: number }

const spanOf = ({ words, around }: TablePeriod): Span | null => {
  const dates = words === null ? null : datesOf(words, around)
  const end = dates?.periodEnd ?? dates?.asOf
  if (!end) return null
  const start = dates?.periodStart ?? end
  return { year: Number(end.slice(0, 4)), from: Number(start.slice(5, 7)), to: Number(end.slice(5, 7)) }
}

const wordsOf = ({ year, from, to }: Span): string =>
  from === 1 && to === 12 ? `${year}年` : `${year}年${from === to ? from : `${from}—${to}`}月`

const kindOf = (words: string) => RELATIVE_TIMES.find(([pattern]) => pattern.test(fold(words)))?.[1]

/** 本月, 上年同期, 本月止累计, told from the table's own period; null where that is not sure. */
const told = (relative: string, table: TablePeriod): string | null => {
  const kind = kindOf(relative)
  const span = spanOf(table)
  if (!kind || !span) return null
  const { year, to } = span
  switch (kind) {
    case 'month':
      return wordsOf({ year, from: to, to })
    case 'last-month':
      return to === 1 ? wordsOf({ year: year - 1, from: 12, to: 12 }) : wordsOf({ year, from: to - 1, to: to - 1 })
    case 'to-date':
      return wordsOf({ year, from: 1, to })
    case 'to-date-before':
      return wordsOf({ year: year - 1, from: 1, to })
    case 'year-before':
      return wordsOf({ ...span, year: year - 1 })
    case 'last-year':
      return `${year - 1}年`
    case 'this-year':
      return `${year}年`
    case 'same':
      return table.words
  }
}

/** 2024年 over 3月 is one period. */
const joined = (periods: readonly string[]): string => {
  const [first, second] = periods
  if (!first || !second) return first ?? ''
  const [one, other] = [saidIn(fold(first)), saidIn(fold(second))]
  const isYear = (said: typeof one) =>
    said?.first?.from === 1 && said.first.to === 12 && typeof said.first.year === 'number'
  if (isYear(one) && other?.first?.year === null) return first + second
  if (isYear(other) && one?.first?.year === null) return second + first
  return second
}

/** `heads`: what the heads of column and row say, from the outer to the inner. */
export const cellPeriod = (heads: readonly string[], table: TablePeriod): FigurePeriod => {
  const { around } = table
  if (heads.length === 0) {
    if (table.words === null) return NO_PERIOD
    const words = completed(table.words, around)
    return { period: words, periodInherited: table.inherited, ...datesOf(words, around) }
  }
  const relative = heads.filter((head) => kindOf(head) !== undefined)
  const said = joined(heads.filter((head) => kindOf(head) === undefined))
  const own = said === '' ? null : completed(said, around)
  // 累计 over the row 3月 is from January to March.
  const base = own === null ? table : { ...table, words: own }
  const words = relative.length > 0 ? (told(relative.at(-1)!, base) ?? own ?? relative.at(-1)!) : own!
  return { period: words, periodInherited: false, ...datesOf(words, around) }
}

/** A growth beside 2024年 and 2025年 is that of the later one; of two that end together, that of the nearer. */
export const latestPeriod = (periods: readonly string[], table: TablePeriod): FigurePeriod => {
  const endOf = ({ periodEnd, asOf }: FigurePeriod): string => periodEnd ?? asOf ?? ''
  return periods
    .map((period) => cellPeriod([period], table))
    .reduce((latest, one) => (endOf(one) >= endOf(latest) ? one : latest))
}
