// Which piece of an older text became which piece of a newer one: paragraphs, items, rows. What is equal stays; of what
// is left between two equal pieces, those are one that resemble each other most, in order.
import { diffArrays } from 'diff'

/** One row of both texts side by side. At least one of the two is there. */
export type Pair<T> = { was: T | null; is: T | null; equal: boolean }

/** Less alike than this, two paragraphs are two paragraphs. */
const ALIKE = 0.35
/** More to compare than this in one gap is no correction any more: what stands there is another text. */
const MOST = 900

const bigrams = (text: string): Map<string, number> => {
  const found = new Map<string, number>()
  for (let index = 0; index < Math.max(1, text.length - 1); index += 1) {
    const pair = text.slice(index, index + 2)
    found.set(pair, (found.get(pair) ?? 0) + 1)
  }
  return found
}

/** Dice's measure: how many pairs of neighbouring characters two texts share, 0 to 1. */
const alike = (one: Map<string, number>, other: Map<string, number>): number => {
  const size = (map: Map<string, number>) => [...map.values()].reduce((sum, count) => sum + count, 0)
  let shared = 0
  for (const [pair, count] of one) shared += Math.min(count, other.get(pair) ?? 0)
  return (2 * shared) / (size(one) + size(other))
}

type Of<T> = { text: (one: T) => string; fits: (was: T, is: T) => boolean }

/** The pairs in one gap that add up to the most likeness, in order. */
const gapPairs = <T>(removed: readonly T[], added: readonly T[], { text, fits }: Of<T>): Pair<T>[] => {
  const alone = () => [
    ...removed.map((was) => ({ was, is: null, equal: false })),
    ...added.map((is) => ({ was: null, is, equal: false })),
  ]
  if (removed.length === 0 || added.length === 0 || removed.length * added.length > MOST) return alone()
  const [left, right] = [removed.map((one) => bigrams(text(one))), added.map((one) => bigrams(text(one)))]
  const worth = removed.map((was, i) =>
    added.map((is, j) => {
      const score = fits(was, is) ? alike(left[i]!, right[j]!) : 0
      return score >= ALIKE ? score : 0
    }),
  )
  const best = Array.from({ length: removed.length + 1 }, () => Array.from({ length: added.length + 1 }, () => 0))
  for (let i = removed.length - 1; i >= 0; i -= 1)
    for (let j = added.length - 1; j >= 0; j -= 1)
      best[i]![j] = Math.max(
        best[i + 1]![j]!,
        best[i]![j + 1]!,
        worth[i]![j]! > 0 ? worth[i]![j]! + best[i + 1]![j + 1]! : 0,
      )
  const pairs: Pair<T>[] = []
  let [i, j] = [0, 0]
  while (i < removed.length || j < added.length) {
    const isPair =
      i < removed.length &&
      j < added.length &&
      worth[i]![j]! > 0 &&
      best[i]![j] === worth[i]![j]! + best[i + 1]![j + 1]!
    if (isPair) pairs.push({ was: removed[i++]!, is: added[j++]!, equal: false })
    else if (i < removed.length && (j >= added.length || best[i + 1]![j]! >= best[i]![j + 1]!))
      pairs.push({ was: removed[i++]!, is: null, equal: false })
    else pairs.push({ was: null, is: added[j++]!, equal: false })
  }
  return pairs
}

/** `key`: equal keys are equal pieces. `text`: what is compared. `fits`: whether one could become the other at all. */
export const paired = <T>(
  before: readonly T[],
  after: readonly T[],
  of: Of<T> & { keyBefore: (one: T) => string; keyAfter: (one: T) => string },
): Pair<T>[] => {
  const pairs: Pair<T>[] = []
  let [removed, added]: [T[], T[]] = [[], []]
  let [wasAt, isAt] = [0, 0]
  const flush = () => {
    pairs.push(...gapPairs(removed, added, of))
    ;[removed, added] = [[], []]
  }
  for (const part of diffArrays(before.map(of.keyBefore), after.map(of.keyAfter))) {
    const length = part.count ?? 0
    if (part.removed) removed.push(...before.slice(wasAt, (wasAt += length)))
    else if (part.added) added.push(...after.slice(isAt, (isAt += length)))
    else {
      flush()
      for (let index = 0; index < length; index += 1)
        pairs.push({ was: before[wasAt + index]!, is: after[isAt + index]!, equal: true })
      wasAt += length
      isAt += length
    }
  }
  flush()
  return pairs
}
