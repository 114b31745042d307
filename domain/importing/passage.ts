// A passage: one line of plain text, or one block of a page. All formats become passages, and only passages are judged.

import { foldMarks } from '@/domain/vocabulary/folding'
import { plain, type Block, type Inline, type List } from '../text'
import type { SetAside } from './draft'

/** What the format itself says of a passage; most say nothing and are "text". */
export type Role = 'text' | 'title' | 'heading' | 'caption' | 'chrome'

export type Passage = {
  text: string
  /** The UTF-16 offset of `text` in the text that was read. */
  start: number
  role: Role
  /** 1 to 6 for a heading of the format, else 0. */
  rank: number
  block: Block
  /** Stands right under the line before it, in a text that parts its paragraphs by empty lines. */
  tight?: boolean
  /** What its format left out of it: link addresses, pictures. Listed where the passage comes into the draft. */
  asides?: SetAside[]
}

export const HAN = /\p{Script=Han}/u
const HANS = /\p{Script=Han}/gu
const LETTERS = /\p{L}/gu

export const languageOf = (text: string): 'zh' | 'en' => {
  const sample = text.slice(0, 200_000)
  const letters = sample.match(LETTERS)?.length ?? 0
  return (sample.match(HANS)?.length ?? 0) * 5 >= letters ? 'zh' : 'en'
}

export const textNode = (text: string): Inline => ({ type: 'text', text, marks: [] })
export const paragraph = (children: Inline[]): Block => ({ type: 'paragraph', children })

export const textPassage = (text: string, start: number): Passage => ({
  text,
  start,
  role: 'text',
  rank: 0,
  block: paragraph([textNode(text)]),
})

const noWords = () => ''
export const inlineWords = (nodes: Inline[]): string => plain(nodes, noWords)

const listWords = (list: List): string[] =>
  list.items.flatMap((item) => [inlineWords(item.children), ...(item.nested ? listWords(item.nested) : [])])

/** The words of a block, one string per paragraph, list item or table row. */
export const blockWords = (block: Block): string[] => {
  switch (block.type) {
    case 'list':
      return listWords(block)
    case 'table':
      return [
        ...[block.caption, block.unit].map(inlineWords).filter(Boolean),
        ...block.rows.map((row) => row.map((cell) => inlineWords(cell.children)).join(' | ')),
        ...block.notes.map(inlineWords),
      ]
    case 'image':
      return block.caption ? [block.caption] : []
    default:
      return [inlineWords(block.children)]
  }
}

/** The words of blocks, each paragraph, item or row on a line of its own. */
export const wordsOf = (blocks: readonly Block[]): string => blocks.flatMap(blockWords).join('\n')

/** The part of inline nodes between two offsets of their words, marks and links kept. */
export const inlinesBetween = (nodes: Inline[], from: number, to: number): Inline[] => {
  let at = 0
  return nodes.flatMap((node): Inline[] => {
    const start = at
    const words = inlineWords([node])
    at += words.length
    // A note belongs to the words before it.
    if (node.type === 'note') return (start > from || start === 0) && start <= to ? [node] : []
    const [a, b] = [Math.max(from - start, 0), Math.min(to - start, words.length)]
    if (a >= b) return []
    if (node.type === 'text') return [{ ...node, text: node.text.slice(a, b) }]
    return node.type === 'link'
      ? [{ ...node, children: inlinesBetween(node.children, a, b) as typeof node.children }]
      : [node]
  })
}

/** A passage cut out of another: the words between two offsets, without the spaces around them. */
export const cut = (passage: Passage, from: number, to = passage.text.length): Passage => {
  const words = passage.text.slice(from, to)
  const a = from + (words.length - words.trimStart().length)
  const b = a + words.trim().length
  const block =
    passage.block.type === 'paragraph' ? paragraph(inlinesBetween(passage.block.children, a, b)) : passage.block
  return { ...passage, text: passage.text.slice(a, b), start: passage.start + a, block }
}

/** Room a text takes: a Han character counts two, so that one limit serves Chinese and English. */
export const width = (text: string): number => text.length + (text.match(HANS)?.length ?? 0)

/** Not after an initial or a short form: W. James, the U.S. Bureau, Mr. Smith. */
const SENTENCE_INSIDE =
  /。.|(?<![A-Z]|\b(?:Mr|Mrs|Ms|Dr|St|No|vs|Prof|Rep|Sen|Gov|Gen|Inc|Co|Ltd))[.!?]["”’)]?\s+[A-Z“"]/
const SENTENCE_END = /[。;:…](?:["”』」’)\]]{0,2})$|[^.]\.["”’)]{0,2}$/
const EXCLAIMED = /[!?]["”』」’)]?$/

/** Reads as running text rather than as a title or heading: it ends like a sentence, contains one, or is too long. */
export const isProse = (text: string): boolean => {
  if (width(text) > 150) return true
  const words = foldMarks(text)
  return SENTENCE_END.test(words) || SENTENCE_INSIDE.test(words) || (EXCLAIMED.test(words) && width(text) > 90)
}

export const isBody = (passage: Passage): boolean =>
  passage.block.type !== 'paragraph' ||
  (passage.role !== 'heading' && passage.role !== 'title' && isProse(passage.text))
