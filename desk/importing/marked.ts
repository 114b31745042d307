// The texts of a draft with their figures found: `metric` of a figure node is its place in `found`, until it has an id.
import { mark, type Found } from '../../domain/figures/mark'
import type { Block } from '../../domain/text'

type MarkedText = { body: Block[]; found: Found[] }
export type Marked = { summary: MarkedText; lead: MarkedText; sections: MarkedText[] }

const marked = (blocks: Block[]): MarkedText => {
  const found: Found[] = []
  return { body: mark(blocks, (one) => String(found.push(one) - 1)), found }
}

type Texts = { summary: Block[]; lead: Block[]; sections: readonly { body: Block[] }[] }

export const markedTexts = ({ summary, lead, sections }: Texts): Marked => ({
  summary: marked(summary),
  lead: marked(lead),
  sections: sections.map(({ body }) => marked(body)),
})
