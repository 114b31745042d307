// The trash: where an article lies after it was deleted, for as long as it can be brought back, and its erasure
// afterwards.
import type { CollectionBeforeOperationHook, Payload, PayloadRequest } from 'payload'
import { permitted } from '@/database/guard'
import { rowById, rows } from '@/database/rows'
import { DELETED_KEPT_DAYS } from '@/domain/workflow'
import type { Article } from '@/payload-types'
import { endTasks } from '../citations/tasks'
import { appendToLedger } from '../ledger/append'
import { notAllowed } from '../request/refusal-answer'
import { inTransaction } from '../request/transaction'
import { entriesOf } from './facts'

/** Puts the article into the trash, or takes it out. Lists pass over what has this time (Payload's `trash`). */
export const moveToTrash = async (req: PayloadRequest, { id }: Article, at: Date | null): Promise<void> => {
  const deletedAt = at?.toISOString() ?? null
  await req.payload.db.updateOne({
    collection: 'articles',
    id: String(id),
    data: { deletedAt },
    req,
    returning: false,
  })
  if (at) await endTasks(req, { article: { equals: String(id) } })
}

/** An article is deleted and brought back by an act, which is on the ledger, and by nothing else. */
export const deletedByActAlone: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const data = 'data' in args ? (args.data as { deletedAt?: unknown } | undefined) : undefined
  if (operation === 'delete' || data?.deletedAt)
    throw notAllowed(req, 403, {
      zh: `请在稿件页的操作里选“删除”：会记入台账，${DELETED_KEPT_DAYS}天内可以找回。`,
      en: `Delete an article by the action on its page: the ledger records it, and it can be restored for ${DELETED_KEPT_DAYS} days.`,
    })
  if (data && 'deletedAt' in data && 'trash' in args && args.trash)
    throw notAllowed(req, 403, {
      zh: '请打开已删除的稿件，在操作里选“找回”：会记入台账。',
      en: 'Open the deleted article and choose the action “Restore”: the ledger records it.',
    })
  return args
}

const DAY_MS = 24 * 60 * 60 * 1000

/** The row and everything that belongs to it; what was done to it stays on the ledger. */
const erase = async (req: PayloadRequest, id: string): Promise<void> => {
  const whose = { where: { article: { equals: id } }, req }
  for (const collection of ['metrics', 'sections'] as const) await req.payload.db.deleteMany({ collection, ...whose })
  await permitted(async () => {
    for (const collection of ['snapshots', 'looks'] as const) await req.payload.db.deleteMany({ collection, ...whose })
    await req.payload.db.deleteOne({ collection: 'articles', where: { id: { equals: id } }, req })
  })
}

/** When the ledger says that this article was deleted, or null where it says that it is not. */
const deletionOf = async (req: PayloadRequest, id: string): Promise<string | null> => {
  const last = (await entriesOf(req, id)).findLast(
    ({ action, outcome }) => outcome === 'done' && (action === 'delete' || action === 'restore'),
  )
  return last?.action === 'delete' ? last.at : null
}

/** Erases what has lain in the trash for longer than it is kept, one article a transaction. Answers how many. */
export const emptyTrash = async (payload: Payload, now = new Date()): Promise<number> => {
  const due = new Date(now.getTime() - DELETED_KEPT_DAYS * DAY_MS).toISOString()
  let erased = 0
  for (const { id } of await rows(payload, 'articles', { deletedAt: { less_than: due } }))
    await inTransaction(payload, null, async (req) => {
      const article = await rowById(req, 'articles', String(id))
      const deleted = await deletionOf(req, String(id))
      if (!article || deleted === null || deleted > due) return
      await erase(req, String(id))
      await appendToLedger(req, {
        action: 'erase',
        article: String(id),
        details: { title: article.title ?? '', deleted },
      })
      erased += 1
    })
  return erased
}
