// A table that lost its shape: one cell per line, each ending with a bar; or one row per line, cells parted by tabs or
// bars.
import { foldMarks } from '@/domain/vocabulary/folding'
import type { Block } from '../text'
import { creditsOf } from './credits'
import { markerOf } from './markers'
import { textNode, type Passage } from './passage'

type Cell = Extract<Block, { type: 'table' }>['rows'][number][number]

const cell = (text: string, header: boolean, colSpan = 1): Cell => ({
  header,
  colSpan,
  rowSpan: 1,
  children: text ? [textNode(text)] : [],
})
const NUMBER = /^[-+−]?[\d,，.]+\s*[%％‰]?$/
const isNumber = (text: string) => NUMBER.test(text)

const table = (rows: Cell[][]): Block => ({ type: 'table', caption: [], unit: [], notes: [], rows })

/** The cells of each row of heads: an empty line ends a row. */
const partedRows = (cells: readonly string[]): string[][] => {
  const rows: string[][] = [[]]
  for (const text of cells)
    if (text) rows.at(-1)!.push(text)
    else rows.push([])
  return rows.filter((row) => row.length > 0)
}

/**
 * Rows of heads as they were: one cell for each column, or a second row that parts the last cell of the first. What
 * fits neither way stays in rows of its own, over the whole width.
 */
const headRows = (cells: readonly string[], size: number): Cell[][] => {
  const [first = [], second = [], ...more] = partedRows(cells)
  if (more.length === 0 && second.length === 0 && first.length === size) return [first.map((text) => cell(text, true))]
  if (more.length === 0 && second.length > 1 && first.length - 1 + second.length === size)
    return [
      first.map((text, at) =>
        at < first.length - 1 ? { ...cell(text, true), rowSpan: 2 } : cell(text, true, second.length),
      ),
      second.map((text) => cell(text, true)),
    ]
  return cells.filter(Boolean).map((text) => [cell(text, true, size)])
}

/**
 * Cells one after another: a name and its numbers make a row, where every row has as many; what stands before is the
 * head.
 */
const rebuilt = (cells: string[]): Block => {
  const first = cells.findIndex(isNumber)
  const names = cells.flatMap((text, i) => (i >= first - 1 && first > 0 && !isNumber(text) ? [i] : []))
  const size = (names[1] ?? cells.length) - (names[0] ?? 0)
  const even =
    names.length > 0 &&
    cells.length - (names[0] ?? 0) === names.length * size &&
    names.every((at, i) => at === (names[0] ?? 0) + i * size)
  if (first <= 0 || !even) return table(cells.map((text) => [cell(text, false)]))
  return table([
    ...headRows(cells.slice(0, names[0]), size),
    ...names.map((at) => cells.slice(at, at + size).map((text, i) => cell(text, i === 0))),
  ])
}

const BARRED = /^[^|｜。]{0,60}[|｜]{1,2}$/
const BAR_ROW = /^[^\t|｜]*[|｜][^\t|｜]*[|｜]/
const TAB_ROW = /^[^\t]+\t|\t[^\t]+$/

/** A bar that begins or ends every row is its frame; one that begins a single row stands behind an empty cell. */
const barCells = (lines: string[]): string[][] => {
  const [opens, closes] = [/^[|｜]/, /[|｜]$/]
  const isFramed = lines.every((line) => opens.test(line))
  return lines.map((line) =>
    (isFramed ? line.replace(opens, '') : line)
      .replace(closes, '')
      .split(/[|｜]/)
      .map((part) => part.trim()),
  )
}

/** What stands in the text from one line break to the next: the empty cells at a row's ends too. */
const wholeLine = (text: string, { start, text: words }: Passage): string => {
  const from = /[\t ]*$/.exec(text.slice(Math.max(start - 200, 0), start))?.[0] ?? ''
  const after = /^[\t ]*/.exec(text.slice(start + words.length, start + words.length + 200))?.[0] ?? ''
  return from + words + after
}

/** Rows of a spreadsheet have one tab between two cells; laid out by hand they have as many as it takes. */
const tabCells = (lines: string[]): string[][] => {
  const single = lines.map((line) => line.split('\t').map((part) => part.trim()))
  const widest = Math.max(...single.map((cells) => cells.length))
  if (single.every((cells) => cells.length === widest)) return single
  return lines.map((line) =>
    line
      .trim()
      .split(/\t+/)
      .map((part) => part.trim()),
  )
}

/** Above the first row with a number stand the heads. */
const withHeads = (rows: string[][]): Block => {
  const first = rows.findIndex((row) => row.some(isNumber))
  return table(rows.map((row, i) => row.map((words) => cell(words, i === 0 || i < first))))
}

const SHAPES = [
  {
    fits: ({ text }: Passage) => BARRED.test(text),
    least: 6,
    made: (run: Passage[]) => rebuilt(run.flatMap(({ text }) => [text.replace(/[|｜]+$/, '').trim()])),
  },
  {
    fits: ({ text }: Passage) => BAR_ROW.test(text),
    least: 2,
    made: (run: Passage[]) => withHeads(barCells(run.map(({ text }) => text))),
  },
  {
    fits: ({ text }: Passage) =>
      TAB_ROW.test(text) && markerOf(foldMarks(text.slice(0, 40))) === null && !creditsOf(text),
    least: 2,
    made: (run: Passage[], text: string) => withHeads(tabCells(run.map((passage) => wholeLine(text, passage)))),
  },
]
type Shape = (typeof SHAPES)[number]

const joined = (run: Passage[], block: Block): Passage => ({
  ...(run[0] as Passage),
  text: run.map((passage) => passage.text).join('\n'),
  block,
})

/** How many passages from `from` on have this shape. */
const runLength = (passages: Passage[], from: number, { fits }: Shape): number => {
  let end = from
  for (let passage = passages[end]; passage?.block.type === 'paragraph' && fits(passage); passage = passages[end])
    end += 1
  return end - from
}

/** `text` is the text the passages stand in. */
export const flattenedTables = (passages: Passage[], text: string): Passage[] => {
  const result: Passage[] = []
  let from = 0
  while (from < passages.length) {
    const shape = SHAPES.find((one) => runLength(passages.slice(from, from + 1), 0, one) > 0)
    const length = shape ? runLength(passages, from, shape) : 1
    const run = passages.slice(from, from + length)
    if (shape && length >= shape.least && run.some((passage) => /\d/.test(passage.text)))
      result.push(joined(run, shape.made(run, text)))
    else for (const passage of run) result.push(passage)
    from += length
  }
  return result
}
