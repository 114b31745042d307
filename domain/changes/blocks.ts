// Two texts as one that can be printed: the newer one, with what is gone at its old place, and for every run of words
// that differs the pieces it is made of.
import { plain, runsOf, type Block, type Inline, type List } from '../text'
import { paired } from './paired'
import { runChanges, wholeRun, type Piece, type Sides, type WordsOf } from './run'

export type MergedText = {
  blocks: Block[]
  /** By the run itself, as it stands in `blocks`; one that is not here did not change. */
  runs: Map<readonly Inline[], Piece[]>
  /** Pictures that came or went, by their block. */
  pictures: Map<Block, { kind: 'added' | 'removed'; place: number }>
  changed: boolean
}

type Table = Extract<Block, { type: 'table' }>
type Row = Table['rows'][number]
type Cell = Row[number]
type Item = List['items'][number]

/** Equal in words and form. A figure is what it prints. */
const keyOf =
  (wordsOf: WordsOf) =>
  (value: unknown): string =>
    JSON.stringify(value, (_, node: unknown) =>
      typeof node === 'object' && node !== null && 'type' in node && node.type === 'figure' && 'metric' in node
        ? { figure: wordsOf(String(node.metric)) }
        : node,
    )

const textIn = (block: Block, wordsOf: WordsOf): string =>
  block.type === 'image'
    ? `${block.media} ${block.caption ?? ''}`
    : runsOf([block])
        .map((run) => plain(run, wordsOf))
        .join('\n')

/** Cells that span rows tie rows together: such a table is compared cell by cell, or is another table. */
const isPlain = ({ rows }: Table): boolean => rows.flat().every(({ rowSpan }) => rowSpan === 1)

const shapeOf = ({ rows }: Table): string =>
  rows.map((row) => row.map(({ colSpan, rowSpan }) => `${colSpan}×${rowSpan}`).join()).join(';')

const fits = (was: Block, is: Block): boolean => {
  if (was.type !== is.type || was.type === 'image') return false
  if (was.type !== 'table' || is.type !== 'table') return true
  return shapeOf(was) === shapeOf(is) || (isPlain(was) && isPlain(is))
}

/** Merges one text after the other; the numbers of the changes go on from text to text. */
export const merging = (sides: Sides, next: () => number) => {
  const { before: old, after: now } = sides
  const [keyBefore, keyAfter] = [keyOf(old), keyOf(now)]

  const merge = (before: readonly Block[], after: readonly Block[]): MergedText => {
    const runs: MergedText['runs'] = new Map()
    const pictures: MergedText['pictures'] = new Map()
    let changed = false

    const note = (run: readonly Inline[], pieces: Piece[] | null): void => {
      if (pieces) runs.set(run, pieces)
    }
    const both = (was: readonly Inline[], is: Inline[]): Inline[] => {
      note(is, runChanges(was, is, sides, next))
      return is
    }
    /** A run on one side alone; of a whole block only the first run carries the number of the change. */
    const alone =
      (kind: 'added' | 'removed', number: { place: number | null }) =>
      (run: Inline[]): void => {
        if (run.length === 0) return
        note(run, wholeRun(kind, run, kind === 'added' ? now : old, number.place))
        number.place = null
      }
    const whole = (kind: 'added' | 'removed', block: Block): Block => {
      if (block.type === 'image') pictures.set(block, { kind, place: next() })
      else runsOf([block]).forEach(alone(kind, { place: next() }))
      return block
    }

    const items = (was: List, is: List): List => ({
      ...is,
      items: paired<Item>(was.items, is.items, {
        keyBefore,
        keyAfter,
        text: (item) => plain(item.children, was.items.includes(item) ? old : now),
        fits: () => true,
      }).map((pair): Item => {
        if (pair.equal) return pair.is!
        const [kind, one] = pair.is ? (['added', pair.is] as const) : (['removed', pair.was!] as const)
        if (pair.was && pair.is) {
          both(pair.was.children, pair.is.children)
          const [from, to] = [pair.was.nested, pair.is.nested]
          if (from && to) return { ...pair.is, nested: items(from, to) }
          if (to) runsOf([to]).forEach(alone('added', { place: next() }))
          return pair.is
        }
        runsOf([{ type: 'list', ordered: false, start: 1, items: [one] }]).forEach(alone(kind, { place: next() }))
        return one
      }),
    })

    const cells = (was: Row, is: Row): Row =>
      is.map((cell, index): Cell => {
        both(was[index]?.children ?? [], cell.children)
        return cell
      })
    const rows = (was: Table, is: Table): Row[] => {
      if (shapeOf(was) === shapeOf(is)) return is.rows.map((row, index) => cells(was.rows[index]!, row))
      return paired<Row>(was.rows, is.rows, {
        keyBefore,
        keyAfter,
        text: (row) => row.map(({ children }) => plain(children, was.rows.includes(row) ? old : now)).join(' '),
        fits: (one, other) => one.length === other.length,
      }).map(({ was: from, is: to, equal }) => {
        if (equal || !from || !to) {
          const row = to ?? from!
          if (!equal) {
            const mark = alone(to ? 'added' : 'removed', { place: next() })
            for (const { children } of row) mark(children)
          }
          return row
        }
        return cells(from, to)
      })
    }
    const table = (was: Table, is: Table): Table => {
      both(was.caption, is.caption)
      both(was.unit, is.unit)
      is.notes.forEach((one, index) => both(was.notes[index] ?? [], one))
      return { ...is, rows: rows(was, is) }
    }

    const one = (was: Block, is: Block): Block => {
      if (was.type === 'list' && is.type === 'list') return items(was, is)
      if (was.type === 'table' && is.type === 'table') return table(was, is)
      if ('children' in was && 'children' in is) both(was.children, is.children)
      return is
    }

    const blocks = paired<Block>(before, after, {
      keyBefore,
      keyAfter,
      text: (block) => textIn(block, before.includes(block) ? old : now),
      fits,
    }).map(({ was, is, equal }) => {
      if (!equal) changed = true
      if (equal) return is!
      if (was && is) return one(was, is)
      return is ? whole('added', is) : whole('removed', was!)
    })
    return { blocks, runs, pictures, changed }
  }
  return merge
}
