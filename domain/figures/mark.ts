// Marks the figures of a text: each statistic that the reader of numbers finds becomes a figure node of its own.

import { plain, runsOf, type Block, type Inline, type List } from '../text'
import type { Figure } from './figure'
import { gathered } from './gathered'
import type { Name } from './naming/name-parts'
import type { PeriodDates } from './period-days'
import { readFigures } from './read'
import type { ReadingContext } from './reading-context'
import { readings } from './reading-order'
import { readQuantity } from './typed-quantity'

/**
 * A statistic as it will be bound: `words` are as printed, with a qualifier before or after the number (近3万人); `shared`
 * is what a neighbour, or the head of a table, lends it.
 */
export type Found = {
  words: string
  shared: string
  start: number
  unit: string
  kind: Figure['kind']
  /** The printed name; "" where the text names nothing. */
  label: string
  name: Name
  period: string | null
  periodInherited: boolean
  direction: 'up' | 'down' | null
} & PeriodDates

/** null for what cannot be bound: its words do not say its number again. */
const foundOf = (figure: Figure): Found | null =>
  figure.quantity && readQuantity(figure.phrase, figure.shared) ? statedBy(figure) : null

export const statedBy = (figure: Figure): Found => ({
  words: figure.phrase,
  shared: figure.shared,
  start: figure.phraseStart,
  unit: figure.unit ?? '',
  kind: figure.kind,
  label: figure.label ?? '',
  name: figure.name,
  period: figure.period,
  periodInherited: figure.periodInherited,
  periodStart: figure.periodStart,
  periodEnd: figure.periodEnd,
  asOf: figure.asOf,
  direction: figure.direction === 'flat' ? null : figure.direction,
})

export const foundIn = (figures: readonly Figure[]): Found[] => figures.flatMap((figure) => foundOf(figure) ?? [])

/** The statistics of one passage that can be bound, in reading order. Offsets are UTF-16. */
export const statistics = (text: string, context: ReadingContext = {}): Found[] => foundIn(readFigures(text, context))

type Metric = (found: Found) => string

/**
 * Replaces each statistic that lies in one piece of text by a figure node; `metric` answers the id for what was found.
 */
const markRun = (nodes: Inline[], figures: readonly Figure[], metric: Metric): Inline[] => {
  const found = foundIn(figures)
  let offset = 0
  let next = 0
  return nodes.flatMap((node): Inline[] => {
    const from = offset
    offset += plain([node], () => '').length
    if (node.type !== 'text') return [node]
    const pieces: Inline[] = []
    let done = from
    const say = (to: number) => {
      if (to > done) pieces.push({ ...node, text: node.text.slice(done - from, to - from) })
    }
    while (next < found.length && found[next]!.start < from) next += 1
    for (; next < found.length && found[next]!.start < offset; next += 1) {
      const one = found[next]!
      if (one.start + one.words.length > offset) continue
      say(one.start)
      pieces.push({ type: 'figure', metric: metric(one) })
      done = one.start + one.words.length
    }
    say(offset)
    return pieces
  })
}

/** Answers one run after the other, in the order of runsOf. */
type Mark = (nodes: Inline[]) => Inline[]

const markList = (list: List, mark: Mark): List => ({
  ...list,
  items: list.items.map(({ children, nested }) => ({
    children: mark(children),
    nested: nested && markList(nested, mark),
  })),
})

const markBlock = (block: Block, mark: Mark): Block => {
  switch (block.type) {
    case 'image':
      return block
    case 'list':
      return markList(block, mark)
    case 'table':
      return {
        ...block,
        rows: block.rows.map((row) => row.map((cell) => ({ ...cell, children: mark(cell.children) }))),
      }
    default:
      return { ...block, children: mark(block.children) }
  }
}

/** The words around a table are read for what they say of it; no figure of theirs is marked by itself. */
const isMarked = (block: Block): boolean[] =>
  block.type === 'table'
    ? [false, false, ...block.rows.flat().map(() => true), ...block.notes.map(() => false)]
    : runsOf([block]).map(() => true)

/** The blocks with their statistics as figures. `context` is what is known before them (reading-order.ts). */
export const mark = (blocks: Block[], metric: Metric, context: ReadingContext = {}): Block[] => {
  const whole = blocks.map((block) => markBlock(block, gathered))
  const marked = whole.flatMap(isMarked)
  const read = readings(whole, context).filter((_, run) => marked[run])
  let next = 0
  return whole.map((block) => markBlock(block, (nodes) => markRun(nodes, read[next++]!.figures, metric)))
}
