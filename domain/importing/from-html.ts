// A page becomes passages: headings, paragraphs, lists and tables, in order; what stands around the text is marked as
// such.
import { load } from 'cheerio/slim'
import type { Block, List } from '../text'
import type { Content } from './content'
import { inlinesOf, isElement, PLAIN, styled, type Element, type Node, type Run, type Style } from './html-inlines'
import { isDataTable, isPlainList, listOf, tableOf } from './html-lists-and-tables'
import { parted } from './lines'
import { refuseNesting, withoutScripts } from './nesting'
import { known } from './page-facts'
import { blockWords, inlineWords, isBody, paragraph, textNode, type Passage, type Role } from './passage'

const DROPPED = new Set(
  'title input textarea select option optgroup link meta base col colgroup area map embed param source track'.split(
    ' ',
  ),
)
const AROUND = new Set('nav footer aside form button menu dialog'.split(' '))
const BLOCKS = new Set(
  (
    'html body p div section article main header nav footer aside form button center address blockquote pre figure figcaption details summary ' +
    'dl dt dd ul ol li table caption thead tbody tfoot tr td th fieldset legend h1 h2 h3 h4 h5 h6 hr menu dialog hgroup'
  ).split(' '),
)
const HEADING = /^h([1-6])$/

const isHidden = ({ attribs }: Element) =>
  'hidden' in attribs || attribs['aria-hidden'] === 'true' || /display\s*:\s*none/i.test(attribs.style ?? '')

type Place = { role: Role; rank: number; quote: boolean; style: Style; verbatim: boolean }
const OUTSIDE: Place = { role: 'text', rank: 0, quote: false, style: PLAIN, verbatim: false }

/** The element that holds the text, where the page names one that holds most of its words. */
const mainOf = (elements: Element[], words: (element: Element) => number, all: number): Element | null =>
  elements.find((element) => words(element) * 3 > all) ?? null

const placed = (place: Place, element: Element, main: Element | null): Place => {
  const heading = HEADING.exec(element.name)
  const around =
    AROUND.has(element.name) ||
    (element.name === 'header' &&
      main === null &&
      element.parent !== null &&
      'name' in element.parent &&
      element.parent.name === 'body')
  const role: Role =
    element === main
      ? 'text'
      : place.role === 'chrome' || around
        ? 'chrome'
        : element.name === 'figcaption' || element.name === 'caption'
          ? 'caption'
          : heading
            ? 'heading'
            : place.role
  return {
    role,
    rank: heading ? Number(heading[1]) : place.rank,
    quote: place.quote || element.name === 'blockquote',
    verbatim: place.verbatim || element.name === 'pre',
    style: styled(place.style, element),
  }
}

/** Nothing but links: where else one may go. */
const isMenu = ({ items }: List) =>
  items.length > 2 &&
  items.every((item) => item.nested === null && item.children.every((child) => child.type === 'link'))

/** Word makes a list of every numbered heading: a list of one is a paragraph with its number. */
const numbered = ({ ordered, items }: List, start: string): Block | null => {
  const [item] = items
  if (items.length !== 1 || !item || item.nested) return null
  return paragraph(ordered ? [textNode(`${start}. `), ...item.children] : item.children)
}

/** One root for all: cheerio takes quadratic time over the elements beside one another at the top. */
const SHELL = '<html>'

const offset = ({ startIndex }: Node): number => Math.max((startIndex ?? 0) - SHELL.length, 0)

const passagesOf = (root: readonly Node[], main: Element | null): Passage[] => {
  const passages: Passage[] = []
  let runs: Run[] = []
  let start = 0

  const put = (passage: Passage) => {
    if (/[^\s]/.test(passage.text)) passages.push(passage)
  }
  const flush = ({ role, rank, quote }: Place) => {
    const children = inlinesOf(runs)
    runs = []
    const text = inlineWords(children)
    if (text)
      parted({
        text,
        start,
        role,
        rank,
        block: quote && role === 'text' ? { type: 'quote', children } : paragraph(children),
      }).forEach(put)
  }
  const block = (element: Element, place: Place, made: Passage['block']) => {
    flush(place)
    put({ text: blockWords(made).join('\n'), start: offset(element), role: place.role, rank: 0, block: made })
  }
  const walk = (node: Node, place: Place): void => {
    if (node.type === 'text') {
      if (runs.length === 0) start = offset(node)
      if (runs.length === 0 && !node.data.trim()) return
      for (const [i, text] of (place.verbatim ? node.data.split('\n') : [node.data]).entries()) {
        if (i > 0) flush(place)
        runs.push({ text, style: place.style })
      }
      return
    }
    if (!isElement(node) || DROPPED.has(node.name) || isHidden(node)) return
    if (node.name === 'br') return flush(place)
    const inside = placed(place, node, main)
    if (node.name === 'table' && isDataTable(node)) return block(node, inside, tableOf(node))
    if ((node.name === 'ul' || node.name === 'ol') && isPlainList(node)) {
      const list = listOf(node)
      return block(
        node,
        isMenu(list) ? { ...inside, role: 'chrome' } : inside,
        numbered(list, node.attribs.start ?? '1') ?? list,
      )
    }
    if (!BLOCKS.has(node.name)) return node.children.forEach((child) => walk(child, inside))
    flush(place)
    node.children.forEach((child) => walk(child, inside))
    flush(inside)
  }
  root.forEach((node) => walk(node, main ? { ...OUTSIDE, role: 'chrome' } : OUTSIDE))
  flush(OUTSIDE)
  return withTitle(passages)
}

/**
 * The h1 is the title, the first of several if no text precedes it; without one, a heading that stands alone of its
 * rank before others.
 */
const withTitle = (passages: Passage[]): Passage[] => {
  const headings = passages.filter(({ role }) => role === 'heading')
  const [first] = headings
  const highest = headings.filter(({ rank }) => rank <= (first?.rank ?? 0))
  const opens =
    first !== undefined &&
    !passages.slice(0, passages.indexOf(first)).some((passage) => passage.role === 'text' && isBody(passage))
  const only = headings.filter(({ rank }) => rank === 1)
  const title =
    only.length === 1
      ? only[0]
      : opens && (first.rank === 1 || (highest.length === 1 && headings.length > 1))
        ? first
        : undefined
  return passages.map((passage) => (passage === title ? { ...passage, role: 'title' as const } : passage))
}

/** Throws Unreadable where elements are too many or nest too deeply. */
export const fromHtml = (text: string): Content => {
  const html = withoutScripts(text)
  refuseNesting(html)
  const page = load(SHELL + html, { xml: { xmlMode: false, decodeEntities: true, withStartIndices: true } })
  const words = (element: Element) => page(element).text().trim().length
  const candidates = page(
    'article, main, [role=main], #zoom, .TRS_Editor, .TRS_UEDITOR, .article-content',
  ).toArray() as Element[]
  const main = mainOf(candidates, words, page.root().text().trim().length)
  return { text, markup: true, passages: passagesOf(page.root()[0]?.children ?? [], main), known: known(page) }
}
