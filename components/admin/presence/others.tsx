// The others in one line: a face, who, and where.
import type { Present } from '@/desk/presence/contract'
import type { Language } from '@/domain/manuscript'
import { say } from '../ui/messages'
import { faceOf } from './face'
import { PRESENCE } from './messages'

const SHOWN = 4

const sentenceOf = ({ name, section, writes }: Present, language: Language): string => {
  const words = section ? (writes ? PRESENCE.writesIn : PRESENCE.opensIn) : writes ? PRESENCE.writes : PRESENCE.opens
  return say(words, language, { name, section: section ?? '' })
}

export const Others = ({ others, language }: { others: readonly Present[]; language: Language }) => (
  <div aria-live="polite">
    {others.length > 0 && (
      <ul className="desk-present" aria-label={PRESENCE.title[language]}>
        {others.slice(0, SHOWN).map((one) => (
          <li key={one.person}>
            <span className="desk-present__face" aria-hidden data-writes={one.writes || undefined}>
              {faceOf(one.name)}
            </span>
            {sentenceOf(one, language)}
          </li>
        ))}
        {others.length > SHOWN && <li>{say(PRESENCE.more, language, { n: others.length - SHOWN })}</li>}
      </ul>
    )}
  </div>
)
