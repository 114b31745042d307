// The body of a document becomes lead and sections.
import type { Draft, DraftSection } from './draft'
import { depths, headingsOf, type Heading } from './headings'
import { cut, textNode, type Passage } from './passage'
import { isPartOfReport } from './title-score'

export type Place = { start: number; heading: string | null }
export type Body = Pick<Draft, 'lead' | 'sections'> & { places: Place[] }

/**
 * A single bare line right under the title is a second line of it, unless the text goes on with such headings, or with
 * a list.
 */
const withoutSubtitle = (headings: (Heading | null)[], titled: boolean): (Heading | null)[] =>
  titled &&
  headings[0]?.kind === 'bare' &&
  !isPartOfReport(headings[0].text) &&
  headings.filter((heading) => heading?.kind === 'bare').length === 1
    ? [null, ...headings.slice(1)]
    : headings

export const sectionsOf = (body: Passage[], titled: boolean): Body => {
  const headings = withoutSubtitle(headingsOf(body), titled && body[1]?.block.type === 'paragraph')
  const depth = depths(headings)
  const result: Body = { lead: [], sections: [], places: [] }
  let heading: string | null = null

  const open = (): DraftSection | undefined => result.sections.at(-1)
  const put = (passage: Passage) => {
    const blocks = open()?.body ?? result.lead
    blocks.push(passage.block)
  }

  body.forEach((passage, i) => {
    const found = headings[i]
    if (!found) put(passage)
    else {
      const level = depth.get(found.kind) ?? 1
      if (level <= 2 || !open())
        result.sections.push({ heading: found.text, marker: found.marker, level: level === 1 ? 1 : 2, body: [] })
      else
        open()?.body.push({
          type: 'heading',
          level: level === 3 ? 3 : 4,
          children: [
            textNode(
              [found.marker, found.text]
                .filter(Boolean)
                .join(/[.]$/.test(found.marker ?? '') && /^[A-Z]/.test(found.text) ? ' ' : ''),
            ),
          ],
        })
      heading = found.text
      if (found.rest !== null) put(cut(passage, found.rest))
    }
    result.places.push({ start: passage.start, heading })
  })
  return result
}
