// Where the cells of a table stand: every place of the grid knows the cell that covers it, a merged cell covers
// several.
import type { Manuscript } from './manuscript'
import type { Block } from './text'

export type TableBlock = Extract<Block, { type: 'table' }>
export type TableCell = TableBlock['rows'][number][number]

/** Wider tables are layout, or hostile. */
const MOST_COLUMNS = 200

/** Row by row, all of one width; null where no cell reaches. */
export const placesOf = (rows: TableBlock['rows']): (TableCell | null)[][] => {
  const places: (TableCell | null)[][] = rows.map(() => [])
  rows.forEach((row, at) => {
    let column = 0
    for (const cell of row) {
      while (places[at]![column] !== undefined) column += 1
      for (let down = at; down < Math.min(at + cell.rowSpan, rows.length); down++)
        for (let over = column; over < Math.min(column + cell.colSpan, MOST_COLUMNS); over++) places[down]![over] = cell
      column += cell.colSpan
    }
  })
  const width = Math.min(MOST_COLUMNS, Math.max(0, ...places.map((row) => row.length)))
  return places.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null))
}

/** The rows at the top that hold heads alone: they head the columns. */
export const headRowsOf = (rows: TableBlock['rows']): number => {
  const first = rows.findIndex((row) => row.some(({ header }) => !header))
  return first < 0 ? 0 : first
}

/** The tables of a release in reading order; the first is number 1 in addresses and names of files. */
export const tablesOf = ({
  summary,
  lead,
  sections,
}: Pick<Manuscript, 'summary' | 'lead' | 'sections'>): TableBlock[] =>
  [...summary, ...lead, ...sections.flatMap(({ body }) => body)].filter((block) => block.type === 'table')
