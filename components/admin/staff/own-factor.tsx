'use client'
// One's own second factor: set up, moved to a new telephone, its recovery codes renewed, taken off.
import { useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useId, useState } from 'react'
import type { Language } from '@/domain/manuscript'
import { CodeField, SetupShown } from '../sign-in/authenticator'
import { SETUP } from '../sign-in/messages'
import { RecoveryCodes } from '../sign-in/recovery-codes'
import type { Setup } from '../sign-in/use-sign-in'
import { ask } from '../ui/ask'
import { FACTOR } from './factor-messages'
import { ACCESS } from './messages'
import { PresentPassword } from './present-password'

type Wish = 'setup' | 'recovery' | 'end'
type State =
  | { at: 'rest' }
  | { at: 'proof'; wish: Wish }
  | { at: 'setup'; setup: Setup }
  | { at: 'codes'; codes: string[]; said: string | null }

type Props = { language: Language; isOn: boolean; isNeeded: boolean }

export const OwnFactor = ({ language, isOn, isNeeded }: Props) => {
  const { config } = useConfig()
  const router = useRouter()
  const id = useId()
  const [state, setState] = useState<State>({ at: 'rest' })
  const [said, setSaid] = useState<string | null>(null)
  const [present, setPresent] = useState('')
  const [code, setCode] = useState('')
  const [busy, setBusy] = useState(false)

  const to = (next: State, words: string | null = null) => {
    setState(next)
    setSaid(words)
    setPresent('')
    setCode('')
  }
  const send = async <T,>(path: string, body: object, then: (answer: T) => void) => {
    setBusy(true)
    const asked = await ask<T>(`${config.routes.api}/users/second-factor${path}`, {
      language,
      unreached: ACCESS.unreached,
      body,
    })
    setBusy(false)
    if ('answer' in asked) then(asked.answer)
    else setSaid(asked.trouble.sentence)
  }
  const proven = { present, ...(isOn && { code }) }
  const prove = (wish: Wish) => {
    if (wish === 'setup') return send<Setup>('/setup', proven, (setup) => to({ at: 'setup', setup }))
    if (wish === 'recovery')
      return send<{ recovery: string[] }>('/recovery', proven, ({ recovery }) =>
        to({ at: 'codes', codes: recovery, said: null }),
      )
    return send('/end', proven, () => {
      to({ at: 'rest' }, FACTOR.ended[language])
      router.refresh()
    })
  }
  const cancel = (
    <button type="button" className="desk-button desk-button--quiet" onClick={() => to({ at: 'rest' })}>
      {FACTOR.cancel[language]}
    </button>
  )
  const alert = said && (state.at === 'rest' ? <output>{said}</output> : <p role="alert">{said}</p>)

  if (state.at === 'codes')
    return (
      <RecoveryCodes
        codes={state.codes}
        language={language}
        kept={() => {
          to({ at: 'rest' }, state.said)
          router.refresh()
        }}
      />
    )
  if (state.at === 'setup')
    return (
      <div className="desk-fields desk-factor">
        <SetupShown setup={state.setup} language={language} />
        <CodeField language={language} value={code} onChange={setCode} hint={SETUP.type[language]} />
        {alert}
        <div className="desk-ask__send">
          <button
            type="button"
            className="desk-button"
            disabled={busy || !code}
            onClick={() =>
              void send<{ recovery: string[] }>('', { setup: state.setup.setup, code }, ({ recovery }) =>
                to({ at: 'codes', codes: recovery, said: FACTOR.done[language] }),
              )
            }
          >
            {FACTOR.next[language]}
          </button>
          {cancel}
        </div>
      </div>
    )
  // Inside the page's own form, so its fields carry no name and its buttons send nothing.
  if (state.at === 'proof')
    return (
      <div className="desk-fields desk-factor">
        <PresentPassword value={present} type={setPresent} language={language} />
        {isOn && (
          <>
            <label htmlFor={`${id}-code`}>{FACTOR.code[language]}</label>
            <input
              id={`${id}-code`}
              className="desk-code"
              autoComplete="one-time-code"
              maxLength={40}
              value={code}
              onChange={({ target }) => setCode(target.value)}
            />
          </>
        )}
        {alert}
        <div className="desk-ask__send">
          <button
            type="button"
            className="desk-button"
            disabled={busy || !present || (isOn && !code)}
            onClick={() => void prove(state.wish)}
          >
            {FACTOR.next[language]}
          </button>
          {cancel}
        </div>
      </div>
    )
  const wish = (words: keyof typeof FACTOR, what: Wish) => (
    <button type="button" className="desk-button" onClick={() => to({ at: 'proof', wish: what })}>
      {FACTOR[words][language]}
    </button>
  )
  return (
    <div className="desk-factor">
      {alert}
      <div className="desk-ask__send">
        {wish(isOn ? 'change' : 'setUp', 'setup')}
        {isOn && wish('codes', 'recovery')}
        {isOn && !isNeeded && wish('end', 'end')}
      </div>
    </div>
  )
}
