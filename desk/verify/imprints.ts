// The imprints against the editions they stand for: a notice is public because an edition prints it, and for no other
// reason.
import type { Payload } from 'payload'
import { rows } from '@/database/rows'
import { manuscriptSchema, type Manuscript } from '@/domain/manuscript'
import { officeWords } from '@/domain/office-words'
import type { Edition } from '@/payload-types'

const manuscriptIn = ({ manuscript }: Edition): Manuscript | null => {
  try {
    return manuscriptSchema.parse(JSON.parse(manuscript))
  } catch {
    return null
  }
}

/** Imprints whose edition is not stored, or prints something else. */
export const imprintTroubles = async (payload: Payload): Promise<string[]> => {
  const troubles: string[] = []
  for (const { word, article, edition } of await rows(payload, 'imprints', {})) {
    const [found] = await rows(
      payload,
      'editions',
      { and: [{ article: { equals: article } }, { number: { equals: edition } }] },
      { limit: 1 },
    )
    const printed = found && manuscriptIn(found)
    if (!printed || !officeWords(printed).includes(word))
      troubles.push(`imprint "${word}": edition ${edition} of article ${article} does not print it`)
  }
  return troubles
}

/** The words of these manuscripts that have no imprint. */
export const missingImprints = async (payload: Payload, manuscripts: readonly Manuscript[]): Promise<string[]> => {
  const words = [...new Set(manuscripts.flatMap(officeWords))]
  const kept = new Set((await rows(payload, 'imprints', { word: { in: words } })).map(({ word }) => word))
  return words
    .filter((word) => !kept.has(word))
    .map((word) => `imprint "${word}": is missing, but an edition prints it`)
}
