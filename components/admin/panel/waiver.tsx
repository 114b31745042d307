'use client'
// Under a warning: let it stand and say why, or, where that was done, the reason and the way back. How it is sent is
// for whoever shows it: a stored text's panel (stored-waiver.tsx) or the margin of a text that is being written.
import { useState } from 'react'
import type { SpokenIssue } from '@/desk/workflow/contract'
import type { Language } from '@/domain/manuscript'
import { AskReason } from './ask-reason'
import { WAIVER } from './waiver-messages'

type Props = {
  finding: SpokenIssue
  language: Language
  /** Whether this person writes on the text. */
  may: boolean
  /** Answers what went wrong, or null. */
  send: (method: 'POST' | 'DELETE', reason?: string) => Promise<string | null>
}

export const Waiver = ({ finding, language, may, send }: Props) => {
  const [asking, setAsking] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const { severity, sentence, waived } = finding
  const named = (action: string) => `${action}${WAIVER.between[language]}${sentence}`
  if (waived !== null) {
    return (
      <div className="desk-waiver">
        <blockquote>{waived}</blockquote>
        {may && (
          <button
            type="button"
            className="desk-add-note"
            aria-label={named(WAIVER.takeBack[language])}
            onClick={() => void send('DELETE').then(setTrouble)}
          >
            {WAIVER.takeBack[language]}
          </button>
        )}
        {trouble && <p role="alert">{trouble}</p>}
      </div>
    )
  }
  if (severity !== 'warns' || !may) return null
  return (
    <div className="desk-waiver">
      {asking ? (
        <AskReason
          words={WAIVER}
          language={language}
          cancel={() => setAsking(false)}
          send={async (reason) => {
            const wrong = await send('POST', reason)
            if (wrong === null) setAsking(false)
            return wrong
          }}
        />
      ) : (
        <button
          type="button"
          className="desk-add-note"
          aria-label={named(WAIVER.waive[language])}
          onClick={() => setAsking(true)}
        >
          {WAIVER.waive[language]}
        </button>
      )}
    </div>
  )
}
