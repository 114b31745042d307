// What is wrong with one article's row: the ledger and the contributions tell its stage, its edition and every
// revision. Contributions decide who may approve, so each act holds how many it relied on and the digest of them.
import { contributionSeal } from '@/domain/contribution-seal'
import type { Entry } from '@/domain/ledger'
import { sealedAt, sentBackBy, standingOf } from '@/domain/standing'
import type { Article, Contribution } from '@/payload-types'

/** Of one article: its ledger entries in order, and all its contributions. */
export type Told = { entries: readonly Entry[]; contributions: readonly Contribution[] }

const isDone = ({ outcome }: Entry): boolean => outcome === 'done'
const revisionsOf = ({ entries, contributions }: Told): Set<number> =>
  new Set([
    ...entries.filter(isDone).flatMap(({ revision }) => (revision === null ? [] : [revision])),
    ...contributions.map(({ revision }) => revision),
  ])

/**
 * Where the text was last the one that readers have, before this entry: what came later is what its people wrote since.
 */
const sealedBefore = (entries: readonly Entry[], seq: number): number =>
  sealedAt(entries.filter((entry) => entry.seq < seq))

const sealTroubles = ({ entries, contributions }: Told): string[] =>
  entries.filter(isDone).flatMap(({ seq, revision, contributions: relied }) => {
    if (!relied || revision === null) return []
    const since = sealedBefore(entries, seq)
    const now = contributionSeal(contributions.filter((one) => one.revision > since && one.revision <= revision))
    if (now.count !== relied.count)
      return [`${relied.count} contributions stood behind ledger ${seq}, ${now.count} are stored`]
    return now.digest === relied.digest ? [] : [`its contributions are not those that stood behind ledger ${seq}`]
  })

const ranges = (numbers: readonly number[]): string =>
  numbers.length > 3 ? `${numbers.slice(0, 3).join(', ')} and ${numbers.length - 3} more` : numbers.join(', ')

/** What an article's history itself shows, whether or not its row is there. */
export const historyTroubles = (told: Told): string[] => {
  const known = revisionsOf(told)
  const missing = Array.from({ length: Math.max(0, ...known) }, (_, index) => index + 1).filter(
    (revision) => !known.has(revision),
  )
  return [
    ...(missing.length > 0 ? [`no contribution and no act made revision ${ranges(missing)}`] : []),
    ...sealTroubles(told),
  ]
}

/** Whether somebody changed the text since it was last the one that readers have. */
export const isTouched = ({ entries, contributions }: Told): boolean =>
  contributions.some(({ revision }) => revision > sealedAt(entries))

const standing = ({ entries }: Told, edited: boolean) => {
  try {
    return standingOf(entries, edited)
  } catch {
    return null
  }
}

/** What the row says of itself, against what is told of it. `edited`: its text is not that of its last edition. */
export const articleTroubles = (article: Article, told: Told, edited: boolean): string[] => {
  const stands = standing(told, edited)
  const revision = Math.max(0, ...revisionsOf(told))
  return [
    ...(stands === null ? ['its ledger entries make no sense'] : []),
    ...(stands && stands.stage !== (article.stage ?? 'draft')
      ? [`its stage is "${article.stage}", but its ledger entries say "${stands.stage}"`]
      : []),
    ...(stands && stands.edition !== (article.edition ?? 0)
      ? [`it counts ${article.edition} editions, but its ledger entries say ${stands.edition}`]
      : []),
    ...(stands && stands.publicState !== (article.publicState ?? 'never')
      ? [`it is "${article.publicState}" to readers, but its ledger entries say "${stands.publicState}"`]
      : []),
    ...((sentBackBy(told.entries) !== null) !== (article.sentBack ?? false)
      ? [`it says that it was ${article.sentBack ? '' : 'not '}sent back, but its ledger entries say otherwise`]
      : []),
    ...(told.contributions.some(({ personId }) => !article.writers?.includes(personId ?? ''))
      ? ['its row does not name everybody who wrote in it']
      : []),
    ...(revision !== (article.revision ?? 0)
      ? [`its revision is ${article.revision}, but its contributions and acts reach ${revision}`]
      : []),
    ...(Boolean(article.deletedAt) !== (stands?.stage === 'deleted') && stands
      ? [`it ${article.deletedAt ? 'lies' : 'does not lie'} in the trash, but its ledger entries say "${stands.stage}"`]
      : []),
    ...historyTroubles(told),
  ]
}
