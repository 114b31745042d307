// What the desk made of a text that was saved (a figure corrected in the title too, words that are no figure as text)
// comes into the page, where nobody has typed since. Only what says something else is taken.
import {
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $nodesOfType,
  $parseSerializedNode,
  type LexicalEditor,
  type LexicalNode,
  type SerializedLexicalNode,
} from '@payloadcms/richtext-lexical/lexical'
import type { EditorNode, EditorState } from '@/desk/manuscript/editor-state'
import { SectionHead } from '../editor/section-head-node'
import { QUIET } from '../editor/sync-plugin'
import { FigureWords } from '../figures/figure-node'
import { withIds, type GivenIds } from './given-ids'

/** Its words and its figures. */
const sayOf = (node: EditorNode): string =>
  typeof node.text === 'string'
    ? node.text
    : `${node.type === 'figure' ? `[${String(node.metric)}]` : ''}${(node.children ?? []).map(sayOf).join('')}`

const readWords = (state: EditorState): Map<string, string> => {
  const words = new Map<string, string>()
  const walk = (node: EditorNode): void => {
    if (node.type === 'figure' && typeof node.read === 'string') words.set(String(node.metric), node.read)
    node.children?.forEach(walk)
  }
  walk(state.root)
  return words
}

const $holdsCaret = (block: LexicalNode): boolean => {
  const selection = $getSelection()
  return (
    $isRangeSelection(selection) &&
    [selection.anchor, selection.focus].some((point) => {
      const node = point.getNode()
      return node.is(block) || node.getParents().some((parent) => parent.is(block))
    })
  )
}

type Answered = { state: EditorState; renamed: GivenIds }

export const takeAnswer = (editor: LexicalEditor, sent: EditorState, { state: answer, renamed }: Answered): void => {
  const now = editor.getEditorState().toJSON() as unknown as EditorState
  const [before, after, typed] = [withIds(sent, renamed), answer, withIds(now, renamed)].map(
    ({ root }) => root.children,
  ) as [EditorNode[], EditorNode[], EditorNode[]]
  const words = readWords(answer)
  editor.update(
    () => {
      for (const head of $nodesOfType(SectionHead)) {
        const own = renamed[head.getSection()]
        if (own) head.setSection(own)
      }
      for (const figure of $nodesOfType(FigureWords)) {
        const own = renamed[figure.getMetric()]
        if (own) figure.setMetric(own)
        const read = words.get(figure.getMetric())
        if (read !== undefined && read !== figure.getRead()) figure.setRead(read)
      }
      if (before.length !== after.length || typed.length !== before.length) return
      const blocks = $getRoot().getChildren()
      after.forEach((block, at) => {
        const was = sayOf(before[at]!)
        if (was === sayOf(block) || was !== sayOf(typed[at]!)) return
        const held = $holdsCaret(blocks[at]!)
        const made = $parseSerializedNode(block as unknown as SerializedLexicalNode)
        blocks[at]!.replace(made)
        if (held && $isElementNode(made)) made.selectEnd()
      })
    },
    { tag: [QUIET, 'history-merge', 'skip-dom-selection'] },
  )
}
