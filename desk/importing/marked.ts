// The bodies of sections with their figures found: `metric` of a figure node is its place in `found`, until it has an
// id.
import { mark, type Found } from '../../domain/figures/mark'
import type { Block } from '../../domain/text'

export type Marked = { body: Block[]; found: Found[] }[]

export const markedBodies = (sections: readonly { body: Block[] }[]): Marked =>
  sections.map(({ body }) => {
    const found: Found[] = []
    return { body: mark(body, (one) => String(found.push(one) - 1)), found }
  })
