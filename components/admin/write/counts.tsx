'use client'
// How long the text is and how many figures it states, at the foot of the sheet.
import { $getRoot, $nodesOfType } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect, useState } from 'react'
import { FigureWords } from '../figures/figure-node'
import { say } from '../ui/messages'
import { useWrite } from './write-context'
import { WRITE } from './write-messages'

const REST_MS = 300
type Counts = { signs: number; figures: number }

export const Counts = () => {
  const [editor] = useLexicalComposerContext()
  const { language } = useWrite()
  const [counts, setCounts] = useState<Counts>({ signs: 0, figures: 0 })
  useEffect(() => {
    const count = () =>
      setCounts(
        editor.read(() => ({
          signs: $getRoot().getTextContent().replace(/\s/g, '').length,
          figures: $nodesOfType(FigureWords).length,
        })),
      )
    count()
    let rest: ReturnType<typeof setTimeout> | undefined
    const stop = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
      if (dirtyElements.size === 0 && dirtyLeaves.size === 0) return
      clearTimeout(rest)
      rest = setTimeout(count, REST_MS)
    })
    return () => {
      clearTimeout(rest)
      stop()
    }
  }, [editor])
  if (counts.signs === 0) return null
  return (
    <p className="write__counts desk-quiet">
      <span>{say(WRITE.count, language, { n: counts.signs })}</span>
      <span>{say(WRITE.figures, language, { n: counts.figures })}</span>
    </p>
  )
}
