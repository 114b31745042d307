'use client'
// Asks which published figures a metric may cite, and what it cites already.
import { useConfig } from '@payloadcms/ui'
import { useCallback, useState } from 'react'
import type { Language } from '@/domain/manuscript'
import { troubleIn } from './board'
import { CITE } from './cite-words'

export type Citable = { id: string; title: string; slug: string; edition: number; words: string; fill: Record<string, unknown> & { label: string; period: string | null } }
export type Cited = { title: string; slug: string; edition: number; words: string }
type Answer = { figures: Citable[]; chosen: Cited | null }

export const useCitable = (article: string | null, language: Language) => {
  const { config: { routes: { api } } } = useConfig()
  const [answer, setAnswer] = useState<Answer | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)

  const ask = useCallback(async (query: { words?: string; q?: string; chosen?: string }): Promise<void> => {
    if (!article) return
    try {
      const response = await fetch(`${api}/articles/${article}/citable?${new URLSearchParams(query)}`, { credentials: 'include', cache: 'no-store', headers: { 'Accept-Language': language } })
      const given: unknown = await response.json().catch(() => null)
      setTrouble(response.ok ? null : troubleIn(given, CITE.failed[language]).sentence)
      if (response.ok) setAnswer(given as Answer)
    } catch {
      setTrouble(CITE.failed[language])
    }
  }, [api, article, language])

  return { answer, trouble, ask }
}
