// The present password, asked for before anything is changed by which its owner signs in. It stands inside the page's
// own form, so the field carries no name: nothing of it is sent or kept with the form.
import { useId } from 'react'
import type { Language } from '@/domain/manuscript'
import { OWN } from './messages'

type Props = { value: string; type: (value: string) => void; language: Language }

export const PresentPassword = ({ value, type, language }: Props) => {
  const id = useId()
  return (
    <>
      <label htmlFor={id}>{OWN.present[language]}</label>
      <input
        id={id}
        type="password"
        autoComplete="current-password"
        value={value}
        onChange={({ target }) => type(target.value)}
      />
    </>
  )
}
