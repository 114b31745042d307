'use client'
// Words of an earlier page that were not saved: when, what they are, and back or away with them.
import { useId, useState } from 'react'
import type { Language } from '@/domain/manuscript'
import { say } from '../ui/messages'
import { KEPT } from './messages'

/** `now`: what somebody else made of it since. */
export type KeptPart = { path: string; name: string; words: string; now: string | null }
type Props = {
  at: number
  parts: KeptPart[]
  language: Language
  /** With the paths that are wanted; null where nothing can be written now. */
  restore: ((paths: string[]) => void) | null
  discard: () => void
  /** Comes back as one. */
  isWhole?: boolean
}

/** More is not read here. */
const LONGEST_LOOK = 4_000

/** 13:42, or with its day if that is not today. */
const momentOf = (at: number, language: Language): string => {
  const isToday = new Date(at).toDateString() === new Date().toDateString()
  return new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
    ...(!isToday && { month: 'long', day: 'numeric' }),
  }).format(at)
}

export const KeptBar = ({ at, parts, language, restore, discard, isWhole = false }: Props) => {
  const id = useId()
  const [isSure, setSure] = useState(false)
  const [without, setWithout] = useState<string[]>([])
  const wanted = parts.map(({ path }) => path).filter((path) => !without.includes(path))
  const toggle = (path: string) =>
    setWithout((all) => (all.includes(path) ? all.filter((one) => one !== path) : [...all, path]))
  return (
    <section className="desk-kept" aria-labelledby={id}>
      <p id={id}>{say(KEPT.left, language, { at: momentOf(at, language) })}</p>
      <div className="desk-kept__acts">
        {restore ? (
          <button
            type="button"
            className="desk-button desk-button--yours"
            disabled={wanted.length === 0}
            onClick={() => restore(wanted)}
          >
            {KEPT.restore[language]}
          </button>
        ) : (
          <span className="desk-quiet">{KEPT.locked[language]}</span>
        )}
        {isSure ? (
          <>
            <span className="desk-quiet">{KEPT.sure[language]}</span>
            <button type="button" className="desk-button" onClick={discard}>
              {KEPT.discardIt[language]}
            </button>
            <button type="button" className="desk-button desk-button--quiet" onClick={() => setSure(false)}>
              {KEPT.keepIt[language]}
            </button>
          </>
        ) : (
          <button type="button" className="desk-button" onClick={() => setSure(true)}>
            {KEPT.discard[language]}
          </button>
        )}
      </div>
      <details open={parts.some(({ now }) => now !== null)}>
        <summary>{KEPT.look[language]}</summary>
        <dl>
          {parts.map(({ path, name, words, now }) => (
            <div key={path}>
              <dt>
                {!isWhole && (parts.length > 1 || now !== null) ? (
                  <label>
                    <input type="checkbox" checked={wanted.includes(path)} onChange={() => toggle(path)} />
                    <span className="desk-unseen">{say(KEPT.take, language, { name })}</span>
                    <span aria-hidden>{name}</span>
                  </label>
                ) : (
                  name
                )}
              </dt>
              <dd>{words.length > LONGEST_LOOK ? `${words.slice(0, LONGEST_LOOK)}……` : words}</dd>
              {now !== null && (
                <dd className="desk-kept__now">
                  <strong>{KEPT.overtaken[language]}</strong>
                  {now}
                </dd>
              )}
            </div>
          ))}
        </dl>
      </details>
    </section>
  )
}
