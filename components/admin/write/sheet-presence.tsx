'use client'
// Who else has this sheet open; the others are told which section the caret is in.
import { $getSelection, $isRangeSelection, type LexicalNode } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect, useState } from 'react'
import { $isSectionHead } from '../editor/section-head-node'
import { Others } from '../presence/others'
import { usePresence } from '../presence/use-presence'
import type { SheetWork } from './use-sheet-work'
import { useWrite } from './write-context'

/** The words of the heading that the caret stands under; null before the first. */
const $sectionHere = (): string | null => {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return null
  let block: LexicalNode | null = selection.anchor.getNode().getTopLevelElement()
  while (block && !$isSectionHead(block)) block = block.getPreviousSibling()
  return block?.getTextContent() || null
}

export const SheetPresence = ({ work }: { work: SheetWork }) => {
  const [editor] = useLexicalComposerContext()
  const { article, language } = useWrite()
  const [section, setSection] = useState<string | null>(null)
  useEffect(
    () => editor.registerUpdateListener(({ editorState }) => setSection(editorState.read($sectionHere))),
    [editor],
  )
  const others = usePresence({ article, section, writes: work.state !== 'saved' })
  return <Others others={others} language={language} />
}
