// The columns and rows of a table with what their heads say.
import { fold } from '@/domain/vocabulary/folding'
import { isGroup, isNumber, type Cell, type Grid } from './grid'
import { headOf, type Head } from './heads'

/**
 * `beside`: what the column to the left measures, where this one has a role alone (比上年增长 beside 出口额).
 * `periodsBeside`: of which periods such a column speaks, if it names none: those of the columns since the last role.
 */
export type Line = { words: string[]; heads: Head[]; beside?: string; periodsBeside?: string[] }
export type Row = {
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

export const lastUnit = ({ heads }: Line): string | null => heads.findLast(({ unit }) => unit !== null)?.unit ?? null

export const columnsOf = ({ rows, heads, stubs }: Grid): Line[] => {
  let beside = ''
  let periods: string[] = []
  let roles = false
  return (rows[0] ?? []).map((_, column) => {
    if (column < stubs) return lineOf([])
    const line = lineOf(distinct(rows.slice(0, heads).map((row) => row[column] ?? null)))
    const own = line.heads.flatMap(({ period }) => period ?? [])
    if (line.heads.every(({ role }) => role === null)) {
      if (line.words.length > 0) beside = line.words.join('')
      periods = [...(roles ? [] : periods), ...own]
      roles = false
      return line
    }
    roles = true
    return {
      ...line,
      ...(line.words.length === 0 && beside !== '' && { beside }),
      ...(own.length === 0 && { periodsBeside: periods }),
    }
  })
}

/**
 * The rows under the heads, each with its name; 其中 rows know the row they are a part of, and a role alone the row
 * above.
 */
export const rowsOf = (grid: Grid): Row[] => {
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
