'use client'
// The article's panel, in the sidebar of its form: where it stands, who is next, what is wrong, and every action.
import { useConfig, useDocumentEvents, useDocumentInfo, useFormModified, useFormProcessing, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import type { Action } from '@/domain/workflow'
import { Actions } from './actions'
import type { Offer } from './board'
import { BoardView } from './board-view'
import { KeepUnsaved } from './keep-unsaved'
import { TroubleNote } from './trouble-note'
import { useBoard } from './use-board'
import { DONE, PANEL, languageOf } from './words'

export const DeskPanel = () => {
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  return (
    <section className="desk-panel" aria-label={PANEL.title[languageOf(i18n.language)]}>
      <KeepUnsaved />
      {id ? <Panel key={id} id={String(id)} /> : <p className="desk-panel__first">{PANEL.unsaved[languageOf(i18n.language)]}</p>}
    </section>
  )
}

const Panel = ({ id }: { id: string }) => {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { getDocPermissions, unlockDocument } = useDocumentInfo()
  const { mostRecentUpdate } = useDocumentEvents()
  const router = useRouter()
  const modified = useFormModified()
  const processing = useFormProcessing()
  const language = languageOf(i18n.language)
  const { board, newer, trouble, working, load, act } = useBoard(config.routes.api, id, i18n.language)
  const [done, setDone] = useState<Action | null>(null)

  useEffect(() => { if (mostRecentUpdate) void load(true) }, [mostRecentUpdate, load])

  /** The form below follows: what it may be (locked or not) and what it holds. */
  const follow = async () => {
    await getDocPermissions()
    router.refresh()
  }
  const take = async (offer: Offer, note: string): Promise<boolean> => {
    setDone(null)
    if (!(await act(offer, note))) return false
    setDone(offer.action)
    await unlockDocument(id, 'articles')
    await follow()
    return true
  }
  const look = async () => {
    await load(true)
    await follow()
  }

  if (!board) {
    return trouble ? <TroubleNote trouble={trouble} language={language} again={() => void load(true)} /> : <div className="desk-panel__wait" aria-busy="true" />
  }
  return (
    <>
      <BoardView board={board} id={id} language={language} />
      <div aria-live="polite">
        {newer && <TroubleNote trouble={{ sentence: PANEL.newer[language], saves: [] }} language={language} again={() => void look()} label={PANEL.look[language]} />}
        {trouble && <TroubleNote trouble={trouble} language={language} again={() => void look()} label={PANEL.look[language]} />}
        {done && <p className="desk-done">{DONE[done][language]}</p>}
      </div>
      <Actions board={board} language={language} working={working} waits={modified || processing} take={take} />
    </>
  )
}
