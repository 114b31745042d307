// Tracked changes are read as accepted: what was deleted stays out and is listed, what was inserted is text and said.
import type { SetAside } from '../draft'
import { at, isXml, rewritten, type Xml } from '../xml'
import { placeOf, wordsOf } from './words'

/** Each deletion has a line of its own up to here; more are one line. */
const MOST_LINES = 20

type Found = { text: string; place?: string }

const OUT = new Set(['w:del', 'w:moveFrom'])
const IN = new Set(['w:ins', 'w:moveTo'])

/** The text without what was deleted. An empty element says that a paragraph's end or a row was, and stays. */
export const accepted = (root: Xml): Xml =>
  rewritten(root, ({ name, children }) => (OUT.has(name) && children.length > 0 ? [] : null))

/** Deletions and insertions in reading order, each beside the paragraph it stands in. Moved words are both. */
export const revisionsOf = (root: Xml): SetAside[] => {
  const [out, put]: [Found[], Found[]] = [[], []]
  const look = (element: Xml, paragraph: Xml | undefined): void => {
    const here = element.name === 'w:p' ? element : paragraph
    const to =
      OUT.has(element.name) || (element.name === 'w:tr' && at(element, 'w:trPr', 'w:del'))
        ? out
        : IN.has(element.name)
          ? put
          : null
    const text = to ? wordsOf(element) : ''
    const place = placeOf(here)
    if (to && text) to.push({ text, ...(place ? { place } : {}) })
    if (to !== out) for (const one of element.children) if (isXml(one)) look(one, here)
  }
  look(root, undefined)
  return [...told(out, 'deleted'), ...told(put, 'inserted', 0)]
}

const told = (found: Found[], reason: 'deleted' | 'inserted', most = MOST_LINES): SetAside[] => {
  if (found.length === 0) return []
  if (found.length <= most) return found.map((one) => ({ ...one, reason }))
  return [{ text: found.map(({ text }) => text).join('\n'), reason, count: found.length }]
}
