'use client'
// A key acts where the caret is seen. Lexical learns of a caret that moved by an event that a busy page hears after the
// next key: Backspace would take the sign beside the old place.
import {
  $createRangeSelectionFromDom,
  $getSelection,
  $isRangeSelection,
  $setSelection,
  COMMAND_PRIORITY_CRITICAL,
  KEY_DOWN_COMMAND,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect } from 'react'

/** Keys that the editor carries out itself; for what is typed it asks the browser. */
const OWN = new Set(['Backspace', 'Delete', 'Enter'])

export const CaretPlugin = () => {
  const [editor] = useLexicalComposerContext()
  useEffect(
    () =>
      editor.registerCommand(
        KEY_DOWN_COMMAND,
        ({ key }) => {
          const known = $getSelection()
          if (!OWN.has(key) || editor.isComposing() || !$isRangeSelection(known)) return false
          const seen = $createRangeSelectionFromDom(getSelection(), editor)
          if (seen && !seen.is(known)) $setSelection(seen)
          return false
        },
        COMMAND_PRIORITY_CRITICAL,
      ),
    [editor],
  )
  return null
}
