// What the desk's addresses for citing take and answer, as its panel reads them. Types, and the names of fields.
import type { Finding } from '@/domain/citation'

export const FILLED = [
  'subject',
  'measure',
  'role',
  'comparison',
  'unit',
  'kind',
  'direction',
  'period',
  'periodStart',
  'periodEnd',
  'asOf',
  'source',
  'department',
] as const

/** A published figure that may be cited, and what choosing it fills into the metric's form. */
export type CitableFigure = {
  id: string
  title: string
  slug: string
  edition: number
  publishedAt: string
  words: string
  label: string
  fill: { words: string } & Record<Filled, string | null>
}
/** The fields of a metric that are as they were published. */
export type Filled = (typeof FILLED)[number]
export type CitedFigure = { title: string; slug: string; edition: number; words: string }
/** GET /api/articles/:id/citable. */
export type Citable = { figures: CitableFigure[]; chosen: CitedFigure | null }

/** What an editor has to decide about a cited figure, or decided to keep. */
export type CitationTask = {
  id: string
  metric: string
  label: string
  words: string
  title: string
  slug: string
  since: Finding['state']
  became: string | null
  edition: number | null
  state: 'open' | 'kept'
  reason: string | null
  person: string | null
  at: string
}

/** POST /api/articles/:id/tasks. */
export type SettledTask = { lockVersion: number }
