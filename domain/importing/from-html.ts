// A page becomes passages: headings, paragraphs, lists and tables, in order; what stands around the text is marked as
// such.
import { load, type CheerioAPI } from 'cheerio/slim'
import type { Content } from './content'
import { clean } from './html-clean'
import type { Element } from './html-inlines'
import { takeNotes } from './html-notes'
import { passagesOf } from './html-passages'
import { refuseNesting, withoutScripts } from './nesting'
import { known } from './page-facts'
import { isBody, type Passage } from './passage'
import { newAlbum, type Album } from './pictures'

/** The element that holds the text, where the page names one that holds most of its words. */
const mainOf = (elements: Element[], words: (element: Element) => number, all: number): Element | null =>
  elements.find((element) => words(element) * 3 > all) ?? null

/** One root for all: cheerio takes quadratic time over the elements beside one another at the top. */
const SHELL = '<html>'

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

/** The address that relative ones are completed by, if the page states one. */
const baseOf = (page: CheerioAPI): string | null => {
  const stated = [
    page('base[href]').first().attr('href'),
    page('link[rel=canonical]').first().attr('href'),
    page('meta[property="og:url"]').first().attr('content'),
  ]
  return stated.find((address) => /^https?:\/\//i.test(address ?? '') && URL.canParse(address ?? '')) ?? null
}

/** `album`: the pictures that are known by their keys, and takes those that stand in the page. Throws Unreadable. */
export const fromHtml = (text: string, album: Album = newAlbum()): Content => {
  const html = withoutScripts(text)
  refuseNesting(html)
  const page = load(SHELL + html, { xml: { xmlMode: false, decodeEntities: true, withStartIndices: true } })
  const facts = known(page)
  const base = baseOf(page)
  const root = page.root()[0]?.children ?? []
  const notes = takeNotes(root)
  const asides = clean(root)
  const words = (element: Element) => page(element).text().trim().length
  const candidates = page(
    'article, main, [role=main], #zoom, .TRS_Editor, .TRS_UEDITOR, .article-content',
  ).toArray() as Element[]
  const main = mainOf(candidates, words, page.root().text().trim().length)
  const passages = withTitle(passagesOf(root, main, { notes, album, base }, SHELL.length))
  return { text, markup: true, passages, known: facts, asides, pictures: album.pictures }
}
