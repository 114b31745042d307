// A period in the words of ISO 8601, for machines: 2026, 2026-10, 2026-10-31, or an interval 2026-01-01/2026-06-30.
import { daysOf } from './figures/period-days'

type Dated = { period: string | null; periodStart: string | null; periodEnd: string | null; asOf: string | null }

/** The first and last day, as recorded, or as the words of the period name them. */
export const periodDays = ({ period, periodStart, periodEnd }: Dated): { start: string | null; end: string | null } => {
  const named = period === null ? null : daysOf(period)
  return { start: periodStart ?? named?.start ?? null, end: periodEnd ?? named?.end ?? null }
}

const lastDayOf = (month: string): string =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).toISOString().slice(0, 10)

/** Null where nothing says a day. */
export const isoPeriod = (dated: Dated): string | null => {
  const { start, end } = periodDays(dated)
  if (start === null || end === null) return start ?? end ?? dated.asOf
  if (start === end) return start
  const [year, month] = [start.slice(0, 4), start.slice(0, 7)]
  if (start === `${year}-01-01` && end === `${year}-12-31`) return year
  return start === `${month}-01` && end === lastDayOf(month) ? month : `${start}/${end}`
}
