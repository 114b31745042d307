// Every save counts. A save of an article, a section or a metric raises `revision` on the article's row and appends a
// contribution (contributions.ts), in the transaction of the save itself; it is refused while the text is under review,
// and when it was made on top of something older than what is stored. Without that common row a save and a submit could
// both commit.
import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload'
import { rowById } from '@/database/rows'
import { now } from '../clock'
import { idOf } from '../request/ids'
import { notAllowed } from '../request/refusal-answer'
import { stillHolds } from '../staff/still-holds'
import { articleRow, author, next, oneSaveOf, unlocked } from './article-row'
import { contribute } from './contributions'
import { roomFor, roomForText } from './within-limits'

/** What was read must be what is stored. */
const fresh = (
  req: PayloadRequest,
  data: { lockVersion?: number | null },
  stored: { lockVersion?: number | null } | undefined,
): number => {
  const now = stored?.lockVersion ?? 0
  if (stored && (data.lockVersion ?? now) !== now) {
    throw notAllowed(
      req,
      409,
      {
        zh: '在您打开之后，这里已有人保存过。您写的内容还在这个页面上：请在新窗口打开最新内容，对照后再保存。',
        en: 'Somebody saved this after you opened it. What you wrote is still on this page. Open the latest text in a new window and compare before you save again.',
      },
      { reason: 'stale' },
    )
  }
  return now + 1
}

/** Raises the article's revision for a change to one of its parts. */
const touch = async (req: PayloadRequest, id: string): Promise<void> => {
  author(req)
  await stillHolds(req)
  if (oneSaveOf(req, id)) return
  const row = await articleRow(req, id)
  if (!row) throw notAllowed(req, 422, { zh: '所属稿件不存在。', en: 'The article it belongs to does not exist.' })
  unlocked(req, row)
  await req.payload.db.updateOne({ collection: 'articles', id, data: next(row), req, returning: false })
}

const FIRST = {
  stage: 'draft',
  publicState: 'never',
  sentBack: false,
  edition: 0,
  revision: 1,
  lockVersion: 1,
} as const

export const countArticle: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  author(req)
  await stillHolds(req)
  if (operation === 'create') return { ...data, ...FIRST, turnedAt: now() }
  const row = await articleRow(req, originalDoc.id)
  if (!row) throw notAllowed(req, 404, { zh: '稿件已不存在。', en: 'The article is gone.' })
  const one = oneSaveOf(req, row.id)
  if (!one) unlocked(req, row)
  return { ...data, ...(one ? {} : next(row)), edition: row.edition, lockVersion: fresh(req, data, row) }
}

/** Sections and metrics. A move counts for both articles. */
export const countPart: CollectionBeforeChangeHook = async ({ collection, data, operation, originalDoc, req }) => {
  const before = operation === 'create' ? null : idOf(originalDoc.article)
  const after = idOf(data.article ?? before)
  if (!after) throw notAllowed(req, 422, { zh: '请选择所属稿件。', en: 'Choose the article it belongs to.' })
  const own = before === after ? String(originalDoc.id) : null
  if (own === null) await roomFor(req, collection.slug as 'sections' | 'metrics', after)
  if (collection.slug === 'sections' && data.body) await roomForText(req, after, own, data.body)
  await touch(req, after)
  if (before && before !== after) await touch(req, before)
  return { ...data, lockVersion: operation === 'create' ? 1 : fresh(req, data, originalDoc) }
}

export const countPartDelete: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const part = await rowById(req, collection.slug as 'sections' | 'metrics', String(id))
  if (!part) return
  await touch(req, idOf(part.article)!)
  await contribute(req, { article: idOf(part.article)!, act: 'delete', what: collection.slug, document: String(id) })
}
