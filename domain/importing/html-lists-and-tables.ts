// Lists and tables of a page, as blocks of our own text tree.
import type { Block, Inline, List } from '../text'
import { creditsOf } from './credits'
import type { SetAside } from './draft'
import { inlinesOf, isElement, type Element, type Node } from './html-inlines'
import { below, type Reading } from './html-runs'
import { marksBehindFigures } from './marker-signs'

const LISTS = new Set(['ul', 'ol'])

/** What a list or a table holds besides its words. */
export type Besides = { pictures: Element[]; asides: SetAside[] }
export const nothingBesides = (): Besides => ({ pictures: [], asides: [] })

const words = (
  nodes: readonly Node[],
  reading: Reading,
  besides: Besides,
  skip: (element: Element) => boolean = () => false,
): Inline[] => {
  const { runs, pictures, asides } = below(nodes, reading, skip)
  besides.pictures.push(...pictures)
  besides.asides.push(...asides)
  return marksBehindFigures(inlinesOf(runs))
}

const children = (element: Element, names: ReadonlySet<string>): Element[] =>
  element.children.filter(isElement).filter(({ name }) => names.has(name))

/** The outermost elements of these names below an element, in order; does not look inside them. */
const outermost = (element: Element, names: ReadonlySet<string>): Element[] => {
  const found: Element[] = []
  const look = (node: Node): void => {
    if (!isElement(node)) return
    if (names.has(node.name)) found.push(node)
    else node.children.forEach(look)
  }
  element.children.forEach(look)
  return found
}

const contains = (element: Element, names: ReadonlySet<string>): boolean =>
  element.children.some((child) => isElement(child) && (names.has(child.name) || contains(child, names)))

const ITEM = new Set(['li'])
const isList = ({ name }: Element) => LISTS.has(name)

const MOST = 1_000_000
const whole = (value: string | undefined): number | null => {
  const n = /^\s*\d{1,7}\s*$/.test(value ?? '') ? Number(value) : NaN
  return n <= MOST ? n : null
}

/** The name that a Word list's start travels by, see word/numbering.ts. */
const STARTS = /^list-starts-at-(\d{1,7})$/
const startIn = (element: Element): number | null => {
  const anchor = outermost(element, new Set(['a'])).find(({ attribs }) => STARTS.test(attribs.id ?? ''))
  return whole(STARTS.exec(anchor?.attribs.id ?? '')?.[1])
}

/** An item of a Word list that began further up. */
export const goesOn = (element: Element): boolean => startIn(element) !== null

const startOf = (element: Element): number => {
  const [first] = children(element, ITEM)
  return whole(first?.attribs.value) ?? whole(element.attribs.start) ?? (first && startIn(first)) ?? 1
}

export const listOf = (element: Element, reading: Reading, besides: Besides): List => ({
  type: 'list',
  ordered: element.name === 'ol',
  start: element.name === 'ol' ? startOf(element) : 1,
  items: element.children
    .filter(isElement)
    .flatMap((item): List['items'] => {
      if (isList(item)) return listOf(item, reading, besides).items
      const [nested, ...others] = outermost(item, LISTS).map((one) => listOf(one, reading, besides))
      return [
        {
          children: words(item.children, reading, besides, isList),
          nested: nested ? { ...nested, items: [nested, ...others].flatMap(({ items }) => items) } : null,
        },
      ]
    })
    .filter((item) => item.children.length > 0 || item.nested),
})

/** A list that holds headings or tables is layout. */
const NOT_IN_LIST = new Set(['table', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'article', 'section', 'figure'])
export const isPlainList = (element: Element): boolean =>
  children(element, ITEM).length > 0 && !contains(element, NOT_IN_LIST)

const span = (value: string | undefined, most: number): number =>
  Math.min(Math.max(Number.parseInt(value ?? '1', 10) || 1, 1), most)

const ROWS = new Set(['tr'])
const CELLS = new Set(['td', 'th'])
const CAPTION = new Set(['caption'])
const NOT_IN_CELL = new Set(['table', 'h1', 'h2', 'h3', 'article', 'section'])

export const tableOf = (element: Element, reading: Reading, besides: Besides): Block => ({
  type: 'table',
  caption: children(element, CAPTION).flatMap((caption) => words(caption.children, reading, besides)),
  unit: [],
  notes: [],
  rows: outermost(element, ROWS)
    .map((row) =>
      children(row, CELLS).map((cell) => ({
        header: cell.name === 'th',
        colSpan: span(cell.attribs.colspan, 100),
        rowSpan: span(cell.attribs.rowspan, 1000),
        children: words(cell.children, reading, besides),
      })),
    )
    .filter((row) => row.length > 0),
})

const LONG_CELL = 300

const PARAGRAPHS = new Set(['p', 'div', 'br'])
const BREAKS = new Set(['p', 'div', 'li', 'br', 'tr'])
const textIn = (node: Node): string => {
  if (node.type === 'text') return node.data
  if (!isElement(node)) return ''
  const inside = node.children.map(textIn).join('')
  return BREAKS.has(node.name) ? ` ${inside} ` : inside
}
const wordsIn = (cell: Element): string => textIn(cell).trim()

/** Running text, or the particulars of the page: no table of figures has these in its cells. */
const isLayoutCell = (cell: Element): boolean => {
  const said = wordsIn(cell).trim()
  const sentences = said.match(/[。！？]|[.!?]\s/g)?.length ?? 0
  return said.length >= LONG_CELL || (sentences > 1 && outermost(cell, PARAGRAPHS).length > 1)
}

/** Old pages put the whole text into a table cell, and lines one under another into a table of one column: layout. */
export const isDataTable = (element: Element): boolean => {
  if (contains(element, NOT_IN_CELL)) return false
  const rows = outermost(element, ROWS).map((row) => children(row, CELLS))
  const cells = rows.flat()
  const isOneColumn = rows.every((row) => row.length <= 1)
  const saysParticulars = rows
    .slice(0, -1)
    .some((row) => row.length === 1 && (creditsOf(wordsIn(row[0] as Element).trim())?.credits.length ?? 0) > 1)
  return cells.length > 1 && !isOneColumn && !saysParticulars && !cells.some(isLayoutCell)
}
