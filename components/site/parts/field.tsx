// One labelled field of a form on a plain page.
import type { ReactElement } from 'react'
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from '@/domain/password'

type Props = { label: string; name: string; type: string; complete: string }

export const Field = ({ label, name, type, complete }: Props): ReactElement => (
  <p>
    <label htmlFor={name}>{label}</label>
    <br />
    <input
      id={name}
      name={name}
      type={type}
      autoComplete={complete}
      required
      {...(type === 'password' ? { minLength: SHORTEST_PASSWORD, maxLength: LONGEST_PASSWORD } : { minLength: 1 })}
    />
  </p>
)
