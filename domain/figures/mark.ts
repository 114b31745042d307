// Marks the figures of a text: each statistic that the reader of numbers finds becomes a figure node of its own.

import { plain, type Block, type Inline, type List } from '../text'
import type { Figure } from './figure'
import { gathered } from './gathered'
import type { Name } from './naming/name'
import { readFigures, readQuantity } from './read'

/**
 * A statistic as it will be bound: `words` are as printed, with a qualifier before or after the number (近3万人); `shared`
 * is what a neighbour lends it.
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
}

/** The statistics of one passage that can be bound, in reading order. Offsets are UTF-16. */
export const statistics = (text: string): Found[] =>
  readFigures(text).flatMap(
    ({ phrase, phraseStart, shared, quantity, unit, kind, label, name, period, periodInherited, direction }) =>
      quantity && readQuantity(phrase, shared)
        ? [
            {
              words: phrase,
              shared,
              start: phraseStart,
              unit: unit ?? '',
              kind,
              label: label ?? '',
              name,
              period,
              periodInherited,
              direction: direction === 'flat' ? null : direction,
            },
          ]
        : [],
  )

/**
 * Replaces each statistic that lies in one piece of text by a figure node; `metric` answers the id for what was found.
 */
const markRun = (nodes: Inline[], metric: (found: Found) => string): Inline[] => {
  const found = statistics(plain(nodes, () => ''))
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

export const mark = (blocks: Block[], metric: (found: Found) => string): Block[] =>
  blocks.map((block) => markBlock(block, (run) => markRun(gathered(run), metric)))
