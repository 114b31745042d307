'use client'
// How one leaves a note while writing: Enter, Escape, or the arrow key at its end go on behind it.
import {
  COMMAND_PRIORITY_HIGH,
  KEY_ARROW_RIGHT_COMMAND,
  KEY_ENTER_COMMAND,
  KEY_ESCAPE_COMMAND,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect } from 'react'
import { $leaveNote } from './note-node'

export const NotesPlugin = () => {
  const [editor] = useLexicalComposerContext()
  useEffect(() => {
    const leave = (onlyAtEnd: boolean) => (event: KeyboardEvent | null) => {
      if (event?.isComposing || !$leaveNote(onlyAtEnd)) return false
      event?.preventDefault()
      event?.stopPropagation()
      return true
    }
    const ways = [
      editor.registerCommand(KEY_ENTER_COMMAND, leave(false), COMMAND_PRIORITY_HIGH),
      editor.registerCommand(KEY_ESCAPE_COMMAND, leave(false), COMMAND_PRIORITY_HIGH),
      editor.registerCommand(KEY_ARROW_RIGHT_COMMAND, leave(true), COMMAND_PRIORITY_HIGH),
    ]
    return () => ways.forEach((stop) => stop())
  }, [editor])
  return null
}
