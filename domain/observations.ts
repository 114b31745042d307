// The figures of an edition as plain rows, one per metric, and what becomes of them over many releases: the series of
// an indicator. A row counts only while its release is live at exactly that edition; nothing is ever rewritten.
import { z } from 'zod'
import { daysOf, type Days } from './figures/period-days'
import { LANGUAGES, metricSchema, type Manuscript } from './manuscript'

const { id: _id, place: _place, section: _section, cites: _cites, ...figure } = metricSchema.shape

/** Keys that storage adds are left out. */
export const observationSchema = z.object({
  ...figure,
  article: z.string(),
  edition: z.number().int(),
  metric: z.string(),
  /** Counted from 1, in the order of the manuscript. */
  position: z.number().int(),
  /** ISO 8601 instant of the edition. */
  publishedAt: z.string(),
  language: z.enum(LANGUAGES),
  /**
   * The article, edition and metric that it cites. Such a figure is cited by nobody else, and belongs to no indicator:
   * a series has every value once.
   */
  cites: z
    .string()
    .nullish()
    .transform((cites) => cites ?? null),
})
export type Observation = z.infer<typeof observationSchema>

/** A figure that names no source has that of its release. */
export const observationsOf = (manuscript: Manuscript, edition: number, publishedAt: string): Observation[] =>
  manuscript.metrics.map(({ id, place: _in, section: _of, cites, ...metric }, index) => ({
    article: manuscript.article,
    edition,
    metric: id,
    position: index + 1,
    publishedAt,
    language: manuscript.language,
    ...metric,
    source: metric.source ?? (manuscript.source || null),
    cites: cites ? `${cites.article} ${cites.edition} ${cites.metric}` : null,
  }))

/** The live edition of each live release, by article. */
export type Live = ReadonlyMap<string, number>
export const isPublic = ({ article, edition }: Pick<Observation, 'article' | 'edition'>, live: Live): boolean =>
  live.get(article) === edition

type Reading = Pick<Observation, 'words' | 'value' | 'direction'>
/** What a figure read from its edition on, until edition `replacedIn` corrected it to what it `became`. */
export type Earlier = Reading & Pick<Observation, 'edition' | 'publishedAt'> & { replacedIn: number; became: Reading }
export type Value = { observation: Observation; earlier: Earlier[] }

const readingOf = ({ words, value, direction }: Observation): Reading => ({ words, value, direction })
const reads = (row: Observation): string => Object.values(readingOf(row)).join('\n')

/** Earlier readings of one figure, newest first; an edition that left it as it was adds nothing. */
const earlierOf = (now: Observation, rows: readonly Observation[]): Earlier[] => {
  const before = rows
    .filter(({ article, metric, edition }) => article === now.article && metric === now.metric && edition < now.edition)
    .sort((a, b) => b.edition - a.edition)
  return before.flatMap((row, index) => {
    const next = before[index - 1] ?? now
    const { edition, publishedAt } = row
    return reads(row) === reads(next)
      ? []
      : [{ ...readingOf(row), edition, publishedAt, replacedIn: next.edition, became: readingOf(next) }]
  })
}

type Dated = Pick<Observation, 'period' | 'periodStart' | 'periodEnd' | 'asOf'>

/** The days a figure speaks of: as recorded, or as its period says; a figure as of one day speaks of that day. */
export const spanOf = ({ period, periodStart, periodEnd, asOf }: Dated): Days | null => {
  const named = period === null ? null : daysOf(period)
  const end = periodEnd ?? asOf ?? named?.end ?? null
  return end === null ? null : { start: periodStart ?? (end === named?.end ? named.start : end), end }
}

/** Two values speak of the same thing when these are equal. */
export const periodKey = (observation: Observation): string => {
  const span = spanOf(observation)
  return span ? `${span.start}/${span.end}` : (observation.period ?? observation.publishedAt)
}

const ends = (observation: Observation): string => spanOf(observation)?.end ?? observation.publishedAt.slice(0, 10)
/** Newest period first; of one period, what was published last. */
export const order = (a: Observation, b: Observation): number =>
  ends(b).localeCompare(ends(a)) || b.publishedAt.localeCompare(a.publishedAt) || a.position - b.position

/**
 * The public values of one indicator, newest period first. A release that states one value several times has it once:
 * where one of them names whom it is of and another does not, it is the one that does.
 */
export const series = (rows: readonly Observation[], earlierRows: readonly Observation[], live: Live): Value[] => {
  const seen = new Set<string>()
  const said = (row: Observation): string => [row.article, periodKey(row), row.unit, reads(row)].join('\n')
  const there = rows.filter((row) => isPublic(row, live))
  const named = new Set(there.filter(({ subject }) => subject).map(said))
  const once = (row: Observation): boolean => {
    const key = `${said(row)}\n${row.subject ?? ''}`
    return (row.subject || !named.has(said(row))) && !seen.has(key) ? Boolean(seen.add(key)) : false
  }
  return there
    .sort(order)
    .filter(once)
    .map((observation) => ({ observation, earlier: earlierOf(observation, earlierRows) }))
}

/** The value with the sign that its verb gives it: 下降0.1% is -0.1. */
export const signed = ({ value, direction }: Pick<Observation, 'value' | 'direction'>): string =>
  direction === 'down' && !value.startsWith('-') && !/^0+(\.0+)?$/.test(value) ? `-${value}` : value
