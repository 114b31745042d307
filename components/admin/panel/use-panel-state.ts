'use client'
// Reads the board of one article, keeps it fresh, and takes actions. It never swaps in another text behind the back of
// somebody who may judge it: what they press names the text they were shown.
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Acted, AvailableAction, PanelState } from '@/desk/workflow/contract'
import type { Action, Standing } from '@/domain/workflow'
import { ask, newKey } from '../ui/ask'
import { languageOf } from '../ui/messages'
import { WROTE } from '../ui/own-writes'
import type { Trouble } from '../ui/trouble'
import type { Said } from './ask-note'
import { PANEL } from './messages'

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

/** `given`: what the page was answered with; then nothing is asked before something may have changed. */
export const usePanelState = (api: string, id: string | null, code: string, given: PanelState | null = null) => {
  const [state, setState] = useState<Shown>({ ...NOTHING, board: given })
  const language = languageOf(code)
  const { board: seen } = state
  const asked = useRef(0)
  /** An own change is still to be shown: also when a look in the background was begun after it. */
  const owed = useRef(false)
  /** The press of which nobody knows whether it was done: pressed again, it is the same one. */
  const unanswered = useRef<{ press: string; key: string } | null>(null)
  const address = `${api}/articles/${id}/actions`

  /** `own`: the person changed the text just now, or asked to see what is there. */
  const load = useCallback(
    async (own: boolean): Promise<PanelState | null> => {
      if (!id) return null
      const turn = ++asked.current
      if (own) owed.current = true
      const given = await ask<PanelState>(address, { language, unreached: PANEL.failed })
      // A later question shows its own answer; this one still says what is stored.
      if (turn !== asked.current) return 'answer' in given ? given.answer : null
      const isOwn = owed.current
      owed.current = false
      setState((before) => {
        if ('trouble' in given) return before.board ? before : { ...before, trouble: given.trouble }
        const board = given.answer
        const other = before.board && before.board.fingerprint !== board.fingerprint
        if (other && !isOwn && mayJudge(board)) return { ...before, newer: board }
        return { ...before, board, newer: null, trouble: isOwn ? null : before.trouble }
      })
      return 'answer' in given ? given.answer : null
    },
    [id, address, language],
  )

  const act = useCallback(
    async (
      { action, names }: AvailableAction,
      { note, ...more }: Said,
      fresh?: PanelState,
    ): Promise<Standing | null> => {
      const on = fresh ?? seen
      if (!on) return null
      asked.current += 1
      setState((before) => ({ ...before, working: action, trouble: null }))
      const named = names === 'fingerprint' ? { fingerprint: on.fingerprint } : { edition: on.standing.edition }
      const words = note.trim()
      const body = { action, ...named, ...more, revision: on.revision, ...(words && { note: words }) }
      const press = JSON.stringify(body)
      if (unanswered.current?.press !== press) unanswered.current = { press, key: newKey() }
      const given = await ask<Acted>(address, { language, unreached: PANEL.offline, body, key: unanswered.current.key })
      if (!('trouble' in given && given.unanswered)) unanswered.current = null
      if ('trouble' in given) {
        setState((before) => ({ ...before, working: null, trouble: given.trouble }))
        return null
      }
      await load(true)
      setState((before) => ({ ...before, working: null }))
      return given.answer.standing
    },
    [seen, address, language, load],
  )

  const isGiven = given !== null
  useEffect(() => {
    if (!isGiven) void load(true)
    const own = () => void load(true)
    const again = () => {
      if (document.visibilityState === 'visible') void load(false)
    }
    const timer = setInterval(again, EVERY_MS)
    window.addEventListener('focus', again)
    window.addEventListener(WROTE, own)
    document.addEventListener('visibilitychange', again)
    return () => {
      clearInterval(timer)
      window.removeEventListener('focus', again)
      window.removeEventListener(WROTE, own)
      document.removeEventListener('visibilitychange', again)
    }
  }, [load, isGiven])

  /** The board is not yet that of one's own last change. */
  const isOwed = useCallback(() => owed.current, [])
  return { ...state, load, act, isOwed }
}
