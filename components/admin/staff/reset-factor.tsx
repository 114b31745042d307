'use client'
// An admin resets a colleague's second factor: asked once more in the same place, since it opens the account to whoever
// has the password.
import { useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { Language } from '@/domain/manuscript'
import { ask } from '../ui/ask'
import { FACTOR } from './factor-messages'
import { ACCESS } from './messages'

export const ResetFactor = ({ person, language }: { person: string; language: Language }) => {
  const { config } = useConfig()
  const router = useRouter()
  const [isAsked, setAsked] = useState(false)
  const [said, setSaid] = useState<string | null>(null)
  const reset = async () => {
    const address = `${config.routes.api}/users/${person}/reset-second-factor`
    const asked = await ask(address, { language, unreached: ACCESS.unreached, body: {} })
    setAsked(false)
    setSaid('answer' in asked ? FACTOR.wasReset[language] : asked.trouble.sentence)
    if ('answer' in asked) router.refresh()
  }
  return (
    <div className="desk-factor">
      <p>{FACTOR.resetHint[language]}</p>
      {said && <output>{said}</output>}
      <div className="desk-ask__send">
        {isAsked ? (
          <>
            <button type="button" className="desk-button desk-button--yours" onClick={() => void reset()}>
              {FACTOR.sure[language]}
            </button>
            <button type="button" className="desk-button desk-button--quiet" onClick={() => setAsked(false)}>
              {FACTOR.cancel[language]}
            </button>
          </>
        ) : (
          <button type="button" className="desk-button" onClick={() => setAsked(true)}>
            {FACTOR.reset[language]}
          </button>
        )}
      </div>
    </div>
  )
}
