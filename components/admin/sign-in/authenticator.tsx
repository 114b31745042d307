'use client'
// What an authenticator takes up, and the field for the code it shows.
import { useId } from 'react'
import type { Language } from '@/domain/manuscript'
import { CODE, SETUP } from './messages'
import type { Setup } from './use-sign-in'

/** In groups of four, as people read it off. */
const grouped = (secret: string): string => secret.replaceAll(/(.{4})(?=.)/g, '$1 ')

export const SetupShown = ({ setup, language }: { setup: Setup; language: Language }) => (
  <div className="desk-setup">
    <p>{SETUP.scan[language]}</p>
    {/* Drawn by our own server from the secret alone (desk/staff/authenticator.ts). */}
    <figure
      className="desk-setup__picture"
      aria-label={SETUP.picture[language]}
      dangerouslySetInnerHTML={{ __html: setup.qr }}
    />
    <details>
      <summary>{SETUP.byHand[language]}</summary>
      <code>{grouped(setup.secret)}</code>
    </details>
  </div>
)

type Field = { language: Language; value: string; onChange: (value: string) => void; hint: string }

export const CodeField = ({ language, value, onChange, hint }: Field) => {
  const id = useId()
  return (
    <>
      <p id={`${id}-hint`}>{hint}</p>
      <label htmlFor={id}>{CODE.code[language]}</label>
      <input
        id={id}
        className="desk-code"
        aria-describedby={`${id}-hint`}
        autoComplete="one-time-code"
        autoCapitalize="none"
        spellCheck={false}
        required
        maxLength={40}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </>
  )
}
