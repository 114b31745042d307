// How the figures of two manuscripts differ, metric by metric. A metric keeps its id through every edition of its
// article.
import type { Manuscript, ManuscriptMetric } from './manuscript'

type Pair<T> = { from: T; to: T }
export type MetricField = Exclude<keyof ManuscriptMetric, 'id' | 'words' | 'value'>

/** A field in words; a citation as the release and the edition it names. */
const said = (metric: ManuscriptMetric, field: MetricField): string | null => {
  if (field === 'periodInherited') return metric.periodInherited ? '*' : null
  if (field !== 'cites') return metric[field]
  return metric.cites ? `${metric.cites.title} (${metric.cites.edition}): ${metric.cites.words}` : null
}

/**
 * One metric that is new, gone or changed. `words` and `value` are null on the side where the metric does not exist.
 */
export type FigureDifference = {
  metric: string
  label: string
  change: 'added' | 'removed' | 'changed'
  words: Pair<string | null>
  value: Pair<string | null>
  /** What else changed about it: its period, its source … */
  details: ({ field: MetricField } & Pair<string | null>)[]
}

/** A changed figure as the public history prints it; null where the edition has no such figure. */
export type FigureChange = { metric: string; label: string; from: string | null; to: string | null }

const DETAILS = [
  'label',
  'subject',
  'measure',
  'role',
  'comparison',
  'scale',
  'unit',
  'qualifier',
  'kind',
  'direction',
  'period',
  'periodInherited',
  'periodStart',
  'periodEnd',
  'asOf',
  'source',
  'sourcePlace',
  'sourceLink',
  'department',
  'indicator',
  'note',
  'place',
  'section',
  'cites',
] as const satisfies readonly MetricField[]

/** Of these the printed name is made: where one of them changed, it says so itself. */
const NAME_PARTS: readonly MetricField[] = ['subject', 'measure', 'role', 'comparison']

const sideOf = (metric: ManuscriptMetric | undefined) => ({
  words: metric?.words ?? null,
  value: metric?.value ?? null,
})

const difference = (
  before: ManuscriptMetric | undefined,
  after: ManuscriptMetric | undefined,
): FigureDifference | null => {
  const known = after ?? before
  if (!known) return null
  const [from, to] = [sideOf(before), sideOf(after)]
  const changed =
    before && after
      ? DETAILS.map((field) => ({ field, from: said(before, field), to: said(after, field) })).filter(
          ({ from, to }) => from !== to,
        )
      : []
  const isRenamed = changed.some(({ field }) => NAME_PARTS.includes(field))
  const details = changed.filter(({ field }) => field !== 'label' || !isRenamed)
  const change = !before ? 'added' : !after ? 'removed' : 'changed'
  if (change === 'changed' && from.words === to.words && from.value === to.value && details.length === 0) return null
  return {
    metric: known.id,
    label: known.label,
    change,
    words: { from: from.words, to: to.words },
    value: { from: from.value, to: to.value },
    details,
  }
}

/** Whether readers are told anything else of a figure than before. */
export const figureChanged = (before: ManuscriptMetric, after: ManuscriptMetric): boolean =>
  difference(before, after) !== null

/**
 * Every metric that is new, gone or changed in any field: first those of the new manuscript in its order, then those
 * that are gone.
 */
export const figureDifferences = (before: Manuscript, after: Manuscript): FigureDifference[] => {
  const old = new Map(before.metrics.map((metric) => [metric.id, metric]))
  const kept = new Set(after.metrics.map(({ id }) => id))
  const gone = before.metrics.filter(({ id }) => !kept.has(id))
  return [
    ...after.metrics.map((metric) => difference(old.get(metric.id), metric)),
    ...gone.map((metric) => difference(metric, undefined)),
  ].filter((found) => found !== null)
}

/**
 * The figures whose words or exact value changed, for the public history of an edition.
 * Where the words stayed and only the exact value was corrected, both values are written behind the words.
 */
export const figureChanges = (before: Manuscript, after: Manuscript): FigureChange[] =>
  figureDifferences(before, after)
    .filter(({ words, value }) => words.from !== words.to || value.from !== value.to)
    .map(({ metric, label, words, value }) =>
      words.from === words.to
        ? { metric, label, from: `${words.from} (${value.from})`, to: `${words.to} (${value.to})` }
        : { metric, label, from: words.from, to: words.to },
    )

type Told = { number: number; publishedAt: string; figures: readonly FigureChange[] }
/** What a figure read before an edition corrected it. */
export type EarlierFigure = { words: string; replacedIn: number; replacedAt: string }

/**
 * The earlier readings of one figure up to this edition, newest first, out of a release's public history (newest
 * first).
 */
export const earlierFigures = (metric: string, history: readonly Told[], edition: number): EarlierFigure[] =>
  history
    .filter(({ number }) => number <= edition)
    .flatMap(({ number, publishedAt, figures }) =>
      figures.flatMap((change) =>
        change.metric === metric && change.from !== null
          ? [{ words: change.from, replacedIn: number, replacedAt: publishedAt }]
          : [],
      ),
    )
