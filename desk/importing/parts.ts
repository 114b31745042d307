// The parts of an article that is to be made, and what a metric says of a number as it was found in the text.

import type { Found } from '@/domain/figures/mark'
import type { Language } from '@/domain/manuscript'
import type { Block } from '@/domain/text'
import type { Metric } from '@/payload-types'

export type Parts = {
  title: string
  summary?: string | null
  lead: string[]
  sections: { heading: string; level: 1 | 2; body: Block[] }[]
  language: Language
  slug?: string
  /** Ids of the column and of the notices; without one the office's defaults apply. */
  column: string | null
  copyright?: string | null
  disclaimer?: string | null
  source: string | null
  editor: string | null
  /** YYYY-MM-DD */
  date?: string | null
  setAside?: string
}

type Place = Metric['place']

/** A day as it is stored: at noon, so that no zone makes it another. */
const atNoon = (day: string | null): string | null => day && `${day}T12:00:00.000Z`

/** What a metric says of a number as it was found in the text. */
export const statedAs = (
  { words, shared, unit, label, period, periodStart, periodEnd, asOf, direction }: Found,
  place: Place,
  section: string | null,
) => ({
  words,
  shared,
  unit,
  label: label.slice(0, 200),
  period: period?.slice(0, 100) ?? null,
  periodStart: atNoon(periodStart),
  periodEnd: atNoon(periodEnd),
  asOf: atNoon(asOf),
  direction,
  place,
  section,
})
