'use client'
// The keys that make a line a heading, or text again, as word processors have them: one press splits a section.
import { COMMAND_PRIORITY_HIGH, KEY_DOWN_COMMAND } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect } from 'react'
import { makeKind, type Kind } from './block-kinds'

/** By the place of the key: with Alt the same key says something else on many keyboards. */
const KEYS: Readonly<Record<string, Kind>> = { Digit0: 'paragraph', Digit1: 'head1', Digit2: 'head2', Digit3: 'head3' }

export const KindKeys = () => {
  const [editor] = useLexicalComposerContext()
  useEffect(
    () =>
      editor.registerCommand(
        KEY_DOWN_COMMAND,
        (event) => {
          const kind = event.altKey && (event.ctrlKey || event.metaKey) ? KEYS[event.code] : undefined
          if (!kind || !editor.isEditable()) return false
          event.preventDefault()
          makeKind(editor, kind)
          return true
        },
        COMMAND_PRIORITY_HIGH,
      ),
    [editor],
  )
  return null
}
