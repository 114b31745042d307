// The notes of a release, numbered in reading order: a number where each one is called, and their words under the text.
import type { Manuscript } from '@/domain/manuscript'
import { runsOf, type Inline } from '@/domain/text'

export type Note = Extract<Inline, { type: 'note' }>
/** By the node itself: two notes with the same words are two notes. */
export type Notes = ReadonlyMap<Note, number>

export const noteAnchors = (number: number) => ({ note: `note-${number}`, mark: `note-${number}-mark` })

export const numberedNotes = ({
  summary,
  lead,
  sections,
}: Pick<Manuscript, 'summary' | 'lead' | 'sections'>): Notes => {
  const notes = runsOf([...summary, ...lead, ...sections.flatMap(({ body }) => body)])
    .flat()
    .filter((node) => node.type === 'note')
  return new Map(notes.map((note, index) => [note, index + 1]))
}
