'use client'
// One action: a label that says what will happen, the reason when it cannot, and what it asks for, in the same place:
// while a note is being written there is one button, and it sends the note.
import { useId, useState } from 'react'
import type { AvailableAction } from '@/desk/workflow/contract'
import type { Language } from '@/domain/manuscript'
import { levelWords } from '@/domain/messages'
import type { Action, Standing } from '@/domain/workflow'
import { say } from '../ui/messages'
import { AskNote, type Said } from './ask-note'
import { GoesOut } from './goes-out'
import { ACTION_LABELS, PANEL } from './messages'

type Props = {
  article: string
  offer: AvailableAction
  standing: Standing
  language: Language
  /** What the article waits for now: the one button in colour. */
  yours: boolean
  busy: boolean
  working: boolean
  waits: boolean
  /** What a publication sends out, in one sentence. */
  goesOut: string
  take: (offer: AvailableAction, said: Said) => Promise<boolean>
}

export const actionLabel = (action: Action, { edition, submitted }: Standing, language: Language): string => {
  const levels = submitted?.levels ?? 1
  const level = levelWords(Math.min((submitted?.approvals.length ?? 0) + 1, levels), levels)[language]
  if (action === 'approve' && levels === 1) return { zh: '批准', en: 'Approve' }[language]
  return say(ACTION_LABELS[action], language, {
    n: action === 'publish' || action === 'abandon' ? edition + 1 : edition,
    level,
  })
}

const TOLD_FIRST: readonly Action[] = ['delete', 'abandon', 'publish']

export const ActionButton = (props: Props) => {
  const { article, offer, standing, language, yours, busy, working, waits, goesOut, take } = props
  const [asking, setAsking] = useState(false)
  const reasonId = useId()
  const { action, refusal, note } = offer
  const label = actionLabel(action, standing, language)
  const blocked = refusal !== null || waits
  // Before something is deleted, given up or published it is said what that means.
  const needed = note === 'required' || note === 'reason' || TOLD_FIRST.includes(action)
  const go = async (said: Said) => {
    if (await take(offer, said)) setAsking(false)
  }

  const isAsking = asking && !refusal
  return (
    <div className="desk-action">
      {!isAsking && (
        <button
          type="button"
          className={`desk-button${yours && !refusal ? ' desk-button--yours' : ''}`}
          disabled={blocked || busy}
          aria-describedby={refusal ? reasonId : undefined}
          onClick={() => (needed ? setAsking(true) : void go({ note: '' }))}
        >
          {working ? PANEL.working[language] : label}
        </button>
      )}
      {refusal && (
        <p id={reasonId} className="desk-why">
          {refusal.sentence}
        </p>
      )}
      {note === 'optional' && !needed && !blocked && !asking && (
        <button type="button" className="desk-add-note" disabled={busy} onClick={() => setAsking(true)}>
          {PANEL.addNote[language]}
        </button>
      )}
      {isAsking && action === 'publish' && (
        <GoesOut
          sentence={goesOut}
          label={working ? PANEL.working[language] : say(PANEL.publishNow, language, { n: standing.edition + 1 })}
          isDisabled={busy || waits}
          language={language}
          go={() => void go({ note: '' })}
          cancel={() => setAsking(false)}
        />
      )}
      {isAsking && action !== 'publish' && (
        <AskNote
          article={article}
          action={action}
          note={note}
          label={working ? PANEL.working[language] : label}
          yours={yours}
          language={language}
          disabled={busy || waits}
          cancel={() => setAsking(false)}
          send={go}
        />
      )}
    </div>
  )
}
