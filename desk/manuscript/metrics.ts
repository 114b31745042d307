// Metrics as a manuscript states them: exact values, plain days, and the indicator by its slug.
import type { Citation, ManuscriptMetric } from '@/domain/manuscript'
import type { Indicator, Metric } from '@/payload-types'
import { day, orNull } from '../citations/normalize-row'
import { idOf } from '../request/ids'

/** Answers what turns a metric into the manuscript's own, stated in this section (or in none). */
export const manuscriptMetrics = (
  indicators: readonly Indicator[],
  citations: ReadonlyMap<string, Citation>,
): ((metric: Metric, section: string | null) => ManuscriptMetric) => {
  const slugs = new Map(indicators.map(({ id, slug }) => [String(id), slug]))
  return (metric, section) => ({
    id: String(metric.id),
    label: metric.label,
    words: metric.words,
    value: metric.value ?? '0',
    scale: metric.scale ?? '',
    unit: metric.unit ?? '',
    qualifier: metric.qualifier ?? '',
    kind: metric.kind ?? 'count',
    direction: metric.direction ?? null,
    period: orNull(metric.period),
    periodStart: day(metric.periodStart),
    periodEnd: day(metric.periodEnd),
    asOf: day(metric.asOf),
    scope: orNull(metric.scope),
    source: orNull(metric.source),
    sourcePlace: orNull(metric.sourcePlace),
    sourceLink: orNull(metric.sourceLink),
    department: orNull(metric.department),
    indicator: slugs.get(idOf(metric.indicator) ?? '') ?? null,
    note: orNull(metric.note),
    place: metric.place,
    section,
    ...(citations.has(String(metric.id)) && { cites: citations.get(String(metric.id))! }),
  })
}
