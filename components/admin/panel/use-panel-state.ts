'use client'
// Reads the board of one article, keeps it fresh, and takes actions. It never swaps in another text behind the back of
// somebody who may judge it: what they press names the text they were shown.
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Action } from '@/domain/workflow'
import { ask } from '../ui/ask'
import { languageOf } from '../ui/messages'
import { PANEL } from './messages'
import type { PanelState, AvailableAction, Trouble } from './panel-state'

const EVERY_MS = 20_000

const mayJudge = ({ actions }: PanelState): boolean =>
  actions.some(({ action, refusal }) => (action === 'approve' || action === 'publish') && refusal?.reason !== 'role')

export type Shown = {
  board: PanelState | null
  /** A newer board, not shown yet because its text is another one. */
  newer: PanelState | null
  trouble: Trouble | null
  working: Action | null
}
const NOTHING: Shown = { board: null, newer: null, trouble: null, working: null }

export const usePanelState = (api: string, id: string | null, code: string) => {
  const [state, setState] = useState<Shown>(NOTHING)
  const language = languageOf(code)
  const { board: seen } = state
  const asked = useRef(0)

  const fetchBoard = useCallback(
    (body?: object) =>
      ask<PanelState>(`${api}/articles/${id}/actions`, {
        language,
        unreached: body ? PANEL.offline : PANEL.failed,
        ...(body && { body }),
      }),
    [api, id, language],
  )

  /** `own`: the person changed the text just now, or asked to see what is there. */
  const load = useCallback(
    async (own: boolean) => {
      if (!id) return
      const turn = ++asked.current
      const given = await fetchBoard()
      if (turn !== asked.current) return
      setState((before) => {
        if ('trouble' in given) return before.board ? before : { ...before, trouble: given.trouble }
        const board = given.answer
        const other = before.board && before.board.fingerprint !== board.fingerprint
        if (other && !own && mayJudge(board)) return { ...before, newer: board }
        return { ...before, board, newer: null, trouble: own ? null : before.trouble }
      })
    },
    [id, fetchBoard],
  )

  const act = useCallback(
    async ({ action, names }: AvailableAction, note: string): Promise<PanelState | null> => {
      if (!seen) return null
      asked.current += 1
      setState((before) => ({ ...before, working: action, trouble: null }))
      const named = names === 'fingerprint' ? { fingerprint: seen.fingerprint } : { edition: seen.standing.edition }
      const given = await fetchBoard({
        action,
        ...named,
        revision: seen.revision,
        ...(note.trim() ? { note: note.trim() } : {}),
      })
      setState((before) =>
        'answer' in given ? { ...NOTHING, board: given.answer } : { ...before, working: null, trouble: given.trouble },
      )
      return 'answer' in given ? given.answer : null
    },
    [seen, fetchBoard],
  )

  useEffect(() => {
    void load(true)
    const again = () => {
      if (document.visibilityState === 'visible') void load(false)
    }
    const timer = setInterval(again, EVERY_MS)
    window.addEventListener('focus', again)
    document.addEventListener('visibilitychange', again)
    return () => {
      clearInterval(timer)
      window.removeEventListener('focus', again)
      document.removeEventListener('visibilitychange', again)
    }
  }, [load])

  return { ...state, load, act }
}
