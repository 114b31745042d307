'use client'
// One number of the text: its sentence, what it seems to mean, and what can be done with it.
import type { UnmarkedNumber } from '@/desk/figures/contract'
import type { Language } from '@/domain/manuscript'
import { PLACE_MESSAGES } from '@/domain/messages'
import { say } from '../ui/messages'
import { UNMARKED } from './unmarked-figures-messages'
import type { Marking } from './use-unmarked-figures'

type Props = {
  number: UnmarkedNumber
  language: Language
  mayMark: boolean
  disabled: boolean
  mark: (marking: Marking, number: UnmarkedNumber) => void
}

const Guess = ({
  number: { place, heading, label, period, words, shared, unread, ready },
  language,
}: Pick<Props, 'number' | 'language'>) => (
  <p className="desk-number__guess">
    <span>{heading || PLACE_MESSAGES[place][language]}</span>
    {label !== words && <span>{label}</span>}
    {shared && <span>{say(UNMARKED.shares, language, { unit: shared })}</span>}
    {period && <span>{period}</span>}
    {unread !== null ? (
      <span>{say(UNMARKED.unread, language, { sign: unread })}</span>
    ) : (
      !ready && <span>{UNMARKED.notReady[language]}</span>
    )}
  </p>
)

export const UnmarkedFigure = ({ number, language, mayMark, disabled, mark }: Props) => {
  const { words, before, after, ready, dismissed } = number
  const button = (marking: Marking, said: string) => (
    <button
      type="button"
      className="desk-button"
      disabled={disabled}
      aria-label={language === 'zh' ? `${said}：${words}` : `${said}: ${words}`}
      onClick={() => mark(marking, number)}
    >
      {said}
    </button>
  )
  return (
    <li className="desk-number">
      <div>
        <p>
          {before}
          <mark>{words}</mark>
          {after}
        </p>
        <Guess number={number} language={language} />
      </div>
      {mayMark && (
        <div className="desk-number__deeds">
          {dismissed ? (
            button('restore', UNMARKED.restore[language])
          ) : (
            <>
              {ready && button('accept', UNMARKED.accept[language])}
              {button('dismiss', UNMARKED.dismiss[language])}
            </>
          )}
        </div>
      )}
    </li>
  )
}
