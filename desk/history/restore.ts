// Restoring: an article, or one section of it, becomes as a save once left it. A save like any other: only editors,
// only while the text is open, on top of what the person saw; one transaction, one revision, and whoever wrote those
// words has contributed again (decision 017).
import type { Payload, PayloadRequest } from 'payload'
import { z } from 'zod'
import { freshId, insertRows } from '@/database/bulk-insert'
import { rows } from '@/database/rows'
import type { Article } from '@/payload-types'
import { endTasks, follow } from '../citations/tasks'
import { rowsOf, type ArticleRows } from '../manuscript/article-rows'
import { articleOf } from '../request/article-of'
import { notAllowed } from '../request/refusal-answer'
import { requireRole } from '../request/require-role'
import { inTransaction, type Actor } from '../request/transaction'
import { asOneSave } from '../saving/article-row'
import { contributeRestored } from '../saving/contributions'
import { roomFor, roomForText } from '../saving/within-limits'
import type { Restored } from './contract'
import {
  isEmptyPlan,
  sectionPlan,
  wholePlan,
  withIds,
  type PartName,
  type RestoredPart,
  type RestorePlan,
} from './restore-plan'
import { snapshotAt } from './snapshot'

/** What POST /api/articles/:id/restore takes. `seen`: the revision that the person had before them. */
export const restoreSchema = z.strictObject({
  revision: z.number().int().min(1),
  section: z.string().max(40).optional(),
  seen: z.number().int().min(0).optional(),
})
export type RestoreRequest = z.infer<typeof restoreSchema>

const NOTHING = {
  zh: '现在就是那时的样子，没有要恢复的。',
  en: 'It is now as it was then: there is nothing to restore.',
}
const NO_SECTION = {
  zh: '那时没有这一节，请重新选择。',
  en: 'There was no such section then; choose again.',
}
const NO_SAVE = {
  zh: '那时还没有这篇稿件，请重新选择。',
  en: 'There was no such article then; choose again.',
}
const STALE = {
  zh: '在您打开之后，这里已有人保存过：请看过新内容再恢复。',
  en: 'Somebody saved this after you opened it: look at what is there now before you restore.',
}

/** Ids that belong to another article now, where their part has moved: it comes back under a new one. */
const takenIds = async (req: PayloadRequest, plan: RestorePlan): Promise<Map<string, string>> => {
  const taken = new Map<string, string>()
  for (const collection of ['sections', 'metrics'] as const) {
    const wanted = plan[collection].filter(({ isNew }) => isNew).map(({ id }) => id)
    const there = wanted.length === 0 ? [] : await rows(req, collection, { id: { in: wanted } })
    for (const { id } of there) taken.set(String(id), freshId(req))
  }
  return taken
}

const writeParts = async (
  req: PayloadRequest,
  collection: PartName,
  now: ArticleRows,
  parts: readonly RestoredPart[],
): Promise<void> => {
  const at = new Date().toISOString()
  const there = new Map(now[collection].map((one) => [String(one.id), one.lockVersion ?? 0]))
  await insertRows(
    req,
    collection,
    parts
      .filter(({ isNew }) => isNew)
      .map(({ id, data }) => ({
        createdAt: at,
        ...data,
        id,
        article: String(now.article.id),
        lockVersion: 1,
        updatedAt: at,
      })),
  )
  for (const { id, data, isNew } of parts)
    if (!isNew)
      await req.payload.db.updateOne({
        collection,
        id,
        data: { ...data, lockVersion: there.get(id)! + 1, updatedAt: at },
        req,
        returning: false,
      })
}

const deleteParts = async (req: PayloadRequest, collection: PartName, ids: readonly string[]): Promise<void> => {
  if (ids.length > 0) await req.payload.db.deleteMany({ collection, where: { id: { in: [...ids] } }, req })
}

const write = async (req: PayloadRequest, now: ArticleRows, plan: RestorePlan): Promise<void> => {
  const id = String(now.article.id)
  await writeParts(req, 'sections', now, plan.sections)
  await writeParts(req, 'metrics', now, plan.metrics)
  await deleteParts(req, 'metrics', plan.gone.metrics)
  await deleteParts(req, 'sections', plan.gone.sections)
  if (plan.article)
    await req.payload.db.updateOne({
      collection: 'articles',
      id,
      data: { ...plan.article, lockVersion: (now.article.lockVersion ?? 0) + 1, updatedAt: new Date().toISOString() },
      req,
      returning: false,
    })
  await endTasks(req, { metric: { in: plan.gone.metrics } })
  await follow(req, await rows(req, 'metrics', { id: { in: plan.metrics.map((metric) => metric.id) } }))
}

/** Writes this plan as one save; who wrote a row that comes back is found under the id that it had. */
const restoreRows = async (req: PayloadRequest, now: ArticleRows, plan: RestorePlan): Promise<void> => {
  const id = String(now.article.id)
  const taken = await takenIds(req, plan)
  await asOneSave(req, id, async () => {
    await write(req, now, withIds(plan, taken))
    await contributeRestored(req, id, {
      restored: [
        ...(plan.article ? [{ what: 'articles', document: id, was: id }] : []),
        ...(['sections', 'metrics'] as const).flatMap((what) =>
          plan[what].map((part) => ({ what, document: taken.get(part.id) ?? part.id, was: part.id })),
        ),
      ],
      deleted: (['sections', 'metrics'] as const).flatMap((what) =>
        plan.gone[what].map((document) => ({ what, document })),
      ),
    })
  })
}

/** The whole as it stood at this revision. For an act, which says itself who may (desk/workflow/act.ts). */
export const bringBack = async (req: PayloadRequest, article: Article, revision: number): Promise<void> => {
  const then = await snapshotAt(req, String(article.id), revision)
  if (!then) throw notAllowed(req, 409, NO_SAVE)
  const now = await rowsOf(req, article)
  await restoreRows(req, now, wholePlan(now, then))
}

const roomForSection = async (req: PayloadRequest, article: string, { sections, metrics }: RestorePlan) => {
  for (const { id, data, isNew } of sections) {
    if (isNew) await roomFor(req, 'sections', article)
    if (data.body) await roomForText(req, article, isNew ? null : id, data.body)
  }
  await roomFor(req, 'metrics', article, metrics.filter(({ isNew }) => isNew).length)
}

export const restore = (payload: Payload, actor: Actor, id: string, asked: RestoreRequest): Promise<Restored> =>
  inTransaction(payload, actor, async (req) => {
    requireRole(req, 'editor')
    const article = await articleOf(req, id)
    const then = await snapshotAt(req, id, asked.revision)
    if (!then) throw notAllowed(req, 404, NO_SAVE)
    if (asked.seen !== undefined && asked.seen !== article.revision)
      throw notAllowed(req, 409, STALE, { reason: 'stale' })
    const now = await rowsOf(req, article)
    const plan = asked.section === undefined ? wholePlan(now, then) : sectionPlan(now, then, asked.section)
    if (!plan) throw notAllowed(req, 404, NO_SECTION)
    if (isEmptyPlan(plan)) throw notAllowed(req, 422, NOTHING)
    if (asked.section !== undefined) await roomForSection(req, id, plan)
    await restoreRows(req, now, plan)
    return { revision: (await articleOf(req, id)).revision ?? 0 }
  })
