// The blocks of a page in reading order, each with the role that its place gives it.
import type { Block, List } from '../text'
import { bulletedParagraphs } from './bulleted'
import type { SetAside } from './draft'
import { inlinesOf, isElement, PLAIN, styled, type Element, type Node, type Run, type Style } from './html-inlines'
import { asSigns, fontOf, listMark, withBullet } from './html-list-marks'
import {
  goesOn,
  isDataTable,
  isPlainList,
  listOf,
  nothingBesides,
  tableOf,
  type Besides,
} from './html-lists-and-tables'
import { lostAddress, pictureOf, type Reading } from './html-runs'
import { softLines, type Line } from './html-soft-breaks'
import { notesIn } from './kept'
import { parted } from './lines'
import { marksBehindFigures } from './marker-signs'
import { blockWords, inlineWords, paragraph, textNode, type Passage, type Role } from './passage'

const AROUND = new Set('nav footer aside form button menu dialog'.split(' '))
const BLOCKS = new Set(
  (
    'html body p div section article main header nav footer aside form button center address blockquote pre figure figcaption details summary ' +
    'dl dt dd ul ol li table caption thead tbody tfoot tr td th fieldset legend h1 h2 h3 h4 h5 h6 hr menu dialog hgroup'
  ).split(' '),
)
const HEADING = /^h([1-6])$/

type Place = { role: Role; rank: number; quote: boolean; style: Style; verbatim: boolean; font: string | null }
const OUTSIDE: Place = { role: 'text', rank: 0, quote: false, style: PLAIN, verbatim: false, font: null }

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
    font: fontOf(element) ?? place.font,
  }
}

/** Nothing but links: where else one may go. */
const isMenu = ({ items }: List) =>
  items.length > 2 &&
  items.every((item) => item.nested === null && item.children.every((child) => child.type === 'link'))

/** A list of one is a paragraph with its number, unless it goes on where another list ended. */
const numbered = ({ ordered, start, items }: List): Block | null => {
  const [item] = items
  if (items.length !== 1 || !item || item.nested) return null
  return paragraph(ordered ? [textNode(`${start}. `), ...item.children] : item.children)
}

/** By how many signs of the words before it a place is named. */
const NEAR = 24

const INDENT = /^[\r\n\t ]*(?:\u3000|\u00a0{4})/

/** The lines that line ends set by hand make of a paragraph's runs. */
const linesOf = (runs: readonly Run[]): Line[] => {
  const lines: { runs: Run[]; afterEmpty: boolean }[] = [{ runs: [], afterEmpty: false }]
  for (const run of runs) {
    if ('lineEnd' in run) lines.push({ runs: [], afterEmpty: false })
    else lines.at(-1)?.runs.push(run)
  }
  const isEmpty = (line: Run[]) => line.every((run) => 'text' in run && !run.text.trim())
  return lines.flatMap((line, i) => {
    if (isEmpty(line.runs)) return []
    const first = line.runs.find((run) => 'text' in run && run.text.trim() !== '')
    const words = first && 'text' in first ? first : null
    return [
      {
        children: inlinesOf(
          words
            ? line.runs.map((run) => (run === words ? { ...words, text: withBullet(words.text) } : run))
            : line.runs,
        ),
        start: words?.start ?? 0,
        indented: i > 0 && words !== null && INDENT.test(words.text),
        afterEmpty: i > 0 && isEmpty(lines[i - 1]?.runs ?? []),
      },
    ]
  })
}

/** `before`: how many signs stand before the page's own. */
export const passagesOf = (
  root: readonly Node[],
  main: Element | null,
  reading: Reading,
  before: number,
): Passage[] => {
  const passages: Passage[] = []
  let runs: Run[] = []
  let pictures: Element[] = []
  let asides: SetAside[] = []
  const offset = ({ startIndex }: Node): number => Math.max((startIndex ?? 0) - before, 0)

  const put = (passage: Passage) => {
    const first = asides.length > 0 && passage.text ? { asides: [...(passage.asides ?? []), ...asides] } : {}
    if (passage.text) asides = []
    if (/[^\s]/.test(passage.text) || passage.block.type === 'image') passages.push({ ...passage, ...first })
    // A note without any words before it has no place.
    else asides.push(...notesIn([passage.block]).map((text) => ({ text, reason: 'note' as const })))
  }
  const putPictures = ({ role }: Place) => {
    for (const element of pictures) {
      if (role === 'chrome') continue
      const found = pictureOf(element, reading)
      const place = passages.at(-1)?.text.slice(0, NEAR)
      if (found && 'aside' in found) asides.push({ ...found.aside, ...(place ? { place } : {}) })
      else if (found)
        put({
          text: '',
          start: offset(element),
          role: 'text',
          rank: 0,
          block: { type: 'image', media: found.key, caption: null },
        })
    }
    pictures = []
  }
  const flush = (place: Place) => {
    const { role, rank, quote } = place
    const whole = role === 'heading' || role === 'caption'
    for (const { children: words, start } of softLines(linesOf(runs), whole)) {
      const children = marksBehindFigures(words)
      const text = inlineWords(children)
      if (text || children.length > 0)
        parted({
          text,
          start,
          role,
          rank,
          block: quote && role === 'text' ? { type: 'quote', children } : paragraph(children),
        }).forEach(put)
    }
    runs = []
    putPictures(place)
  }
  const block = (element: Element, place: Place, made: Block, besides: Besides) => {
    asides.push(...besides.asides)
    pictures = besides.pictures
    put({ text: blockWords(made).join('\n'), start: offset(element), role: place.role, rank: 0, block: made })
    putPictures(place)
  }
  const words = (node: Extract<Node, { data: string }>, { verbatim, style, font }: Place): void => {
    const parts = verbatim ? node.data.split('\n') : node.data.split('\v')
    for (const [i, text] of parts.entries()) {
      if (i > 0) runs.push({ lineEnd: true })
      if (i > 0 && verbatim) runs.push({ lineEnd: true })
      runs.push({ text: asSigns(text, font), style, start: offset(node) })
    }
  }
  const walk = (node: Node, place: Place): void => {
    if (node.type === 'text') return words(node, place)
    if (!isElement(node)) return
    const note = reading.notes.get(node)
    if (note) return void runs.push({ note })
    if (node.name === 'br') return void runs.push({ lineEnd: true })
    if (node.name === 'img') return void pictures.push(node)
    const mark = listMark(node)
    if (mark !== null) return void runs.push({ text: mark, style: place.style, start: offset(node) })
    if (place.role !== 'chrome') asides.push(...lostAddress(node, reading.base))
    const inside = placed(place, node, main)
    const besides = nothingBesides()
    if (node.name === 'table' && isDataTable(node)) {
      flush(place)
      return block(node, inside, tableOf(node, reading, besides), besides)
    }
    if ((node.name === 'ul' || node.name === 'ol') && isPlainList(node)) {
      flush(place)
      const list = listOf(node, reading, besides)
      return block(
        node,
        isMenu(list) ? { ...inside, role: 'chrome' } : inside,
        (goesOn(node) ? null : numbered(list)) ?? list,
        besides,
      )
    }
    if (!BLOCKS.has(node.name)) return node.children.forEach((child) => walk(child, inside))
    flush(place)
    node.children.forEach((child) => walk(child, inside))
    flush(inside)
  }
  root.forEach((node) => walk(node, main ? { ...OUTSIDE, role: 'chrome' } : OUTSIDE))
  flush(OUTSIDE)
  const last = passages.at(-1)
  if (last && asides.length > 0)
    passages[passages.length - 1] = { ...last, asides: [...(last.asides ?? []), ...asides] }
  return bulletedParagraphs(passages)
}
