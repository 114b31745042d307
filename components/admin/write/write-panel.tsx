'use client'
// Beside the sheet: where the article stands, who is next, and every action. What is not saved yet is saved first.
import { useAuth, useDocumentEvents, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useEffectEvent, useRef } from 'react'
import { isLocked } from '@/domain/workflow'
import { Tasks } from '../citing/tasks'
import { Actions } from '../panel/actions'
import { PANEL } from '../panel/messages'
import { PanelView } from '../panel/panel-view'
import { usePanelState } from '../panel/use-panel-state'
import { TroubleNote } from '../ui/trouble-note'
import type { Session } from './use-session'
import { useWrite } from './write-context'

const Panel = ({ id, session }: { id: string; session: Session }) => {
  const { api, language } = useWrite()
  const { permissions } = useAuth()
  const { getDocPermissions } = useDocumentInfo()
  const { mostRecentUpdate } = useDocumentEvents()
  const { i18n } = useTranslation()
  const router = useRouter()
  const { board, newer, trouble, working, load, act } = usePanelState(api, id, i18n.language)
  const { state, stored } = session

  // After each save of this page, and after what was done in a drawer of it.
  const changed = `${stored.revision} ${mostRecentUpdate?.updatedAt ?? ''}`
  const seen = useRef(changed)
  useEffect(() => {
    if (seen.current === changed) return
    seen.current = changed
    void load(true)
  }, [changed, load])

  const locked = board ? isLocked(board.standing.stage) : undefined
  const followed = useRef(locked)
  const follow = useEffectEvent(async () => {
    await getDocPermissions()
    router.refresh()
  })
  useEffect(() => {
    if (followed.current !== undefined && followed.current !== locked) void follow()
    followed.current = locked
  }, [locked])

  if (!board)
    return trouble ? (
      <TroubleNote trouble={trouble} language={language} again={() => void load(true)} />
    ) : (
      <div className="desk-panel__wait" aria-busy="true" />
    )
  return (
    <>
      <PanelView
        board={board}
        id={id}
        language={language}
        tasks={
          <Tasks
            tasks={board.tasks}
            settles={board.standing.stage === 'settled' ? board.standing.edition + 1 : null}
            mayKeep={Boolean(permissions?.collections?.articles?.create)}
            language={language}
          />
        }
      />
      <div aria-live="polite">
        {(trouble || newer) && (
          <TroubleNote
            trouble={trouble ?? { sentence: PANEL.newer[language], saves: [] }}
            language={language}
            again={() => void load(true)}
            label={PANEL.look[language]}
          />
        )}
      </div>
      <Actions
        board={board}
        language={language}
        working={working}
        waits={state !== 'saved'}
        take={async (offer, note) => (await act(offer, note)) !== null}
      />
    </>
  )
}

export const WritePanel = ({ session }: { session: Session }) => {
  const { language } = useWrite()
  return (
    <section className="desk-panel" aria-label={PANEL.title[language]}>
      {session.article ? (
        <Panel key={session.article} id={session.article} session={session} />
      ) : (
        <p className="desk-panel__first">{PANEL.unsaved[language]}</p>
      )}
    </section>
  )
}
