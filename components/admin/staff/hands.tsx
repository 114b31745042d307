// In an article's panel: whose sign-in was reset by whom while this was prepared, for those who judge it.
import type { Hand } from '@/desk/workflow/contract'
import type { Language } from '@/domain/manuscript'
import { formatDate } from '../ui/format-date'
import { say } from '../ui/messages'
import { HANDS } from './messages'

export const Hands = ({ hands, language }: { hands: Hand[]; language: Language }) =>
  hands.length === 0 ? null : (
    <section className="desk-hands">
      <h3 className="desk-label">{HANDS.title[language]}</h3>
      <ul>
        {hands.map(({ person, name, byName, at, used }) => (
          <li key={`${person} ${at}`}>
            {say(used ? HANDS.used : HANDS.given, language, { name, by: byName, when: formatDate(at, language) })}
          </li>
        ))}
      </ul>
    </section>
  )
