// The rich texts of an article, in reading order: its summary and its lead, which stand on its own row, and the bodies
// of its sections. Whatever looks at all of them asks here.
import type { PayloadRequest } from 'payload'
import { rows } from '@/database/rows'
import type { Article, Section } from '@/payload-types'
import type { EditorState } from './editor-state'

export type TextPlace = { place: 'summary' | 'lead'; section: null } | { place: 'section'; section: string }
export type ArticleText = TextPlace & { state: EditorState | null }

/** The field in which Payload keeps the dragged order of an article's sections. */
export const SECTION_ORDER = '_sections_sections_order' as const

export const sectionsOf = (req: PayloadRequest, article: string): Promise<Section[]> =>
  rows(req, 'sections', { article: { equals: article } }, { sort: SECTION_ORDER })

export const articleTexts = (
  { summary, lead }: Pick<Article, 'summary' | 'lead'>,
  sections: readonly Pick<Section, 'id' | 'body'>[],
): ArticleText[] => [
  { place: 'summary', section: null, state: (summary ?? null) as EditorState | null },
  { place: 'lead', section: null, state: (lead ?? null) as EditorState | null },
  ...sections.map(({ id, body }) => ({
    place: 'section' as const,
    section: String(id),
    state: (body ?? null) as EditorState | null,
  })),
]
