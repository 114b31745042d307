// What has become of the figures that a release cites: asked of the releases that published them, whenever somebody looks.
import type { Where } from 'payload'
import type { Row } from '@/database/rows'
import { sinceCited, type Finding, type Since } from '@/domain/citation'
import type { Citation, Manuscript } from '@/domain/manuscript'

/** Reads rows of published collections, inside a transaction or outside. */
export type Read = <T extends 'releases' | 'observations'>(collection: T, where: Where) => Promise<Row<T>[]>

/** One answer for each citation, in their order. */
export const citedSince = async (read: Read, citations: readonly Citation[]): Promise<Since[]> => {
  if (citations.length === 0) return []
  const articles = { article: { in: [...new Set(citations.map(({ article }) => article))] } }
  const origins = new Map((await read('releases', articles)).map((release) => [release.article, release]))
  const stated = await read('observations', { and: [articles, { metric: { in: [...new Set(citations.map(({ metric }) => metric))] } }] })
  return citations.map((citation) => {
    const origin = origins.get(citation.article) ?? null
    const now = stated.find(({ article, metric, edition }) => article === citation.article && metric === citation.metric && edition === origin?.edition)
    return sinceCited(citation, origin, now ? { words: now.words ?? '', value: now.value ?? '' } : null)
  })
}

/** The cited figures of a manuscript that are no longer what they were, by metric. */
export const findingsOf = async (read: Read, { metrics }: Pick<Manuscript, 'metrics'>): Promise<Record<string, Finding>> => {
  const citing = metrics.flatMap(({ id, cites }) => (cites ? [{ id, cites }] : []))
  const found = await citedSince(read, citing.map(({ cites }) => cites))
  return Object.fromEntries(citing.flatMap(({ id }, index) => { const one = found[index]!; return one.state === 'same' ? [] : [[id, one]] }))
}
