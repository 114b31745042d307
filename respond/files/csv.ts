// Comma-separated values (RFC 4180) that a spreadsheet opens as text and numbers, never as formulas.

/**
 * A cell that a spreadsheet would run gets an apostrophe in front (OWASP, "CSV Injection"); full-width signs count too.
 */
const RUNS = /^[=+\-@\t\r\n＝＋－＠]/
const NUMBER = /^-?\d+(?:\.\d+)?$/

export type Cell = string | number | null
/** `number`: what this column holds are numbers, so -0.3 stays one. */
export type CsvColumn<Row> = { title: string; of: (row: Row) => Cell; number?: true }

const written = (cell: Cell, isNumber: boolean): string => {
  const text = cell === null ? '' : String(cell)
  const safe = (isNumber && NUMBER.test(text)) || !RUNS.test(text) ? text : `'${text}`
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** With the byte order mark that makes spreadsheets read it as UTF-8. */
export const csv = <Row>(columns: readonly CsvColumn<Row>[], rows: readonly Row[]): string => {
  const lines = [
    columns.map(({ title }) => written(title, false)),
    ...rows.map((row) => columns.map(({ of, number }) => written(of(row), number === true))),
  ]
  return `\uFEFF${lines.map((line) => `${line.join(',')}\r\n`).join('')}`
}
