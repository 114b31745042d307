// The figures of a table: a cell is named by the heads of its row and its column, and takes from them (or from the line
// over the table) its unit and its period. The words of the cell stay as printed; what the head lends it is `shared`.
import { plain } from '@/domain/text'
import { fold } from '@/domain/vocabulary/folding'
import type { Figure } from '../figure'
import { NO_NAME, type Name, type Role } from '../naming/name'
import { printedName } from '../naming/printed'
import { readQuantity } from '../read-quantity'
import type { ReadingContext } from '../reading-context'
import { gridOf, isBlank, isGroup, isNumber, type Cell, type Grid, type Table } from './grid'
import { MEASURE_NOUN, MEASURES, SUBJECTS } from './head-words'
import { headOf, isUnitLine, unitsIn, type Head } from './heads'
import { cellPeriod, tablePeriod, type TablePeriod } from './table-periods'

/** How text that is no single number is read. */
export type ReadProse = (text: string, context: ReadingContext) => Figure[]

/** `beside`: what the column to the left measures, where this one has a role alone (比上年增长 beside 出口额). */
type Line = { words: string[]; heads: Head[]; beside?: string }
type Row = {
  cells: (Cell | null)[]
  line: Line
  /** What the column of units says. */
  unit: string | null
  /** The row it is a part of, and that row's unit. */
  parent: string | null
  parentUnit: string | null
  group: string | null
}

const distinct = (cells: readonly (Cell | null)[]): string[] =>
  [...new Set(cells.filter((cell) => cell !== null))].flatMap(({ text }) => (text === '' ? [] : [text]))

const MARKER =
  /^(?:[(（][一二三四五六七八九十\d]{1,3}[)）]|[一二三四五六七八九十]{1,3}[、.．]|\d{1,2}[、.．](?!\d)|[-—–·•*●○◆■□]+)\s*/
const PART_OF = /^(?:[#＃]|其中\s*[:：、，]?|of which:?)\s*/i

const lineOf = (texts: readonly string[]): Line => {
  const heads = texts.map(headOf)
  return { heads, words: heads.flatMap(({ words }) => (words === '' ? [] : [words])) }
}

const lastUnit = ({ heads }: Line): string | null => heads.findLast(({ unit }) => unit !== null)?.unit ?? null

const columnsOf = ({ rows, heads, stubs }: Grid): Line[] => {
  let beside = ''
  return (rows[0] ?? []).map((_, column) => {
    if (column < stubs) return lineOf([])
    const line = lineOf(distinct(rows.slice(0, heads).map((row) => row[column] ?? null)))
    const hasRole = line.heads.some(({ role }) => role !== null)
    if (line.words.length > 0 && !hasRole) beside = line.words.join('')
    return line.words.length === 0 && hasRole && beside !== '' ? { ...line, beside } : line
  })
}

/** The rows under the heads, each with its name; 其中 rows know the row they are a part of, and a role alone the row above. */
const rowsOf = (grid: Grid): Row[] => {
  const unitColumn = unitColumnOf(grid)
  let parent: string | null = null
  let parentUnit: string | null = null
  let group: string | null = null
  let above: string | null = null
  return grid.rows.slice(grid.heads).map((cells): Row => {
    const texts = distinct(cells.slice(0, grid.stubs).filter((_, column) => column !== unitColumn))
    const unit = unitColumn === null ? null : (cells[unitColumn]?.text ?? null)
    const isPart = texts.some((text) => PART_OF.test(text.replace(MARKER, '')))
    const bare = texts.map((text) => text.replace(MARKER, '').replace(PART_OF, '').replace(MARKER, ''))
    const line = lineOf(bare.filter((text) => !isNumber(text) || /[\u4e00-\u9fffA-Za-z]/.test(text)))
    if (isGroup(cells)) {
      group = line.words.join('')
      parent = null
      above = null
      return { cells, line, unit, parent: null, parentUnit: null, group: null }
    }
    if (line.words.length === 0 && line.heads.some(({ role }) => role !== null) && above !== null) line.words = [above]
    const name = line.words.join('')
    const row = { cells, line, unit, parent: isPart ? parent : null, parentUnit: isPart ? parentUnit : null, group }
    if (!isPart && name !== '') [parent, parentUnit] = [name, lastUnit(line) ?? unit]
    if (name !== '') above = row.parent === null ? name : `${row.parent}：${name}`
    return row
  })
}

const unitColumnOf = ({ rows, heads, stubs }: Grid): number | null => {
  const column = (rows[0] ?? []).findIndex((_, at) =>
    rows.slice(0, heads).some((row) => /^(?:计量)?单位$|^units?$/i.test(fold(row[at]?.text ?? '').replace(/\s/g, ''))),
  )
  return column > 0 && column < stubs ? column : null
}

/** 表1 2024年三季度主要指标 names no measure; 2024年社会消费品零售总额 does. */
const captionMeasure = (captions: readonly string[]): string | null => {
  const [caption = ''] = captions
  const head = headOf(caption.replace(/^\s*(?:续?表|table)\s*[\d一二三四五六七八九十.．\-—]*[\s　:：]*/i, ''))
  const words = head.words
    .replace(/(?:主要)?(?:数据|情况|统计)?(?:一览)?表?$/, '')
    .replace(/^(?:分月|月度|季度|历年)/, '')
  return words !== '' && !/指标|数据|情况|统计/.test(words) ? words : null
}

type Around = { caption: string | null; corner: string; units: string[]; counts: ReadonlyMap<string, number> }

const nameOf = (row: Row, column: Line, { caption, corner, counts }: Around): Name => {
  const heads = [...row.line.heads, ...column.heads]
  const role: Role = heads.findLast((head) => head.role !== null)?.role ?? 'level'
  const comparison = heads.findLast((head) => head.comparison !== null)?.comparison ?? null
  const own = row.line.words.join('')
  const isTwice = (counts.get(own) ?? 0) > 1 || own.length <= 2
  const ofRow = [row.parent ?? (isTwice && own !== '' ? row.group : null), own].filter(Boolean).join('：')
  const ofColumn =
    column.words.join('') || (SUBJECTS.test(corner) || !MEASURE_NOUN.test(fold(own)) ? (column.beside ?? '') : '')
  const isSubject =
    ofRow !== '' &&
    !MEASURES.test(corner) &&
    (SUBJECTS.test(corner) || (MEASURE_NOUN.test(fold(ofColumn)) && !MEASURE_NOUN.test(fold(own))))
  const [subject, measure] =
    ofRow === ''
      ? [null, ofColumn]
      : ofColumn === ''
        ? [null, ofRow]
        : isSubject
          ? [ofRow, ofColumn]
          : [ofColumn, ofRow]
  if (measure === '') return { ...NO_NAME, measure: caption, role, comparison }
  if (subject === null && isSubjectAlone(corner) && caption !== null)
    return { subject: measure, measure: caption, role, comparison }
  return { subject, measure, role, comparison }
}

/** Names of places with nothing over their numbers but 绝对量: the caption says what is counted. */
const isSubjectAlone = (corner: string): boolean => SUBJECTS.test(corner) && !MEASURES.test(corner)

const PRICE = /价格?$/
const PERCENT = /^[%‰]$|per ?cent/i
/** A rate has the unit of its column; a level rather that of its row (发电量（亿千瓦时）), which says it for this row alone. */
const unitFor = (role: Role, row: Row, column: Line, { units }: Around): string | null => {
  const ofColumn = lastUnit(column)
  const ofRow = lastUnit(row.line) ?? row.parentUnit
  const isOfColumn = column.heads.some((head) => head.role !== null)
  const percent = units.find((unit) => PERCENT.test(fold(unit))) ?? null
  const counted = isBlank(row.unit ?? '') ? null : row.unit
  // A column 单位 beside prices says what they are paid for: 元 for 吨.
  if (ofColumn && counted && PRICE.test(fold(column.words.join('')))) return `${ofColumn}/${counted}`
  const said = isOfColumn ? ofColumn : (ofRow ?? ofColumn ?? counted)
  if (said) return said
  if (role === 'rate' || role === 'share') return percent ?? '%'
  if (role === 'index') return null
  if (isOfColumn) return ofRow ?? counted
  const others = units.filter((unit) => unit !== percent)
  return others.length === 1 ? others[0]! : others.length === 0 && units.length === 1 ? percent : null
}

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
    period: null,
    periodInherited: false,
    periodStart: null,
    periodEnd: null,
    asOf: null,
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
  const label = printedName(name) || null
  const heads = [...column.heads, ...row.line.heads].flatMap((head) => head.period ?? [])
  const dated = cellPeriod(heads, period)
  const figure =
    isNumber(trimmed) || /^(?:19|20)\d{2}$/.test(trimmed)
      ? figureOf(trimmed, text.indexOf(trimmed), unitFor(name.role, row, column, around))
      : null
  if (figure) {
    const role: Role = figure.kind === 'pp' && name.role === 'rate' ? 'change' : name.role
    return [{ ...figure, name: { ...name, role }, label, ...dated, direction: directionOf(role, figure.value ?? '') }]
  }
  return prose(text, { ...period.around, period: dated.period }).map((one) =>
    one.isMetric && one.label === null ? { ...one, name, label } : one,
  )
}

/** One answer for each cell, in reading order. Heads have no figures: their years and bands say which thing is meant. */
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
