// What the desk's addresses for the import answer, as its page reads them. Types only.
import type { Draft, SetAside } from '@/domain/importing/draft'
import type { Part } from '@/domain/importing/outline'

/** `doubt`: why its name has to be looked at, in a sentence; null where nothing is doubtful. */
export type FoundFigure = { words: string; label: string; period: string | null; doubt: string | null }

/** A line of the preview. `row` is the place by which it is corrected; `parts` what it can be made. */
export type PreviewRow = {
  row: number
  part: Part
  parts: readonly Part[]
  kind: 'words' | 'list' | 'table' | 'image'
  /** Over a table: its caption and unit. */
  above: string[]
  /** The words of a table’s cells, row by row. */
  table: { words: string; header: boolean; colSpan: number; rowSpan: number }[][]
  /** Its paragraphs or list items; of a table, what stands under it. */
  lines: string[]
  /** The words of the notes that it calls. */
  notes: string[]
  figures: FoundFigure[]
  /** Of what is set aside: why. */
  why: string | null
}

/** POST /api/articles/import/preview: what a document is taken apart into; nothing is stored. */
export type ImportPreview = Pick<
  Draft,
  | 'language'
  | 'title'
  | 'column'
  | 'documentNumber'
  | 'date'
  | 'source'
  | 'editor'
  | 'reviewer'
  | 'copyright'
  | 'disclaimer'
> & {
  warnings: { words: string; why: string }[]
  pictures: { name: string; alt: string }[]
  rows: PreviewRow[]
  sections: number
}

/** POST /api/articles/import: the new article, how many sections and metrics it has, and what found no place. */
export type Imported = { id: string; sections: number; metrics: number; setAside: SetAside[] }
