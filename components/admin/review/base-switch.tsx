'use client'
// What the sheet is compared with: what the reader saw last, the live edition, or nothing.
import type { Base } from '@/desk/review/contract'
import type { Language } from '@/domain/manuscript'
import { say } from '../ui/messages'
import { REVIEW } from './messages'

export type BaseName = Base['name'] | 'none'
type Props = { bases: readonly Base[]; chosen: BaseName; choose: (base: BaseName) => void; language: Language }

export const BaseSwitch = ({ bases, chosen, choose, language }: Props) => {
  if (bases.length === 0) return null
  const names: BaseName[] = [...bases.map(({ name }) => name), 'none']
  const edition = bases.find(({ name }) => name === 'live')?.edition ?? 0
  return (
    <fieldset className="review-bases" aria-label={REVIEW.base[language]}>
      {names.map((name) => (
        <button key={name} type="button" aria-pressed={chosen === name} onClick={() => choose(name)}>
          {say(REVIEW[name], language, { n: edition })}
        </button>
      ))}
    </fieldset>
  )
}
