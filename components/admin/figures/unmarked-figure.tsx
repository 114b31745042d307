'use client'
// One number of the text: its sentence, what it seems to mean, and what can be done with it.
import type { Language } from '@/domain/manuscript'
import { PLACE_WORDS } from '@/domain/sentences'
import { say } from '../ui/messages'
import { NUMBERS } from './unmarked-figures-messages'
import type { Deed, NumberFound } from './use-unmarked-figures'

type Props = {
  number: NumberFound
  language: Language
  mayMark: boolean
  disabled: boolean
  mark: (deed: Deed, number: NumberFound) => void
}

const Guess = ({
  number: { place, heading, label, period, words, shared, ready },
  language,
}: Pick<Props, 'number' | 'language'>) => (
  <p className="desk-number__guess">
    <span>{heading || PLACE_WORDS[place][language]}</span>
    {label !== words && <span>{label}</span>}
    {shared && <span>{say(NUMBERS.shares, language, { unit: shared })}</span>}
    {period && <span>{period}</span>}
    {!ready && <span>{NUMBERS.notReady[language]}</span>}
  </p>
)

export const NumberItem = ({ number, language, mayMark, disabled, mark }: Props) => {
  const { words, before, after, ready, dismissed } = number
  const button = (deed: Deed, said: string) => (
    <button
      type="button"
      className="desk-button"
      disabled={disabled}
      aria-label={language === 'zh' ? `${said}：${words}` : `${said}: ${words}`}
      onClick={() => mark(deed, number)}
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
            button('restore', NUMBERS.restore[language])
          ) : (
            <>
              {ready && button('accept', NUMBERS.accept[language])}
              {button('dismiss', NUMBERS.dismiss[language])}
            </>
          )}
        </div>
      )}
    </li>
  )
}
