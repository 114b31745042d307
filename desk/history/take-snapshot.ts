// Snapshots: at the end of every transaction that wrote a part of an article, its rows are kept as they are then, whole
// and once (decision 034), whichever door the save came through.
import type { PayloadRequest } from 'payload'
import { beforeCommit } from '@/database/before-commit'
import { permitted } from '@/database/guard'
import { rowById } from '@/database/rows'
import { now } from '../clock'
import { rowsOf, type ArticleRows } from '../manuscript/article-rows'
import { isAsPublished } from './as-published'
import { digestOf, keptText, packed } from './kept-rows'

/** The digest of what was kept last. */
const lastOf = async (req: PayloadRequest, article: string): Promise<string | null> => {
  const { docs } = await req.payload.db.find<{ digest: string }>({
    collection: 'snapshots',
    where: { article: { equals: article } },
    sort: '-revision',
    limit: 1,
    pagination: false,
    select: { digest: true },
    req,
  })
  return docs[0]?.digest ?? null
}

/** Keeps the rows as they are stored now; where they are what was kept last, nothing. */
const keep = async (req: PayloadRequest, rows: ArticleRows): Promise<void> => {
  const id = String(rows.article.id)
  const text = keptText(rows)
  const digest = digestOf(text)
  const before = await lastOf(req, id)
  if (before === digest) return
  const data = {
    article: id,
    revision: rows.article.revision ?? 0,
    digest,
    before,
    packed: await packed(text),
    at: now(),
  }
  await permitted(() => req.payload.db.create({ collection: 'snapshots', req, returning: false, data }))
}

/** A new edition whose text is the one that readers have again is none: nothing is being prepared. */
const settle = async (req: PayloadRequest, rows: ArticleRows): Promise<void> => {
  const { id, stage, edition } = rows.article
  if (stage !== 'draft' || !edition || !(await isAsPublished(req, rows))) return
  await req.payload.db.updateOne({ collection: 'articles', id, data: { stage: 'settled' }, req, returning: false })
}

const take = async (req: PayloadRequest, id: string): Promise<void> => {
  const article = await rowById(req, 'articles', id)
  if (!article) return
  const rows = await rowsOf(req, article)
  await keep(req, rows)
  await settle(req, rows)
}

/** A snapshot of this article at the end of this transaction, however often it is asked for. */
export const snapshotAtEnd = (req: PayloadRequest, article: string): Promise<void> =>
  beforeCommit(req, `snapshot ${article}`, () => take(req, article))
