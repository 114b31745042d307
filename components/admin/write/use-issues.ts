'use client'
// What the checks say of the text as it stands on this page, some moments after the last keystroke.
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { SpokenIssue } from '@/desk/workflow/contract'
import { useCheck } from './use-check'
import { useWrite } from './write-context'

const REST_MS = 1200

/** null: not known yet. `again` asks at once. */
export const useIssues = (changes: unknown): { issues: SpokenIssue[] | null; again: () => void } => {
  const [editor] = useLexicalComposerContext()
  const { figures, mayWrite } = useWrite()
  const [issues, setIssues] = useState<SpokenIssue[] | null>(null)
  const look = useCheck()
  /** One question at a time: answers come in their order, and a busy desk is not asked again before it has answered. */
  const asking = useRef({ isAsking: false, isOld: false })
  const ask = useEffectEvent(async () => {
    if (!mayWrite || editor.isComposing()) return
    const now = asking.current
    now.isOld = true
    if (now.isAsking) return
    now.isAsking = true
    try {
      while (now.isOld) {
        now.isOld = false
        const seen = await look()
        if (seen) setIssues(seen.issues)
      }
    } finally {
      now.isAsking = false
    }
  })
  const again = () => void ask()
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined)
  const later = useEffectEvent((ms: number) => {
    clearTimeout(rest.current)
    rest.current = setTimeout(() => void ask(), ms)
  })
  useEffect(() => {
    later(100)
    const heard = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
      if (dirtyElements.size > 0 || dirtyLeaves.size > 0) later(REST_MS)
    })
    const stop = figures.subscribe(() => later(REST_MS))
    return () => {
      clearTimeout(rest.current)
      heard()
      stop()
    }
  }, [editor, figures])
  // What stands beside the text changes what the checks say, too.
  const before = useRef(changes)
  useEffect(() => {
    if (before.current !== changes) later(REST_MS)
    before.current = changes
  }, [changes])
  return { issues, again }
}
