// What a person sees of a document before anything is stored, and the heading as the document prints it. Pure, so that
// the reading thread can do it too.

import type { Found } from '../../domain/figures/mark'
import { SET_ASIDE_MESSAGES, type Draft, type DraftSection } from '../../domain/importing/draft'
import type { Language } from '../../domain/manuscript'
import { plain, runsOf, type Block } from '../../domain/text'
import type { FoundFigure, ImportPreview } from './contract'
import { markedDocument } from './marked'

const wordsOf = (blocks: Block[]): string[] => runsOf(blocks).map((run) => plain(run, () => ''))

const shown = (found: readonly Found[]): FoundFigure[] => found.map(({ words, label }) => ({ words, label }))

/** The article keeps the numbering that the document prints before a heading: 一、 (二) 3. */
export const asPrinted = ({ marker, heading, ...section }: DraftSection) => ({
  ...section,
  heading: marker ? `${marker}${/[.)]$/.test(marker) ? ' ' : ''}${heading}` : heading,
})

/** What the person sees before anything is stored. */
export const previewOf = (draft: Draft, language: Language): ImportPreview => {
  const { title, summary, lead, sections } = markedDocument(draft)
  return {
    ...draft,
    figures: { title: shown(title), summary: shown(summary), lead: shown(lead.flat()) },
    sections: draft.sections.map(asPrinted).map(({ heading, level, body }, at) => ({
      heading,
      level,
      paragraphs: wordsOf(body),
      figures: shown(sections[at]!.found),
    })),
    setAside: draft.setAside.map(({ text, reason }) => ({ text, reason, why: SET_ASIDE_MESSAGES[reason][language] })),
  }
}
