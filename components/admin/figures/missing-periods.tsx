'use client'
// One period for all metrics that have none, proposed from the opening of the text: a release often says it only once.
import { useId, useState } from 'react'
import type { Language } from '@/domain/manuscript'
import { say } from '../ui/messages'
import { UNMARKED } from './unmarked-figures-messages'

/** `fill` answers what went wrong, or null. */
type Props = {
  count: number
  suggestion: string
  disabled: boolean
  fill: (period: string) => Promise<string | null>
  language: Language
}

export const MissingPeriods = ({ count, suggestion, disabled, fill, language }: Props) => {
  const id = useId()
  const [period, setPeriod] = useState(suggestion)
  const [trouble, setTrouble] = useState<string | null>(null)
  return (
    <fieldset className="desk-undated">
      <legend>{say(UNMARKED.undated, language, { n: count })}</legend>
      <div className="desk-undated__ask">
        <label htmlFor={id}>{UNMARKED.period[language]}</label>
        <input
          id={id}
          type="text"
          value={period}
          maxLength={100}
          onChange={({ target }) => setPeriod(target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') event.preventDefault()
          }}
        />
        <button
          type="button"
          className="desk-button"
          disabled={disabled || !period.trim()}
          onClick={() => void fill(period.trim()).then(setTrouble)}
        >
          {say(UNMARKED.fill, language, { n: count })}
        </button>
      </div>
      {trouble && <p role="alert">{trouble}</p>}
    </fieldset>
  )
}
