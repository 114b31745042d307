// What an editor decides about a task: take the corrected figure, which is a save like any other, or let it stand as it
// was cited, and say why. Either way somebody decided, and the record says who.
import type { Payload, PayloadRequest } from 'payload'
import { z } from 'zod'
import { permitted } from '@/database/guard'
import { row, rowById, rows } from '@/database/rows'
import { noteSchema } from '@/domain/note'
import type { Metric, Observation, Task } from '@/payload-types'
import { actorOf, appendToLedger } from '../ledger/append'
import { articleOf } from '../request/article-of'
import { notAllowed } from '../request/refusal-answer'
import { requireRole } from '../request/require-role'
import { inTransaction, type Actor } from '../request/transaction'
import { wordsOf } from './cite'
import type { SettledTask } from './contract'

const task = z.string().max(100)
/** What POST /api/articles/:id/tasks takes. */
export const decisionSchema = z.union([
  z.strictObject({ task, take: z.literal(true) }),
  z.strictObject({
    task,
    keep: noteSchema(500),
  }),
])
export type Decision = z.infer<typeof decisionSchema>

const keep = async (
  req: PayloadRequest,
  article: string,
  { id, metric, label, words, became, since, title, slug, edition }: Task,
  reason: string,
): Promise<void> => {
  await appendToLedger(req, {
    action: 'keep-citation',
    article,
    note: reason,
    details: {
      metric,
      label,
      words,
      since,
      became: became ?? null,
      edition: edition ?? null,
      release: { title, slug },
    },
  })
  await permitted(() =>
    req.payload.db.updateOne({
      collection: 'tasks',
      id,
      data: { state: 'kept', reason, person: actorOf(req).name, closedAt: new Date().toISOString() },
      req,
      returning: false,
    }),
  )
}

/** What a citing metric takes of a published figure when it follows its correction. */
const takenFrom = (now: Observation) => {
  const { unit, kind, direction, period, periodStart, periodEnd, asOf, subject, measure, role, comparison } = now
  return {
    words: wordsOf(now),
    shared: '',
    // What the published row leaves empty becomes empty here: undefined would keep what stood here before.
    unit: unit ?? null,
    kind: (kind as Metric['kind']) ?? null,
    direction: (direction as Metric['direction']) ?? null,
    period: period ?? null,
    periodStart: periodStart ?? null,
    periodEnd: periodEnd ?? null,
    asOf: asOf ?? null,
    subject: subject ?? null,
    measure: measure ?? null,
    role: (role as Metric['role']) ?? 'level',
    comparison: comparison ?? null,
    cites: String(now.id),
  }
}

const take = async (req: PayloadRequest, { metric, observation }: Task): Promise<void> => {
  const cited = observation ? await rowById(req, 'observations', observation) : null
  const release = cited && (await row(req, 'releases', { article: { equals: cited.article } }))
  const [now] =
    release?.state === 'live'
      ? await rows(req, 'observations', {
          and: [
            { article: { equals: release.article } },
            { metric: { equals: cited!.metric } },
            { edition: { equals: release.edition } },
          ],
        })
      : []
  if (!now)
    throw notAllowed(req, 422, {
      zh: '原发布稿现在没有这个数据，无法改用。请改写文字，或写明保留的理由。',
      en: 'The release does not state this figure now, so there is nothing to take. Change the text, or say why the figure stays.',
    })
  await req.payload.update({
    req,
    overrideAccess: false,
    depth: 0,
    collection: 'metrics',
    id: metric!,
    data: takenFrom(now),
  })
}

/** Answers how often the article was saved, for the form that is open on it. */
export const settleTask = (payload: Payload, actor: Actor, id: string, asked: Decision): Promise<SettledTask> =>
  inTransaction(payload, actor, async (req) => {
    requireRole(req, 'editor')
    const article = await articleOf(req, id)
    const open = await row(req, 'tasks', {
      and: [{ id: { equals: asked.task } }, { article: { equals: id } }, { state: { equals: 'open' } }],
    })
    if (!open)
      throw notAllowed(
        req,
        409,
        { zh: '这项待办已经处理过了。', en: 'This task has been settled already.' },
        { reason: 'stale' },
      )
    await ('take' in asked ? take(req, open) : keep(req, id, open, asked.keep))
    return { lockVersion: 'take' in asked ? ((await articleOf(req, id)).lockVersion ?? 0) : (article.lockVersion ?? 0) }
  })
