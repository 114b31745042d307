// A table of the text: its caption and unit over it, the notes under it, the cells in a frame that scrolls by itself.
import type { ReactElement } from 'react'
import { plain, type Block } from '@/domain/text'
import { MESSAGES } from '../messages/reader-pages'
import { ScrollFrame } from './scroll-frame'
import { Words, type TextContext } from './text-words'

type Of = Extract<Block, { type: 'table' }>
type Row = Of['rows'][number]

const isNumber = (words: string) => /^[-+−±]?[\d.,]+\s*[%‰]?$/.test(words.trim())

/** No browser lets a cell span more. */
const WIDEST = 1000

/** The column in which each cell begins: the first one that no cell before it, in this row or from above, spans. */
const columnsOf = (rows: readonly Row[]): number[][] => {
  const takenUntil: number[] = []
  return rows.map((row, at) => {
    let column = 0
    return row.map(({ colSpan, rowSpan }) => {
      while ((takenUntil[column] ?? 0) > at) column += 1
      const first = column
      for (column = first; column < first + Math.min(colSpan, WIDEST); column += 1) takenUntil[column] = at + rowSpan
      return first
    })
  })
}

/** The columns whose body holds numbers alone: they are set flush right, heading included. */
const numberColumns = ({ rows }: Of, columns: number[][], wordsOf: (metric: string) => string): Set<number> => {
  const body = rows.flatMap((row, at) =>
    row.flatMap(({ header, children }, index) =>
      header ? [] : [{ column: columns[at]![index]!, isNumber: isNumber(plain(children, wordsOf)) }],
    ),
  )
  const words = new Set(body.filter((cell) => !cell.isNumber).map(({ column }) => column))
  return new Set(body.map(({ column }) => column).filter((column) => !words.has(column)))
}

/** The rows at the top that hold headers alone: they head the columns. */
const headRows = ({ rows }: Of): number => {
  const first = rows.findIndex((row) => row.some(({ header }) => !header))
  return first < 0 ? 0 : first
}

export const Table = ({ block, context }: { block: Of; context: TextContext }): ReactElement => {
  const wordsOf = (metric: string) => context.figures.byMetric.get(metric)?.metric.words ?? ''
  const columns = columnsOf(block.rows)
  const numbers = numberColumns(block, columns, wordsOf)
  const heads = headRows(block)
  const line = (row: Row, scope: 'col' | 'row', at: number) => (
    <tr key={at}>
      {row.map((cell, index) => {
        const Cell = cell.header ? 'th' : 'td'
        return (
          <Cell
            key={index}
            scope={cell.header ? scope : undefined}
            colSpan={cell.colSpan > 1 ? cell.colSpan : undefined}
            rowSpan={cell.rowSpan > 1 ? cell.rowSpan : undefined}
            className={cell.colSpan === 1 && numbers.has(columns[at]![index]!) ? 'number' : undefined}
          >
            <Words nodes={cell.children} context={context} />
          </Cell>
        )
      })}
    </tr>
  )
  const label = plain(block.caption, wordsOf) || MESSAGES[context.language].table
  return (
    <div className="table">
      <ScrollFrame label={label}>
        <table>
          {(block.caption.length > 0 || block.unit.length > 0) && (
            <caption>
              {block.caption.length > 0 && (
                <span className="caption">
                  <Words nodes={block.caption} context={context} />
                </span>
              )}
              {block.unit.length > 0 && (
                <span className="unit">
                  <Words nodes={block.unit} context={context} />
                </span>
              )}
            </caption>
          )}
          {heads > 0 && <thead>{block.rows.slice(0, heads).map((row, at) => line(row, 'col', at))}</thead>}
          <tbody>{block.rows.slice(heads).map((row, at) => line(row, 'row', heads + at))}</tbody>
        </table>
      </ScrollFrame>
      {block.notes.map((note, index) => (
        <p key={index} className="table-note">
          <Words nodes={note} context={context} />
        </p>
      ))}
    </div>
  )
}
