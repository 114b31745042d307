'use client'
// Keeps the form of the sheet while one writes, and the keys that go through it.
import {
  $getRoot,
  COMMAND_PRIORITY_HIGH,
  DELETE_CHARACTER_COMMAND,
  INSERT_LINE_BREAK_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  RootNode,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect } from 'react'
import { SectionHead } from '../editor/section-head-node'
import { SheetSummary } from '../editor/summary-node'
import { SheetTitle } from '../editor/title-node'
import { $backAtStart, $enter, $keepStructure } from './structure'

export const StructurePlugin = () => {
  const [editor] = useLexicalComposerContext()
  useEffect(() => {
    const $touchRoot = () => void $getRoot().markDirty()
    const stops = [
      editor.registerNodeTransform(RootNode, $keepStructure),
      // A title, a summary or a heading that changes says so to the whole.
      editor.registerNodeTransform(SheetTitle, $touchRoot),
      editor.registerNodeTransform(SheetSummary, $touchRoot),
      editor.registerNodeTransform(SectionHead, $touchRoot),
      editor.registerCommand(INSERT_PARAGRAPH_COMMAND, $enter, COMMAND_PRIORITY_HIGH),
      editor.registerCommand(INSERT_LINE_BREAK_COMMAND, $enter, COMMAND_PRIORITY_HIGH),
      editor.registerCommand(
        DELETE_CHARACTER_COMMAND,
        (isBackward) => isBackward && $backAtStart(),
        COMMAND_PRIORITY_HIGH,
      ),
    ]
    return () => stops.forEach((stop) => stop())
  }, [editor])
  return null
}
