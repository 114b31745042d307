// Contributions, the record of who changed what in an article: how many an act relied on, and the digest of them all.
import { canonical, sha256 } from './manuscript'

export type ContributionRow = {
  article?: string | null
  /** The article's revision that this change made. */
  revision: number
  personId?: string | null
  person?: string | null
  act?: string | null
  what?: string | null
  document?: string | null
  at?: string | null
}
export type ContributionSeal = { count: number; digest: string }

const text = ({ article, revision, personId, person, act, what, document, at }: ContributionRow): string =>
  canonical([article, revision, personId, person, act, what, document, at].map((value) => value ?? null))

/**
 * In whatever order the rows come: a contribution that is gone, added, changed or given to somebody else makes another
 * seal.
 */
export const contributionSeal = (rows: readonly ContributionRow[]): ContributionSeal => ({
  count: rows.length,
  digest: sha256(canonical(rows.map(text).sort())),
})
