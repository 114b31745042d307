// Who counts as having written an article: whoever changed it, its sections or its metrics since its last edition.
import type { PayloadRequest } from 'payload'
import { rows } from '@/database/rows'
import type { Contribution } from '@/payload-types'

/** Every change since the article's last edition, newest first. */
export const contributionsSince = (req: PayloadRequest, article: string, revision: number): Promise<Contribution[]> =>
  rows(
    req,
    'contributions',
    { and: [{ article: { equals: article } }, { revision: { greater_than: revision } }] },
    { sort: '-revision' },
  )

/** Their ids, each once. None of them may approve. */
export const contributorsOf = (contributions: readonly Contribution[]): string[] => [
  ...new Set(contributions.map(({ personId }) => personId ?? '')),
]
