// Lists and tables of a page, as blocks of our own text tree.
import type { Block, List } from '../text'
import { creditsOf } from './credits'
import { inlinesOf, isElement, PLAIN, styled, type Element, type Node, type Run, type Style } from './html-inlines'

const LISTS = new Set(['ul', 'ol'])
const BLOCKS_IN_CELL = 'p div li br tr'.split(' ')

/** The words below a node; blocks in between are parted by a space, which is all a cell or an item can hold. */
export const runsBelow = (nodes: readonly Node[], style: Style, skip: (element: Element) => boolean): Run[] =>
  nodes.flatMap((node): Run[] => {
    if (node.type === 'text') return [{ text: node.data, style }]
    if (!isElement(node) || skip(node)) return []
    const inside = runsBelow(node.children, styled(style, node), skip)
    return BLOCKS_IN_CELL.includes(node.name) ? [{ text: ' ', style }, ...inside, { text: ' ', style }] : inside
  })

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

export const listOf = (element: Element): List => ({
  type: 'list',
  ordered: element.name === 'ol',
  start: 1,
  items: element.children
    .filter(isElement)
    .flatMap((item): List['items'] => {
      if (isList(item)) return listOf(item).items
      const [nested, ...others] = outermost(item, LISTS).map(listOf)
      return [
        {
          children: inlinesOf(runsBelow(item.children, PLAIN, isList)),
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
const NOT_IN_CELL = new Set(['table', 'h1', 'h2', 'h3', 'article', 'section'])

export const tableOf = (element: Element): Block => ({
  type: 'table',
  caption: [],
  unit: [],
  notes: [],
  rows: outermost(element, ROWS)
    .map((row) =>
      children(row, CELLS).map((cell) => ({
        header: cell.name === 'th',
        colSpan: span(cell.attribs.colspan, 100),
        rowSpan: span(cell.attribs.rowspan, 1000),
        children: inlinesOf(runsBelow(cell.children, PLAIN, () => false)),
      })),
    )
    .filter((row) => row.length > 0),
})

const LONG_CELL = 300

const PARAGRAPHS = new Set(['p', 'div', 'br'])
const wordsIn = (cell: Element): string =>
  runsBelow(cell.children, PLAIN, () => false)
    .map(({ text }) => text)
    .join('')
    .trim()

/** Running text, or the particulars of the page: no table of figures has these in its cells. */
const isLayoutCell = (cell: Element): boolean => {
  const words = wordsIn(cell)
  const sentences = words.match(/[。！？]|[.!?]\s/g)?.length ?? 0
  return words.length >= LONG_CELL || (sentences > 1 && outermost(cell, PARAGRAPHS).length > 1)
}

/** Old pages put the whole text into a table cell, and lines one under another into a table of one column: layout. */
export const isDataTable = (element: Element): boolean => {
  if (contains(element, NOT_IN_CELL)) return false
  const rows = outermost(element, ROWS).map((row) => children(row, CELLS))
  const cells = rows.flat()
  const isOneColumn = rows.every((row) => row.length <= 1)
  const saysParticulars = rows
    .slice(0, -1)
    .some((row) => row.length === 1 && (creditsOf(wordsIn(row[0] as Element))?.credits.length ?? 0) > 1)
  return cells.length > 1 && !isOneColumn && !saysParticulars && !cells.some(isLayoutCell)
}
