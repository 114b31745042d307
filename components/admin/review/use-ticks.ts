'use client'
// The ticks of one person on one text: at once on the screen, a moment later with the desk, and certainly there before
// anything is decided.
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Ticked } from '@/desk/review/contract'
import type { Language } from '@/domain/manuscript'
import { ask } from '../ui/ask'
import { REVIEW } from './messages'

const PAUSE_MS = 500

export const useTicks = (address: string, given: readonly string[], language: Language) => {
  const [ticks, setTicks] = useState(() => new Set(given))
  const [trouble, setTrouble] = useState<string | null>(null)
  /** What the desk has not been told yet: true is ticked. */
  const owed = useRef(new Map<string, boolean>())
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const sending = useRef<Promise<boolean>>(Promise.resolve(true))

  /** Sends what is owed, after what is on its way. Answers whether all of it is recorded. */
  const flush = useCallback((): Promise<boolean> => {
    clearTimeout(timer.current)
    sending.current = sending.current.then(async () => {
      if (owed.current.size === 0) return true
      const sent = new Map(owed.current)
      const which = (ticked: boolean) => [...sent].filter(([, one]) => one === ticked).map(([seal]) => seal)
      const body = { ticked: which(true), open: which(false) }
      const asked = await ask<Ticked>(address, { language, unreached: REVIEW.unsaved, body })
      if ('trouble' in asked) {
        setTrouble(asked.trouble.sentence)
        return false
      }
      for (const [seal, ticked] of sent) if (owed.current.get(seal) === ticked) owed.current.delete(seal)
      setTrouble(null)
      return true
    })
    return sending.current
  }, [address, language])

  const set = useCallback(
    (seal: string, ticked: boolean) => {
      setTicks((before) => {
        const after = new Set(before)
        if (ticked) after.add(seal)
        else after.delete(seal)
        return after
      })
      owed.current.set(seal, ticked)
      clearTimeout(timer.current)
      timer.current = setTimeout(() => void flush(), PAUSE_MS)
    },
    [flush],
  )

  // Whoever turns the page after the last tick has ticked it all the same.
  useEffect(() => {
    const leave = () => void flush()
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [flush])

  return { ticks, set, flush, trouble }
}
