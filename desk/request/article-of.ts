// An article's row, or 404 in one sentence.
import type { PayloadRequest } from 'payload'
import { rowById } from '@/database/rows'
import type { Article } from '@/payload-types'
import { notAllowed } from './refusal-answer'

export const articleOf = async (req: PayloadRequest, id: string): Promise<Article> => {
  const article = await rowById(req, 'articles', id)
  if (!article) throw notAllowed(req, 404, { zh: '没有这篇稿件。', en: 'There is no such article.' })
  return article
}
