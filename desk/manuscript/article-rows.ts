// The rows of one article as they are stored: its own, its sections in their order, its metrics in the order in which
// they were made.
import type { PayloadRequest } from 'payload'
import { rows } from '@/database/rows'
import type { Article, Metric, Section } from '@/payload-types'
import { sectionsOf } from './article-texts'

export type ArticleRows = { article: Article; sections: Section[]; metrics: Metric[] }

export const rowsOf = async (req: PayloadRequest, article: Article): Promise<ArticleRows> => ({
  article,
  sections: await sectionsOf(req, String(article.id)),
  metrics: await rows(req, 'metrics', { article: { equals: String(article.id) } }),
})
