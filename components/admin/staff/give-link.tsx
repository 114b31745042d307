'use client'
// The button that makes a sign-in link for a colleague, and the link once it is made.
import { useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import type { Language } from '@/domain/manuscript'
import { ask } from '../ui/ask'
import { LinkShown, type Given } from './link-shown'
import { ACCESS } from './messages'

export const GiveLink = ({ person, language }: { person: string; language: Language }) => {
  const { config } = useConfig()
  const [link, setLink] = useState<Given | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const give = async () => {
    setBusy(true)
    const address = `${config.routes.api}/users/${person}/link`
    const asked = await ask<Given>(address, { language, unreached: ACCESS.unreached, body: {} })
    setLink('answer' in asked ? asked.answer : null)
    setTrouble('answer' in asked ? null : asked.trouble.sentence)
    setBusy(false)
  }
  return (
    <>
      <p>{ACCESS.giveHint[language]}</p>
      {link && <LinkShown link={link} language={language} />}
      {trouble && <p role="alert">{trouble}</p>}
      {!link && (
        <button type="button" className="desk-button" disabled={busy} onClick={() => void give()}>
          {ACCESS.give[language]}
        </button>
      )}
    </>
  )
}
