// Periods of an article's figures, all at once: one for those that have none (a release often says it once, in its
// lead), and a person's yes to those that were taken from the text before them.
import type { Payload } from 'payload'
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
import type { FiguresFound, PeriodFilled } from './contract'

/** What POST /api/articles/:id/period takes. */
export const periodSchema = z.union([
  z.strictObject({ period: noteSchema(100) }),
  z.strictObject({ confirm: z.literal(true) }),
])

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

const isInherited = ({ periodInherited }: Metric): boolean => periodInherited === true

export const inheritedPeriods = (metrics: readonly Metric[]): FiguresFound['inherited'] => {
  const inherited = metrics.filter(isInherited)
  return { count: inherited.length, periods: [...new Set(inherited.flatMap(({ period }) => period ?? []))] }
}

/** What the asked change does, and to which metrics. */
const changeOf = (asked: z.infer<typeof periodSchema>) =>
  'confirm' in asked
    ? { concerned: isInherited, data: { periodInherited: false } }
    : { concerned: isUndated, data: { period: asked.period } }

/** Saves like any other, of one person, all or none; the form asks again where more are left. */
export const settlePeriods = (
  payload: Payload,
  actor: Actor,
  id: string,
  asked: z.infer<typeof periodSchema>,
): Promise<PeriodFilled> =>
  inTransaction(payload, actor, async (req) => {
    requireRole(req, 'editor')
    const { concerned, data } = changeOf(asked)
    const metrics = (await rows(req, 'metrics', { article: { equals: id } })).filter(concerned).slice(0, AT_ONCE)
    for (const metric of metrics)
      await req.payload.update({ req, overrideAccess: false, depth: 0, collection: 'metrics', id: metric.id, data })
    return { filled: metrics.length, lockVersion: (await articleOf(req, id)).lockVersion ?? 0 }
  })
