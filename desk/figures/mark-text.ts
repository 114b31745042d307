// Marks figures in the text as the editor stores it (Lexical): the words are taken out of their text node and a figure
// is put in their place. Nothing else of the JSON is touched, so that nothing else of the section can change.
import type { Reading } from '@/domain/figures/reading-order'
import { unmarkedIn, type UnmarkedFigure, type Piece } from '@/domain/figures/unmarked'
import { raised } from '@/domain/superscripts'
import type { ArticleText } from '../manuscript/article-texts'
import { wellFormed, type EditorNode, type EditorState } from '../manuscript/editor-state'
import { figureNode, metricOf } from './figure-nodes'

/** A piece, with the node that holds it and the nodes that one stands among. */
type Placed = Piece & { node: EditorNode; among: EditorNode[] }
type WordsOf = (metric: string) => string

/** As the editor notes it, one bit for each mark (see manuscript/to-editor.ts). */
const SUPERSCRIPT = 64
const isSuperscript = (format: unknown): boolean => (Number(format ?? 0) & SUPERSCRIPT) !== 0

/** What holds lines of its own; a list item or a cell may hold more such blocks. */
const LINES_OF = new Set(['paragraph', 'heading', 'quote', 'listitem', 'tabletext'])

/** The lines of a text in reading order, as `unmarkedOf` reads them from the manuscript. */
const linesIn = (state: EditorState | null | undefined, wordsOf: WordsOf): Placed[][] => {
  const lines: Placed[][] = []
  // Texts with something between them are no one text, though their form is the same.
  let gaps = 0
  const inline = (node: EditorNode, among: EditorNode[], inLink: boolean): void => {
    const say = (piece: Piece): void => void lines.at(-1)!.push({ ...piece, node, among })
    if (node.type !== 'text') gaps += 1
    switch (node.type) {
      case 'linebreak':
        lines.push([])
        return
      case 'tab':
        return say({ text: '\t', form: null, bound: false })
      case 'text':
        return say({
          text: isSuperscript(node.format) ? raised(wellFormed(node.text)) : wellFormed(node.text),
          form: inLink ? null : `${String(node.format ?? 0)} ${gaps}`,
          bound: false,
        })
      case 'link':
      case 'autolink':
        return (node.children ?? []).forEach((child) => inline(child, node.children!, true))
      case 'figure': {
        const metric = metricOf(node)
        if (metric) say({ text: wordsOf(metric), form: null, bound: true })
      }
    }
  }
  const block = (node: EditorNode): void => {
    const children = node.children ?? []
    if (!LINES_OF.has(node.type)) return children.forEach(block)
    lines.push([])
    for (const child of children) if (child.type !== 'list') inline(child, children, false)
    for (const child of children) if (child.type === 'list') block(child)
  }
  state?.root.children.forEach(block)
  return lines
}

/** `read`: the lines of this text as they are read in the order of its document. */
export const unmarkedInText = (
  { place, section, state }: ArticleText,
  wordsOf: WordsOf,
  read: readonly Reading[] = [],
): UnmarkedFigure[] => unmarkedIn({ place, section }, linesIn(state, wordsOf), read)

/** Takes [start, end) out of the text nodes of one line; the rest of each stays beside the figure, as it was. */
const putFigure = (line: Placed[], start: number, end: number, metric: string): void => {
  let to = 0
  const touched = line.flatMap((piece) => {
    const from = to
    to += piece.text.length
    return from < end && to > start ? [{ piece, from }] : []
  })
  const [first, last] = [touched[0]!, touched.at(-1)!]
  const head = first.piece.text.slice(0, start - first.from)
  const tail = last.piece.text.slice(end - last.from)
  const { node, among } = first.piece
  const after = tail ? [{ ...last.piece.node, text: tail }] : []
  among.splice(among.indexOf(node), touched.length, ...(head ? [node] : []), figureNode(metric), ...after)
  node.text = head
  first.piece.text = head
}

/** The text with these candidates as figures; `metrics` are the ids, in the same order. */
export const withFigures = (
  state: EditorState,
  wordsOf: WordsOf,
  candidates: readonly UnmarkedFigure[],
  metrics: readonly string[],
): EditorState => {
  const copy = structuredClone(state)
  const lines = linesIn(copy, wordsOf)
  const found = candidates.map((one, index) => ({ one, metric: metrics[index]! }))
  // From the end of each line: what is put in moves nothing that is still to come.
  for (const { one, metric } of found.toSorted((a, b) => b.one.start - a.one.start)) {
    const line = lines[one.line]!
    putFigure(line, one.start, one.start + one.words.length, metric)
  }
  return copy
}
