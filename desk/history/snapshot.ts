// The rows of an article as a save left them: history, what changed since somebody looked, and restoring read them here
// (decision 034). What keeps them: take-snapshot.ts.
import type { PayloadRequest } from 'payload'
import { count, row } from '@/database/rows'
import type { Manuscript } from '@/domain/manuscript'
import type { ArticleRows } from '../manuscript/article-rows'
import { buildManuscript, settingsOf, textOf } from '../manuscript/build-manuscript'
import { keptRows, unpacked } from './kept-rows'

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
