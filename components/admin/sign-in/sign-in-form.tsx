'use client'
// The sign-in itself: address and password, then whatever the account asks for beside. On its own page, and wherever
// else somebody must sign in without leaving what they do.
import { useId, useState, type ReactNode } from 'react'
import type { Language } from '@/domain/manuscript'
import { CodeField, SetupShown } from './authenticator'
import { CODE, SETUP, SIGN_IN } from './messages'
import { RecoveryCodes } from './recovery-codes'
import { useSignIn, type SignedIn, type Step } from './use-sign-in'

type Props = {
  language: Language
  signedIn: (user: SignedIn) => void
  /** Filled in where it is known who comes back. */
  email?: string
  /** What stands below the first question. */
  below?: ReactNode
  first?: Step
}

export const SignInForm = ({ language, signedIn, email: known = '', below, first = { ask: 'password' } }: Props) => {
  const id = useId()
  const { step, trouble, busy, send, back, kept } = useSignIn(language, signedIn, first)
  const [email, setEmail] = useState(known)
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  if (step.ask === 'recovery') return <RecoveryCodes codes={step.codes} language={language} kept={kept} />
  if (step.ask === 'nothing') return <output>{SIGN_IN.signedIn[language]}</output>
  const isFirst = step.ask === first.ask
  const who = first.ask === 'service' ? {} : { email, password }
  const body = isFirst ? who : { ...who, code, ...(step.ask === 'setup' && { setup: step.setup.setup }) }
  return (
    <form
      className="desk-fields desk-sign-in"
      onSubmit={(event) => {
        event.preventDefault()
        void send(body)
      }}
    >
      {step.ask === 'password' && (
        <>
          <label htmlFor={`${id}-email`}>{SIGN_IN.email[language]}</label>
          <input
            id={`${id}-email`}
            name="email"
            type="email"
            autoComplete="username"
            required
            maxLength={200}
            value={email}
            onChange={({ target }) => setEmail(target.value)}
          />
          <label htmlFor={`${id}-password`}>{SIGN_IN.password[language]}</label>
          <input
            id={`${id}-password`}
            name="password"
            type="password"
            autoComplete="current-password"
            required
            maxLength={1000}
            value={password}
            onChange={({ target }) => setPassword(target.value)}
          />
        </>
      )}
      {step.ask === 'service' && <p>{SIGN_IN.confirmed[language]}</p>}
      {step.ask === 'code' && (
        <>
          <h2>{CODE.title[language]}</h2>
          <CodeField language={language} value={code} onChange={setCode} hint={CODE.hint[language]} />
        </>
      )}
      {step.ask === 'setup' && (
        <>
          <h2>{SETUP.title[language]}</h2>
          <p>{SETUP.needed[language]}</p>
          <SetupShown setup={step.setup} language={language} />
          <CodeField language={language} value={code} onChange={setCode} hint={SETUP.type[language]} />
        </>
      )}
      {trouble && <p role="alert">{trouble}</p>}
      <button className="desk-button desk-button--yours" disabled={busy}>
        {(step.ask === 'password' ? SIGN_IN.go : SIGN_IN.next)[language]}
      </button>
      {isFirst ? (
        below
      ) : (
        <button
          type="button"
          className="desk-button desk-button--quiet"
          onClick={() => {
            setCode('')
            back()
          }}
        >
          {SIGN_IN.back[language]}
        </button>
      )}
    </form>
  )
}
