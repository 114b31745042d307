// Any document, written in each format that is read: paragraphs, headings, lists, tables with notes, links, hidden and
// deleted words, readings, line ends. Every piece of words is there once, so that a missing one can be named.
import * as fc from 'fast-check'

export type Kind =
  | 'plain'
  | 'bold'
  | 'raised'
  | 'hidden'
  | 'deleted'
  | 'inserted'
  | 'ruby'
  | 'field'
  | 'note'
  | 'link'
  | 'break'
export type Piece = { kind: Kind; words: string }
export type MadeBlock =
  | { type: 'paragraph' | 'heading' | 'quote'; pieces: Piece[] }
  | { type: 'list'; ordered: boolean; items: Piece[][] }
  | { type: 'table'; caption: string; rows: Piece[][][] }

const KINDS: Kind[] = [
  'plain',
  'plain',
  'plain',
  'bold',
  'raised',
  'hidden',
  'deleted',
  'inserted',
  'ruby',
  'field',
  'note',
  'link',
  'break',
]
const WORDS = [
  '湖区清淤',
  '植树',
  '护岸',
  'lake',
  '全市投入',
  '同比增长',
  '一、',
  '（二）',
  '3.',
  '来源：',
  '编辑：',
  '表1 ',
  '注：',
  '单位：',
  '图2 ',
  '•',
  '2031年5月6日',
]
const ENDS = ['公里', '亿元。', '%，', '万人', '；', '。', '', '：']

const pieces = fc.array(
  fc.record({ kind: fc.constantFrom(...KINDS), before: fc.constantFrom(...WORDS), after: fc.constantFrom(...ENDS) }),
  { minLength: 1, maxLength: 6 },
)
const block = fc.oneof(
  { weight: 5, arbitrary: fc.record({ type: fc.constantFrom('paragraph', 'paragraph', 'heading', 'quote'), pieces }) },
  fc.record({
    type: fc.constant('list'),
    ordered: fc.boolean(),
    items: fc.array(pieces, { minLength: 1, maxLength: 4 }),
  }),
  fc.record({
    type: fc.constant('table'),
    rows: fc.array(fc.array(pieces, { minLength: 2, maxLength: 3 }), { minLength: 2, maxLength: 4 }),
  }),
)

/** Blocks with a number of its own in every piece. */
export const anyDocument: fc.Arbitrary<MadeBlock[]> = fc.array(block, { minLength: 1, maxLength: 8 }).map((blocks) => {
  let n = 100
  const named = (all: { kind: Kind; before: string; after: string }[]): Piece[] =>
    all.map(({ kind, before, after }) => {
      n += 1
      // A superscript of digits alone is the mark of a note.
      return { kind, words: kind === 'raised' ? String(n % 10) : `${before}${n}${after}` }
    })
  return blocks.map((one): MadeBlock => {
    if ('items' in one) return { ...one, type: 'list', items: one.items.map(named) }
    if ('rows' in one) return { type: 'table', caption: `表${(n += 1)}`, rows: one.rows.map((row) => row.map(named)) }
    return { type: one.type as 'paragraph' | 'heading' | 'quote', pieces: named(one.pieces) }
  })
})

/** What a reader of the document has to find again, piece by piece. */
export const wordsIn = (blocks: readonly MadeBlock[]): string[] =>
  blocks.flatMap((one) => {
    const all = one.type === 'list' ? one.items.flat() : one.type === 'table' ? one.rows.flat(2) : one.pieces
    return [
      ...('caption' in one ? [one.caption] : []),
      ...all.filter(({ kind }) => kind !== 'break').map(({ words }) => words),
    ]
  })

export const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
