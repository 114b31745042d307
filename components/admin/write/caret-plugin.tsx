'use client'
// A key acts where the caret is seen, and on what is seen as selected. Lexical learns of a caret that moved by an event
// that a busy page hears after the next key: Backspace would take the sign beside the old place. And a line that is
// selected by three presses ends for the browser at the start of the next one: cut, it would take the heading along.
import {
  $createRangeSelectionFromDom,
  $getSelection,
  $isRangeSelection,
  $setSelection,
  COMMAND_PRIORITY_CRITICAL,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  COPY_COMMAND,
  CUT_COMMAND,
  DELETE_CHARACTER_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  KEY_DOWN_COMMAND,
  PASTE_COMMAND,
  type LexicalCommand,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect } from 'react'
import { $leaveNextBlock } from './next-block'

/** Keys that the editor carries out itself; for what is typed it asks the browser. */
const OWN = new Set(['Backspace', 'Delete', 'Enter'])
const WITH_CONTROL = new Set(['x', 'c'])
const isOwn = ({ key, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  OWN.has(key) || ((ctrlKey || metaKey) && WITH_CONTROL.has(key.toLowerCase()))

const ON_SELECTED: LexicalCommand<never>[] = [
  CONTROLLED_TEXT_INSERTION_COMMAND,
  COPY_COMMAND,
  CUT_COMMAND,
  DELETE_CHARACTER_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  PASTE_COMMAND,
] as never[]

const $takeSeen = (editor: LexicalEditor, event: KeyboardEvent): void => {
  const known = $getSelection()
  if (!isOwn(event) || editor.isComposing() || !$isRangeSelection(known)) return
  const seen = $createRangeSelectionFromDom(getSelection(), editor)
  if (seen && !seen.is(known)) $setSelection(seen)
}

export const CaretPlugin = () => {
  const [editor] = useLexicalComposerContext()
  useEffect(() => {
    const stops = [
      editor.registerCommand(
        KEY_DOWN_COMMAND,
        (event) => {
          $takeSeen(editor, event)
          return false
        },
        COMMAND_PRIORITY_CRITICAL,
      ),
      ...ON_SELECTED.map((command) =>
        editor.registerCommand(
          command,
          () => {
            $leaveNextBlock()
            return false
          },
          COMMAND_PRIORITY_CRITICAL,
        ),
      ),
    ]
    return () => stops.forEach((stop) => stop())
  }, [editor])
  return null
}
