'use client'
// Tells the desk which text is on the screen, once it is in sight. A page that is loaded and never shown is no look.
import { useEffect } from 'react'
import type { Looked } from '@/desk/review/contract'
import type { Language } from '@/domain/manuscript'
import { ask } from '../ui/ask'
import { UI } from '../ui/messages'

export const useLook = (address: string, fingerprint: string, revision: number, language: Language): void => {
  useEffect(() => {
    const tell = () => {
      if (document.visibilityState !== 'visible') return
      document.removeEventListener('visibilitychange', tell)
      void ask<Looked>(address, { language, unreached: UI.unreached, body: { fingerprint, revision } })
    }
    document.addEventListener('visibilitychange', tell)
    tell()
    return () => document.removeEventListener('visibilitychange', tell)
  }, [address, fingerprint, revision, language])
}
