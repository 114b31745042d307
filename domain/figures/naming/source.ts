// The text that is read, and its words at one place.
import type { Span } from './predicate'
import { bare, type Words } from './words'

export type Source = { text: string; folded: string }

export const wordsAt = ({ text, folded }: Source, [start, end]: Span): Words =>
  bare({ printed: text.slice(start, end), folded: folded.slice(start, end) })
