// What the desk's addresses for the import answer, as its page reads them. Types only.
import type { Draft, SetAside } from '@/domain/importing/draft'

export type FoundFigure = { words: string; label: string }
export type PreviewSection = { heading: string; level: 1 | 2; paragraphs: string[]; figures: FoundFigure[] }

/** POST /api/articles/import/preview: what a document is taken apart into; nothing is stored. */
export type ImportPreview = Omit<Draft, 'sections' | 'setAside' | 'pictures'> & {
  figures: { title: FoundFigure[]; summary: FoundFigure[]; lead: FoundFigure[] }
  sections: PreviewSection[]
  pictures: { name: string; alt: string }[]
  setAside: { text: string; reason: SetAside['reason']; why: string }[]
}

/** POST /api/articles/import: the new article, how many sections and metrics it has, and what found no place. */
export type Imported = { id: string; sections: number; metrics: number; setAside: SetAside[] }
