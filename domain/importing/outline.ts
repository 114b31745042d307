// A draft as a person corrects it before anything is stored: one row for its title, for every paragraph, heading, list
// and table, and for every line that was set aside, each with a part it plays. Given other parts, the rows become a
// draft again.
import { plain, type Block } from '../text'
import type { Draft, DraftSection, SetAside } from './draft'
import { blockWords, HAN, paragraph, textNode } from './passage'

/** What a row can be. `join`: it goes on with the row before it; `aside`: it is no part of the release. */
export const PARTS = ['title', 'summary', 'heading', 'subheading', 'text', 'join', 'source', 'editor', 'aside'] as const
export type Part = (typeof PARTS)[number]

export type Row =
  | { part: 'title'; words: string; block: null; aside: null }
  | { part: 'heading' | 'subheading'; words: string; block: null; aside: null; section: DraftSection }
  | { part: 'summary' | 'text'; words: string; block: Block; aside: null }
  | { part: 'aside'; words: string; block: null; aside: SetAside }

/** A heading as the document prints it, with its numbering: 一、 (二) 3. */
export const printedHeading = ({ marker, heading }: Pick<DraftSection, 'marker' | 'heading'>): string =>
  marker ? `${marker}${/[.)]$/.test(marker) ? ' ' : ''}${heading}` : heading

const ofBlock =
  (part: 'summary' | 'text') =>
  (block: Block): Row => ({
    part,
    words: blockWords(block).join('\n'),
    block,
    aside: null,
  })

/** In reading order; what was set aside stands at the end. */
export const rowsOf = ({ title, summary, lead, sections, setAside }: Draft): Row[] => [
  ...(title === null ? [] : [{ part: 'title', words: title, block: null, aside: null } as const]),
  ...summary.map(ofBlock('summary')),
  ...lead.map(ofBlock('text')),
  ...sections.flatMap((section): Row[] => [
    {
      part: section.level === 2 ? 'subheading' : 'heading',
      words: printedHeading(section),
      block: null,
      aside: null,
      section,
    },
    ...section.body.map(ofBlock('text')),
  ]),
  ...setAside.map((aside): Row => ({ part: 'aside', words: aside.text, block: null, aside })),
]

/** The parts that a row may play: a table is no heading. */
export const partsFor = ({ block }: Row): readonly Part[] =>
  block !== null && block.type !== 'paragraph' && block.type !== 'heading' ? ['summary', 'text', 'aside'] : PARTS

const glue = (before: string, after: string): string =>
  HAN.test(before.slice(-1)) || HAN.test(after.charAt(0)) ? '' : ' '
const joinedWords = (before: string, after: string): string => `${before}${glue(before, after)}${after}`

const joinedBlock = (before: Block, after: Block): Block | null => {
  if (before.type !== 'paragraph' && before.type !== 'quote') return null
  const children = after.type === 'paragraph' || after.type === 'heading' ? after.children : null
  if (children === null) return null
  const [end, start] = [plain(before.children, () => ''), plain(children, () => '')]
  const space = glue(end, start)
  return { ...before, children: [...before.children, ...(space ? [textNode(space)] : []), ...children] }
}

const blockOf = ({ block, words }: Row): Block =>
  block?.type === 'heading' ? paragraph(block.children) : (block ?? paragraph([textNode(words)]))

const LABEL = /^[\s【[（(]*(?:来\s*源|稿\s*源|编\s*辑|责任编辑|責任編輯|來\s*源|source|editor)\s*[:：]\s*/iu
const fieldWords = (words: string): string =>
  words
    .replace(LABEL, '')
    .replace(/[】\])）\s]+$/u, '')
    .trim()

/** One row after another, into what was made of those before it. */
const put = (draft: Draft, row: Row, part: Part, isAsRead: boolean): void => {
  const section = draft.sections.at(-1)
  const text = section?.body ?? draft.lead
  switch (part) {
    case 'title':
      draft.title = draft.title === null ? row.words : joinedWords(draft.title, row.words)
      return
    case 'summary':
      draft.summary.push(blockOf(row))
      return
    case 'heading':
    case 'subheading': {
      const level = part === 'heading' ? 1 : 2
      const known = 'section' in row ? row.section : { heading: row.words, marker: null }
      draft.sections.push({ heading: known.heading, marker: known.marker, level, body: [] })
      return
    }
    case 'text':
      text.push(isAsRead && row.block ? row.block : blockOf(row))
      return
    case 'join': {
      const last = text.at(-1)
      const joined = last && joinedBlock(last, blockOf(row))
      if (joined) text[text.length - 1] = joined
      else if (!last && section) section.heading = joinedWords(section.heading, row.words)
      else if (!last && draft.title !== null) draft.title = joinedWords(draft.title, row.words)
      else text.push(blockOf(row))
      return
    }
    case 'source':
    case 'editor':
      draft[part] = fieldWords(row.words)
      return
    case 'aside':
      draft.setAside.push(row.aside ?? { text: row.words, reason: 'hand' })
  }
}

/** The draft with other parts for some of its rows (by their place in `rowsOf`). Without any it is what it was. */
export const withParts = (draft: Draft, parts: ReadonlyMap<number, Part>): Draft => {
  const made: Draft = { ...draft, title: null, summary: [], lead: [], sections: [], setAside: [] }
  rowsOf(draft).forEach((row, index) => {
    const wanted = parts.get(index)
    const part = wanted && partsFor(row).includes(wanted) ? wanted : row.part
    put(made, row, part, part === row.part)
  })
  return made
}
