// What a person sees of a document before anything is stored, and the heading as the document prints it. Pure, so that
// the reading thread can do it too.

import { statistics } from '../../domain/figures/mark'
import { SET_ASIDE_MESSAGES, type Draft, type DraftSection } from '../../domain/importing/draft'
import { blockWords, wordsOf } from '../../domain/importing/passage'
import { WARNING_MESSAGES } from '../../domain/importing/warnings'
import type { Language } from '../../domain/manuscript'
import { plain, runsOf, type Block } from '../../domain/text'
import type { ImportPreview } from './contract'

const passagesOf = (blocks: Block[]): string[] => runsOf(blocks).map((run) => plain(run, () => ''))

const figuresIn = (passages: string[]) =>
  passages.flatMap((text) => statistics(text).map(({ words, label }) => ({ words, label })))

/** The article keeps the numbering that the document prints before a heading: 一、 (二) 3. */
export const asPrinted = ({ marker, heading, ...section }: DraftSection) => ({
  ...section,
  heading: marker ? `${marker}${/[.)]$/.test(marker) ? ' ' : ''}${heading}` : heading,
})

/** What the person sees before anything is stored. */
export const previewOf = (draft: Draft, language: Language): ImportPreview => ({
  ...draft,
  summary: wordsOf(draft.summary) || null,
  lead: draft.lead.flatMap(blockWords),
  warnings: draft.warnings.map(({ code, words }) => ({ words, why: WARNING_MESSAGES[code][language] })),
  figures: {
    title: figuresIn([draft.title ?? '']),
    summary: figuresIn([wordsOf(draft.summary)]),
    lead: figuresIn(draft.lead.flatMap(blockWords)),
  },
  sections: draft.sections.map(asPrinted).map(({ heading, level, body }) => {
    const paragraphs = passagesOf(body)
    return { heading, level, paragraphs, figures: figuresIn(paragraphs) }
  }),
  setAside: draft.setAside.map(({ text, reason }) => ({ text, reason, why: SET_ASIDE_MESSAGES[reason][language] })),
})
