'use client'
// Whether somebody is still signed in, and who. Payload leaves the page by itself when its timer says so (and the
// browser's clock may be wrong); here the server is asked. While somebody works, the session is renewed, as Payload
// does on every change of page.
import { useAuth, useConfig } from '@payloadcms/ui'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { isTyping } from './not-while-typing'

/** Payload's timer is set to this far, again and again, so that it never rings. */
const NEVER_S = 10 * 365 * 24 * 60 * 60
const YEAR_MS = 365 * 24 * 60 * 60 * 1000
const EVERY_MS = 30_000
/** Renewed at most this often, while somebody does something. */
const RENEW_EVERY_MS = 15 * 60 * 1000

export type Person = { id: string | number; name?: string; email?: string; collection?: string }
/** What Payload answers who signs in, renews, or asks who they are. */
export type Session = { user: Person | null; exp?: number; token?: string; refreshedToken?: string }
/** `sudden`: found out while somebody was typing. */
export type State = { is: 'on' | 'back' } | { is: 'ended'; sudden: boolean } | { is: 'other'; name: string }

export const useSession = () => {
  const { user, token, tokenExpirationMs, setUser } = useAuth()
  const {
    config: { routes, admin },
  } = useConfig()
  const [state, setState] = useState<State>({ is: 'on' })
  const ends = useRef<number | null>(null)
  const active = useRef(false)
  const typed = useRef(0)
  const renewed = useRef(0)
  const address = `${routes.api}/${admin.user}`
  const person = user as Person | null

  // Whatever Payload has learnt of the end, we know it; its own timer is put off.
  const putOff = useEffectEvent((at: number | undefined) => {
    if (!person || !at || at > Date.now() + YEAR_MS) return
    ends.current = at
    setUser({ user: person, token, exp: Math.floor(Date.now() / 1000) + NEVER_S } as never)
  })
  useEffect(() => putOff(tokenExpirationMs), [tokenExpirationMs])

  const ask = async (path: string, method: 'GET' | 'POST'): Promise<Session | null> => {
    const response = await fetch(`${address}/${path}`, { method, credentials: 'include', cache: 'no-store' })
    if (response.ok) return (await response.json()) as Session
    return response.status === 401 || response.status === 403 ? { user: null } : null
  }
  const ended = (sudden: boolean) => setState((now) => (now.is === 'ended' ? now : { is: 'ended', sudden }))
  const heard = (answer: Session): void => {
    if (!answer.user) return ended(isTyping(typed.current))
    if (answer.exp) ends.current = answer.exp * 1000
    if (String(answer.user.id) !== String(person?.id)) setState({ is: 'other', name: answer.user.name ?? '' })
    else setState((now) => (now.is === 'on' || now.is === 'back' ? now : { is: 'back' }))
  }

  /** No answer says nothing about the session. `isBack`: they were elsewhere, perhaps as somebody else. */
  const look = useEffectEvent(async (isBack: boolean) => {
    if (!person) return
    const left = (ends.current ?? Infinity) - Date.now()
    const isOn = state.is === 'on' || state.is === 'back'
    const renews = isOn && active.current && Date.now() - renewed.current > RENEW_EVERY_MS
    if (isOn && !renews && left > 0 && !isBack) return
    if (renews) renewed.current = Date.now()
    active.current = false
    const answer = await ask(renews ? 'refresh-token' : 'me', renews ? 'POST' : 'GET').catch(() => null)
    if (answer) heard(answer)
  })
  /** A refused save may be the first to know. */
  const suspect = useEffectEvent(async () => {
    const answer = person && (await ask('me', 'GET').catch(() => null))
    if (!answer) return
    if (answer.user) heard(answer)
    else ended(false)
  })

  useEffect(() => {
    renewed.current = Date.now()
    const touched = (event: Event) => {
      active.current = true
      if (event.type === 'keydown') typed.current = Date.now()
    }
    const isSeen = () => document.visibilityState === 'visible'
    const timer = setInterval(() => isSeen() && void look(false), EVERY_MS)
    const back = () => isSeen() && void look(true)
    const refused = () => void suspect()
    addEventListener('keydown', touched, { capture: true, passive: true })
    addEventListener('pointerdown', touched, { capture: true, passive: true })
    addEventListener('focus', back)
    document.addEventListener('visibilitychange', back)
    addEventListener('desk:refused', refused)
    return () => {
      clearInterval(timer)
      removeEventListener('keydown', touched, { capture: true })
      removeEventListener('pointerdown', touched, { capture: true })
      removeEventListener('focus', back)
      document.removeEventListener('visibilitychange', back)
      removeEventListener('desk:refused', refused)
    }
  }, [])
  return { state, person, heard, login: `${address}/login` }
}
