// Figures of the title are bound by their words: those of each metric are looked for in the text, the longest words
// first (3个 must not take the place of 3个百分点), each occurrence once. Where the same words stand more than once, a
// metric takes the one that is read as what its label says; then a figure that is read in just these words; then any,
// in the order of the metrics.

import type { Inline } from '../text'
import type { Figure } from './figure'
import { readFigures } from './read'

export type Bindable = { id: string; words: string; label?: string }
type Bound = { passages: Inline[][]; missing: Bindable[] }

type Figures = ReadonlyMap<number, Figure>
/** A place where these words stand. `figure`: they are read there as just this figure. */
type Spot = { passage: number; start: number; end: number; figure: Figure | undefined }
type Hit = Spot & { id: string; words: string }

/** By where their words begin. */
const figuresOf = (text: string): Figures => new Map(readFigures(text).map((figure) => [figure.phraseStart, figure]))

/** Whether these words would be cut out of a longer number: 5.5万 out of 15.5万, 26 out of 26.8. */
const cutsNumber = (text: string, start: number, end: number): boolean =>
  (/^\d/.test(text.charAt(start)) && /\d[.,]?$/.test(text.slice(Math.max(0, start - 2), start))) ||
  (/\d$/.test(text.charAt(end - 1)) && /^[.,]?\d/.test(text.slice(end, end + 2)))

const spotsOf = (passages: readonly string[], figures: readonly Figures[], words: string): Spot[] => {
  if (!words) return []
  return passages.flatMap((text, passage) => {
    const spots: Spot[] = []
    for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
      const end = start + words.length
      if (cutsNumber(text, start, end)) continue
      const figure = figures[passage]!.get(start)
      spots.push({ passage, start, end, figure: figure?.phrase === words ? figure : undefined })
    }
    return spots
  })
}

/** Spots in the order in which they are taken. One that is taken is never free again, so no spot is looked at twice. */
type Row = { spots: readonly Spot[]; next: number }
const grouped = <K, V>(values: readonly V[], keyOf: (value: V) => K): Map<K, V[]> => {
  const groups = new Map<K, V[]>()
  for (const value of values) {
    const group = groups.get(keyOf(value))
    if (group) group.push(value)
    else groups.set(keyOf(value), [value])
  }
  return groups
}

/** The rows a metric chooses from, the preferred first: named as it is, read as a figure, any. */
const rowsFor = (spots: readonly Spot[]): ((label: string | undefined) => (Row | undefined)[]) => {
  const read = spots.filter(({ figure }) => figure)
  const named = new Map(
    [...grouped(read, ({ figure }) => figure!.label)].map(([label, own]): [string | null, Row] => [
      label,
      { spots: own, next: 0 },
    ]),
  )
  const [readRow, anyRow]: Row[] = [
    { spots: read, next: 0 },
    { spots, next: 0 },
  ]
  return (label) => [label === undefined ? undefined : named.get(label), readRow, anyRow]
}
const PREFERENCES = [0, 1, 2] as const

const hitsIn = (passages: readonly string[], metrics: readonly Bindable[]): Hit[] => {
  const figures = passages.map(figuresOf)
  const hits = new Map<string, Hit>()
  const taken = passages.map((text) => new Uint8Array(text.length))
  // The longest words come first, so what overlaps a spot covers one of its ends.
  const isFree = ({ passage, start, end }: Spot) => !taken[passage]![start] && !taken[passage]![end - 1]
  const nextFree = (row: Row | undefined): Spot | undefined => {
    if (!row) return undefined
    for (; row.next < row.spots.length; row.next += 1) if (isFree(row.spots[row.next]!)) return row.spots[row.next]
    return undefined
  }
  const alike = [...grouped(metrics, ({ words }) => words.length)].sort(([one], [other]) => other - one)
  for (const [, ofLength] of alike) {
    const rows = new Map(
      [...new Set(ofLength.map(({ words }) => words))].map((words) => [
        words,
        rowsFor(spotsOf(passages, figures, words)),
      ]),
    )
    for (const preference of PREFERENCES) {
      for (const { id, words, label } of ofLength) {
        const spot = hits.has(id) ? undefined : nextFree(rows.get(words)!(label)[preference])
        if (!spot) continue
        hits.set(id, { ...spot, id, words })
        taken[spot.passage]!.fill(1, spot.start, spot.end)
      }
    }
  }
  return [...hits.values()]
}

/**
 * The text with other words where it states this metric. As it is where that place is not sure: the words stand there
 * as
 * a figure of their own, and either say what the metric's label says, or are the only such figure and the only such
 * metric.
 */
export const restated = (text: string, metrics: readonly Bindable[], id: string, words: string): string => {
  const hit = hitsIn([text], metrics).find((one) => one.id === id)
  if (!hit) return text
  const alone =
    metrics.filter((one) => one.words === hit.words).length === 1 &&
    readFigures(text).filter(({ phrase }) => phrase === hit.words).length === 1
  const { label } = metrics.find((one) => one.id === id)!
  const isNamed = ({ figure }: Spot) => figure !== undefined && figure.label === label
  const others = spotsOf([text], [figuresOf(text)], hit.words).filter(isNamed)
  const isSure = hit.figure && (alone || (isNamed(hit) && others.length === 1))
  return isSure ? text.slice(0, hit.start) + words + text.slice(hit.end) : text
}

/** The passages as inline nodes with figures in them, and the metrics whose words are not there. */
export const bind = (passages: readonly string[], metrics: readonly Bindable[]): Bound => {
  const hits = hitsIn(passages, metrics)
  const placed = grouped(hits, ({ passage }) => passage)
  const found = new Set(hits.map(({ id }) => id))
  return {
    passages: passages.map((text, passage) => pieces(text, placed.get(passage) ?? [])),
    missing: metrics.filter(({ id }) => !found.has(id)),
  }
}

const pieces = (text: string, hits: Hit[]): Inline[] => {
  const nodes: Inline[] = []
  let from = 0
  const say = (to: number) => {
    if (to > from) nodes.push({ type: 'text', text: text.slice(from, to), marks: [] })
  }
  for (const hit of hits.sort((a, b) => a.start - b.start)) {
    say(hit.start)
    nodes.push({ type: 'figure', metric: hit.id })
    from = hit.end
  }
  say(text.length)
  return nodes
}
