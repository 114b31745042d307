'use client'
// Reads the numbers of one article that are no figures yet, and marks them or sets them aside.
import { useConfig, useDocumentEvents, useForm } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Language } from '@/domain/manuscript'
import { troubleIn } from './board'
import { NUMBERS } from './numbers-words'
import { useReport } from './use-report'

export type NumberFound = {
  identity: string
  place: 'title' | 'summary' | 'lead' | 'section'
  /** The heading of its section; null elsewhere. */
  heading: string | null
  words: string
  /** The unit that a neighbour lends it, or "". */
  shared: string
  label: string
  period: string | null
  before: string
  after: string
  ready: boolean
  dismissed: boolean
}
type Answer = { figures: NumberFound[]; saves: number }
export type Deed = 'accept' | 'dismiss' | 'restore'

/** How our own changes are told apart from what is done in drawers. */
export const BY_NUMBERS = 'numbers'

export const useNumbers = (id: string, language: Language) => {
  const { config: { routes: { api } } } = useConfig()
  const { mostRecentUpdate } = useDocumentEvents()
  const report = useReport(BY_NUMBERS)
  const { dispatchFields } = useForm()
  const [numbers, setNumbers] = useState<NumberFound[] | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const turn = useRef(0)

  const ask = useCallback(async (body?: object): Promise<Answer | { sentence: string }> => {
    try {
      const response = await fetch(`${api}/articles/${id}/figures`, {
        credentials: 'include', cache: 'no-store', headers: { 'Accept-Language': language, ...(body ? { 'Content-Type': 'application/json' } : {}) },
        ...(body ? { method: 'POST', body: JSON.stringify(body) } : {}),
      })
      const answer: unknown = await response.json().catch(() => null)
      return response.ok ? (answer as Answer) : troubleIn(answer, NUMBERS.failed[language])
    } catch {
      return { sentence: NUMBERS.failed[language] }
    }
  }, [api, id, language])

  const load = useCallback(async () => {
    const mine = ++turn.current
    const answer = await ask()
    if (mine !== turn.current) return
    if ('sentence' in answer) setTrouble(answer.sentence)
    else setNumbers(answer.figures)
  }, [ask])

  useEffect(() => {
    const follow = async () => { if (mostRecentUpdate?.drawerSlug !== BY_NUMBERS) await load() }
    void follow()
  }, [load, mostRecentUpdate])

  /** Answers whether it was done. The form learns how often the article was saved, so that its own next save is no stale one. */
  const mark = async (deed: Deed, identities: string[]): Promise<boolean> => {
    turn.current += 1
    setBusy(true)
    setTrouble(null)
    const answer = await ask({ [deed]: identities })
    setBusy(false)
    if ('sentence' in answer) {
      setTrouble(answer.sentence)
      await load()
      return false
    }
    setNumbers(answer.figures)
    dispatchFields({ type: 'UPDATE', path: 'saves', value: answer.saves })
    report(deed === 'accept' ? 'metrics' : 'articles')
    return true
  }

  return { numbers, trouble, busy, mark }
}
