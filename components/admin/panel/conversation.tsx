// What was done and said since the last edition, in order: every note that went with a submission, an approval, a
// sending back. What has been overtaken by a later submission is folded, but for what the reader asked for themselves.
import type { Said } from '@/domain/conversation'
import type { Language } from '@/domain/manuscript'
import { ACTION_MESSAGES, levelWords, REMOVAL_MESSAGES } from '@/domain/messages'
import { formatDate } from '../ui/format-date'
import { say } from '../ui/messages'
import { PANEL } from './messages'

type Props = {
  said: readonly Said[]
  language: Language
  /** The reader: what they asked for last stays in sight. */
  person: string | null
  timeZone?: string | undefined
}

const noteOf = ({ action, note }: Said, language: Language): string | null =>
  action === 'remove' && note
    ? ((REMOVAL_MESSAGES as Record<string, Record<Language, string>>)[note]?.[language] ?? note)
    : note

const doneWords = ({ action, level, levels }: Said, language: Language): string => {
  const words = ACTION_MESSAGES[action][language]
  if (action !== 'approve' || level === null || (levels ?? 1) === 1) return words
  return language === 'zh'
    ? `${words}（${levelWords(level, levels ?? 1).zh}）`
    : `${words} (${levelWords(level, levels ?? 1).en})`
}

const One = ({ one, language, timeZone }: { one: Said; language: Language; timeZone: string | undefined }) => {
  const note = noteOf(one, language)
  return (
    <li className={`desk-said desk-said--${one.action}`}>
      <p>
        <strong>{one.person}</strong> {doneWords(one, language)}
        {one.figures && (
          <span className="desk-quiet">
            {language === 'zh' ? '，' : ', '}
            {say(PANEL.figuresChecked, language, { n: one.figures.checked, of: one.figures.of })}
          </span>
        )}
      </p>
      {note && <blockquote>{note}</blockquote>}
      <time className="desk-quiet" dateTime={one.at}>
        {formatDate(one.at, language, timeZone)}
      </time>
    </li>
  )
}

/**
 * From the last submission on, or from the sending back that has not been answered; and the reader's own last request.
 */
const inSight = (said: readonly Said[], person: string | null): Set<Said> => {
  const from = said.findLastIndex(({ action }) => action === 'submit' || action === 'request-changes')
  const asked = said.findLast(({ action }) => action === 'request-changes')
  const own = said.findLast(({ action, personId }) => action === 'request-changes' && personId === person)
  return new Set([...said.slice(Math.max(from, 0)), ...(asked ? [asked] : []), ...(own ? [own] : [])])
}

export const Conversation = ({ said, language, person, timeZone }: Props) => {
  if (said.length === 0) return null
  const shown = inSight(said, person)
  const folded = said.filter((one) => !shown.has(one))
  const list = (some: readonly Said[]) => (
    <ol className="desk-talk">
      {some.map((one) => (
        <One key={`${one.at} ${one.action}`} one={one} language={language} timeZone={timeZone} />
      ))}
    </ol>
  )
  return (
    <section className="desk-conversation" aria-label={PANEL.conversation[language]}>
      {folded.length > 0 && (
        <details>
          <summary>{say(PANEL.earlierSteps, language, { n: folded.length })}</summary>
          {list(folded)}
        </details>
      )}
      {list(said.filter((one) => shown.has(one)))}
    </section>
  )
}
