'use client'
// Who must act next, by name; and when nobody may, why.
import { useAuth } from '@payloadcms/ui'
import type { PanelState } from '@/desk/workflow/contract'
import type { Language } from '@/domain/manuscript'
import { ROLE_MESSAGES } from '@/domain/messages'
import { listed } from '../ui/format-date'
import { say } from '../ui/messages'
import { PANEL } from './messages'

type Props = { next: NonNullable<PanelState['next']>; language: Language }

export const NextPerson = ({ next: { role, free, barred }, language }: Props) => {
  const { user } = useAuth()
  const names = (people: typeof free) =>
    listed(
      people.map(({ name }) => name),
      language,
    )
  if (free.length === 0) {
    return (
      <p className="desk-next desk-next--nobody">
        {barred.length > 0
          ? say(PANEL.nobody, language, { names: names(barred) })
          : say(PANEL.nobodyAtAll, language, { role: ROLE_MESSAGES[role][language] })}
      </p>
    )
  }
  const mine = free.some(({ id }) => id === String(user?.id))
  const others = free.filter(({ id }) => id !== String(user?.id))
  return (
    <p className={`desk-next${mine ? ' desk-next--yours' : ''}`}>
      {mine && <strong>{PANEL.yourTurn[language]}</strong>}
      {mine
        ? others.length > 0 && <span>{say(PANEL.orOthers, language, { names: names(others) })}</span>
        : say(PANEL.waitsFor, language, { role: ROLE_MESSAGES[role][language].toLowerCase(), names: names(free) })}
    </p>
  )
}
