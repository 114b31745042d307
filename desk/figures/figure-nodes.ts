// Figures in the editor's JSON (Lexical): an inline element that names a metric and holds its words. Stored, it holds
// none: the words are the metric's (one truth); the editor is given them when it opens a text, and says them when it
// saves.
import type { EditorNode, EditorState } from '../manuscript/editor-state'

const box = { direction: null, format: '', indent: 0, version: 1 }

/** A figure as it is stored. */
export const figureNode = (metric: string): EditorNode => ({ ...box, type: 'figure', metric, children: [] })

export const textNode = (text: string): EditorNode => ({
  type: 'text',
  text,
  format: 0,
  detail: 0,
  mode: 'normal',
  style: '',
  version: 1,
})

/** A figure as the editor is given it: with its words, and with the same words as those that were read. */
export const figureWithWords = (metric: string, words: string): EditorNode => ({
  ...figureNode(metric),
  read: words,
  children: [textNode(words)],
})

/** The metric that a figure names; null for what is no figure. */
export const metricOf = ({ type, metric }: EditorNode): string | null =>
  type === 'figure' && (typeof metric === 'string' || typeof metric === 'number') && metric !== ''
    ? String(metric)
    : null

/** What a figure says: its words as they stand there, and as they were when they were read. Null: nothing. */
export type Said = { metric: string; words: string; read: string | null }

const wordsIn = (node: EditorNode): string =>
  node.type === 'text' && typeof node.text === 'string' ? node.text : (node.children ?? []).map(wordsIn).join('')

export const saidBy = (node: EditorNode): Said | null => {
  const metric = metricOf(node)
  if (metric === null) return null
  return { metric, words: wordsIn(node), read: typeof node.read === 'string' ? node.read : null }
}

/** Every figure of a text, in reading order. */
export const figuresIn = (state: EditorState | null | undefined): Said[] => {
  const walk = (node: EditorNode): Said[] => {
    const said = saidBy(node)
    return said ? [said] : (node.children ?? []).flatMap(walk)
  }
  return (state?.root?.children ?? []).flatMap(walk)
}

/**
 * The text with every figure as `change` makes it: a figure, words, or nothing. The rest stays the same object by
 * object.
 */
export const withEachFigure = (
  state: EditorState,
  change: (said: Said, node: EditorNode) => EditorNode[],
): EditorState => {
  const walk = (node: EditorNode): EditorNode[] => {
    const said = saidBy(node)
    if (said) return change(said, node)
    return [node.children ? { ...node, children: node.children.flatMap(walk) } : node]
  }
  return { ...state, root: { ...state.root, children: state.root.children.flatMap(walk) } }
}
