// What a Word file holds beside its text: headers and footers, comments, the words of charts. All of it is listed.
import type { SetAside } from '../draft'
import { below, childrenNamed, isXml, parsed, value, type Xml } from '../xml'
import type { Parts } from '../zip'
import { placeOf, wordsOf } from './words'

const MARGIN = /^word\/(?:header|footer)\d*\.xml$/
const DRAWN = /^word\/(?:charts\/chart|diagrams\/data)\w*\.xml$/

const listed = (parts: Parts, names: RegExp, reason: 'margin' | 'drawing'): SetAside[] => {
  const texts = [...parts.keys()]
    .filter((name) => names.test(name))
    .map((name) => parsed(parts, name))
    .flatMap((root) => (root ? [wordsOf(root)] : []))
  return [...new Set(texts)].filter(Boolean).map((text) => ({ text, reason }))
}

/** The paragraph in which each comment begins or is referred to. */
const commented = (root: Xml): Map<string | undefined, Xml> =>
  new Map(
    below(root, 'w:p')
      .flatMap((paragraph) =>
        ['w:commentReference', 'w:commentRangeStart'].flatMap((name) =>
          below(paragraph, name).map((mark) => [value(mark, 'w:id'), paragraph] as const),
        ),
      )
      .toReversed(),
  )

const comments = (parts: Parts, name: string, root: Xml): SetAside[] => {
  const all = parsed(parts, name)
  const places = commented(root)
  return (all ? childrenNamed(all, 'w:comment') : []).flatMap((comment): SetAside[] => {
    const text = wordsOf(comment)
    const place = placeOf(places.get(value(comment, 'w:id')))
    return text ? [{ text, reason: 'comment', ...(place ? { place } : {}) }] : []
  })
}

/** Notes whose marks are gone with hidden or deleted words: `read` is the text without those. */
export const lonelyNotes = (
  notes: Xml | null,
  read: Xml,
  mark: 'w:footnoteReference' | 'w:endnoteReference',
): SetAside[] => {
  const marked = new Set(below(read, mark).map((one) => value(one, 'w:id')))
  return (notes?.children ?? []).filter(isXml).flatMap((note): SetAside[] => {
    const text = wordsOf(note)
    return text && !marked.has(value(note, 'w:id')) ? [{ text, reason: 'note' }] : []
  })
}

export const aroundText = (parts: Parts, comment: string, root: Xml): SetAside[] => [
  ...listed(parts, MARGIN, 'margin'),
  ...comments(parts, comment, root),
  ...listed(parts, DRAWN, 'drawing'),
]
