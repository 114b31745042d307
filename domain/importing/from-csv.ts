// A spreadsheet saved as text (.csv) becomes one table: values parted by commas, semicolons or tabs, in quotes where
// they hold those signs themselves (RFC 4180).
import type { Block } from '../text'
import type { Content } from './content'
import { blockWords, textNode } from './passage'

const SEPARATORS = ['\t', ';', ',']

/** The sign that the first line has most of. */
const separatorOf = (text: string): string => {
  const [line = ''] = text.split(/\r?\n/, 1)
  const [best = ','] = SEPARATORS.toSorted((a, b) => line.split(b).length - line.split(a).length)
  return best
}

const rowsOf = (text: string, separator: string): string[][] => {
  const rows: string[][] = [[]]
  let [value, quoted] = ['', false]
  const end = () => {
    rows.at(-1)?.push(value.trim())
    value = ''
  }
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at)
    if (quoted) {
      if (sign !== '"') value += sign
      else if (text.charAt(at + 1) === '"') {
        value += '"'
        at += 1
      } else quoted = false
    } else if (sign === '"' && value.trim() === '') [value, quoted] = ['', true]
    else if (sign === separator) end()
    else if (sign === '\n') {
      end()
      rows.push([])
    } else if (sign !== '\r') value += sign
  }
  end()
  return rows.filter((row) => row.some(Boolean))
}

export const fromCsv = (text: string): Content => {
  const rows = rowsOf(text, separatorOf(text))
  const width = Math.max(0, ...rows.map((row) => row.length))
  const table: Block = {
    type: 'table',
    caption: [],
    unit: [],
    notes: [],
    rows: rows.map((row, at) =>
      Array.from({ length: width }, (_, column) => ({
        header: at === 0,
        colSpan: 1,
        rowSpan: 1,
        children: row[column] ? [textNode(row[column])] : [],
      })),
    ),
  }
  const words = blockWords(table).join('\n')
  return {
    text,
    markup: true,
    known: {},
    passages: words.trim() ? [{ text: words, start: 0, role: 'text', rank: 0, block: table }] : [],
  }
}
