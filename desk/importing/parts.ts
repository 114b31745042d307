// The parts of an article that is to be made.
import type { Language } from '@/domain/manuscript'
import type { Block } from '@/domain/text'

export type Parts = {
  title: string
  summary: Block[]
  lead: Block[]
  sections: { heading: string; level: 1 | 2; body: Block[] }[]
  language: Language
  slug?: string
  /** Ids of the column and of the notices; without one the office's defaults apply. */
  column: string | null
  copyright?: string | null
  disclaimer?: string | null
  documentNumber?: string | null
  source: string | null
  editor: string | null
  /** YYYY-MM-DD */
  date?: string | null
  setAside?: string
}
