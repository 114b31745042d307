// The words of a piece of a Word file, as a report quotes them: in reading order, paragraphs parted by line ends.
import { isXml, type Xml } from '../xml'

const SIGNS: Record<string, string> = { 'w:tab': ' ', 'w:br': '\n', 'w:cr': '\n', 'w:noBreakHyphen': '-' }
const TEXTS = new Set(['w:t', 'w:delText', 'm:t', 'a:t', 'c:v'])
const ENDS = new Set(['w:p', 'w:tr', 'a:p', 'c:pt'])

const DELETED = new Set(['w:del', 'w:moveFrom'])

const raw = (element: Xml, accepted: boolean): string => {
  if (accepted && DELETED.has(element.name)) return ''
  if (TEXTS.has(element.name)) return element.children.filter((one) => !isXml(one)).join('')
  const words = element.children.map((one) => (isXml(one) ? raw(one, accepted) : '')).join('')
  return (SIGNS[element.name] ?? words) + (ENDS.has(element.name) ? '\n' : '')
}

/** `accepted`: without what tracked changes delete. */
export const wordsOf = (element: Xml, accepted = false): string =>
  raw(element, accepted)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[\s]*/g, '\n')
    .trim()

const NEAR = 24

/** By these words a place in a document can be found again. */
export const placeOf = (element: Xml | undefined): string | undefined => {
  if (!element) return undefined
  const known = places.get(element)
  if (known !== undefined) return known || undefined
  const place = shortened(wordsOf(element, true).replaceAll('\n', ' '))
  places.set(element, place)
  return place || undefined
}

/** A paragraph may have thousands of comments and changes. */
const places = new WeakMap<Xml, string>()

const shortened = (words: string): string => (words.length > NEAR ? `${words.slice(0, NEAR)}…` : words)
