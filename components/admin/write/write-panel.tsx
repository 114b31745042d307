'use client'
// Beside the sheet: where the article stands, who is next, and every action. What is not saved yet is saved first.
import { useAuth, useDocumentEvents, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useEffectEvent, useRef } from 'react'
import type { AvailableAction } from '@/desk/workflow/contract'
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
  const { api, language, mayWrite } = useWrite()
  const { permissions } = useAuth()
  const { getDocPermissions } = useDocumentInfo()
  const { mostRecentUpdate } = useDocumentEvents()
  const { i18n } = useTranslation()
  const router = useRouter()
  const { board, newer, trouble, working, load, act } = usePanelState(api, id, i18n.language)
  const { state, stored } = session

  // After each save of this page, and after what was done in a drawer of it.
  const changed = `${stored.revision} ${session.turn} ${mostRecentUpdate?.updatedAt ?? ''}`
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

  /** What is not saved yet is saved first; then the act names the text that is stored. */
  const take = async (offer: AvailableAction, note: string): Promise<boolean> => {
    if (state === 'saved') return (await act(offer, note)) !== null
    if (!(await session.save())) return false
    const fresh = await load(true)
    return fresh !== null && (await act(offer, note, fresh)) !== null
  }

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
        issuesBeside={mayWrite}
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
      <Actions board={board} language={language} working={working} waits={state === 'saving'} take={take} />
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
