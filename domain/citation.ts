// A figure that another release published, stated again: what it read when it was cited, and what has become of it since.
import type { Citation } from './manuscript'
import type { PublicState } from './workflow'

/**
 * `corrected`: the live edition states another number; `dropped`: it states none any more; `withdrawn`, `removed`: there is
 * no live edition. `edition` is the live one.
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
/** How its live edition states the figure; null where it does not. */
export type Stated = { words: string; value: string }

export const sinceCited = ({ words, value }: Pick<Citation, 'words' | 'value'>, origin: Origin | null, now: Stated | null): Since => {
  if (origin === null || origin.state === 'removed' || origin.state === 'never') return { state: 'removed' }
  if (origin.state === 'withdrawn') return { state: 'withdrawn' }
  if (now === null) return { state: 'dropped', edition: origin.edition }
  return now.words === words && now.value === value ? { state: 'same' } : { state: 'corrected', edition: origin.edition, words: now.words }
}

/** Whether two findings ask for the same decision: a later edition that leaves the figure as it is asks nothing new. */
export const sameFinding = (one: Finding, other: Finding): boolean =>
  one.state === other.state && (one.state !== 'corrected' || other.state !== 'corrected' || one.words === other.words)
