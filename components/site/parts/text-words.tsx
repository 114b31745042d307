// The words of a block, with what they need: the figures and notes of their release, its pictures, its language.
import type { Language, Manuscript } from '@/domain/manuscript'
import type { TableBlock } from '@/domain/table-places'
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
  /** Where a picture lies in a smaller width; null where staff see it, for whom there are none. */
  widthHref: ((digest: string, width: number) => string) | null
  /** The tables of the release, in reading order, and where each lies as a file; null where there is none to take away. */
  tables: readonly TableBlock[]
  tableHref: ((number: number) => string) | null
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
