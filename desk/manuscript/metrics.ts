// Metrics as a manuscript states them: exact values, plain days, and the indicator by its slug.
import type { Citation, ManuscriptMetric } from '@/domain/manuscript'
import type { Indicator, Metric } from '@/payload-types'
import { day, orNull, trimmed } from '../citations/normalize-row'
import { idOf } from '../request/ids'
import type { StatedIn } from './stated'

/** Answers what turns a metric into the manuscript's own, stated in this place. */
export const manuscriptMetrics = (
  indicators: readonly Indicator[],
  citations: ReadonlyMap<string, Citation>,
): ((metric: Metric, where: StatedIn) => ManuscriptMetric) => {
  const slugs = new Map(indicators.map(({ id, slug }) => [String(id), slug]))
  return (metric, { place, section }) => ({
    id: String(metric.id),
    label: metric.label ?? '',
    subject: orNull(metric.subject),
    measure: trimmed(metric.measure),
    role: metric.role ?? 'level',
    comparison: orNull(metric.comparison),
    words: metric.words,
    value: metric.value ?? '0',
    scale: metric.scale ?? '',
    unit: metric.unit ?? '',
    qualifier: metric.qualifier ?? '',
    kind: metric.kind ?? 'count',
    direction: metric.direction ?? null,
    period: orNull(metric.period),
    periodInherited: metric.periodInherited ?? false,
    periodStart: day(metric.periodStart),
    periodEnd: day(metric.periodEnd),
    asOf: day(metric.asOf),
    source: orNull(metric.source),
    sourcePlace: orNull(metric.sourcePlace),
    sourceLink: orNull(metric.sourceLink),
    department: orNull(metric.department),
    indicator: slugs.get(idOf(metric.indicator) ?? '') ?? null,
    note: orNull(metric.note),
    place,
    section,
    ...(citations.has(String(metric.id)) && { cites: citations.get(String(metric.id))! }),
  })
}
