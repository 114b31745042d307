'use client'
// One button per action. Those that make no sense at this stage, or are for other roles, are folded below; each says
// why.
import type { PanelState, AvailableAction } from '@/desk/workflow/contract'
import type { Language } from '@/domain/manuscript'
import { TABLE, awaited, type Action } from '@/domain/workflow'
import { listed } from '../ui/format-date'
import { say } from '../ui/messages'
import { ActionButton, actionLabel } from './action-button'
import type { Said } from './ask-note'
import { goesOutSentence } from './goes-out-sentence'
import { PANEL } from './messages'
import { NEXT_ACTION } from './next-action'

type Props = {
  article: string
  board: PanelState
  language: Language
  working: Action | null
  /** The form holds changes that are not saved, or is being saved. */
  waits: boolean
  take: (offer: AvailableAction, said: Said) => Promise<boolean>
}

const fits = (action: Action, { stage, publicState }: PanelState['standing']): boolean =>
  (TABLE[action].stages as readonly string[]).includes(stage) &&
  (TABLE[action].publicStates as readonly string[]).includes(publicState)

/** What takes something away stands folded, and only where it can be done. */
const LAST: readonly Action[] = ['delete', 'abandon']

export const Actions = ({ article, board, language, working, waits, take }: Props) => {
  const [role] = awaited(board.standing)
  const main = role && NEXT_ACTION[role]
  const inFront = ({ action, refusal }: AvailableAction) =>
    !LAST.includes(action) && fits(action, board.standing) && refusal?.reason !== 'role'
  const front = board.actions.filter(inFront).sort((a, b) => Number(b.action === main) - Number(a.action === main))
  // What acts on a live edition is not spoken of before there is one; nor deleting after, nor giving up what was not
  // begun, nor restoring what is there.
  const isSpokenOf = ({ action, names }: AvailableAction) =>
    LAST.includes(action) || action === 'restore'
      ? fits(action, board.standing)
      : board.standing.stage !== 'deleted' && (names === 'fingerprint' || board.standing.edition > 0)
  const folded = board.actions.filter((offer) => !inFront(offer) && isSpokenOf(offer))
  // What is for other roles is one sentence, not a row of buttons that nobody here can press.
  const others = folded.filter(({ refusal }) => refusal?.reason === 'role')
  const own = folded.filter((offer) => !others.includes(offer))
  const button = (offer: AvailableAction) => (
    <ActionButton
      key={offer.action}
      article={article}
      offer={offer}
      standing={board.standing}
      language={language}
      yours={offer.action === main}
      busy={working !== null}
      working={working === offer.action}
      waits={waits}
      goesOut={goesOutSentence(board, language)}
      take={take}
    />
  )
  return (
    <div className="desk-actions">
      {waits && <p className="desk-wait">{PANEL.saveFirst[language]}</p>}
      {front.map(button)}
      {folded.length > 0 && (
        <details className="desk-others">
          <summary>{PANEL.others[language]}</summary>
          {own.map(button)}
          {others.length > 0 && (
            <p className="desk-why">
              {say(PANEL.othersDo, language, {
                acts: listed(
                  others.map(({ action }) => actionLabel(action, board.standing, language)),
                  language,
                ),
              })}
            </p>
          )}
        </details>
      )}
    </div>
  )
}
