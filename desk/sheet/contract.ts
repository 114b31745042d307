// What the addresses of a sheet take and answer, as the page that people write on reads them. Types only.
import type { MetricKind } from '@/domain/figures/figure'
import type { Role } from '@/domain/figures/naming/name-parts'
import type { DIRECTIONS, Language } from '@/domain/manuscript'
import type { EditorState } from '../manuscript/editor-state'
import type { SpokenIssue } from '../workflow/contract'

/** What stands beside the text: by name as they are stored, relations by id, the date as YYYY-MM-DD. */
export type SheetFields = {
  column: string | null
  source: string | null
  editor: string | null
  date: string | null
  documentNumber: string | null
  keywords: string | null
  /** As domain/attachments.ts reads them. */
  attachments: string | null
  language: Language
  slug: string | null
  copyright: string | null
  disclaimer: string | null
  changeNote: string | null
}

/** What a figure says besides its words: what people enter. */
export type FigureFields = {
  shared: string | null
  unit: string | null
  subject: string | null
  measure: string | null
  role: Role
  comparison: string | null
  period: string | null
  periodInherited: boolean
  direction: (typeof DIRECTIONS)[number] | null
  kind: MetricKind | null
  source: string | null
  indicator: string | null
}

/** A figure as the sheet knows it: with its words and value, and the name that is made of its parts. */
export type SheetFigure = FigureFields & { words: string; value: string; label: string; cites: string | null }

/** An article as one text: GET /api/articles/:id/sheet. */
export type Sheet = {
  article: string
  /** Names this sheet: a save says on which one it was made. */
  base: string
  revision: number
  lockVersion: number
  state: EditorState
  fields: SheetFields
  figures: Record<string, SheetFigure>
  /** Metrics that no text states: what they say, so that they can be removed. */
  unstated: string[]
}

/**
 * What POST /api/articles/:id/sheet answers. `renamed`: ids that were given anew, because they were somebody else's.
 */
export type SheetSaved = Sheet & { renamed: Record<string, string> }

/** A number of a text that is no figure yet: where it stands, and what it would be as one. */
export type SheetNumber = {
  place: 'title' | 'summary' | 'lead' | 'section'
  section: string | null
  /** Which line of its text, from 0, and where in it (UTF-16). */
  line: number
  start: number
  words: string
  /** Whether it can be marked as it stands. */
  ready: boolean
  dismissed: boolean
  figure: SheetFigure
}

/** POST /api/articles/:id/sheet/check: what the desk says of a text that nobody has saved yet. */
export type SheetCheck = { issues: SpokenIssue[]; numbers: SheetNumber[] }

/** POST /api/articles/sheet/paste. `fields`: what the document says of itself; null where it says nothing. */
export type SheetPasted = {
  state: EditorState
  fields: Partial<SheetFields>
  figures: Record<string, SheetFigure>
  setAside: { words: string; why: string }[]
}
