// Two people wrote on the same text. What only one of them changed is taken from that one; what both changed
// differently is left to a person, with both versions. A text is a list of blocks (paragraphs, headings, tables), a
// form a list of fields. Nothing of either side is lost: the hunks, read down one side, are that side's text.
import { diffArrays } from 'diff'

export type Kind = 'same' | 'mine' | 'theirs' | 'both' | 'conflict'
/** `mine`: only I changed it; `both`: both changed it alike. */
export type Hunk<T> = { kind: Kind; base: T[]; mine: T[]; theirs: T[] }
/** What becomes of a conflict. */
export type Choice = 'mine' | 'theirs' | 'both'

/** Blocks of the base from here up to there (without it) became these. */
type Edit<T> = { from: number; to: number; blocks: T[] }

/** As many blocks as there were: each became the one in its place. */
const oneByOne = <T>({ from, to, blocks }: Edit<T>): Edit<T>[] =>
  to - from === blocks.length && blocks.length > 1
    ? blocks.map((block, index) => ({ from: from + index, to: from + index + 1, blocks: [block] }))
    : [{ from, to, blocks }]

const edits = <T>(base: readonly T[], other: readonly T[], keyOf: (block: T) => string): Edit<T>[] => {
  const found: Edit<T>[] = []
  let at = 0
  let there = 0
  let open: Edit<T> | null = null
  for (const { added, removed, value } of diffArrays(base.map(keyOf), other.map(keyOf))) {
    if (!added && !removed) {
      at += value.length
      there += value.length
      open = null
      continue
    }
    if (!open) found.push((open = { from: at, to: at, blocks: [] }))
    if (removed) open.to = at += value.length
    else open.blocks.push(...other.slice(there, (there += value.length)))
  }
  return found.flatMap(oneByOne)
}

const isInsertion = <T>({ from, to }: Edit<T>) => from === to

/** They touch a common block, one adds inside what the other changed, or both add in the same place. */
const clash = <T>(one: Edit<T>, other: Edit<T>): boolean =>
  (isInsertion(one) && isInsertion(other) && one.from === other.from) || (one.from < other.to && other.from < one.to)

const earlier = <T>(one: Edit<T> | undefined, other: Edit<T> | undefined): boolean =>
  one !== undefined && (!other || one.from < other.from || (one.from === other.from && one.to <= other.to))

/** One side's text of this span of the base. */
const applied = <T>(base: readonly T[], from: number, to: number, list: Edit<T>[]): T[] => {
  const text: T[] = []
  let at = from
  for (const edit of list) {
    text.push(...base.slice(at, edit.from), ...edit.blocks)
    at = edit.to
  }
  return [...text, ...base.slice(at, to)]
}

export const merged = <T>(
  base: readonly T[],
  mine: readonly T[],
  theirs: readonly T[],
  keyOf: (block: T) => string,
): Hunk<T>[] => {
  const [ours, others] = [edits(base, mine, keyOf), edits(base, theirs, keyOf)]
  const isSame = (one: T[], other: T[]) =>
    one.length === other.length && one.every((block, index) => keyOf(block) === keyOf(other[index]!))
  const kindOf = (from: Edit<T>[], to: Edit<T>[], one: T[], other: T[]): Kind =>
    to.length === 0 ? 'mine' : from.length === 0 ? 'theirs' : isSame(one, other) ? 'both' : 'conflict'
  const hunks: Hunk<T>[] = []
  let at = 0
  let [mineAt, theirsAt] = [0, 0]
  /** What both left as it was. Keys are equal, blocks may differ in what a key does not say. */
  const plain = (to: number) => {
    const length = to - at
    if (length > 0)
      hunks.push({
        kind: 'same',
        base: base.slice(at, to),
        mine: mine.slice(mineAt, mineAt + length),
        theirs: theirs.slice(theirsAt, theirsAt + length),
      })
    at = to
    mineAt += length
    theirsAt += length
  }
  while (ours[0] || others[0]) {
    const group = { mine: [] as Edit<T>[], theirs: [] as Edit<T>[] }
    if (earlier(ours[0], others[0])) group.mine.push(ours.shift()!)
    else group.theirs.push(others.shift()!)
    for (let grew = true; grew;) {
      grew = false
      while (ours[0] && group.theirs.some((edit) => clash(edit, ours[0]!))) grew = group.mine.push(ours.shift()!) > 0
      while (others[0] && group.mine.some((edit) => clash(edit, others[0]!)))
        grew = group.theirs.push(others.shift()!) > 0
    }
    const all = [...group.mine, ...group.theirs]
    const [from, to] = [Math.min(...all.map((edit) => edit.from)), Math.max(...all.map((edit) => edit.to))]
    plain(from)
    const [one, other] = [applied(base, from, to, group.mine), applied(base, from, to, group.theirs)]
    hunks.push({
      kind: kindOf(group.mine, group.theirs, one, other),
      base: base.slice(from, to),
      mine: one,
      theirs: other,
    })
    at = to
    mineAt += one.length
    theirsAt += other.length
  }
  plain(base.length)
  return hunks
}

/** The text that comes of it; `choice` answers for the conflicts, by their place among the hunks. */
export const settled = <T>(hunks: readonly Hunk<T>[], choice: (hunk: number) => Choice): T[] =>
  hunks.flatMap((hunk, index) => {
    const { kind, mine, theirs } = hunk
    if (kind !== 'conflict') return kind === 'theirs' ? theirs : mine
    const chosen = choice(index)
    return chosen === 'both' ? [...mine, ...theirs] : hunk[chosen]
  })

export type MergedField = { name: string; kind: Kind; base: unknown; mine: unknown; theirs: unknown }

/** Fields one by one, those of any side. */
export const mergedFields = (
  base: Record<string, unknown>,
  mine: Record<string, unknown>,
  theirs: Record<string, unknown>,
  isSame: (one: unknown, other: unknown) => boolean,
): MergedField[] =>
  [...new Set([base, mine, theirs].flatMap(Object.keys))].map((name) => {
    const [was, one, other] = [base[name], mine[name], theirs[name]]
    const kind = (): Kind => {
      if (isSame(one, other)) return isSame(was, one) ? 'same' : 'both'
      if (isSame(was, other)) return 'mine'
      return isSame(was, one) ? 'theirs' : 'conflict'
    }
    return { name, kind: kind(), base: was, mine: one, theirs: other }
  })
