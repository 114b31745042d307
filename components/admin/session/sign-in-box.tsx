'use client'
// Signing in over the page: what is written on it stays where it is, and the page goes nowhere. If somebody else signs in
// here, the page is covered: it is not theirs to read.
import { useEffect, useId, useRef, useState, type FormEvent } from 'react'
import { createPortal } from 'react-dom'
import type { Language } from '@/domain/manuscript'
import { ask } from '../ui/ask'
import { say } from '../ui/messages'
import { SESSION } from './messages'
import type { Person, Session } from './use-session'

type Props = {
  person: Person
  /** The name of whoever is signed in instead. */
  other: string | null
  login: string
  desk: string
  language: Language
  heard: (session: Session) => void
  later: () => void
}

/** Nothing typed here reaches the page below: its Escape closes drawers, its Ctrl+S saves, its drawers hold the focus. */
const useAlone = (box: React.RefObject<HTMLDialogElement | null>) => {
  useEffect(() => {
    const dialog = box.current
    if (!dialog) return
    const before = document.activeElement
    dialog.showModal()
    const alone = (event: Event) => {
      if (event.target instanceof Node && dialog.contains(event.target)) event.stopImmediatePropagation()
    }
    addEventListener('keydown', alone, true)
    addEventListener('focusin', alone, true)
    return () => {
      removeEventListener('keydown', alone, true)
      removeEventListener('focusin', alone, true)
      dialog.close()
      if (before instanceof HTMLElement) before.focus()
    }
  }, [box])
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

export const SignInBox = ({ person, other, login, desk, language, heard, later }: Props) => {
  const id = useId()
  const box = useRef<HTMLDialogElement>(null)
  const [email, setEmail] = useState(person.email ?? '')
  const [password, setPassword] = useState('')
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  useAlone(box)
  useCover(other !== null)
  const name = person.name ?? ''
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    setBusy(true)
    setTrouble(null)
    const asked = await ask<Session>(login, { language, unreached: SESSION.unreached, body: { email, password } })
    setBusy(false)
    setPassword('')
    if ('answer' in asked) heard(asked.answer)
    else setTrouble(asked.trouble.sentence)
  }
  return createPortal(
    <dialog
      ref={box}
      className="desk-sign-in"
      aria-labelledby={`${id}-title`}
      onCancel={(event) => {
        event.preventDefault()
        if (other === null) later()
      }}
    >
      <form onSubmit={(event) => void submit(event)}>
        <h2 id={`${id}-title`}>{other === null ? SESSION.ended[language] : say(SESSION.other, language, { other })}</h2>
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
          autoFocus
          autoComplete="current-password"
          value={password}
          onChange={({ target }) => setPassword(target.value)}
        />
        <div role="alert">{trouble && <p className="desk-why">{trouble}</p>}</div>
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
            <a className="desk-button" href={desk}>
              {say(SESSION.asOther, language, { other })}
            </a>
          )}
        </div>
      </form>
    </dialog>,
    document.body,
  )
}
