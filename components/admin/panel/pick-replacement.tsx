'use client'
// Which release readers of a withdrawn one are led to: looked for by the words of its title, among those that are live.
import { useConfig } from '@payloadcms/ui'
import { useCallback } from 'react'
import type { Language } from '@/domain/manuscript'
import { ask, type Asked } from '../ui/ask'
import { FindOne } from '../ui/find-one'
import { UI } from '../ui/messages'
import { PANEL } from './messages'

const FOUND = 6

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

const addressOf = (api: string, article: string, typed: string): string => {
  const query = new URLSearchParams({
    'where[state][equals]': 'live',
    'where[article][not_equals]': article,
    ...(typed && { 'where[title][contains]': typed }),
    'sort': '-firstPublishedAt',
    'limit': String(FOUND),
    'depth': '0',
  })
  return `${api}/releases?${query}`
}

export const PickReplacement = ({ article, language, disabled, chosen, choose }: Props) => {
  const {
    config: {
      routes: { api },
    },
  } = useConfig()
  const seek = useCallback(
    async (typed: string): Promise<Asked<Live[]>> => {
      const asked = await ask<{ docs: Live[] }>(addressOf(api, article, typed), {
        language,
        unreached: UI.unreached,
      })
      return 'answer' in asked ? { answer: asked.answer.docs } : asked
    },
    [api, article, language],
  )

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
    <FindOne
      label={PANEL.replacementSearch[language]}
      disabled={disabled}
      seek={seek}
      renderAbove={(found) => found.length === 0 && <p className="desk-quiet">{PANEL.replacementNone[language]}</p>}
      renderLine={(one) => (
        <li key={one.article}>
          <button type="button" className="desk-add-note" disabled={disabled} onClick={() => choose(one)}>
            {one.title}
          </button>
        </li>
      )}
    />
  )
}
