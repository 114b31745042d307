'use client'
// Which release readers of a withdrawn one are led to: looked for by the words of its title, among those that are live.
import { useConfig } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'
import type { Language } from '@/domain/manuscript'
import { ask } from '../ui/ask'
import { PANEL } from './messages'

const FOUND = 6
const PAUSE_MS = 250

type Live = { article: string; title: string }
export type Replacement = Live | null
type Props = {
  /** The article that is being withdrawn. */
  article: string
  language: Language
  disabled: boolean
  chosen: Replacement
  choose: (replacement: Replacement) => void
}

const addressOf = (api: string, article: string, q: string): string => {
  const query = new URLSearchParams({
    'where[state][equals]': 'live',
    'where[article][not_equals]': article,
    ...(q && { 'where[title][contains]': q }),
    'sort': '-firstPublishedAt',
    'limit': String(FOUND),
    'depth': '0',
  })
  return `${api}/releases?${query}`
}

export const PickReplacement = ({ article, language, disabled, chosen, choose }: Props) => {
  const { config } = useConfig()
  const id = useId()
  const [q, setQ] = useState('')
  const [found, setFound] = useState<Live[] | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const address = addressOf(config.routes.api, article, q.trim())
  useEffect(() => {
    let isWanted = true
    // A pause in the typing, so that not every letter is a question.
    const soon = setTimeout(async () => {
      const asked = await ask<{ docs: Live[] }>(address, { language, unreached: PANEL.unreached })
      if (!isWanted) return
      setTrouble('trouble' in asked ? asked.trouble.sentence : null)
      setFound('answer' in asked ? asked.answer.docs : null)
    }, PAUSE_MS)
    return () => {
      isWanted = false
      clearTimeout(soon)
    }
  }, [address, language])

  if (chosen)
    return (
      <p className="desk-replacement">
        <span className="desk-label">{PANEL.replacement[language]}</span> {chosen.title}{' '}
        <button type="button" className="desk-add-note" disabled={disabled} onClick={() => choose(null)}>
          {PANEL.replacementClear[language]}
        </button>
      </p>
    )
  return (
    <div className="desk-replacement">
      <label htmlFor={id}>{PANEL.replacementSearch[language]}</label>
      <input
        id={id}
        type="search"
        value={q}
        maxLength={100}
        autoComplete="off"
        disabled={disabled}
        onChange={({ target }) => setQ(target.value)}
      />
      <div aria-live="polite">
        {trouble && <p role="alert">{trouble}</p>}
        {found?.length === 0 && <p className="desk-quiet">{PANEL.replacementNone[language]}</p>}
        <ul>
          {found?.map((one) => (
            <li key={one.article}>
              <button type="button" className="desk-add-note" disabled={disabled} onClick={() => choose(one)}>
                {one.title}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
