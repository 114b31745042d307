'use client'
// Under a warning in the margin: let it stand and say why, or take that back. It is a word about the stored text, so what
// is unsaved is saved first.
import { useState } from 'react'
import type { SpokenIssue, Waived } from '@/desk/workflow/contract'
import { AskReason } from '../panel/ask-reason'
import { PANEL } from '../panel/messages'
import { WAIVER } from '../panel/waiver-messages'
import { ask } from '../ui/ask'
import { useSessionOf } from './session-context'
import { useWrite } from './write-context'
import { WRITE } from './write-messages'

export const MarginWaiver = ({ issue, done }: { issue: SpokenIssue; done: () => void }) => {
  const { api, language } = useWrite()
  const session = useSessionOf()
  const [asking, setAsking] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const { identity, severity, sentence, waived } = issue

  const send = async (method: 'POST' | 'DELETE', reason?: string): Promise<string | null> => {
    const article = session.state === 'saved' ? session.article : (await session.save())?.article
    if (!article) return WRITE.saveFirst[language]
    const sent = await ask<Waived>(`${api}/articles/${article}/waivers`, {
      method,
      language,
      unreached: PANEL.unreached,
      body: { issue: identity, reason },
    })
    if ('trouble' in sent) return sent.trouble.sentence
    setAsking(false)
    session.reload()
    done()
    return null
  }
  const named = (action: string) => `${action}${WAIVER.between[language]}${sentence}`
  if (waived !== null)
    return (
      <div className="desk-waiver">
        <blockquote>{waived}</blockquote>
        <button
          type="button"
          className="desk-add-note"
          aria-label={named(WAIVER.takeBack[language])}
          onClick={() => void send('DELETE').then(setTrouble)}
        >
          {WAIVER.takeBack[language]}
        </button>
        {trouble && <p role="alert">{trouble}</p>}
      </div>
    )
  if (severity !== 'warns') return null
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
