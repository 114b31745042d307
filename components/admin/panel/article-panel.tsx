'use client'
// Where an article stands, who is next, what is wrong, and every action; beside its sheet, and in the sidebar of its
// form.
import { useAuth, useConfig, useDocumentEvents, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { AvailableAction } from '@/desk/workflow/contract'
import { isLocked, type Action, type Standing } from '@/domain/workflow'
import { Tasks } from '../citing/tasks'
import { languageOf } from '../ui/messages'
import { TroubleNote } from '../ui/trouble-note'
import { Actions } from './actions'
import type { Said } from './ask-note'
import { PanelNews } from './panel-news'
import { PanelView } from './panel-view'
import { publicAddress } from './public-address'
import { usePanelState } from './use-panel-state'

const standsAt = ({ stage, publicState, submitted }: Standing): string =>
  `${stage} ${publicState} ${submitted?.approvals.length ?? 0}`

type Props = {
  id: string
  /** The page holds changes that are not saved; `saves`: how they are, before an act names the text. */
  modified: boolean
  processing: boolean
  saves?: () => Promise<boolean>
  /** The checks speak beside the text. */
  issuesBeside?: boolean
  /** Changes where the text was saved, or something beside it was. */
  changed?: unknown
}

export const ArticlePanel = ({ id, modified, processing, saves, issuesBeside = false, changed }: Props) => {
  const { config } = useConfig()
  const { permissions, user } = useAuth()
  const { i18n } = useTranslation()
  const { getDocPermissions } = useDocumentInfo()
  const { mostRecentUpdate } = useDocumentEvents()
  const router = useRouter()
  const language = languageOf(i18n.language)
  const { board, newer, trouble, working, load, act, isOwed } = usePanelState(config.routes.api, id, i18n.language)
  const [done, setDone] = useState<{ action: Action; at: string } | null>(null)

  useEffect(() => {
    if (mostRecentUpdate) void load(true)
  }, [mostRecentUpdate, load])
  const known = useRef(changed)
  useEffect(() => {
    if (known.current !== changed) void load(true)
    known.current = changed
  }, [changed, load])

  /**
   * The form follows when the text is locked or unlocked, whoever did it. Only then: a refresh at another moment would
   * take away what somebody is typing.
   */
  const locked = board ? isLocked(board.standing.stage) : undefined
  const followed = useRef(locked)
  /** What is deleted has its page among the deleted. */
  const isDeleted = board?.standing.stage === 'deleted'
  const wasDeleted = useRef(isDeleted)
  const addressOf = (deleted: boolean) => `${config.routes.admin}/collections/articles/${deleted ? 'trash/' : ''}${id}`
  const follow = useEffectEvent(async () => {
    if (wasDeleted.current !== isDeleted) return router.push(addressOf(isDeleted))
    await getDocPermissions()
    if (!modified) router.refresh()
  })
  useEffect(() => {
    if (followed.current !== undefined && followed.current !== locked) void follow()
    followed.current = locked
    wasDeleted.current = isDeleted
  }, [locked, isDeleted])

  const take = async (offer: AvailableAction, said: Said): Promise<boolean> => {
    setDone(null)
    // What is not saved yet is saved first; then the act names the text that is stored.
    const unsaved = modified && saves !== undefined
    if (unsaved && !(await saves())) return false
    // Whoever judges a text names the one that was shown; whoever submits, what they saved a moment ago.
    const isBehind = offer.action === 'submit' && isOwed()
    // Where the board cannot be had, the act says so itself: a press is never without an answer.
    const fresh = unsaved || isBehind ? ((await load(true)) ?? undefined) : undefined
    const after = await act(offer, said, fresh)
    if (!after) return false
    setDone({ action: offer.action, at: standsAt(after) })
    return true
  }
  const look = async () => {
    await load(true)
    if (!modified) router.refresh()
  }

  if (!board) {
    return trouble ? (
      <TroubleNote trouble={trouble} language={language} again={() => void load(true)} />
    ) : (
      <div className="desk-panel__wait" aria-busy="true" />
    )
  }
  return (
    <>
      <PanelView
        board={board}
        id={id}
        language={language}
        person={user ? String(user.id) : null}
        issuesBeside={issuesBeside}
        tasks={
          <Tasks
            tasks={board.tasks}
            settles={board.standing.stage === 'settled' ? board.standing.edition + 1 : null}
            mayKeep={Boolean(permissions?.collections?.articles?.create)}
            language={language}
          />
        }
      />
      <PanelNews
        isNewer={newer !== null}
        trouble={trouble}
        publicAddress={publicAddress(board)}
        done={done?.at === standsAt(board.standing) ? done.action : null}
        language={language}
        look={() => void look()}
      />
      <Actions
        article={id}
        board={board}
        language={language}
        working={working}
        waits={(modified && saves === undefined) || processing}
        take={take}
      />
    </>
  )
}
