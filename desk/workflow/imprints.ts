// Imprints: the notices and names of the office that published editions have printed, each kept once with the first
// edition that printed it. What has no imprint is not public yet, and whoever wrote it does not approve it.
import type { PayloadRequest } from 'payload'
import { freshId, insertRows } from '@/database/bulk-insert'
import { rows } from '@/database/rows'
import { entrySchema } from '@/domain/ledger'
import type { Manuscript } from '@/domain/manuscript'
import { officeWords, WRITING, writersOf } from '@/domain/office-words'
import { now as clock } from '../clock'

/** The office's words in this manuscript that no published edition has printed. */
export const unprinted = async (req: PayloadRequest, manuscript: Manuscript): Promise<string[]> => {
  const words = officeWords(manuscript)
  const printed = new Set((await rows(req, 'imprints', { word: { in: words } })).map(({ word }) => word))
  return words.filter((word) => !printed.has(word))
}

/** The ids of those who wrote these words of the office. */
export const writersOfWords = async (req: PayloadRequest, words: readonly string[]): Promise<string[]> => {
  if (words.length === 0) return []
  const entries = await rows(req, 'ledger', { action: { in: [...WRITING] } }, { sort: 'seq' })
  return writersOf(
    words,
    entries.map(({ body }) => entrySchema.parse(JSON.parse(body))),
  )
}

/** With the publication of this edition these words are public; in the transaction of the publication. */
export const imprint = async (
  req: PayloadRequest,
  words: readonly string[],
  article: string,
  edition: number,
): Promise<void> => {
  const now = clock()
  const printed = words.map((word) => ({ id: freshId(req), word, article, edition, createdAt: now, updatedAt: now }))
  if (printed.length > 0) await insertRows(req, 'imprints', printed)
}
