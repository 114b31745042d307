'use client'
// Asks which published figures a metric may cite, and what it cites already.
import { useConfig } from '@payloadcms/ui'
import { useCallback, useState } from 'react'
import type { Language } from '@/domain/manuscript'
import { ask } from '../ui/ask'
import { CITE } from './cite-messages'

export type Citable = {
  id: string
  title: string
  slug: string
  edition: number
  words: string
  fill: Record<string, unknown> & { label: string; period: string | null }
}
export type Cited = { title: string; slug: string; edition: number; words: string }
type Answer = { figures: Citable[]; chosen: Cited | null }

export const useCitable = (article: string | null, language: Language) => {
  const {
    config: {
      routes: { api },
    },
  } = useConfig()
  const [answer, setAnswer] = useState<Answer | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)

  const seek = useCallback(
    async (query: { words?: string; q?: string; chosen?: string }): Promise<void> => {
      if (!article) return
      const asked = await ask<Answer>(`${api}/articles/${article}/citable?${new URLSearchParams(query)}`, {
        language,
        unreached: CITE.failed,
      })
      setTrouble('trouble' in asked ? asked.trouble.sentence : null)
      if ('answer' in asked) setAnswer(asked.answer)
    },
    [api, article, language],
  )

  return { answer, trouble, seek }
}
