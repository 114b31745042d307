// Plain text becomes passages, each with its offset, so that a figure can be shown where it stands in the file.

import { foldMarks } from '@/domain/vocabulary/folding'
import { bulleted, isBulletAlone } from './bullets'
import { creditsOf } from './credits'
import { isDateLine } from './dates'
import { flattenedTables } from './flattened-table'
import { paragraphsOf } from './line-joints'
import { cut, HAN, textPassage, type Passage } from './passage'
import { unwrapped } from './wrapped'

const LINE = /[^\r\n\u2029\u0085\f]+/g

const LONG = 200
/** Chinese puts no space after 。: where one stands in a long line, a paragraph ended there. */
const PARAGRAPH_END = /[。!！?？][”」』）)]?[\s\u3000]+(?=[^\s|])|(?<!\u3000)\u3000{2,}/g

/** A long passage that holds several paragraphs, parted; offsets are kept. */
export const parted = (line: Passage): Passage[] => {
  if (line.text.length < LONG || line.block.type !== 'paragraph') return [line]
  const ends = [...line.text.matchAll(PARAGRAPH_END)].map((end) => end.index + end[0].length)
  if (ends.length === 0) return [line]
  return [0, ...ends].map((from, i) => cut(line, from, ends[i] ?? line.text.length)).filter(({ text }) => text)
}

/**
 * A Chinese title run into the first line: short words without punctuation, a space, and then a sentence of some
 * length.
 */
const RUN_IN_TITLE = /^([^，,。.;；:：|]{8,50}?)[\s\u3000]+(?=[^\s，,。]{2,20}[，,])/
const DATELINE = /[讯訊电電]$|(?:报道|報道|報導)$|记者|記者|通讯员/

const titleFirst = (passages: Passage[]): Passage[] => {
  const first = passages[0]
  const title = first && first.text.length >= LONG / 4 ? RUN_IN_TITLE.exec(first.text) : null
  if (!first || !title?.[1] || !HAN.test(title[1]) || DATELINE.test(title[1])) return passages
  return [cut(first, 0, title[1].length), cut(first, title[0].length), ...passages.slice(1)]
}

const trimmed = (raw: string, start: number, hard: boolean): Passage[] =>
  paragraphsOf(raw, start, hard).flatMap((passage) => {
    const text = passage.text.trim()
    return text ? [textPassage(text, passage.start + passage.text.search(/\S/))] : []
  })

/** Where paragraphs are parted by empty lines, a line right under another goes with it: the second line of a title. */
const tightened = (passages: Passage[], text: string): Passage[] => {
  const tight = passages.map((passage, i) => {
    const before = passages[i - 1]
    return before !== undefined && !/\n\s*\n/.test(text.slice(before.start + before.text.length, passage.start))
  })
  return tight.filter(Boolean).length < passages.length * 0.7
    ? passages.map((passage, i) => ({ ...passage, tight: tight[i] === true }))
    : passages
}

/** A bullet alone on its line belongs to the next one. */
const withBullets = (passages: Passage[]): Passage[] =>
  passages.flatMap((passage, i) => {
    const before = passages[i - 1]
    if (isBulletAlone(passage.text) && i + 1 < passages.length) return []
    return before && isBulletAlone(before.text)
      ? [textPassage(`${before.text} ${passage.text}`, before.start)]
      : [passage]
  })

/** A line of source, date and the like, which a page may set as a list. */
const isParticular = (words: string): boolean => isDateLine(foldMarks(words)) || creditsOf(words) !== null

export const lines = (text: string): Passage[] => {
  const hard = !/\S[\r\n\u2029\u0085\f]/.test(text.trimEnd())
  const passages = tightened(
    withBullets(
      unwrapped(
        [...text.matchAll(LINE)].flatMap((line) => trimmed(line[0], line.index, hard)),
        text,
      ),
    ),
    text,
  ).flatMap(parted)
  return flattenedTables(bulleted(titleFirst(passages), isParticular), text)
}
