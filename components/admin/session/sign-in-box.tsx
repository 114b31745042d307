'use client'
// Signing in over the page: what is written on it stays where it is, and the page goes nowhere. If somebody else signs
// in here, the page is covered: it is not theirs to read.
import { useEffect, useId, useState, type FormEvent } from 'react'
import type { Language } from '@/domain/manuscript'
import { ask } from '../ui/ask'
import { say } from '../ui/messages'
import { ModalBox } from '../ui/modal-box'
import { SESSION } from './messages'
import type { Person, Session } from './use-session'

type Props = {
  person: Person
  /** The name of whoever is signed in instead. */
  other: string | null
  /** Where one signs in: here, and on the page of its own. */
  addresses: { login: string; page: string; desk: string }
  language: Language
  heard: (session: Session) => void
  later: () => void
}

const useCover = (isCovered: boolean) => {
  useEffect(() => {
    const { dataset } = document.documentElement
    if (!isCovered) return
    dataset.deskCovered = ''
    return () => {
      delete dataset.deskCovered
    }
  }, [isCovered])
}

export const SignInBox = ({ person, other, addresses, language, heard, later }: Props) => {
  const id = useId()
  const [email, setEmail] = useState(person.email ?? '')
  const [password, setPassword] = useState('')
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const [hasMore, setMore] = useState(false)
  useCover(other !== null)
  const name = person.name ?? ''
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    setBusy(true)
    setTrouble(null)
    const body = { email, password }
    const asked = await ask<Partial<Session>>(addresses.login, { language, unreached: SESSION.unreached, body })
    setBusy(false)
    setPassword('')
    if ('trouble' in asked) setTrouble(asked.trouble.sentence)
    else if (asked.answer.user) heard({ ...asked.answer, user: asked.answer.user })
    // An account may ask for more than a password, which is asked on a page of its own.
    else setMore(true)
  }
  return (
    <ModalBox
      className="desk-sign-in"
      title={other === null ? SESSION.ended[language] : say(SESSION.other, language, { other })}
      close={other === null ? later : null}
    >
      <form onSubmit={(event) => void submit(event)}>
        <p>{other === null ? SESSION.stays[language] : say(SESSION.whose, language, { name })}</p>
        <label htmlFor={`${id}-email`}>{SESSION.email[language]}</label>
        <input
          id={`${id}-email`}
          type="email"
          required
          autoComplete="username"
          value={email}
          onChange={({ target }) => setEmail(target.value)}
        />
        <label htmlFor={`${id}-password`}>{SESSION.password[language]}</label>
        <input
          id={`${id}-password`}
          type="password"
          required
          data-begins
          autoComplete="current-password"
          value={password}
          onChange={({ target }) => setPassword(target.value)}
        />
        <div role="alert">
          {trouble && <p className="desk-why">{trouble}</p>}
          {hasMore && (
            <p className="desk-why">
              {SESSION.more[language]}{' '}
              <a href={addresses.page} target="_blank" rel="noreferrer">
                {SESSION.moreLink[language]}
              </a>
            </p>
          )}
        </div>
        <div className="desk-sign-in__acts">
          <button type="submit" className="desk-button desk-button--yours" disabled={busy}>
            {busy
              ? SESSION.signingIn[language]
              : other === null
                ? SESSION.signIn[language]
                : say(SESSION.again, language, { name })}
          </button>
          {other === null ? (
            <button type="button" className="desk-button" onClick={later}>
              {SESSION.later[language]}
            </button>
          ) : (
            <a className="desk-button" href={addresses.desk}>
              {say(SESSION.asOther, language, { other })}
            </a>
          )}
        </div>
      </form>
    </ModalBox>
  )
}
