'use client'
// Reads where an indicator stands, and confirms or declines what is proposed of it, naming the proposal that was shown.
import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import type { ConfirmationBoard } from '@/desk/indicators/contract'
import type { Language } from '@/domain/manuscript'
import { PANEL } from '../panel/messages'
import { ask } from '../ui/ask'
import { UI } from '../ui/messages'

export const useConfirmation = (language: Language) => {
  const {
    config: {
      routes: { api },
    },
  } = useConfig()
  const { id, data } = useDocumentInfo()
  const [board, setBoard] = useState<ConfirmationBoard | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)

  const fetchBoard = useCallback(
    (body?: object) =>
      ask<ConfirmationBoard>(`${api}/indicators/${id}/confirmation`, {
        language,
        unreached: body ? PANEL.offline : UI.unreached,
        ...(body && { body }),
      }),
    [api, id, language],
  )

  const load = useCallback(async () => {
    if (!id) return
    const asked = await fetchBoard()
    if ('answer' in asked) setBoard(asked.answer)
    else setTrouble(asked.trouble.sentence)
  }, [id, fetchBoard])

  // Again after every save: a save is a proposal. (Payload's own `lastUpdateTime` stays empty where no document is
  // locked.)
  const savedAt = data?.updatedAt
  useEffect(() => {
    const follow = async () => {
      if (savedAt !== undefined) await load()
    }
    void follow()
  }, [load, savedAt])

  /** Answers what went wrong, or null. */
  const decide = async (action: 'confirm' | 'decline', note?: string): Promise<string | null> => {
    const asked = await fetchBoard({ action, proposal: board?.proposal, ...(note && { note }) })
    if ('trouble' in asked) return asked.trouble.sentence
    setBoard(asked.answer)
    return null
  }

  return { board, trouble, decide, isStored: Boolean(id) }
}
