// The article's own row, which every save of its text reads and writes: whose save it is, whether the text is open to
// changes, and what the row says afterwards.
import type { PayloadRequest } from 'payload'
import { rowById } from '@/database/rows'
import { isLocked, type PublicState, type Stage } from '@/domain/workflow'
import { now } from '../clock'
import { notAllowed } from '../request/refusal-answer'

type ArticleRow = {
  id: string
  stage: Stage
  publicState: PublicState
  revision: number
  edition: number
  lockVersion: number
  writers: string[]
}

export const articleRow = async (req: PayloadRequest, id: string): Promise<ArticleRow | null> => {
  const article = await rowById(req, 'articles', id)
  return (
    article && {
      id: String(article.id),
      stage: article.stage ?? 'draft',
      publicState: article.publicState ?? 'never',
      revision: article.revision ?? 0,
      edition: article.edition ?? 0,
      lockVersion: article.lockVersion ?? 0,
      writers: article.writers ?? [],
    }
  )
}

/** Who saves, or 403. */
export const author = (req: PayloadRequest) => {
  if (!req.user)
    throw notAllowed(req, 403, {
      zh: '每一处改动都要有作者：请先登录。',
      en: 'Every change has an author: please sign in.',
    })
  return req.user
}

/** The text may change now, or 409. */
export const unlocked = (req: PayloadRequest, row: ArticleRow): void => {
  if (row.publicState === 'removed' && !req.context.isGivingUp)
    throw notAllowed(
      req,
      409,
      {
        zh: '这篇发布稿已移除，不会再有新版，内容不能再改。您写的内容还在这个页面上。',
        en: 'This release was removed: there will be no further edition, and its text stays as it is. What you wrote is still on this page.',
      },
      { reason: 'locked' },
    )
  if (!isLocked(row.stage)) return
  if (row.stage === 'deleted')
    throw notAllowed(
      req,
      409,
      { zh: '稿件已删除：先找回，再修改。', en: 'The article is deleted: restore it first.' },
      { reason: 'locked' },
    )
  throw notAllowed(
    req,
    409,
    {
      zh: '稿件正在审核，内容已锁定；收回或退回后才能修改。您写的内容还在这个页面上。',
      en: 'The article is under review and locked; recall it or request changes first. What you wrote is still on this page.',
    },
    { reason: 'locked' },
  )
}

/** What a save makes of the row: a revision more, and a settled article is a draft again. */
export const next = (row: ArticleRow) => ({
  revision: row.revision + 1,
  ...(row.stage === 'settled' ? { stage: 'draft' as const, turnedAt: now() } : { stage: row.stage }),
})

/** The writers of this row with these among them; null where they are all there. */
const joined = (row: ArticleRow, writers: readonly string[]): string[] | null => {
  const all = [...new Set([...row.writers, ...writers])]
  return all.length > row.writers.length ? all : null
}

/** Who wrote in an article is named on its row: lists ask for the articles of a person. */
export const nameWriters = async (req: PayloadRequest, row: ArticleRow, ids: readonly string[]): Promise<void> => {
  const writers = joined(row, ids)
  if (!writers) return
  await req.payload.db.updateOne({ collection: 'articles', id: row.id, data: { writers }, req, returning: false })
  row.writers = writers
}

/** A save of many parts of one article at once: which revision it made, and of which parts it has told. */
type OneSave = { article: string; row: ArticleRow; told: Set<string> }

/** The one save that this request is making of this article; null where every part is a save of its own. */
export const oneSaveOf = (req: PayloadRequest, article: string): OneSave | null => {
  const made = req.context.oneSave as OneSave | undefined
  return made?.article === article ? made : null
}

/**
 * Whatever `work` writes of this article is one save: one revision, and one contribution for each part. `isMade`: the
 * article itself was made by it. @throws 409 where the text is locked
 */
export const asOneSave = async <T>(
  req: PayloadRequest,
  article: string,
  work: () => Promise<T>,
  { isMade = false } = {},
): Promise<T> => {
  author(req)
  const row = await articleRow(req, article)
  if (!row) throw notAllowed(req, 404, { zh: '没有这篇稿件。', en: 'There is no such article.' })
  unlocked(req, row)
  const raised = isMade ? row : { ...row, ...next(row) }
  if (!isMade)
    await req.payload.db.updateOne({ collection: 'articles', id: article, data: next(row), req, returning: false })
  req.context.oneSave = { article, row: raised, told: new Set() } satisfies OneSave
  try {
    return await work()
  } finally {
    delete req.context.oneSave
  }
}
