// One period for all figures of an article that have none: a release often says it once, in its lead.
import type { Payload, PayloadRequest } from 'payload'
import { z } from 'zod'
import { rows } from '@/database/rows'
import { firstPeriod } from '@/domain/figures/period'
import type { Manuscript } from '@/domain/manuscript'
import { noteSchema } from '@/domain/note'
import { plain, runsOf } from '@/domain/text'
import type { Metric } from '@/payload-types'
import { articleOf } from '../request/article-of'
import { requireRole } from '../request/require-role'
import { inTransaction, type Actor } from '../request/transaction'
import type { PeriodFilled } from './contract'

/** What POST /api/articles/:id/period takes. */
export const periodSchema = z.strictObject({
  period: noteSchema(100),
})

/** So many at once: an act of somebody else waits no longer than that. */
const AT_ONCE = 100

/** A cited figure speaks of what the release it is from says. */
export const isUndated = ({
  period,
  periodStart,
  periodEnd,
  asOf,
  cites,
}: Pick<Metric, 'period' | 'periodStart' | 'periodEnd' | 'asOf' | 'cites'>): boolean =>
  !period?.trim() && !periodStart && !periodEnd && !asOf && !cites

/** The period that the opening of the text names first (2023年以来), to be confirmed by an editor. */
export const suggestedPeriod = ({ title, summary, lead, metrics }: Manuscript): string | null => {
  const words = new Map(metrics.map((metric) => [metric.id, metric.words]))
  const texts = runsOf([...lead, ...summary]).map((nodes) => plain(nodes, (metric) => words.get(metric) ?? ''))
  return [...texts, title].map(firstPeriod).find((period) => period !== null) ?? null
}

const fill = async (req: PayloadRequest, article: string, period: string): Promise<number> => {
  const undated = (await rows(req, 'metrics', { article: { equals: article } })).filter(isUndated).slice(0, AT_ONCE)
  for (const { id } of undated)
    await req.payload.update({ req, overrideAccess: false, depth: 0, collection: 'metrics', id, data: { period } })
  return undated.length
}

/** Saves like any other, of one person, all or none; the form asks again where more are left. */
export const fillPeriod = (
  payload: Payload,
  actor: Actor,
  id: string,
  { period }: z.infer<typeof periodSchema>,
): Promise<PeriodFilled> =>
  inTransaction(payload, actor, async (req) => {
    requireRole(req, 'editor')
    return { filled: await fill(req, id, period), lockVersion: (await articleOf(req, id)).lockVersion ?? 0 }
  })
