// The whole text of the sheet put in place of what is there, as one change that can be undone.
import {
  $getRoot,
  $nodesOfType,
  $parseSerializedNode,
  type LexicalEditor,
  type SerializedLexicalNode,
} from '@payloadcms/richtext-lexical/lexical'
import type { EditorState } from '@/desk/manuscript/editor-state'
import { FigureWords } from '../figures/figure-node'

export const putWhole = (editor: LexicalEditor, blocks: readonly unknown[]): void =>
  editor.update(
    () => {
      $getRoot()
        .clear()
        .append(...blocks.map((block) => $parseSerializedNode(block as SerializedLexicalNode)))
    },
    { discrete: true },
  )

export const wholeText = (editor: LexicalEditor): EditorState =>
  editor.getEditorState().toJSON() as unknown as EditorState

/** The metrics that the text states now. */
export const statedMetrics = (editor: LexicalEditor): string[] =>
  editor.read(() => $nodesOfType(FigureWords).map((figure) => figure.getMetric()))
