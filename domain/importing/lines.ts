// Plain text becomes passages, each with its offset, so that a figure can be shown where it stands in the file.

import { flattenedTables } from './flattened-table'
import { cut, HAN, textNode, textPassage, type Passage } from './passage'
import { unwrapped } from './wrapped'

const LINE = /[^\r\n\u2028\u2029\u0085\v\f]+/g

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

const BULLET = /^(?:[•●▪◦‣]|[-*](?=\s))\s*/

/** Neighbouring lines that begin with a bullet are one list. */
const bulleted = (passages: Passage[]): Passage[] => {
  const result: Passage[] = []
  let open: Passage[] = []
  const close = () => {
    const [first] = open
    if (!first) return
    const items = open.map((line) => line.text.replace(BULLET, ''))
    const single = open.length === 1 ? items[0] : undefined
    result.push(
      single !== undefined
        ? cut(first, first.text.length - single.length)
        : {
            ...first,
            text: open.map((line) => line.text).join('\n'),
            block: {
              type: 'list',
              ordered: false,
              start: 1,
              items: items.map((item) => ({ children: [textNode(item)], nested: null })),
            },
          },
    )
    open = []
  }
  for (const passage of passages) {
    if (BULLET.test(passage.text) && passage.text.replace(BULLET, '')) {
      open.push(passage)
      continue
    }
    close()
    result.push(passage)
  }
  close()
  return result
}

const trimmed = (raw: string, start: number): Passage[] => {
  const text = raw.trim()
  return text ? [textPassage(text, start + raw.search(/\S/))] : []
}

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

export const lines = (text: string): Passage[] => {
  const passages = tightened(
    unwrapped(
      [...text.matchAll(LINE)].flatMap((line) => trimmed(line[0], line.index)),
      text,
    ),
    text,
  ).flatMap(parted)
  return bulleted(flattenedTables(titleFirst(passages)))
}
