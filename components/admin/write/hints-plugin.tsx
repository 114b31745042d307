'use client'
// What an empty title, summary, text or heading says of itself, in grey: never part of the text.
import { $getRoot, $isElementNode, type LexicalNode } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect } from 'react'
import { $isSectionHead } from '../editor/section-head-node'
import { $isSheetSummary } from '../editor/summary-node'
import { $isSheetTitle } from '../editor/title-node'
import { useWrite } from './write-context'
import { WRITE } from './write-messages'

type Hint = 'title' | 'summary' | 'lead' | 'heading'

const isEmpty = (node: LexicalNode | null): boolean => $isElementNode(node) && node.isEmpty()

/** The empty blocks that say something, by key. */
const $hints = (): Map<string, Hint> => {
  const hints = new Map<string, Hint>()
  const blocks = $getRoot().getChildren()
  blocks.forEach((block, at) => {
    if ($isSheetTitle(block) && block.isEmpty()) hints.set(block.getKey(), 'title')
    else if ($isSectionHead(block) && block.isEmpty()) hints.set(block.getKey(), 'heading')
    else if ($isSheetSummary(block) && block.getChildrenSize() === 1 && isEmpty(block.getFirstChild()))
      hints.set(block.getFirstChildOrThrow().getKey(), 'summary')
    else if (at === 2 && blocks.length === 3 && isEmpty(block)) hints.set(block.getKey(), 'lead')
  })
  return hints
}

export const HintsPlugin = () => {
  const [editor] = useLexicalComposerContext()
  const { language } = useWrite()
  useEffect(() => {
    let shown = new Map<string, Hint>()
    const show = () => {
      const hints = editor.read($hints)
      for (const key of shown.keys())
        if (!hints.has(key)) {
          const element = editor.getElementByKey(key)
          element?.classList.remove('write__hint')
          element?.removeAttribute('data-hint')
        }
      for (const [key, hint] of hints) {
        const element = editor.getElementByKey(key)
        element?.classList.add('write__hint')
        element?.setAttribute('data-hint', WRITE[hint][language])
      }
      shown = hints
    }
    show()
    return editor.registerUpdateListener(({ dirtyElements }) => {
      if (dirtyElements.size > 0) show()
    })
  }, [editor, language])
  return null
}
