// Breaks inside a paragraph of plain text (U+000B and U+2028, what Shift+Enter leaves): the paragraph goes on over
// them.
import { foldMarks } from '@/domain/vocabulary/folding'
import { bulletOf } from './bullets'
import { markerOf } from './markers'
import { textPassage, type Passage } from './passage'

const SOFT = /[\v\u2028]/
const CHINESE = /[\p{Script=Han}，。、；：！？（）《》〈〉【】〔〕]/u

/** What joins two pieces of one paragraph: nothing beside a Chinese sign, else a space. */
export const joint = (before: string, after: string): '' | ' ' =>
  CHINESE.test(before.slice(-1)) || CHINESE.test(after.charAt(0)) ? '' : ' '

/** A piece that is indented, numbered or has a bullet begins a paragraph, whatever broke the line. */
const begins = (raw: string): boolean => {
  const words = raw.trim()
  return (
    /^[ \t\u00a0]*\u3000|^[ \t]{2}/.test(raw) ||
    markerOf(foldMarks(words.slice(0, 40))) !== null ||
    bulletOf(words) !== null
  )
}

/**
 * One passage per paragraph of this line, which begins at `start`. Where a text has no other breaks, `hard` is true and
 * each piece is a paragraph.
 */
export const paragraphsOf = (line: string, start: number, hard: boolean): Passage[] => {
  const result: Passage[] = []
  let at = start
  for (const raw of line.split(SOFT)) {
    const words = raw.trim()
    const before = result.at(-1)
    if (words && before && !hard && !begins(raw))
      result[result.length - 1] = textPassage(before.text + joint(before.text, words) + words, before.start)
    else if (words) result.push(textPassage(words, at + raw.indexOf(words)))
    at += raw.length + 1
  }
  return result
}
