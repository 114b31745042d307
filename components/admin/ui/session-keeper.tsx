'use client'
// The end of a session takes no words. Payload leaves the page by itself when its timer says so (and the browser's
// clock may be wrong); here the page stays, asks the server, and says in a bar what to do. While somebody works, the
// session is renewed, as Payload does on every change of page.
import { toast, useAuth, useConfig, useTranslation } from '@payloadcms/ui'
import { useEffect, useEffectEvent, useRef, useState, type ReactNode } from 'react'
import { languageOf, say } from './messages'
import { useOwnWrites } from './own-writes'
import { SESSION } from './session-messages'
import { useDrawersAsk } from './unsaved'

/** Payload's timer is set to this far, again and again, so that it never rings. */
const NEVER_S = 10 * 365 * 24 * 60 * 60
const YEAR_MS = 365 * 24 * 60 * 60 * 1000
const EVERY_MS = 30_000
/** Renewed at most this often, while somebody does something. */
const RENEW_EVERY_MS = 15 * 60 * 1000

type Person = { id: string | number; name?: string }
type Answer = { user: Person | null; exp?: number; token?: string; refreshedToken?: string }
type State = 'on' | 'ended' | 'back' | { other: string }

const useSession = () => {
  const { user, token, tokenExpirationMs, setUser } = useAuth()
  const {
    config: { routes, admin },
  } = useConfig()
  const [state, setState] = useState<State>('on')
  const ends = useRef<number | null>(null)
  const active = useRef(false)
  const renewed = useRef(0)
  const address = `${routes.api}/${admin.user}`
  const person = user as (Person & { collection?: string }) | null

  // Whatever Payload has learnt of the end, we know it; its own timer is put off.
  const putOff = useEffectEvent((at: number | undefined) => {
    if (!person || !at || at > Date.now() + YEAR_MS) return
    ends.current = at
    setUser({ user: person, token, exp: Math.floor(Date.now() / 1000) + NEVER_S } as never)
  })
  useEffect(() => putOff(tokenExpirationMs), [tokenExpirationMs])

  const ask = async (path: string, method: 'GET' | 'POST'): Promise<Answer | null> => {
    const response = await fetch(`${address}/${path}`, { method, credentials: 'include', cache: 'no-store' })
    if (response.ok) return (await response.json()) as Answer
    return response.status === 401 || response.status === 403 ? { user: null } : null
  }

  /** Null: no answer came, which says nothing about the session. */
  const look = useEffectEvent(async () => {
    if (!person) return
    const left = (ends.current ?? Infinity) - Date.now()
    const renews = state === 'on' && active.current && Date.now() - renewed.current > RENEW_EVERY_MS
    if (state === 'on' && !renews && left > 0) return
    if (renews) renewed.current = Date.now()
    active.current = false
    const answer = await ask(renews ? 'refresh-token' : 'me', renews ? 'POST' : 'GET').catch(() => null)
    if (!answer) return
    if (!answer.user) return setState('ended')
    if (answer.exp) ends.current = answer.exp * 1000
    if (String(answer.user.id) !== String(person.id)) return setState({ other: answer.user.name ?? '' })
    if (state !== 'on') setState('back')
  })
  /** A refused save may be the first to know. */
  const suspect = useEffectEvent(async () => {
    if (!person) return
    const answer = await ask('me', 'GET').catch(() => null)
    if (answer && !answer.user) setState('ended')
  })

  useEffect(() => {
    renewed.current = Date.now()
    const touched = () => {
      active.current = true
    }
    const now = () => {
      if (document.visibilityState === 'visible') void look()
    }
    const timer = setInterval(now, EVERY_MS)
    const refused = () => void suspect()
    addEventListener('keydown', touched, { capture: true, passive: true })
    addEventListener('pointerdown', touched, { capture: true, passive: true })
    addEventListener('focus', now)
    document.addEventListener('visibilitychange', now)
    addEventListener('desk:refused', refused)
    return () => {
      clearInterval(timer)
      removeEventListener('keydown', touched, { capture: true })
      removeEventListener('pointerdown', touched, { capture: true })
      removeEventListener('focus', now)
      document.removeEventListener('visibilitychange', now)
      removeEventListener('desk:refused', refused)
    }
  }, [])
  return { state, isSignedIn: Boolean(person), signIn: `${routes.admin}${admin.routes.login}` }
}

const Bar = () => {
  const { state, isSignedIn, signIn } = useSession()
  const language = languageOf(useTranslation().i18n.language)
  if (state === 'on' || !isSignedIn) return null
  return (
    <output className="desk-session">
      {state === 'ended' && (
        <>
          <p>{SESSION.ended[language]}</p>
          <a className="desk-button" href={signIn} target="_blank" rel="noreferrer">
            {SESSION.signIn[language]}
          </a>
        </>
      )}
      {state === 'back' && <p>{SESSION.back[language]}</p>}
      {typeof state === 'object' && <p>{say(SESSION.other, language, { name: state.other })}</p>}
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
      <Bar />
    </>
  )
}
