// Writes a whole article at once: its row, its sections, and a metric for every statistic in it, bound where it stands.
import type { PayloadRequest } from 'payload'
import { insertRows, type NewRow } from '@/database/bulk-insert'
import { contributeParts } from '../saving/contributions'
import { roomFor } from '../saving/within-limits'
import type { Parts } from './parts'
import { prepared, type Prepared } from './prepared'

/**
 * Stores what was prepared, as the person of this request: with their rights, and as one contribution for each part.
 */
export const store = async (
  req: PayloadRequest,
  { row, sections, metrics }: Prepared,
): Promise<{ id: string; sections: number; metrics: number }> => {
  const article = await req.payload.create({
    req,
    overrideAccess: false,
    depth: 0,
    collection: 'articles',
    data: row as never,
  })
  const id = String(article.id)
  await contributeParts(req, id, [
    ...sections.map((section) => ({ what: 'sections' as const, document: section.id })),
    ...metrics.map((metric) => ({ what: 'metrics' as const, document: metric.id })),
  ])
  await insertRows(req, 'sections', dated(sections, id))
  await insertRows(req, 'metrics', dated(metrics, id))
  return { id, sections: sections.length, metrics: metrics.length }
}

/**
 * Metrics of an article that is there, each as one contribution of the person of this request. @throws 422 where they
 * are too many
 */
export const storeMetrics = async (
  req: PayloadRequest,
  article: string,
  metrics: Prepared['metrics'],
): Promise<void> => {
  await roomFor(req, 'metrics', article, metrics.length)
  await contributeParts(
    req,
    article,
    metrics.map(({ id }) => ({ what: 'metrics', document: id })),
  )
  await insertRows(req, 'metrics', dated(metrics, article))
}

/** Sections of an article that is there, likewise. @throws 422 where they are too many */
export const storeSections = async (
  req: PayloadRequest,
  article: string,
  sections: Prepared['sections'],
): Promise<void> => {
  if (sections.length === 0) return
  await roomFor(req, 'sections', article, sections.length)
  await contributeParts(
    req,
    article,
    sections.map(({ id }) => ({ what: 'sections', document: id })),
  )
  await insertRows(req, 'sections', dated(sections, article))
}

/** Parts are listed by the time they were made, so each has one of its own. */
const dated = (parts: Prepared['metrics'], article: string): NewRow[] => {
  const now = Date.now()
  return parts.map((part, index) => {
    const at = new Date(now - parts.length + index).toISOString()
    return { ...part, article, createdAt: at, updatedAt: at }
  })
}

/** Both at once, where the text is short. */
export const createArticle = async (req: PayloadRequest, parts: Parts) => store(req, await prepared(req, parts))
