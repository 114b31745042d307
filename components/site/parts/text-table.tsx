// A table of the text: its caption and unit over it, the notes under it, the cells in a frame that scrolls by itself.
import type { ReactElement } from 'react'
import { headRowsOf, placesOf, type TableBlock } from '@/domain/table-places'
import { plain } from '@/domain/text'
import { MESSAGES } from '../messages/reader-pages'
import { ScrollFrame } from './scroll-frame'
import { Words, type TextContext } from './text-words'

type Places = ReturnType<typeof placesOf>
type Row = TableBlock['rows'][number]
type Cell = Row[number]

const isNumber = (words: string) => /^[-+−±]?[\d.,]+\s*[%‰]?$/.test(words.trim())
/** A cell without a value: it says nothing of its column. */
const isBlank = (words: string) => /^[-—–…·./*\s]*$/.test(words)

/** The columns whose body holds numbers: they are set flush right, heads included. */
const numberColumns = (places: Places, heads: number, wordsOf: (metric: string) => string): Set<number> => {
  const width = places[0]?.length ?? 0
  const isOfNumbers = (column: number): boolean => {
    const cells = new Set(places.slice(heads).map((row) => row[column]))
    const told = [...cells]
      .filter((cell) => cell !== null && cell !== undefined && cell.colSpan === 1 && !cell.header)
      .map((cell) => plain(cell!.children, wordsOf))
      .filter((words) => !isBlank(words))
    return told.length > 0 && told.every(isNumber)
  }
  return new Set(Array.from({ length: width }, (_, column) => column).filter(isOfNumbers))
}

/** Whether every column that a cell spans holds numbers. */
const spansNumbers = (row: Places[number], cell: Cell, numbers: ReadonlySet<number>): boolean =>
  row.every((one, column) => one !== cell || numbers.has(column))

/** A first column of words beside columns of numbers names the rows, whether or not the document says so. */
const hasNames = (places: Places, heads: number, numbers: ReadonlySet<number>): boolean =>
  heads > 0 && numbers.size > 0 && !numbers.has(0)

export const Table = ({ block, context }: { block: TableBlock; context: TextContext }): ReactElement => {
  const wordsOf = (metric: string) => context.figures.byMetric.get(metric)?.metric.words ?? ''
  const heads = headRowsOf(block.rows)
  const places = placesOf(block.rows)
  const numbers = numberColumns(places, heads, wordsOf)
  const number = context.tables.indexOf(block) + 1
  const words = MESSAGES[context.language]
  const named = hasNames(places, heads, numbers)
  const line = (row: Row, scope: 'col' | 'row', at: number) => (
    <tr key={at}>
      {row.map((cell, index) => {
        const isFirst = places[at]![0] === cell
        const isHead = cell.header || (isFirst && named && scope === 'row')
        const Cell = isHead ? 'th' : 'td'
        return (
          <Cell
            key={index}
            scope={isHead ? scope : undefined}
            colSpan={cell.colSpan > 1 ? cell.colSpan : undefined}
            rowSpan={cell.rowSpan > 1 ? cell.rowSpan : undefined}
            className={isFirst ? 'stub' : spansNumbers(places[at]!, cell, numbers) ? 'number' : undefined}
          >
            <Words nodes={cell.children} context={context} />
          </Cell>
        )
      })}
    </tr>
  )
  const label = plain(block.caption, wordsOf) || words.tableOf(number)
  return (
    <div className="table" id={`table-${number}`}>
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
      {context.tableHref && (
        <p className="table-note take">
          <a href={context.tableHref(number)} aria-label={`${words.takeTable} ${label}`}>
            {words.takeTable}
          </a>
        </p>
      )}
    </div>
  )
}
