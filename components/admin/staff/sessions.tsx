'use client'
// Where an account is signed in: each by its device, and the way to end it.
import { useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { LiveSession } from '@/desk/staff/person-page'
import type { Language } from '@/domain/manuscript'
import { ask } from '../ui/ask'
import { formatDate } from '../ui/format-date'
import { say } from '../ui/messages'
import { MEANS, SESSIONS } from './factor-messages'
import { ACCESS } from './messages'

type Props = { person: string; sessions: LiveSession[]; language: Language; timeZone: string }

export const Sessions = ({ person, sessions, language, timeZone }: Props) => {
  const { config } = useConfig()
  const router = useRouter()
  const [said, setSaid] = useState<string | null>(null)
  const when = (at: string) => formatDate(at, language, timeZone)
  const end = async (body: { signIns: string[] } | { others: true }) => {
    const address = `${config.routes.api}/users/${person}/end-sessions`
    const asked = await ask(address, { language, unreached: ACCESS.unreached, body })
    setSaid('answer' in asked ? SESSIONS.ended[language] : asked.trouble.sentence)
    if ('answer' in asked) router.refresh()
  }
  const others = sessions.filter(({ isThis }) => !isThis)
  const hasThis = others.length < sessions.length
  return (
    <>
      {sessions.length === 0 && <p className="desk-quiet">{SESSIONS.none[language]}</p>}
      <ul className="desk-sessions">
        {sessions.map(({ id, device, address, means, at, seenAt, isThis }) => (
          <li key={id}>
            <div>
              <strong>{device}</strong>
              {isThis && <span className="desk-sessions__this">{SESSIONS.this[language]}</span>}
              <span className="desk-quiet">
                {[MEANS[means]?.[language], address].filter(Boolean).join(' · ')}
                <br />
                {say(SESSIONS.since, language, { since: when(at), seen: when(seenAt) })}
              </span>
            </div>
            {!isThis && (
              <button
                type="button"
                className="desk-button"
                aria-label={say(SESSIONS.endNamed, language, { device, since: when(at) })}
                onClick={() => void end({ signIns: [id] })}
              >
                {SESSIONS.end[language]}
              </button>
            )}
          </li>
        ))}
      </ul>
      {said && <output>{said}</output>}
      {others.length > 1 && (
        <button type="button" className="desk-button" onClick={() => void end({ others: true })}>
          {(hasThis ? SESSIONS.others : SESSIONS.all)[language]}
        </button>
      )}
    </>
  )
}
