// A number that stands alone in a row of plain text is named by the last line above it that has no digit.
import type { Words } from './words'

export const standsAlone = (folded: string, start: number, end: number): boolean =>
  /[\n|] *$/.test(folded.slice(Math.max(0, start - 4), start)) && /^ *[\n|]/.test(folded.slice(end, end + 8))

export const rowName = (text: string, folded: string, start: number): Words | null => {
  let to = start
  for (const line of text
    .slice(Math.max(0, start - 200), start)
    .split('\n')
    .reverse()) {
    const from = to - line.length
    to = from - 1
    const printed = line.replace(/[|\s]+$/, '').trim()
    if (printed === '' || /\d/.test(folded.slice(from, from + line.length))) continue
    const at = text.indexOf(printed, from)
    return { printed, folded: folded.slice(at, at + printed.length) }
  }
  return null
}
