// The lines around a table that belong to it: caption and unit over it, notes and source under it, also where they are
// rows of the table themselves.
import { foldMarks } from '@/domain/vocabulary/folding'
import type { Block, Inline } from '../text'
import { blockWords, inlinesBetween, inlineWords, isProse, width, type Passage } from './passage'

type Table = Extract<Block, { type: 'table' }>

const CAPTION =
  /^(?:附?[表图]\s?(?:[一二三四五六七八九十]{1,3}|\d{1,3})(?:[-–—.]\d{1,3})?(?=[\s:：.、）)]|[^\d。，,的中是为可])|续表|Table\s+[A-Z]?\d{1,3}(?:[-.]\d{1,3})?\b)/i
const UNIT = /^[(（]?(?:计量|计价|金额|数据)?单位\s*[:：]|^[(（]?(?:unit|units|in)\s*[:：]/i
const UNIT_BEHIND = /[\s\u3000]*[(（]?(?:计量|金额)?单位\s*[:：][^()（）。]{1,40}[)）]?\s*$/
/** A bare 来源： is a credit of the text. */
const NOTE = /^[(（]?(?:注释?|备注|说明|附注|数据来源|资料来源|Notes?|Sources?)\s*\d{0,2}\s*[:：.]/i
/** A further note under the first: 2. 〔2〕 ② * . */
const FURTHER = /^(?:[(（〔]?\d{1,2}\s?[)）〕.、．]|[②-⑳]|[*＊†])/
const MOST_WIDE = 300

const wordsOf = (passage: Passage | undefined): string =>
  passage && passage.block.type === 'paragraph' && passage.role !== 'chrome' && width(passage.text) <= MOST_WIDE
    ? foldMarks(passage.text).trim()
    : ''

const childrenOf = ({ block }: Passage): Inline[] => (block.type === 'paragraph' ? block.children : [])

const isUnit = (words: string) => UNIT.test(words) && words.length <= 60
const isCaptionOf = (passage: Passage | undefined): boolean =>
  passage !== undefined &&
  wordsOf(passage) !== '' &&
  (passage.role === 'caption' ||
    (CAPTION.test(wordsOf(passage)) && width(passage.text) <= 120 && !isProse(passage.text)))

/** How many columns the widest row has. */
const columnsOf = ({ rows }: Table): number =>
  Math.max(0, ...rows.map((row) => row.reduce((sum, { colSpan }) => sum + colSpan, 0)))

/** The words of a row that is one cell across the table; null for any other. */
const acrossOf = (table: Table, row: Table['rows'][number] | undefined): Inline[] | null => {
  const said = row?.filter(({ children }) => children.length > 0) ?? []
  const [only] = said
  if (!row || !only || said.length !== 1 || columnsOf(table) < 2) return null
  return row.length === 1 && only.colSpan >= columnsOf(table) ? only.children : null
}

/** Rows of a table that are its caption, its unit or its notes. */
const unrolled = (table: Table): Table => {
  const here = { ...table, rows: [...table.rows], notes: [...table.notes] }
  for (let row = acrossOf(table, here.rows[0]); row && here.rows.length > 1; row = acrossOf(table, here.rows[0])) {
    const words = foldMarks(inlineWords(row)).trim()
    if (isUnit(words) && here.unit.length === 0) here.unit = row
    else if (CAPTION.test(words) && here.caption.length === 0) here.caption = row
    else break
    here.rows.shift()
  }
  for (
    let row = acrossOf(table, here.rows.at(-1));
    row && here.rows.length > 1;
    row = acrossOf(table, here.rows.at(-1))
  ) {
    if (!NOTE.test(foldMarks(inlineWords(row)).trim())) break
    here.notes.unshift(row)
    here.rows.pop()
  }
  return here
}

/** A unit in a caption's own line, parted by a space: 表1 主要指标 单位：亿元. One in brackets stays in the caption. */
const parted = (caption: Inline[]): Pick<Table, 'caption' | 'unit'> => {
  const words = inlineWords(caption)
  const found = UNIT_BEHIND.exec(words)
  if (!found || found.index === 0 || !/^[\s\u3000]/.test(found[0])) return { caption, unit: [] }
  const from = found.index + (found[0].length - found[0].trimStart().length)
  return {
    caption: inlinesBetween(caption, 0, found.index),
    unit: inlinesBetween(caption, from, from + found[0].trim().length),
  }
}

type Taken = { table: Table; above: number; below: number }

const taken = (passages: readonly Passage[], at: number, block: Table): Taken => {
  let table = unrolled(block)
  let above = 0
  for (let line = passages[at - 1]; above < 2; above += 1, line = passages[at - 1 - above]) {
    if (isUnit(wordsOf(line)) && table.unit.length === 0) table = { ...table, unit: childrenOf(line!) }
    else if (isCaptionOf(line) && table.caption.length === 0) {
      const { caption, unit } = parted(childrenOf(line!))
      table = { ...table, caption, unit: table.unit.length > 0 ? table.unit : unit }
    } else break
  }
  let below = 0
  for (let line = passages[at + 1]; ; below += 1, line = passages[at + 1 + below]) {
    const words = wordsOf(line)
    if (!line || !words || line.role !== 'text' || !(NOTE.test(words) || (below > 0 && FURTHER.test(words)))) break
    table = { ...table, notes: [...table.notes, childrenOf(line)] }
  }
  return { table, above, below }
}

/** Gives tables what stands around them. */
export const withTableTexts = (passages: readonly Passage[]): Passage[] => {
  const result: Passage[] = []
  for (let at = 0; at < passages.length; at += 1) {
    const passage = passages[at]!
    if (passage.block.type !== 'table' || passage.role === 'chrome') {
      result.push(passage)
      continue
    }
    const { table, above, below } = taken(passages, at, passage.block)
    const before = result.splice(result.length - above, above)
    result.push({
      ...passage,
      start: before[0]?.start ?? passage.start,
      block: table,
      text: blockWords(table).join('\n'),
      asides: [...before, passage, ...passages.slice(at + 1, at + 1 + below)].flatMap(({ asides }) => asides ?? []),
    })
    at += below
  }
  return result
}
