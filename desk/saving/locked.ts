// Whether a document's article is being judged or was removed, and so locked: asked when the admin panel is to show a
// form read-only.
import type { PayloadRequest } from 'payload'
import { rowById } from '@/database/rows'
import { isLocked } from '@/domain/workflow'
import { idOf } from '../request/ids'

export type Lockable = 'articles' | 'sections' | 'metrics'

const articleIdOf = async (req: PayloadRequest, collection: Lockable, id: string): Promise<string | null> => {
  if (collection === 'articles') return id
  const part = await rowById(req, collection, id)
  return part && idOf(part.article)
}

export const isTextLocked = async (req: PayloadRequest, collection: Lockable, id: string): Promise<boolean> => {
  const articleId = await articleIdOf(req, collection, id)
  const article = articleId ? await rowById(req, 'articles', articleId) : null
  return article ? isLocked(article.stage ?? 'draft') || article.publicState === 'removed' : false
}
