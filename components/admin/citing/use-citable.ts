'use client'
// Asks which published figures a metric may cite, and what it cites already.
import { useConfig } from '@payloadcms/ui'
import { useCallback, useState } from 'react'
import type { Citable } from '@/desk/citations/contract'
import type { Language } from '@/domain/manuscript'
import { ask } from '../ui/ask'
import { CITE } from './cite-messages'

export const useCitable = (article: string | null, language: Language) => {
  const {
    config: {
      routes: { api },
    },
  } = useConfig()
  const [answer, setAnswer] = useState<Citable | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)

  const seek = useCallback(
    async (query: { words?: string; q?: string; chosen?: string }): Promise<void> => {
      if (!article) return
      const asked = await ask<Citable>(`${api}/articles/${article}/citable?${new URLSearchParams(query)}`, {
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
