// Snapshots: the rows of an article as each save left them, whole, once for each transaction that wrote them. History,
// what changed since somebody looked, and restoring come from here (decision 034).
import type { PayloadRequest } from 'payload'
import { beforeCommit } from '@/database/before-commit'
import { permitted } from '@/database/guard'
import { count, row, rowById } from '@/database/rows'
import type { Manuscript } from '@/domain/manuscript'
import { rowsOf, type ArticleRows } from '../manuscript/article-rows'
import { buildManuscript, settingsOf, textOf } from '../manuscript/build-manuscript'
import { digestOf, keptRows, keptText, packed, unpacked } from './kept-rows'

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
const take = async (req: PayloadRequest, id: string): Promise<void> => {
  const article = await rowById(req, 'articles', id)
  if (!article) return
  const text = keptText(await rowsOf(req, article))
  const digest = digestOf(text)
  const before = await lastOf(req, id)
  if (before === digest) return
  const data = {
    article: id,
    revision: article.revision ?? 0,
    digest,
    before,
    packed: await packed(text),
    at: new Date().toISOString(),
  }
  await permitted(() => req.payload.db.create({ collection: 'snapshots', req, returning: false, data }))
}

/** A snapshot of this article at the end of this transaction, however often it is asked for. */
export const snapshotAtEnd = (req: PayloadRequest, article: string): Promise<void> =>
  beforeCommit(req, `snapshot ${article}`, () => take(req, article))

/** The rows of an article as they stood at this revision; null before its first save. */
export const snapshotAt = async (
  req: PayloadRequest,
  article: string,
  revision: number,
): Promise<ArticleRows | null> => {
  const kept = await row(
    req,
    'snapshots',
    { and: [{ article: { equals: article } }, { revision: { less_than_equal: revision } }] },
    '-revision',
  )
  if (!kept) return null
  const edition = await count(req, 'editions', {
    and: [{ article: { equals: article } }, { revision: { less_than_equal: revision } }],
  })
  return keptRows(await unpacked(kept.packed), { id: article, revision, edition })
}

/**
 * The manuscript of such rows. What a text takes from elsewhere (column, notices, indicators, the office's names) is as
 * it stands today.
 */
export const manuscriptOf = async (req: PayloadRequest, rows: ArticleRows): Promise<Manuscript> => {
  const settings = await settingsOf(req)
  if (!rows.article.waivers?.length) return (await textOf(req, rows, settings)).manuscript
  // Which reasons apply, only the checks of that time can say.
  const { article } = rows
  const before = await row(req, 'editions', {
    and: [{ article: { equals: String(article.id) } }, { number: { equals: article.edition ?? 0 } }],
  })
  return (await buildManuscript(req, rows, before, settings)).manuscript
}
