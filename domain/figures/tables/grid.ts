// A table as a grid: every place knows the cell that covers it, merged cells cover several. Which rows and columns are
// heads is guessed where the file does not say.
import { placesOf, type TableBlock, type TableCell } from '@/domain/table-places'
import { plain } from '@/domain/text'
import { fold } from '@/domain/vocabulary/folding'
import { saidIn } from '../period-words'
import { isUnit } from './heads'

export type Table = TableBlock

/** `index` counts the cells in reading order, as runsOf does; `text` is without the spaces around it. */
export type Cell = { index: number; printed: string; text: string; header: boolean; colSpan: number }

export type Grid = {
  rows: (Cell | null)[][]
  /** The first rows, and the first columns, that are heads. */
  heads: number
  stubs: number
  /** A first row over the whole width says what the table is, or its unit. */
  banner: string[]
}

const placed = ({ rows }: Table, wordsOf: (metric: string) => string): (Cell | null)[][] => {
  const read = new Map<TableCell, Cell>(
    rows.flat().map((cell, index) => {
      const { children, header, colSpan } = cell
      const printed = plain(children, wordsOf)
      return [cell, { index, printed, text: printed.trim(), header, colSpan }]
    }),
  )
  return placesOf(rows).map((row) => row.map((cell) => cell && read.get(cell)!))
}

/** What stands for no value: —, …, /. */
export const isBlank = (text: string): boolean => /^[-—–…./*xX\s]*$/.test(text)

const NUMERAL = /^[约近超逾]?[-+]?\d[\d,， ]*(?:\.\d+)?余?/
/** Names of rows and columns, not values: 18岁, 1级, 3号. */
const BAND = /[岁级号]$/

/** A number with or without a unit, and nothing else. A bare year is a head. */
export const isNumber = (text: string): boolean => {
  const folded = fold(text)
  const numeral = NUMERAL.exec(folded)?.[0]
  if (numeral === undefined || /^(?:19|20)\d{2}$/.test(folded) || BAND.test(folded) || saidIn(folded)) return false
  const rest = folded.slice(numeral.length).replace(/(?:左右|以上)$/, '')
  return rest === '' || isUnit(rest)
}

/** 下降0.6%, 持平: a value that says its way in a word. */
const WAY = /^(?:同比|环比)?(?:上涨|上升|增长|增加|提高|扩大|下降|下跌|减少|降低|回落|收窄|up |down |rose |fell )/i
const isValue = (text: string): boolean => {
  const folded = fold(text)
  return isNumber(text) || folded === '持平' || (WAY.test(folded) && isNumber(folded.replace(WAY, '')))
}

const textsOf = (row: readonly (Cell | null)[]): string[] =>
  [...new Set(row.filter((cell) => cell !== null))].flatMap(({ text }) => (text === '' ? [] : [text]))

/** A name over the rows below it: 一、综合, with nothing beside it. */
export const isGroup = (row: readonly (Cell | null)[]): boolean => textsOf(row).length === 1 && row[0]?.text !== ''

const headsOf = (rows: readonly (Cell | null)[][]): number => {
  const numeric = rows.findIndex((row) => row.some((cell, column) => column > 0 && cell !== null && isValue(cell.text)))
  if (numeric > 0) {
    let heads = numeric
    while (heads > 1 && isGroup(rows[heads - 1]!)) heads -= 1
    return heads
  }
  if (numeric < 0) return 0
  const marked = rows.findIndex((row) => row.some((cell) => cell !== null && !cell.header))
  const values = (rows[0] ?? []).filter((cell) => cell !== null && isValue(cell.text)).length
  return values * 2 > (rows[0]?.length ?? 0) ? 0 : Math.max(0, marked)
}

const ORDINAL = /^(?:序号|编号|排名|位次|名次|No\.?)$/i

const stubsOf = (rows: readonly (Cell | null)[][], heads: number): number => {
  const body = rows.slice(heads).filter((row) => !isGroup(row))
  const width = rows[0]?.length ?? 0
  let stubs = 0
  for (; stubs < width - 1; stubs++) {
    const cells = body.map((row) => row[stubs]?.text ?? '').filter((text) => !isBlank(text))
    const named = cells.filter((text) => !isValue(text)).length
    const isOrdinal = rows.slice(0, heads).some((row) => ORDINAL.test(row[stubs]?.text ?? ''))
    if (!isOrdinal && (named * 2 <= cells.length || cells.length === 0)) break
  }
  return stubs
}

export const gridOf = (table: Table, wordsOf: (metric: string) => string = () => ''): Grid => {
  const all = placed(table, wordsOf)
  const banner: string[] = []
  let rows = all
  while (
    rows.length > 1 &&
    (rows[0]?.length ?? 0) > 1 &&
    textsOf(rows[0]!).length === 1 &&
    rows[0]![0]?.colSpan === rows[0]!.length
  ) {
    banner.push(rows[0]![0]!.text)
    rows = rows.slice(1)
  }
  const heads = headsOf(rows)
  return { rows, heads, stubs: stubsOf(rows, heads), banner }
}
