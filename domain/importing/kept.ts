// What the fields of a draft cannot hold is listed: notes whose mark stands in a title, addresses of links in words
// that became a field, and what a passage's format left out of it.
import type { Block, Inline, List } from '../text'
import type { Draft, SetAside } from './draft'
import { blockWords, inlineWords, type Passage } from './passage'

const ofList = ({ items }: List): Inline[][] =>
  items.flatMap(({ children, nested }) => [children, ...(nested ? ofList(nested) : [])])

const inlinesIn = (block: Block): Inline[][] => {
  switch (block.type) {
    case 'table':
      return [block.caption, block.unit, ...block.rows.flat().map(({ children }) => children), ...block.notes]
    case 'list':
      return ofList(block)
    case 'image':
      return []
    default:
      return [block.children]
  }
}

/** The words of the notes in these blocks, in reading order. */
export const notesIn = (blocks: readonly Block[]): string[] =>
  blocks
    .flatMap(inlinesIn)
    .flat()
    .flatMap((node) => (node.type === 'note' ? [inlineWords(node.children)] : []))

const NEAR = 24

const placeOf = ({ text }: Passage) => text.replace(/\s+/g, ' ').slice(0, NEAR)

type Lost = Extract<Inline, { type: 'note' | 'link' }>
const isKept = (node: Inline): node is Lost => node.type === 'note' || node.type === 'link'

const told = (node: Lost, passage: Passage): SetAside[] => {
  const text = inlineWords(node.children)
  const place = placeOf(passage)
  const links = node.children.flatMap((child) => (child.type === 'link' ? [child.href] : []))
  if (node.type === 'note')
    return text ? [{ text: [text, ...links].join('\n'), reason: 'note', ...(place ? { place } : {}) }] : []
  return [{ text: `${text} → ${node.href}`, reason: 'link', ...(place ? { place } : {}) }]
}

/** `passages`: all that were judged. What was set aside whole is listed already; its links led away from the text. */
export const listLost = (draft: Draft, passages: readonly Passage[]): Draft => {
  const blocks = [...draft.summary, ...draft.lead, ...draft.sections.flatMap(({ body }) => body)]
  const kept = new Set<Inline>(blocks.flatMap(inlinesIn).flat())
  const words = new Set(blocks.flatMap(blockWords))
  const aside = new Set(draft.setAside.map(({ text }) => text))
  const seen = new Set<string>()
  const lost = passages.flatMap((passage): SetAside[] => {
    if (passage.role === 'chrome') return []
    const isOut = aside.has(passage.text)
    const nodes = inlinesIn(passage.block).flat().filter(isKept)
    const gone = nodes.filter(
      (node) => !kept.has(node) && (node.type === 'note' || !(isOut || words.has(passage.text))),
    )
    return [
      ...gone.flatMap((node) => told(node, passage)),
      ...(passage.asides ?? [])
        .filter(({ reason }) => !isOut || reason !== 'link')
        .map((one) => ({ place: placeOf(passage), ...one })),
    ]
  })
  const once = lost.filter((one) => {
    const key = `${one.reason}\n${one.text}`
    return !seen.has(key) && seen.add(key)
  })
  return { ...draft, setAside: [...draft.setAside, ...once] }
}
