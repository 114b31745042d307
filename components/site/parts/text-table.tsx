// A table of the text: its caption and unit over it, the notes under it, the cells in a frame that scrolls by itself.
import type { ReactElement } from 'react'
import { plain, type Block } from '@/domain/text'
import { MESSAGES } from '../messages/reader-pages'
import { ScrollFrame } from './scroll-frame'
import { Words, type TextContext } from './text-words'

type Of = Extract<Block, { type: 'table' }>
type Row = Of['rows'][number]

const isNumber = (words: string) => /^[-+−±]?[\d.,]+\s*[%‰]?$/.test(words.trim())

/** The columns whose body holds numbers alone: they are set flush right, heading included. */
const numberColumns = ({ rows }: Of, wordsOf: (metric: string) => string): Set<number> => {
  const columns = rows[0]?.map((_, index) => index) ?? []
  const body = rows.filter((row) => row.some(({ header }) => !header))
  return new Set(
    columns.filter(
      (index) => body.length > 0 && body.every((row) => isNumber(plain(row[index]?.children ?? [], wordsOf))),
    ),
  )
}

/** The rows at the top that hold headers alone: they head the columns. */
const headRows = ({ rows }: Of): number => {
  const first = rows.findIndex((row) => row.some(({ header }) => !header))
  return first < 0 ? 0 : first
}

export const Table = ({ block, context }: { block: Of; context: TextContext }): ReactElement => {
  const wordsOf = (metric: string) => context.figures.byMetric.get(metric)?.metric.words ?? ''
  const numbers = numberColumns(block, wordsOf)
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
            className={numbers.has(index) ? 'number' : undefined}
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
          <tbody>{block.rows.slice(heads).map((row, at) => line(row, 'row', at))}</tbody>
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
