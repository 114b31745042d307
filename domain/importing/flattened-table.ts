// A table that lost its shape: one cell per line, each ending with a bar; or one row per line, cells parted by tabs or
// bars.
import type { Block } from '../text'
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
  const head = cells.slice(0, names[0]).filter(Boolean)
  return table([
    ...head.map((text) => [cell(text, true, size)]),
    ...names.map((at) => cells.slice(at, at + size).map((text, i) => cell(text, i === 0))),
  ])
}

const BARRED = /^[^|｜。]{0,60}[|｜]{1,2}$/
const ROW = /^[^\t|｜]*(?:\t|[|｜])[^\t|｜]*(?:\t|[|｜])/
const rowCells = (text: string) =>
  text
    .replace(/^[|｜]|[|｜]$/g, '')
    .split(text.includes('\t') ? /\t+/ : /[|｜]/)
    .map((part) => part.trim())

const SHAPES = [
  {
    fits: BARRED,
    least: 6,
    made: (texts: string[]) => rebuilt(texts.flatMap((text) => [text.replace(/[|｜]+$/, '').trim()])),
  },
  {
    fits: ROW,
    least: 2,
    made: (texts: string[]) => table(texts.map((text, i) => rowCells(text).map((words) => cell(words, i === 0)))),
  },
]

const joined = (run: Passage[], made: (texts: string[]) => Block): Passage => {
  const [first] = run as [Passage]
  return {
    ...first,
    text: run.map((passage) => passage.text).join('\n'),
    block: made(run.map((passage) => passage.text)),
  }
}

/** How many passages from `from` on have this shape. */
const runLength = (passages: Passage[], from: number, fits: RegExp): number => {
  let end = from
  while (end < passages.length && fits.test(passages[end]?.text ?? '')) end += 1
  return end - from
}

export const flattenedTables = (passages: Passage[]): Passage[] => {
  const result: Passage[] = []
  let from = 0
  while (from < passages.length) {
    const shape = SHAPES.find(({ fits }) => fits.test(passages[from]?.text ?? ''))
    const length = shape ? runLength(passages, from, shape.fits) : 1
    const run = passages.slice(from, from + length)
    if (shape && length >= shape.least && run.some(({ text }) => /\d/.test(text))) result.push(joined(run, shape.made))
    else for (const passage of run) result.push(passage)
    from += length
  }
  return result
}
