// A section's text as lines for comparison. Unlike what a reader sees, it writes out where links lead and which file an
// image is.
import { textWords, type Block, type Inline, type List } from './text'

type WordsOf = (metric: string) => string

/** Inline nodes as text, with the address of a link behind its words. */
const inlineLine = (nodes: readonly Inline[], wordsOf: WordsOf): string =>
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
          return ` [${inlineLine(node.children, wordsOf)}]`
        case 'link':
          return `${inlineLine(node.children, wordsOf)} <${node.href}>`
      }
    })
    .join('')

const listLines = (list: List, wordsOf: WordsOf, depth: number): string =>
  list.items
    .map((item, index) =>
      [
        `${'  '.repeat(depth)}${list.ordered ? `${list.start + index}.` : '•'} ${inlineLine(item.children, wordsOf)}`,
        ...(item.nested ? [listLines(item.nested, wordsOf, depth + 1)] : []),
      ].join('\n'),
    )
    .join('\n')

const blockLine = (block: Block, wordsOf: WordsOf): string => {
  switch (block.type) {
    case 'paragraph':
    case 'quote':
    case 'heading':
      return inlineLine(block.children, wordsOf)
    case 'list':
      return listLines(block, wordsOf, 0)
    case 'table':
      return [
        ...[block.caption, block.unit].filter((line) => line.length > 0).map((line) => inlineLine(line, wordsOf)),
        ...block.rows.map((row) => row.map((cell) => inlineLine(cell.children, wordsOf)).join(' | ')),
        ...block.notes.map((line) => inlineLine(line, wordsOf)),
      ].join('\n')
    case 'image':
      return `[${block.media.slice(0, 12)}] ${block.caption ?? ''}`.trim()
  }
}

/** Blocks as lines of text, one block after another. */
export const blockLines = (blocks: readonly Block[], wordsOf: WordsOf): string =>
  blocks.map((block) => blockLine(block, wordsOf)).join('\n')
