'use client'
// A one-time link, shown once, to be copied and handed over.
import { useId, useState } from 'react'
import type { Language } from '@/domain/manuscript'
import { formatDate } from '../ui/format-date'
import { say } from '../ui/messages'
import { ACCESS } from './messages'

export type Given = { address: string; expiresAt: string }

export const LinkShown = ({ link, language }: { link: Given; language: Language }) => {
  const id = useId()
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard?.writeText(link.address).then(
      () => setCopied(true),
      () => setCopied(false),
    )
  }
  return (
    <div className="desk-link">
      <label htmlFor={id}>{ACCESS.address[language]}</label>
      <input id={id} readOnly value={link.address} onFocus={({ target }) => target.select()} />
      <p className="desk-quiet">{say(ACCESS.expires, language, { when: formatDate(link.expiresAt, language) })}</p>
      <button type="button" className="desk-button desk-button--quiet" onClick={() => void copy()}>
        <span aria-live="polite">{(copied ? ACCESS.copied : ACCESS.copy)[language]}</span>
      </button>
    </div>
  )
}
