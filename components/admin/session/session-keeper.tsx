'use client'
// The end of a session takes no words: the page stays, and one signs in again over it. What a person signs out of keeps
// nothing of theirs on this machine.
import { toast, useAuth, useConfig, useTranslation } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { useEffect, useState, type ReactNode } from 'react'
import { forgetPerson } from '../kept/kept-store'
import { languageOf } from '../ui/messages'
import { useOwnWrites } from '../ui/own-writes'
import { useDrawersAsk } from '../ui/unsaved'
import { SESSION } from './messages'
import { SignInBox } from './sign-in-box'
import { useSession, type Person } from './use-session'

/** Payload signs out whoever comes to this page; not who is sent away by its timer, to another one. */
const useForgetAtSignOut = (person: Person | null, signOut: string) => {
  const id = person ? String(person.id) : null
  const isSigningOut = usePathname() === signOut
  useEffect(() => {
    if (id && isSigningOut) void forgetPerson(id)
  }, [id, isSigningOut])
}

const Session = () => {
  const {
    config: { routes, admin },
  } = useConfig()
  const language = languageOf(useTranslation().i18n.language)
  const { state, person, heard, login } = useSession()
  const [isPutOff, setPutOff] = useState(false)
  const [seen, setSeen] = useState(state)
  useForgetAtSignOut(person, `${routes.admin}${admin.routes.logout}`)
  if (seen !== state) {
    setSeen(state)
    setPutOff(state.is === 'ended' && state.sudden)
  }
  if (state.is === 'on' || !person) return null
  if (state.is === 'other' || (state.is === 'ended' && !isPutOff))
    return (
      <SignInBox
        key={state.is}
        person={person}
        other={state.is === 'other' ? state.name : null}
        addresses={{ login, page: `${routes.admin}${admin.routes.login}`, desk: routes.admin }}
        language={language}
        heard={heard}
        later={() => setPutOff(true)}
      />
    )
  return (
    <output className="desk-session">
      <p>{state.is === 'back' ? SESSION.back[language] : SESSION.bar[language]}</p>
      {state.is === 'ended' && (
        <button type="button" className="desk-button desk-button--yours" onClick={() => setPutOff(false)}>
          {SESSION.signIn[language]}
        </button>
      )}
    </output>
  )
}

/** What went wrong before somebody had signed in is not said afterwards. */
const useFreshStart = (): void => {
  const { user } = useAuth()
  const person = user?.id
  useEffect(() => {
    if (person) toast.dismiss()
  }, [person])
}

/** Around the whole admin. */
export const SessionKeeper = ({ children }: { children: ReactNode }) => {
  useDrawersAsk()
  useOwnWrites()
  useFreshStart()
  return (
    <>
      {children}
      <Session />
    </>
  )
}
