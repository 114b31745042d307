'use client'
// What an action needs from the person: a note, a public explanation, or one of the reasons for a removal.
import { useEffect, useId, useRef, useState } from 'react'
import type { AvailableAction } from '@/desk/workflow/contract'
import type { Language } from '@/domain/manuscript'
import { REMOVAL_MESSAGES } from '@/domain/messages'
import { DELETED_KEPT_DAYS, REMOVAL_REASONS, type Action } from '@/domain/workflow'
import { say } from '../ui/messages'
import { PANEL } from './messages'
import { PickReplacement, type Replacement } from './pick-replacement'

/** What goes with an action: words, and of a withdrawal the article whose release replaces it. */
export type Said = { note: string; replacement?: string }

type Props = {
  article: string
  action: Action
  note: AvailableAction['note']
  label: string
  yours: boolean
  language: Language
  disabled: boolean
  cancel: () => void
  send: (said: Said) => Promise<void>
}

const questionOf = (action: Action, note: AvailableAction['note']) =>
  note === 'reason'
    ? { ask: PANEL.reason, hint: PANEL.reasonHint }
    : action === 'withdraw'
      ? { ask: PANEL.explanation, hint: PANEL.explanationHint }
      : action === 'delete' || action === 'abandon'
        ? { ask: PANEL.note, hint: action === 'delete' ? PANEL.deleteHint : PANEL.abandonHint }
        : note === 'required'
          ? { ask: PANEL.noteNeeded, hint: null }
          : { ask: PANEL.note, hint: null }

export const AskNote = ({ article, action, note, label, yours, language, disabled, cancel, send }: Props) => {
  const [words, setWords] = useState('')
  const [replacement, setReplacement] = useState<Replacement>(null)
  const id = useId()
  const first = useRef<HTMLSelectElement & HTMLTextAreaElement>(null)
  useEffect(() => first.current?.focus(), [])
  const { ask, hint } = questionOf(action, note)
  const field = { id, 'ref': first, 'value': words, disabled, 'aria-describedby': hint ? `${id}-hint` : undefined }

  return (
    <div className="desk-ask">
      <label htmlFor={id}>{ask[language]}</label>
      {note === 'reason' ? (
        <select {...field} onChange={({ target }) => setWords(target.value)}>
          <option value="">{PANEL.choose[language]}</option>
          {REMOVAL_REASONS.map((reason) => (
            <option key={reason} value={reason}>
              {REMOVAL_MESSAGES[reason][language]}
            </option>
          ))}
        </select>
      ) : (
        <textarea {...field} rows={3} maxLength={4000} onChange={({ target }) => setWords(target.value)} />
      )}
      {hint && (
        <p id={`${id}-hint`} className="desk-why">
          {say(hint, language, { days: DELETED_KEPT_DAYS })}
        </p>
      )}
      {action === 'withdraw' && (
        <PickReplacement
          article={article}
          language={language}
          disabled={disabled}
          chosen={replacement}
          choose={setReplacement}
        />
      )}
      <div className="desk-ask__send">
        <button
          type="button"
          className={`desk-button${yours ? ' desk-button--yours' : ''}`}
          disabled={disabled || (note !== 'optional' && !words.trim())}
          onClick={() => void send({ note: words, ...(replacement && { replacement: replacement.article }) })}
        >
          {label}
        </button>
        <button type="button" className="desk-button desk-button--quiet" onClick={cancel}>
          {PANEL.cancel[language]}
        </button>
      </div>
    </div>
  )
}
