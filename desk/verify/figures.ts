// The rows of published figures against the editions they were taken from: readers see both, so both must say the same.
import type { Payload } from 'payload'
import { rows } from '@/database/rows'
import { canonical, type Manuscript } from '@/domain/manuscript'
import { observationSchema, observationsOf } from '@/domain/observations'
import type { Edition, Observation } from '@/payload-types'
import { keyOf } from './editions-and-releases'

/** The stored rows of these editions, by article and number. */
export const figuresStored = async (
  payload: Payload,
  editions: readonly Edition[],
): Promise<Map<string, Observation[]>> => {
  const stored = new Map<string, Observation[]>()
  for (const one of await rows(payload, 'observations', {
    article: { in: [...new Set(editions.map(({ article }) => article ?? ''))] },
  })) {
    const key = keyOf({ article: one.article ?? null, number: one.edition })
    stored.set(key, [...(stored.get(key) ?? []), one])
  }
  return stored
}

const text = (row: Observation): string => {
  const read = observationSchema.safeParse(row)
  return read.success ? canonical(read.data) : `unreadable ${row.id}`
}

export const figureTroubles = (
  { number, publishedAt }: Edition,
  manuscript: Manuscript,
  stored: readonly Observation[],
): string[] => {
  const expected = observationsOf(manuscript, number, publishedAt).map(canonical).sort()
  const found = stored.map(text).sort()
  return canonical(expected) === canonical(found) ? [] : ['its published figures are not those of its text']
}
