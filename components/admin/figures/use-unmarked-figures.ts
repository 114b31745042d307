'use client'
// Reads the numbers of one article that are no figures yet, and marks them or sets them aside.
import { useConfig, useDocumentEvents, useForm } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { FiguresFound, PeriodFilled } from '@/desk/figures/contract'
import type { Language } from '@/domain/manuscript'
import { takeStored } from '../editor/stored-texts'
import { ask, type Asked } from '../ui/ask'
import { UI } from '../ui/messages'
import { useReport } from '../ui/use-report'

export type Marking = 'accept' | 'dismiss' | 'restore'

/** How our own changes are told apart from what is done in drawers. */
export const BY_NUMBERS = 'numbers'

export const useUnmarkedFigures = (id: string, language: Language) => {
  const {
    config: {
      routes: { api },
    },
  } = useConfig()
  const { mostRecentUpdate } = useDocumentEvents()
  const report = useReport(BY_NUMBERS)
  const { dispatchFields } = useForm()
  const [found, setFound] = useState<FiguresFound | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const turn = useRef(0)

  const askTool = useCallback(
    <T = FiguresFound>(body?: object, tool = 'figures') =>
      ask<T>(`${api}/articles/${id}/${tool}`, { language, unreached: UI.unreached, ...(body && { body }) }),
    [api, id, language],
  )

  const load = useCallback(async () => {
    const mine = ++turn.current
    const asked = await askTool()
    if (mine !== turn.current) return
    if ('trouble' in asked) setTrouble(asked.trouble.sentence)
    else setFound(asked.answer)
  }, [askTool])

  useEffect(() => {
    const follow = async () => {
      if (mostRecentUpdate?.drawerSlug !== BY_NUMBERS) await load()
    }
    void follow()
  }, [load, mostRecentUpdate])

  /**
   * Whether the open form says what is stored: figures have come into summary and lead. Where it does not (somebody has
   * typed meanwhile, or the server is away) its next save is refused as stale, and nothing typed is lost.
   */
  const isFormInStep = useCallback(async (): Promise<boolean> => {
    const query = new URLSearchParams({ 'depth': '0', 'select[summary]': 'true', 'select[lead]': 'true' })
    const asked = await ask<{ summary: unknown; lead: unknown }>(`${api}/articles/${id}?${query}`, {
      language,
      unreached: UI.unreached,
    })
    return 'answer' in asked && takeStored('articles', id, { summary: asked.answer.summary, lead: asked.answer.lead })
  }, [api, id, language])

  /**
   * Answers whether it was done. The form learns how often the article was saved, so that its own next save is no stale
   * one.
   */
  const mark = async (marking: Marking, identities: string[]): Promise<boolean> => {
    turn.current += 1
    setBusy(true)
    setTrouble(null)
    const asked = await askTool({ [marking]: identities })
    if ('trouble' in asked) {
      setBusy(false)
      setTrouble(asked.trouble.sentence)
      await load()
      return false
    }
    const isInStep = marking !== 'accept' || (await isFormInStep())
    setBusy(false)
    setFound(asked.answer)
    if (isInStep) dispatchFields({ type: 'UPDATE', path: 'lockVersion', value: asked.answer.lockVersion })
    report(marking === 'accept' ? 'metrics' : 'articles')
    return true
  }

  /**
   * Gives every metric without a period this one, or confirms those that were taken from the text. Answers how many, or
   * what went wrong.
   */
  const settlePeriods = async (what: { period: string } | { confirm: true }): Promise<Asked<PeriodFilled>> => {
    setBusy(true)
    const asked = await askTool<PeriodFilled>(what, 'period')
    setBusy(false)
    if ('trouble' in asked) return asked
    dispatchFields({ type: 'UPDATE', path: 'lockVersion', value: asked.answer.lockVersion })
    await load()
    report('metrics')
    return asked
  }

  return {
    numbers: found?.figures ?? null,
    undated: found?.undated ?? 0,
    inherited: found?.inherited ?? null,
    suggestion: found?.suggestion ?? null,
    trouble,
    busy,
    mark,
    settlePeriods,
  }
}
