'use client'
// Recovery codes, shown once: to be copied or printed before anything goes on.
import { useState } from 'react'
import type { Language } from '@/domain/manuscript'
import { RECOVERY } from './messages'

type Props = { codes: string[]; language: Language; kept: () => void }

export const RecoveryCodes = ({ codes, language, kept }: Props) => {
  const [copied, setCopied] = useState(false)
  const copy = () =>
    navigator.clipboard?.writeText(codes.join('\n')).then(
      () => setCopied(true),
      () => setCopied(false),
    )
  return (
    <section className="desk-recovery">
      <h2>{RECOVERY.title[language]}</h2>
      <p>{RECOVERY.why[language]}</p>
      <ol>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <div className="desk-ask__send">
        <button type="button" className="desk-button" onClick={() => void copy()}>
          <span aria-live="polite">{(copied ? RECOVERY.copied : RECOVERY.copy)[language]}</span>
        </button>
        <button type="button" className="desk-button" onClick={() => print()}>
          {RECOVERY.print[language]}
        </button>
        <button type="button" className="desk-button desk-button--yours" onClick={kept}>
          {RECOVERY.kept[language]}
        </button>
      </div>
    </section>
  )
}
