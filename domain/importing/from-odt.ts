// An OpenDocument text (.odt, as LibreOffice saves it) becomes passages, by way of HTML.
import type { Content } from './content'
import type { SetAside, SetAsideReason } from './draft'
import { fromHtml } from './from-html'
import { laidOut } from './laid-out'
import { htmlOf } from './odt/html'
import { first, odtStyles } from './odt/styles'
import { newAlbum } from './pictures'
import { Unreadable } from './unreadable'
import { below, isXml, parsed, type Xml } from './xml'
import type { Parts } from './zip'

const words = (element: Xml): string =>
  element.children
    .map((one) => (isXml(one) ? words(one) : one))
    .join('')
    .replace(/\s+/g, ' ')
    .trim()

const listed = (root: Xml | undefined, names: readonly string[], reason: SetAsideReason): SetAside[] =>
  [...new Set(names.flatMap((name) => (root ? below(root, name) : [])).map(words))]
    .filter(Boolean)
    .map((text) => ({ text, reason }))

const MARGINS = [
  'style:header',
  'style:header-left',
  'style:header-first',
  'style:footer',
  'style:footer-left',
  'style:footer-first',
]

/** Inserted words stand in the text; how often is told. */
const insertions = (text: Xml): SetAside[] => {
  const count = below(text, 'text:insertion').length
  return count > 0 ? [{ text: '…', reason: 'inserted', count }] : []
}

/** Formulas and charts lie in files of their own inside the document. */
const objects = (parts: Parts): SetAside[] =>
  [...parts.keys()]
    .filter((name) => /^Object [^/]+\/content\.xml$/.test(name))
    .flatMap((name) => {
      const root = parsed(parts, name)
      const text = root ? words(root) : ''
      return text ? [{ text, reason: 'drawing' as const }] : []
    })

/** Throws Unreadable. */
export const fromOdt = (parts: Parts): Content => {
  const content = parsed(parts, 'content.xml')
  const text = content && first(content, 'office:text')
  if (!content || !text) throw new Unreadable('word')
  const pages = parsed(parts, 'styles.xml')
  const album = newAlbum()
  const read = fromHtml(htmlOf(text, odtStyles(pages ? [pages, content] : [content]), parts, album), album)
  return {
    ...read,
    ...laidOut(read.passages),
    markup: false,
    asides: [
      ...listed(text, ['text:deletion'], 'deleted'),
      ...insertions(text),
      ...(read.asides ?? []),
      ...listed(pages ?? undefined, MARGINS, 'margin'),
      ...listed(text, ['office:annotation'], 'comment'),
      ...objects(parts),
    ],
  }
}
