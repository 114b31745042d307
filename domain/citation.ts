// A figure of another release, stated again: what it read when it was cited, and what has become of it since.
import type { Citation } from './manuscript'
import type { PublicState } from './workflow'

/**
 * `corrected`: the live edition states something else (with the same words: another unit, direction, period or
 * subject); `dropped`: it states it no more; `withdrawn`, `removed`: there is no live edition. `edition` is the live
 * one.
 */
export type Since =
  | { state: 'same' }
  | { state: 'corrected'; edition: number; words: string }
  | { state: 'dropped'; edition: number }
  | { state: 'withdrawn' }
  | { state: 'removed' }
export type Finding = Exclude<Since, { state: 'same' }>

/** The release that published the cited figure, as it stands now. */
export type Origin = { state: PublicState; edition: number }

/** What a published row says of a figure, as far as it can be corrected. */
export const FACTS = [
  'words',
  'value',
  'unit',
  'direction',
  'period',
  'periodStart',
  'periodEnd',
  'asOf',
  'subject',
] as const
export type Stated = { metric: string; label: string } & Record<(typeof FACTS)[number], string | null>

const agree = (one: Stated, other: Stated): boolean =>
  FACTS.every((fact) => (one[fact] || null) === (other[fact] || null))

/**
 * `cited`: the row as it was published and cited; `now`: the rows of the live edition. A metric keeps its id through
 * the
 * editions; one that was deleted and marked anew is known by saying the same under the same label.
 */
export const sinceCited = (cited: Stated, origin: Origin | null, now: readonly Stated[]): Since => {
  if (origin === null || origin.state === 'removed' || origin.state === 'never') return { state: 'removed' }
  if (origin.state === 'withdrawn') return { state: 'withdrawn' }
  const own = now.find(({ metric }) => metric === cited.metric)
  if (own ? agree(own, cited) : now.some((one) => one.label === cited.label && agree(one, cited)))
    return { state: 'same' }
  return own
    ? { state: 'corrected', edition: origin.edition, words: own.words ?? '' }
    : { state: 'dropped', edition: origin.edition }
}

/** Whether two findings ask for the same decision: a later edition that leaves the figure as it is asks nothing new. */
export const sameFinding = (one: Finding, other: Finding): boolean =>
  one.state === other.state && (one.state !== 'corrected' || other.state !== 'corrected' || one.words === other.words)

/** A citation as far as it is public: of a release that was withdrawn, not what it stated. */
type PublicCitation = Omit<Citation, 'article' | 'words' | 'value'> & { words: string | null; value: string | null }

/** What readers may still be told, in any format; null for a release that was removed: its title may be the reason. */
export const publicCitation = (
  { slug, title, edition, metric, words, value }: Citation,
  since: Finding | null | undefined,
): PublicCitation | null => {
  if (since?.state === 'removed') return null
  const isStated = since?.state !== 'withdrawn'
  return { slug, title, edition, metric, words: isStated ? words : null, value: isStated ? value : null }
}
