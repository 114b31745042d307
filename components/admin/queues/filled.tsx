// A sentence with elements in it: `{name}` and `{when}` stand where the language wants them.
import { Fragment, type ReactNode } from 'react'
import type { Language } from '@/domain/manuscript'
import type { Words } from '../ui/messages'

export const Filled = ({
  words,
  language,
  ...parts
}: {
  words: Words
  language: Language
} & Partial<Record<'name' | 'names' | 'when', ReactNode>>) =>
  words[language].split(/\{(\w+)\}/).map((piece, index) => (
    // Pieces of one fixed sentence never change places.
    // oxlint-disable-next-line react/no-array-index-key
    <Fragment key={index}>{index % 2 === 0 ? piece : parts[piece as keyof typeof parts]}</Fragment>
  ))
