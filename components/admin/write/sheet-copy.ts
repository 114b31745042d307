// What a kept sheet holds, and what it was made on: everything that a save would send, and the figures whole, since a
// number that was marked is known to nobody else yet.
import type { EditorState } from '@/desk/manuscript/editor-state'
import { blockKey } from '@/desk/manuscript/same-text'
import type { Sheet, SheetFields, SheetFigure } from '@/desk/sheet/contract'
import { merged, type Hunk } from '@/domain/merge'
import type { FigureChange, FiguresStore } from './figures-store'

export type Block = EditorState['root']['children'][number]
export type SheetCopy = {
  state: EditorState
  fields: Partial<SheetFields>
  figures: Record<string, { figure: SheetFigure; change: FigureChange }>
  remove: string[]
}
export type SheetBase = Pick<Sheet, 'base' | 'state' | 'fields'>

export const mergedBlocks = (base: EditorState | null, mine: EditorState, theirs: EditorState): Hunk<Block>[] =>
  merged(base?.root.children ?? [], mine.root.children, theirs.root.children, blockKey)

/** The paragraphs that differ from what they were made from. */
export const changedBlocks = ({ state }: SheetCopy, base: SheetBase | null): Block[][] =>
  mergedBlocks(base?.state ?? null, state, base?.state ?? { root: { ...state.root, children: [] } })
    .filter(({ kind }) => kind === 'mine' || kind === 'conflict')
    .map(({ mine }) => mine)

/** Figures that are unsaved: by metric, those that the text states. */
export const unsavedFigures = (figures: FiguresStore, stated: string[]): SheetCopy['figures'] =>
  Object.fromEntries(
    Object.entries(figures.changes(stated)).map(([id, change]) => [id, { figure: figures.get(id)!, change }]),
  )

export const putFigures = (figures: FiguresStore, kept: SheetCopy['figures']): void => {
  for (const [id, { figure, change }] of Object.entries(kept))
    if (figures.has(id)) figures.enter(id, change)
    else figures.add(id, figure)
}
