// Comma-separated values (RFC 4180) that a spreadsheet opens as text and numbers: never as formulas, and never as
// something else than what was written.

/**
 * A cell that a spreadsheet would run gets an apostrophe in front (OWASP, "CSV Injection"); full-width signs count too.
 */
const RUNS = /^[=+\-@\t\r\n＝＋－＠]/
/**
 * What it would take for a date (1/3, 2-5), a power (3E5), or a number that it cannot hold (leading zeros, 16 digits).
 */
const TURNS = /^\s*(?:\d{1,4}\s*[/-]\s*\d{1,4}(?:\s*[/-]\s*\d{1,4})?|\d+(?:\.\d+)?[eE][+-]?\d+|0\d+|\d{16,})\s*$/
const NUMBER = /^-?\d+(?:\.\d+)?$/

export type Cell = string | number | null
/**
 * `id`: never changes, in whatever language the title is. `number`: what this column holds are numbers, so -0.3 stays
 * one. `iso`: days and periods of ISO 8601, which look like nothing else.
 */
export type CsvColumn<Row> = {
  id: string
  title: string
  of: (row: Row) => Cell
  number?: true
  iso?: true
}

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

export const written = (cell: Cell, as: { number?: true; iso?: true } = {}): string => {
  const text = cell === null ? '' : String(cell)
  const isPlain = as.iso || (as.number && NUMBER.test(text) && !/\d{16}/.test(text))
  return quoted(!isPlain && (RUNS.test(text) || TURNS.test(text)) ? `'${text}` : text)
}

/** With the byte order mark that makes spreadsheets read it as UTF-8. */
export const csvOf = (lines: readonly (readonly string[])[]): string =>
  `\uFEFF${lines.map((line) => `${line.join(',')}\r\n`).join('')}`

export const csv = <Row>(columns: readonly CsvColumn<Row>[], rows: readonly Row[]): string =>
  csvOf([
    columns.map(({ id, title }) => written(`${id}: ${title}`)),
    ...rows.map((row) => columns.map((column) => written(column.of(row), column))),
  ])
