// The words of a block, with what they need: the figures and notes of their release, its pictures, its language. For
// staff, what changed in them as well: the older words struck, the newer ones marked, each at its place.
import type { ReactNode } from 'react'
import type { Piece } from '@/domain/changes/run'
import type { Language, Manuscript } from '@/domain/manuscript'
import type { TableBlock } from '@/domain/table-places'
import type { Block, Inline } from '@/domain/text'
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
  /**
   * The tables of the release, in reading order, and where each lies as a file; null where there is none to take away.
   */
  tables: readonly TableBlock[]
  tableHref: ((number: number) => string) | null
  /** Names of the office: in a heading they stay whole. */
  names: readonly string[]
  say?: (text: string) => ReactNode
  /** The pieces of the runs that changed, and the pictures that came or went (domain/changes/blocks.ts). */
  changes?: {
    runs: ReadonlyMap<readonly Inline[], Piece[]>
    pictures: ReadonlyMap<Block, { kind: 'added' | 'removed'; place: number }>
  }
}

/** The anchor of a change, to which lists of changes lead. */
export const changeAnchor = (place: number): string => `change-${place}`

const TAGS = { added: 'ins', removed: 'del' } as const

export const Changed = ({
  kind,
  place,
  children,
}: {
  kind: 'added' | 'removed'
  place: number | null
  children: ReactNode
}) => {
  const Tag = TAGS[kind]
  return (
    <Tag id={place === null ? undefined : changeAnchor(place)} data-place={place ?? undefined}>
      {children}
    </Tag>
  )
}

export const Pieces = ({ pieces, context }: { pieces: readonly Piece[]; context: TextContext }) => {
  const { figures, notes, language, say } = context
  return (
    <>
      {pieces.map(({ kind, nodes, place }, index) => {
        const words = (
          <InlineText key={index} nodes={nodes} figures={figures} notes={notes} language={language} say={say} />
        )
        return kind === 'same' ? (
          words
        ) : (
          <Changed key={index} kind={kind} place={place}>
            {words}
          </Changed>
        )
      })}
    </>
  )
}

export const Words = ({
  nodes,
  context,
  isHeading = false,
}: {
  nodes: readonly Inline[]
  context: TextContext
  isHeading?: boolean
}) => {
  const pieces = context.changes?.runs.get(nodes)
  if (pieces) return <Pieces pieces={pieces} context={context} />
  const { figures, notes, language, say, names } = context
  return (
    <InlineText
      nodes={nodes}
      figures={figures}
      notes={notes}
      language={language}
      say={say}
      heading={isHeading ? { names } : undefined}
    />
  )
}
