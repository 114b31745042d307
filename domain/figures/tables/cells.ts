// The figures of a table: a cell is named by the heads of its row and its column, and takes from them (or from the line
// over the table) its unit and its period. The words of the cell stay as printed; what the head lends it is `shared`.
import { plain } from '@/domain/text'
import { fold } from '@/domain/vocabulary/folding'
import type { Figure } from '../figure'
import { NO_NAME, type Role } from '../naming/name-parts'
import { printedName, wayBeside } from '../naming/printed'
import { NO_PERIOD } from '../period'
import type { ReadingContext } from '../reading-context'
import { readQuantity } from '../typed-quantity'
import { captionMeasure, nameOf, unitFor, type Around } from './cell-names'
import { gridOf, isBlank, isNumber, type Table } from './grid'
import { isUnitLine, unitsIn } from './heads'
import { columnsOf, rowsOf, type Line, type Row } from './lines'
import { cellPeriod, latestPeriod, tablePeriod, type TablePeriod } from './table-periods'

/** How text that is no single number is read. */
export type ReadProse = (text: string, context: ReadingContext) => Figure[]

const directionOf = (role: Role, value: string): Figure['direction'] =>
  role !== 'rate' && role !== 'change' ? null : value.startsWith('-') ? 'down' : /[1-9]/.test(value) ? 'up' : 'flat'

/** The number of a cell with what its heads lend it; null where the cell is no single number. */
const figureOf = (text: string, start: number, unit: string | null): Figure | null => {
  const own = readQuantity(text)
  const isBare = own === null || (own.quantity.unit === '' && own.quantity.scale === '')
  const lent = isBare && unit !== null ? readQuantity(text, unit) : null
  const read = lent ?? own
  if (!read) return null
  const { quantity, kind } = read
  return {
    raw: text,
    start,
    value: quantity.value,
    scale: quantity.scale,
    unit: quantity.unit || unit,
    qualifier: quantity.qualifier || null,
    kind,
    direction: null,
    isMetric: true,
    name: NO_NAME,
    label: null,
    ...NO_PERIOD,
    phrase: text,
    phraseStart: start,
    shared: lent ? unit! : '',
    unread: null,
    quantity,
  }
}

const cellFigures = (
  text: string,
  row: Row,
  column: Line,
  around: Around,
  period: TablePeriod,
  prose: ReadProse,
): Figure[] => {
  const trimmed = text.trim()
  if (column.heads.some(({ isNoValue }) => isNoValue) || isBlank(trimmed)) return []
  const name = nameOf(row, column, around)
  const heads = [...column.heads, ...row.line.heads].flatMap((head) => head.period ?? [])
  const dated =
    heads.length === 0 && column.periodsBeside?.length
      ? latestPeriod(column.periodsBeside, period)
      : cellPeriod(heads, period)
  const figure =
    isNumber(trimmed) || /^(?:19|20)\d{2}$/.test(trimmed)
      ? figureOf(trimmed, text.indexOf(trimmed), unitFor(name.role, row, column, around))
      : null
  if (figure) {
    const role: Role = figure.kind === 'pp' && name.role === 'rate' ? 'change' : name.role
    const direction = directionOf(role, figure.value ?? '')
    const whole = { ...name, role }
    const printed = printedName(whole, wayBeside(trimmed, direction)) || null
    return [{ ...figure, name: whole, label: printed, ...dated, direction }]
  }
  return prose(text, { ...period.around, period: dated.period }).map((one) =>
    one.isMetric && one.label === null
      ? { ...one, name, label: printedName(name, wayBeside(one.phrase, one.direction)) || null }
      : one,
  )
}

/**
 * One answer for each cell, in reading order. Heads have no figures: their years and bands say which thing is meant.
 */
export const tableFigures = (
  table: Table,
  context: ReadingContext,
  prose: ReadProse,
  wordsOf: (metric: string) => string = () => '',
): Figure[][] => {
  const grid = gridOf(table, wordsOf)
  const answers: Figure[][] = table.rows.flatMap((row) => row.map((): Figure[] => []))
  const captions = [plain(table.caption, wordsOf), ...grid.banner.filter((text) => !isUnitLine(text))].filter(Boolean)
  const unitLines = [plain(table.unit, wordsOf), ...grid.banner.filter(isUnitLine), ...captions.flatMap(unitLineIn)]
  const columns = columnsOf(grid)
  const rows = rowsOf(grid)
  const counts = new Map<string, number>()
  for (const { line } of rows) counts.set(line.words.join(''), (counts.get(line.words.join('')) ?? 0) + 1)
  const around: Around = {
    caption: captionMeasure(captions),
    corner: fold(
      grid.rows
        .slice(0, grid.heads)
        .map((row) => row[0]?.text ?? '')
        .join(''),
    ).replace(/\s/g, ''),
    units: unitLines.flatMap(unitsIn),
    counts,
  }
  const period = tablePeriod(captions, context)
  const done = new Set<number>()
  for (const row of rows)
    row.cells.forEach((cell, column) => {
      if (cell === null || column < grid.stubs || done.has(cell.index)) return
      done.add(cell.index)
      answers[cell.index] = cellFigures(cell.printed, row, columns[column]!, around, period, prose)
    })
  return answers
}

/** 表1 主要指标（单位：亿元） */
const unitLineIn = (caption: string): string[] =>
  /(?:单\s*位|units?)\s*[:：][^()（）]+/i.exec(caption)?.slice(0, 1) ?? []
