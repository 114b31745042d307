// The parts of an article that is to be made, and what a metric says of a number as it was found in the text.

import type { Found } from '@/domain/figures/mark'
import type { Language } from '@/domain/manuscript'
import type { Block } from '@/domain/text'
import type { Metric } from '@/payload-types'

export type Parts = {
  title: string
  summary: Block[]
  lead: Block[]
  sections: { heading: string; level: 1 | 2; body: Block[] }[]
  language: Language
  slug?: string
  /** Ids of the column and of the notices; without one the office's defaults apply. */
  column: string | null
  copyright?: string | null
  disclaimer?: string | null
  documentNumber?: string | null
  source: string | null
  editor: string | null
  /** YYYY-MM-DD */
  date?: string | null
  setAside?: string
}

export type Place = Metric['place']

/** A day as it is stored: at noon, so that no zone makes it another. */
const atNoon = (day: string | null): string | null => day && `${day}T12:00:00.000Z`

/** What a metric says of a number as it was found in the text. */
export const statedAs = (
  { words, shared, unit, name, period, periodInherited, periodStart, periodEnd, asOf, direction }: Found,
  place: Place,
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
