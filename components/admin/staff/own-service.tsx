'use client'
// One's own account at the organisation's sign-in service: connected by whoever knows the present password, and let go.
import { useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { Language } from '@/domain/manuscript'
import { ask } from '../ui/ask'
import { say } from '../ui/messages'
import { SSO } from './factor-messages'
import { ACCESS } from './messages'
import { PresentPassword } from './present-password'

type Props = { language: Language; service: { name: string; isConnected: boolean } }

export const OwnService = ({ language, service: { name, isConnected } }: Props) => {
  const { config } = useConfig()
  const router = useRouter()
  const [present, setPresent] = useState('')
  const [trouble, setTrouble] = useState<string | null>(null)
  const send = async <T,>(path: string, body: object, then: (answer: T) => void) => {
    const address = `${config.routes.api}/users/sso/${path}`
    const asked = await ask<T>(address, { language, unreached: ACCESS.unreached, body })
    if ('answer' in asked) then(asked.answer)
    else setTrouble(asked.trouble.sentence)
  }
  const alert = trouble && <p role="alert">{trouble}</p>
  if (isConnected)
    return (
      <div className="desk-factor">
        <p>{say(SSO.on, language, { name })}</p>
        {alert}
        <button
          type="button"
          className="desk-button"
          onClick={() => void send('disconnect', {}, () => router.refresh())}
        >
          {SSO.end[language]}
        </button>
      </div>
    )
  // Inside the page's own form, so its field carries no name and its button sends nothing.
  return (
    <div className="desk-fields desk-factor">
      <p>{say(SSO.off, language, { name })}</p>
      <PresentPassword value={present} type={setPresent} language={language} />
      {alert}
      <button
        type="button"
        className="desk-button"
        disabled={!present}
        onClick={() =>
          void send<{ address: string }>('connect', { present }, ({ address }) => location.assign(address))
        }
      >
        {SSO.connect[language]}
      </button>
    </div>
  )
}
