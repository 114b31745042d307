// Metrics as a manuscript states them: exact values, plain days, and the indicator by its slug.
import type { PayloadRequest } from 'payload'
import { rows } from '@/database/rows'
import type { ManuscriptMetric } from '@/domain/manuscript'
import type { Metric } from '@/payload-types'
import { citationsOf } from '../citations/cite'
import { day, orNull } from '../citations/normalize-row'
import { idOf } from '../request/ids'

const slugsOf = async (req: PayloadRequest, metrics: readonly Metric[]): Promise<Map<string, string>> => {
  const ids = [...new Set(metrics.map(({ indicator }) => idOf(indicator)).filter((id) => id !== null))]
  return ids.length === 0
    ? new Map()
    : new Map((await rows(req, 'indicators', { id: { in: ids } })).map(({ id, slug }) => [String(id), slug]))
}

/** Answers what turns one of these metrics into the manuscript's own, stated in this section (or in none). */
export const manuscriptMetrics = async (
  req: PayloadRequest,
  metrics: readonly Metric[],
): Promise<(metric: Metric, section: string | null) => ManuscriptMetric> => {
  const slugs = await slugsOf(req, metrics)
  const citations = await citationsOf(req, metrics)
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
