// The figures of a document: found in the order in which it is read, so that each knows what the title, the headings and
// the paragraphs before it say. `metric` of a figure node is its place in `found`, until it has an id.
import { foundIn, mark, statistics, type Found } from '../../domain/figures/mark'
import { documentContext, headingContext, readings } from '../../domain/figures/reading-order'
import { paragraph, textNode } from '../../domain/importing/passage'
import type { Block } from '../../domain/text'

export type Marked = {
  title: Found[]
  summary: Found[]
  /** Paragraph by paragraph. */
  lead: Found[][]
  sections: { body: Block[]; found: Found[] }[]
}

type Document = {
  title: string | null
  summary?: string | null
  lead: readonly string[]
  sections: readonly { heading: string; body: Block[] }[]
  date?: string | null
}

const paragraphs = (texts: readonly string[]): Block[] => texts.map((text) => paragraph([textNode(text)]))

export const markedDocument = ({ title, summary, lead, sections, date = null }: Document): Marked => {
  const opening = paragraphs(lead)
  const context = documentContext({ title, date, opening })
  const found = (blocks: Block[]) => readings(blocks, context).map(({ figures }) => foundIn(figures))
  return {
    title: statistics(title ?? '', { date, now: context.now ?? null }),
    summary: found(paragraphs(summary ? [summary] : [])).flat(),
    lead: found(opening),
    sections: sections.map(({ heading, body }) => {
      const inSection: Found[] = []
      const under = headingContext(heading, context)
      return { body: mark(body, (one) => String(inSection.push(one) - 1), under), found: inSection }
    }),
  }
}
