// Numbers that are no figures yet, drawn with a faint line while one types: nothing of it is in the text. Only blocks
// that changed are read again.
import { $getRoot, type LexicalEditor, type LexicalNode } from '@payloadcms/richtext-lexical/lexical'
import { readFigures } from '@/domain/figures/read'
import { $isSectionHead } from '../editor/section-head-node'
import { $isSheetSummary } from '../editor/summary-node'
import { $linesOf, textSpan, type LiveLine } from './lines'

const HIGHLIGHT = 'desk-number'

export type NumberMark = { block: string; line: number; start: number; end: number; range: Range }

const overlaps = (line: LiveLine, start: number, end: number): boolean => {
  let at = 0
  return line.some(({ text, bound }) => {
    const [from, to] = [at, at + text.length]
    at = to
    return bound && from < end && start < to
  })
}

const rangeOf = (editor: LexicalEditor, line: LiveLine, start: number, end: number): Range | null => {
  const spans = textSpan(line, start, end)
  const first = spans?.[0]
  const last = spans?.at(-1)
  if (!first || !last) return null
  const dom = (node: LexicalNode) => editor.getElementByKey(node.getKey())?.firstChild ?? null
  const [one, other] = [dom(first.node), dom(last.node)]
  if (!(one instanceof Text) || !(other instanceof Text)) return null
  if (first.from > one.length || last.to > other.length) return null
  const range = document.createRange()
  range.setStart(one, first.from)
  range.setEnd(other, last.to)
  return range
}

const $marksOf = (editor: LexicalEditor, block: LexicalNode): NumberMark[] =>
  $linesOf(block).flatMap((line, number) => {
    const text = line.map((piece) => piece.text).join('')
    if (!/[\p{N}一二三四五六七八九十百千万亿]/u.test(text)) return []
    return readFigures(text)
      .filter(({ isMetric, quantity }) => isMetric && quantity !== null)
      .flatMap(({ phraseStart: start, phrase }) => {
        const end = start + phrase.length
        const range = overlaps(line, start, end) ? null : rangeOf(editor, line, start, end)
        return range ? [{ block: block.getKey(), line: number, start, end, range }] : []
      })
  })

const $blocks = (): LexicalNode[] =>
  $getRoot()
    .getChildren()
    .flatMap((node) => ($isSheetSummary(node) ? node.getChildren() : $isSectionHead(node) ? [] : [node]))

/** Keeps the marks of a text: `read` reads anew what changed, and answers how many there are. */
export const numberMarks = (editor: LexicalEditor) => {
  const marks = new Map<string, NumberMark[]>()
  const highlights = 'highlights' in CSS ? CSS.highlights : null
  const draw = () => highlights?.set(HIGHLIGHT, new Highlight(...[...marks.values()].flat().map(({ range }) => range)))
  return {
    /** `changed`: keys of blocks; null for all. */
    read: (changed: ReadonlySet<string> | null): number => {
      editor.read(() => {
        const there = new Set<string>()
        for (const block of $blocks()) {
          const key = block.getKey()
          there.add(key)
          if (changed !== null && marks.has(key) && !changed.has(key)) continue
          marks.set(key, $marksOf(editor, block))
        }
        for (const key of marks.keys()) if (!there.has(key)) marks.delete(key)
      })
      draw()
      return [...marks.values()].reduce((sum, { length }) => sum + length, 0)
    },
    /** The mark under a point of the window. */
    at: (x: number, y: number): NumberMark | null => {
      for (const mark of [...marks.values()].flat())
        for (const box of mark.range.getClientRects())
          if (x >= box.left && x <= box.right && y >= box.top && y <= box.bottom) return mark
      return null
    },
    clear: () => void highlights?.delete(HIGHLIGHT),
  }
}
