'use client'
// Asks which published figures a metric may cite, and what it cites already.
import { useConfig } from '@payloadcms/ui'
import { useCallback } from 'react'
import type { Citable } from '@/desk/citations/contract'
import type { Language } from '@/domain/manuscript'
import { ask, type Asked } from '../ui/ask'
import { UI } from '../ui/messages'

type Query = { words: string; q: string } | { chosen: string }

export const useCitable = (article: string, language: Language) => {
  const {
    config: {
      routes: { api },
    },
  } = useConfig()
  return useCallback(
    (query: Query): Promise<Asked<Citable>> =>
      ask<Citable>(`${api}/articles/${article}/citable?${new URLSearchParams(query)}`, {
        language,
        unreached: UI.unreached,
      }),
    [api, article, language],
  )
}
