// What has become of the figures that a release cites: asked of the releases that published them, whenever somebody
// looks.
import type { Where } from 'payload'
import type { Row } from '@/database/rows'
import { FACTS, sinceCited, type Finding, type Since, type Stated } from '@/domain/citation'
import type { Citation, Manuscript } from '@/domain/manuscript'

/** Reads rows of published collections, inside a transaction or outside. */
export type Read = <T extends 'releases' | 'observations'>(collection: T, where: Where) => Promise<Row<T>[]>

const statedOf = (row: Row<'observations'>): Stated => ({
  ...(Object.fromEntries(FACTS.map((fact) => [fact, row[fact] ?? null])) as Omit<Stated, 'metric' | 'label'>),
  metric: row.metric ?? '',
  label: row.label ?? '',
})

/** The figures of an edition, every edition read once. */
const editionsRead = (read: Read) => {
  const there = new Map<string, Row<'observations'>[]>()
  return async (article: string, edition: number): Promise<Row<'observations'>[]> => {
    const key = `${article} ${edition}`
    const figures =
      there.get(key) ??
      (await read('observations', { and: [{ article: { equals: article } }, { edition: { equals: edition } }] }))
    there.set(key, figures)
    return figures
  }
}

/** One answer for each citation, in their order. */
export const citedSince = async (read: Read, citations: readonly Citation[]): Promise<Since[]> => {
  if (citations.length === 0) return []
  const origins = new Map(
    (await read('releases', { article: { in: [...new Set(citations.map(({ article }) => article))] } })).map(
      (release) => [release.article, release],
    ),
  )
  const answers: Since[] = []
  const figuresOf = editionsRead(read)
  for (const citation of citations) {
    const origin = origins.get(citation.article) ?? null
    const cited = (await figuresOf(citation.article, citation.edition)).find(({ metric }) => metric === citation.metric)
    const now = origin?.state === 'live' ? await figuresOf(citation.article, origin.edition) : []
    answers.push(cited ? sinceCited(statedOf(cited), origin, now.map(statedOf)) : { state: 'removed' })
  }
  return answers
}

/** The cited figures of a manuscript that are no longer what they were, by metric. */
export const findingsOf = async (
  read: Read,
  { metrics }: Pick<Manuscript, 'metrics'>,
): Promise<Record<string, Finding>> => {
  const citing = metrics.flatMap(({ id, cites }) => (cites ? [{ id, cites }] : []))
  const found = await citedSince(
    read,
    citing.map(({ cites }) => cites),
  )
  return Object.fromEntries(
    citing.flatMap(({ id }, index) => {
      const one = found[index]!
      return one.state === 'same' ? [] : [[id, one]]
    }),
  )
}
