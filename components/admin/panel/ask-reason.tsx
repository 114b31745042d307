'use client'
// A reason asked for in the place where it is needed: a field, what becomes of it, and the way back.
import { useEffect, useId, useRef, useState } from 'react'
import type { Language } from '@/domain/manuscript'
import { PANEL } from './messages'

type Words = Record<Language, string>
/** `send` answers what went wrong, or null. */
type Props = {
  words: { reason: Words; hint: Words; save: Words }
  language: Language
  send: (reason: string) => Promise<string | null>
  cancel: () => void
}

export const AskReason = ({ words, language, send, cancel }: Props) => {
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [reason, setReason] = useState('')
  const [trouble, setTrouble] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  useEffect(() => field.current?.focus(), [])
  const go = async () => {
    setBusy(true)
    setTrouble(await send(reason.trim()))
    setBusy(false)
  }
  return (
    <div className="desk-ask">
      <label htmlFor={id}>{words.reason[language]}</label>
      <textarea
        id={id}
        rows={3}
        maxLength={500}
        value={reason}
        disabled={busy}
        aria-describedby={`${id}-hint`}
        ref={field}
        onChange={({ target }) => setReason(target.value)}
      />
      <p id={`${id}-hint`} className="desk-why">
        {words.hint[language]}
      </p>
      {trouble && <p role="alert">{trouble}</p>}
      <div className="desk-ask__send">
        <button type="button" className="desk-button" disabled={busy || !reason.trim()} onClick={() => void go()}>
          {words.save[language]}
        </button>
        <button type="button" className="desk-button desk-button--quiet" onClick={cancel}>
          {PANEL.cancel[language]}
        </button>
      </div>
    </div>
  )
}
