'use client'
// One's own password: changed with the present one.
import { useConfig } from '@payloadcms/ui'
import { useId, useState } from 'react'
import type { Language } from '@/domain/manuscript'
import { LONGEST_PASSWORD } from '@/domain/password'
import { ask } from '../ui/ask'
import { ACCESS, OWN } from './messages'
import { PresentPassword } from './present-password'

export const OwnPassword = ({ language }: { language: Language }) => {
  const { config } = useConfig()
  const id = useId()
  const [present, setPresent] = useState('')
  const [password, setPassword] = useState('')
  const [said, setSaid] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const change = async () => {
    setBusy(true)
    const body = { present, password }
    const asked = await ask(`${config.routes.api}/users/password`, { language, unreached: ACCESS.unreached, body })
    setSaid('answer' in asked ? OWN.changed[language] : asked.trouble.sentence)
    if ('answer' in asked) {
      setPresent('')
      setPassword('')
    }
    setBusy(false)
  }
  // Inside the page's own form, so its fields carry no name and its button sends nothing.
  return (
    <div className="desk-fields">
      <PresentPassword value={present} type={setPresent} language={language} />
      <label htmlFor={id}>{OWN.password[language]}</label>
      <input
        id={id}
        type="password"
        autoComplete="new-password"
        maxLength={LONGEST_PASSWORD}
        value={password}
        onChange={({ target }) => setPassword(target.value)}
      />
      <output>{said}</output>
      <button
        type="button"
        className="desk-button"
        disabled={busy || !present || !password}
        onClick={() => void change()}
      >
        {OWN.change[language]}
      </button>
    </div>
  )
}
