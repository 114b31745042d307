'use client'
// Under a warning: let it stand and say why, or, where that was done, the reason and the way back.
import { useConfig, useDocumentInfo, useForm } from '@payloadcms/ui'
import { useState } from 'react'
import type { SpokenIssue, Waived } from '@/desk/workflow/contract'
import type { Language } from '@/domain/manuscript'
import { ask } from '../ui/ask'
import { useReport } from '../ui/use-report'
import { AskReason } from './ask-reason'
import { PANEL } from './messages'
import { WAIVER } from './waiver-messages'

type Props = { finding: SpokenIssue; language: Language }

/** Sends it, and lets the panel and the form know. Answers what went wrong, or null. */
const useWaivers = ({ finding: { identity }, language }: Props) => {
  const {
    config: {
      routes: { api },
    },
  } = useConfig()
  const { id } = useDocumentInfo()
  const { dispatchFields } = useForm()
  const report = useReport('waivers')
  return async (method: 'POST' | 'DELETE', reason?: string): Promise<string | null> => {
    const asked = await ask<Waived>(`${api}/articles/${id}/waivers`, {
      method,
      language,
      unreached: PANEL.unreached,
      body: { issue: identity, reason },
    })
    if ('trouble' in asked) return asked.trouble.sentence
    dispatchFields({ type: 'UPDATE', path: 'lockVersion', value: asked.answer.lockVersion })
    report('articles')
    return null
  }
}

export const Waiver = ({ finding, language }: Props) => {
  const { hasSavePermission } = useDocumentInfo()
  const send = useWaivers({ finding, language })
  const [asking, setAsking] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const { severity, sentence, waived } = finding
  const named = (action: string) => `${action}${WAIVER.between[language]}${sentence}`
  if (waived !== null) {
    return (
      <div className="desk-waiver">
        <blockquote>{waived}</blockquote>
        {hasSavePermission && (
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
  if (severity !== 'warns' || !hasSavePermission) return null
  return (
    <div className="desk-waiver">
      {asking ? (
        <AskReason
          words={WAIVER}
          language={language}
          cancel={() => setAsking(false)}
          send={(reason) => send('POST', reason)}
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
