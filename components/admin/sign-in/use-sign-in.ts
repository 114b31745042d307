// A sign-in from its first question to its last: what is asked next follows from what the server answers.
import { useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import type { Language } from '@/domain/manuscript'
import { SIGN_IN } from './messages'

/** What the authenticator takes up (desk/staff/authenticator.ts). */
export type Setup = { setup: string; secret: string; qr: string }
export type SignedIn = { id: string; name: string; email: string }

export type Step =
  | { ask: 'password' }
  /** The organisation's service has said who it is; the second step is left. */
  | { ask: 'service' }
  | { ask: 'code' }
  | { ask: 'setup'; setup: Setup }
  | { ask: 'recovery'; codes: string[]; user: SignedIn }
  | { ask: 'nothing' }

type Refusal = { errors?: { message?: string; data?: ({ reason?: string } & Partial<Setup>) | null }[] }
type Answer = { user: SignedIn; recovery?: string[] }

/** `signedIn` is called once, after recovery codes were shown where there are new ones. */
export const useSignIn = (language: Language, signedIn: (user: SignedIn) => void, first: Step) => {
  const { config } = useConfig()
  const [step, setStep] = useState<Step>(first)
  const [trouble, setTrouble] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)

  const refused = ({ errors }: Refusal) => {
    const { message, data } = errors?.[0] ?? {}
    if (data?.reason === 'second-factor') return setStep({ ask: 'code' })
    if (data?.reason === 'second-factor-setup') return setStep({ ask: 'setup', setup: data as Setup })
    setTrouble(message ?? SIGN_IN.unreached[language])
  }
  const came = ({ user, recovery }: Answer) => {
    if (recovery) return setStep({ ask: 'recovery', codes: recovery, user })
    setStep({ ask: 'nothing' })
    signedIn(user)
  }
  const send = async (body: Record<string, string>) => {
    setBusy(true)
    setTrouble(null)
    try {
      const response = await fetch(`${config.routes.api}/${config.admin.user}/login`, {
        method: 'POST',
        credentials: 'include',
        cache: 'no-store',
        headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
        body: JSON.stringify(body),
      })
      const given: unknown = await response.json()
      if (response.ok) came(given as Answer)
      else refused(given as Refusal)
    } catch {
      setTrouble(SIGN_IN.unreached[language])
    }
    setBusy(false)
  }
  const back = () => {
    setTrouble(null)
    setStep(first)
  }
  const kept = () => {
    if (step.ask !== 'recovery') return
    setStep({ ask: 'nothing' })
    signedIn(step.user)
  }
  return { step, trouble, busy, send, back, kept }
}
