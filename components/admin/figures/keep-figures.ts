// What holds for figures in every editor: each is whole and plain, is torn by a new line, and what states one metric
// twice says the same words while one types.
import {
  $getNodeByKey,
  $nodesOfType,
  COMMAND_PRIORITY_HIGH,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  HISTORIC_TAG,
  INSERT_LINE_BREAK_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  PASTE_TAG,
  SKIP_DOM_SELECTION_TAG,
  TextNode,
  type EditorState,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical'
import { QUIET } from '../editor/sync-plugin'
import { $keepClean } from './clean-words'
import { $isFigureWords, $setWords, FigureWords } from './figure-node'
import { $keepPlain, $keepWhole, $replaceFirst, $tear } from './figure-rules'
import { $joinDigits } from './join-digits'

/** The figures among these whose words are others than before, with what they were. */
const $changed = (keys: Iterable<string>, state: EditorState) =>
  [...keys].flatMap((key) => {
    const figure = $getNodeByKey(key)
    const before = $isFigureWords(figure)
      ? state.read(() => {
          const was = $getNodeByKey(key)
          return $isFigureWords(was) ? was.getTextContent() : null
        })
      : null
    return $isFigureWords(figure) && before !== null && before !== figure.getTextContent() ? [{ figure, before }] : []
  })

const alignTwins = (editor: LexicalEditor, keys: Iterable<string>, state: EditorState): void => {
  for (const { figure, before } of editor.read(() => $changed(keys, state))) {
    const $twins = () =>
      $nodesOfType(FigureWords).filter(
        (one) => !one.is(figure) && one.getMetric() === figure.getMetric() && one.getTextContent() === before,
      )
    if (editor.read(() => $twins().length > 0))
      editor.update(() => $twins().forEach((one) => $setWords(one, figure.getLatest().getTextContent())), {
        tag: ['history-merge', SKIP_DOM_SELECTION_TAG],
      })
  }
}

/** `seen`: told the keys of what may have changed. Answers how to stop each. */
export const keepFigures = (editor: LexicalEditor, seen: (keys: Iterable<string>) => void): (() => void)[] => [
  editor.registerNodeTransform(TextNode, $keepClean),
  editor.registerNodeTransform(TextNode, $keepPlain),
  // An input method holds what it is composing: its digits join when it is done.
  editor.registerNodeTransform(TextNode, (text) => {
    if (!editor.isComposing()) $joinDigits(text)
  }),
  editor.registerNodeTransform(FigureWords, $keepWhole),
  editor.registerCommand(CONTROLLED_TEXT_INSERTION_COMMAND, $replaceFirst, COMMAND_PRIORITY_HIGH),
  editor.registerCommand(INSERT_PARAGRAPH_COMMAND, $tear, COMMAND_PRIORITY_HIGH),
  editor.registerCommand(INSERT_LINE_BREAK_COMMAND, $tear, COMMAND_PRIORITY_HIGH),
  editor.registerUpdateListener(({ dirtyElements, prevEditorState, tags }) => {
    seen(dirtyElements.keys())
    if (!tags.has(PASTE_TAG) && !tags.has(HISTORIC_TAG) && !tags.has(QUIET))
      alignTwins(editor, dirtyElements.keys(), prevEditorState)
  }),
]
