// The text tree: the only shape in which a section's words reach a manuscript, a page or a comparison.
// It is ours, so that an upgrade of the editor changes no fingerprint and nothing hostile gets through.
import { z } from 'zod'
import { raised } from './superscripts'

export const MARKS = ['strong', 'emphasis', 'underline', 'strike', 'subscript', 'superscript'] as const
export type Mark = (typeof MARKS)[number]

/**
 * Addresses a reader may be sent to: web, mail, telephone, or a place on this site. Nothing else (no javascript:, no
 * data:).
 * A backslash after the first slash is refused too: browsers read /\host as //host, another site.
 */
export const safeHref = z
  .string()
  .max(2048)
  .regex(/^(https?:\/\/[^\s]+|mailto:[^\s]+|tel:[+\d-]+|\/[^/\\\s][^\s]*|\/|#[^\s]+)$/i)

const text = z.strictObject({ type: z.literal('text'), text: z.string(), marks: z.array(z.enum(MARKS)) })
const lineBreak = z.strictObject({ type: z.literal('break') })
const figure = z.strictObject({ type: z.literal('figure'), metric: z.string() })
const link = z.strictObject({
  type: z.literal('link'),
  href: safeHref,
  children: z.array(z.union([text, figure, lineBreak])),
})

/** A note (footnote) where its mark stands. It has its words with it; its number is that of its place in the text. */
const note = z.strictObject({ type: z.literal('note'), children: z.array(z.union([text, link])) })

const inlineSchema = z.union([text, figure, link, lineBreak, note])
export type Inline = z.infer<typeof inlineSchema>

const inlines = z.array(inlineSchema)
const paragraph = z.strictObject({ type: z.literal('paragraph'), children: inlines })
const heading = z.strictObject({
  type: z.literal('heading'),
  level: z.union([z.literal(3), z.literal(4)]),
  children: inlines,
})
const quote = z.strictObject({ type: z.literal('quote'), children: inlines })
const table = z.strictObject({
  type: z.literal('table'),
  /** Over the table: 表1 三季度主要指标; [] for none. */
  caption: inlines,
  /** What its values are counted in, as printed: 单位：亿元; [] for none. */
  unit: inlines,
  /** Under the table: 注：…, 资料来源：… */
  notes: z.array(inlines),
  rows: z.array(
    z.array(
      z.strictObject({
        header: z.boolean(),
        colSpan: z.number().int().min(1),
        rowSpan: z.number().int().min(1),
        children: inlines,
      }),
    ),
  ),
})
const image = z.strictObject({ type: z.literal('image'), media: z.string(), caption: z.string().nullable() })

/** What a line that belongs to a table is: over it (caption, unit) or under it (note). */
export type TableTextRole = 'caption' | 'unit' | 'note'

export type List = {
  type: 'list'
  ordered: boolean
  /** The number of its first item; 1 where it is not ordered. */
  start: number
  items: { children: Inline[]; nested: List | null }[]
}
const list: z.ZodType<List> = z.strictObject({
  type: z.literal('list'),
  ordered: z.boolean(),
  start: z.number().int().min(0),
  items: z.array(
    z.strictObject({
      children: inlines,
      get nested() {
        return list.nullable()
      },
    }),
  ),
})

export const blockSchema = z.union([paragraph, heading, quote, table, image, list])
export type Block = z.infer<typeof blockSchema>

/** The words of a piece of text; superscripts as the characters that say so without a mark. */
export const textWords = ({ text: words, marks }: Extract<Inline, { type: 'text' }>): string =>
  marks.includes('superscript') ? raised(words) : words

/**
 * The words of inline nodes; a figure's words are asked of `wordsOf` (by metric id). A note is none of the words of its
 * sentence.
 */
export const plain = (nodes: Inline[], wordsOf: (metric: string) => string): string =>
  nodes
    .map((node) => {
      switch (node.type) {
        case 'text':
          return textWords(node)
        case 'break':
          return '\n'
        case 'figure':
          return wordsOf(node.metric)
        case 'note':
          return ''
        case 'link':
          return plain(node.children, wordsOf)
      }
    })
    .join('')

/** Every run of words in these blocks, in reading order: paragraphs, list items, table cells. */
export const runsOf = (blocks: Block[]): Inline[][] =>
  blocks.flatMap((block): Inline[][] => {
    switch (block.type) {
      case 'table':
        return [block.caption, block.unit, ...block.rows.flat().map((cell) => cell.children), ...block.notes]
      case 'list':
        return runsOfList(block)
      case 'image':
        return []
      default:
        return [block.children]
    }
  })

const runsOfList = ({ items }: List): Inline[][] =>
  items.flatMap((item) => [item.children, ...(item.nested ? runsOfList(item.nested) : [])])

/** The metrics that these runs state, in reading order, each once. */
export const metricsIn = (runs: Inline[][]): string[] => {
  const walk = (nodes: Inline[]): string[] =>
    nodes.flatMap((node) => (node.type === 'figure' ? [node.metric] : node.type === 'link' ? walk(node.children) : []))
  return [...new Set(runs.flatMap(walk))]
}

/** Plain words as paragraphs, one for each line that says something. */
export const paragraphsOf = (words: string): Block[] =>
  words
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ type: 'paragraph', children: [{ type: 'text', text: line, marks: [] }] }))
