// The words of a block, with what they need: the figures and notes of their release, its pictures, its language.
import type { Language, Manuscript } from '@/domain/manuscript'
import type { Inline } from '@/domain/text'
import { InlineText } from './inline-text'
import type { Figures } from './numbered-figures'
import type { Notes } from './numbered-notes'

export type TextContext = {
  figures: Figures
  notes: Notes
  media: Manuscript['media']
  language: Language
  pictureHref: (digest: string) => string
  /** Names of the office: in a heading they stay whole. */
  names: readonly string[]
}

export const Words = ({
  nodes,
  context: { figures, notes, language, names },
  isHeading = false,
}: {
  nodes: readonly Inline[]
  context: TextContext
  isHeading?: boolean
}) => (
  <InlineText
    nodes={nodes}
    figures={figures}
    notes={notes}
    language={language}
    heading={isHeading ? { names } : undefined}
  />
)
