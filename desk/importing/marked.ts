// The texts of a draft with their figures found: `metric` of a figure node is its place in `found`, until it has an id.
// They are read in the order of the document, so that each figure knows what title, headings and openings say.
import { mark, statistics, type Found } from '../../domain/figures/mark'
import type { ReadingContext } from '../../domain/figures/reading-context'
import { afterOpening, documentContext, sectionContexts } from '../../domain/figures/reading-order'
import type { Block } from '../../domain/text'

type MarkedText = { body: Block[]; found: Found[] }
export type Marked = { title: Found[]; summary: MarkedText; lead: MarkedText; sections: MarkedText[] }

const marked = (blocks: Block[], context: ReadingContext): MarkedText => {
  const found: Found[] = []
  return { body: mark(blocks, (one) => String(found.push(one) - 1), context), found }
}

type Texts = {
  title: string | null
  date?: string | null
  summary: Block[]
  lead: Block[]
  sections: readonly { heading: string; level: 1 | 2; body: Block[] }[]
}

export const markedTexts = ({ title, date = null, summary, lead, sections }: Texts): Marked => {
  const context = documentContext({ title, date, opening: lead })
  const contexts = sectionContexts(sections, afterOpening(lead, context))
  return {
    title: statistics(title ?? '', { date, now: context.now ?? null }),
    summary: marked(summary, context),
    lead: marked(lead, context),
    sections: sections.map(({ body }, at) => marked(body, contexts[at]!)),
  }
}

/** The same texts without any figure: what is pasted into a text is read with it. */
export const unmarkedTexts = ({ summary, lead, sections }: Texts): Marked => ({
  title: [],
  summary: { body: summary, found: [] },
  lead: { body: lead, found: [] },
  sections: sections.map(({ body }) => ({ body, found: [] })),
})
