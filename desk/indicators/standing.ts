// Where indicators stand, read from the ledger; and which of an article's metrics belong to one that nobody confirmed
// yet.
import type { PayloadRequest } from 'payload'
import { rows } from '@/database/rows'
import {
  INDICATOR_DEEDS,
  indicatorStandings,
  NEVER_PROPOSED,
  type IndicatorStanding,
} from '@/domain/indicator-confirmation'
import { entrySchema } from '@/domain/ledger'
import type { Indicator, Metric } from '@/payload-types'
import { idOf } from '../request/ids'

const standingsOf = async (req: PayloadRequest): Promise<Map<string, IndicatorStanding>> => {
  const entries = await rows(req, 'ledger', { action: { in: [...INDICATOR_DEEDS] } }, { sort: 'seq' })
  return indicatorStandings(entries.map(({ body }) => entrySchema.parse(JSON.parse(body))))
}

export const standingOf = async (req: PayloadRequest, slug: string): Promise<IndicatorStanding> =>
  (await standingsOf(req)).get(slug) ?? NEVER_PROPOSED

/** The indicators of these metrics, each once. */
export const indicatorsOf = async (req: PayloadRequest, metrics: readonly Metric[]): Promise<Indicator[]> => {
  const ids = [...new Set(metrics.flatMap(({ indicator }) => idOf(indicator) ?? []))]
  return ids.length === 0 ? [] : rows(req, 'indicators', { id: { in: ids } })
}

/**
 * Metrics whose indicator has no confirmed form, with its name: readers would be led to an indicator that is not there.
 */
export const withoutConfirmation = async (
  req: PayloadRequest,
  metrics: readonly Metric[],
  indicators: readonly Indicator[],
): Promise<{ metric: Metric; name: string }[]> => {
  if (indicators.length === 0) return []
  const confirmed = new Set(
    (await rows(req, 'confirmations', { indicator: { in: indicators.map(({ slug }) => slug) } })).map(
      ({ indicator }) => indicator,
    ),
  )
  const names = new Map(indicators.filter(({ slug }) => !confirmed.has(slug)).map(({ id, name }) => [String(id), name]))
  return metrics.flatMap((metric) => {
    const name = names.get(idOf(metric.indicator) ?? '')
    return name === undefined ? [] : [{ metric, name }]
  })
}
