// What went wrong in one sentence, who saved meanwhile, and the way on.
import type { Language } from '@/domain/manuscript'
import { formatDate } from './format-date'
import { UI, ACTS, THINGS } from './messages'
import type { Trouble } from './trouble'

type Props = { trouble: Trouble; language: Language; again?: () => void; label?: string }

const word = (table: Record<string, Record<Language, string>>, key: string, language: Language): string =>
  table[key]?.[language] ?? key

export const TroubleNote = ({ trouble, language, again, label }: Props) => (
  <div className="desk-trouble" role="alert">
    <p>{trouble.sentence}</p>
    {trouble.saves.length > 0 && (
      <>
        <p className="desk-label">{UI.saves[language]}</p>
        <ol className="desk-saves">
          {trouble.saves.map(({ person, at, act, what }) => (
            <li key={`${at} ${person} ${act} ${what}`}>
              {person} {word(ACTS, act, language)}
              {language === 'zh' ? '了' : ' '}
              {word(THINGS, what, language)}
              <time dateTime={at}>{formatDate(at, language)}</time>
            </li>
          ))}
        </ol>
      </>
    )}
    {again && (
      <button type="button" className="desk-button desk-button--quiet" onClick={again}>
        {label ?? UI.again[language]}
      </button>
    )}
  </div>
)
