// What a person sees of a document before anything is stored, and the heading as the document prints it. Pure, so that
// the reading thread can do it too.

import { statistics } from '../../domain/figures/mark'
import { whyAside, type Draft, type DraftSection } from '../../domain/importing/draft'
import type { Language } from '../../domain/manuscript'
import { plain, runsOf, type Block } from '../../domain/text'
import type { ImportPreview } from './contract'

const wordsOf = (blocks: Block[]): string[] => runsOf(blocks).map((run) => plain(run, () => ''))

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
  figures: {
    title: figuresIn([draft.title ?? '']),
    summary: figuresIn([draft.summary ?? '']),
    lead: figuresIn(draft.lead),
  },
  sections: draft.sections.map(asPrinted).map(({ heading, level, body }) => {
    const paragraphs = wordsOf(body)
    return { heading, level, paragraphs, figures: figuresIn(paragraphs) }
  }),
  pictures: draft.pictures.map(({ name, alt }) => ({ name, alt })),
  setAside: draft.setAside.map((one) => ({ text: one.text, reason: one.reason, why: whyAside(one, language) })),
})
