// What a metric says of a number as it was found in the text, wherever it came from: an import, a paste, a number that
// is marked.
import type { Found } from '@/domain/figures/mark'
import type { Metric } from '@/payload-types'

/** A day as it is stored: at noon, so that no zone makes it another. */
const atNoon = (day: string | null): string | null => day && `${day}T12:00:00.000Z`

export const statedAs = (
  { words, shared, unit, name, period, periodInherited, periodStart, periodEnd, asOf, direction }: Found,
  place: Metric['place'],
  section: string | null,
) => ({
  words,
  shared,
  unit,
  subject: name.subject?.slice(0, 200) ?? null,
  measure: name.measure?.slice(0, 200) ?? null,
  role: name.role,
  comparison: name.comparison?.slice(0, 100) ?? null,
  period: period?.slice(0, 100) ?? null,
  periodInherited: period !== null && periodInherited,
  periodStart: atNoon(periodStart),
  periodEnd: atNoon(periodEnd),
  asOf: atNoon(asOf),
  direction,
  place,
  section,
})
