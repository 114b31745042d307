'use client'
// The decision, at the bottom of the window wherever one reads: buttons that name what they do, the reason where one
// cannot, and for a publication what goes out and one press more.
import { useState } from 'react'
import type { AvailableAction, PanelState } from '@/desk/workflow/contract'
import type { Language } from '@/domain/manuscript'
import { levelWords } from '@/domain/messages'
import { awaited, type Action, type Standing } from '@/domain/workflow'
import { AskNote, type Said } from '../panel/ask-note'
import { GoesOut } from '../panel/goes-out'
import { goesOutSentence } from '../panel/goes-out-sentence'
import { ACTION_LABELS, PANEL } from '../panel/messages'
import { NEXT_ACTION } from '../panel/next-action'
import { UI, say } from '../ui/messages'
import { REVIEW } from './messages'

type Props = {
  article: string
  board: PanelState
  language: Language
  working: Action | null
  /** The text on the sheet is not the one that would be decided on. */
  waits: boolean
  tally: string | null
  take: (offer: AvailableAction, said: Said) => Promise<boolean>
}

const OFFERED: readonly Action[] = ['submit', 'approve', 'publish', 'request-changes', 'recall']

/** 批准第2版（复审） */
const decisionLabel = (action: Action, { edition, submitted }: Standing, language: Language): string => {
  const n = edition + 1
  if (action !== 'approve') return say(ACTION_LABELS[action], language, { n })
  const levels = submitted?.levels ?? 1
  const level = levelWords(Math.min((submitted?.approvals.length ?? 0) + 1, levels), levels)[language]
  return say(levels > 1 ? REVIEW.approve : REVIEW.approveOne, language, { n, level })
}

export const DecisionBar = ({ article, board, language, working, waits, tally, take }: Props) => {
  const [asking, setAsking] = useState<Action | null>(null)
  const { standing } = board
  const [role] = awaited(standing)
  const main = role && NEXT_ACTION[role]
  const offers = board.actions
    .filter(({ action, refusal }) => OFFERED.includes(action) && !isOutOfPlace(refusal?.reason))
    .sort((one, other) => Number(other.action === main) - Number(one.action === main))
  if (offers.length === 0) return null
  const offer = offers.find(({ action, refusal }) => action === asking && refusal === null)
  const go = async (one: AvailableAction, said: Said) => {
    if (await take(one, said)) setAsking(null)
  }
  const press = (one: AvailableAction) => {
    if (one.action === 'publish' || one.note === 'required') setAsking(one.action)
    else void go(one, { note: '' })
  }
  const label = (action: Action) =>
    working === action ? PANEL.working[language] : decisionLabel(action, standing, language)
  const why = offers.filter(({ refusal }) => refusal !== null)
  return (
    <section className="review-bar" aria-label={REVIEW.actions[language]}>
      {offer?.action === 'publish' && (
        <GoesOut
          sentence={goesOutSentence(board, language)}
          label={working ? PANEL.working[language] : say(PANEL.publishNow, language, { n: standing.edition + 1 })}
          isDisabled={working !== null || waits}
          language={language}
          go={() => void go(offer, { note: '' })}
          cancel={() => setAsking(null)}
        />
      )}
      {offer && offer.action !== 'publish' && (
        <AskNote
          article={article}
          action={offer.action}
          note={offer.note}
          label={label(offer.action)}
          yours={offer.action === main}
          language={language}
          disabled={working !== null || waits}
          cancel={() => setAsking(null)}
          send={(said) => go(offer, said)}
        />
      )}
      {!offer && (
        <div className="review-decisions">
          {tally && <span className="review-bar__tally">{tally}</span>}
          {offers.map((one) => (
            <button
              key={one.action}
              type="button"
              className={`desk-button${one.action === main && !one.refusal ? ' desk-button--yours' : ''}`}
              disabled={one.refusal !== null || waits || working !== null}
              aria-describedby={one.refusal ? `why-${one.action}` : undefined}
              onClick={() => press(one)}
            >
              {label(one.action)}
            </button>
          ))}
          {offers.some(({ action, refusal }) => action === main && action === 'approve' && refusal === null) && (
            <button type="button" className="desk-add-note" onClick={() => setAsking('approve')}>
              {PANEL.addNote[language]}
            </button>
          )}
        </div>
      )}
      {!offer &&
        why.map(({ action, refusal }) => (
          <p key={action} id={`why-${action}`} className="desk-why">
            {decisionLabel(action, standing, language)}
            {UI.between[language]}
            {refusal!.sentence}
          </p>
        ))}
    </section>
  )
}

/** For another role, or another stage: no decision of this person now. */
const isOutOfPlace = (reason: string | undefined): boolean =>
  reason === 'role' || reason === 'stage' || reason === 'public-state'
