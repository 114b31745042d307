// The text of an OpenDocument file as HTML, which the reader of pages knows: paragraphs, headings, lists, tables,
// notes, pictures. Automatic numbers become words where they are no plain list.
import type { Album } from '../pictures'
import { numberIn } from '../word/number-formats'
import { childrenNamed, isXml, value, type Child, type Xml } from '../xml'
import type { Parts } from '../zip'
import type { Level, OdtStyles } from './styles'

type Reading = { styles: OdtStyles; parts: Parts; album: Album; notes: string[]; counts: Map<string, number[]> }
/** Where in a list an element stands; the number before a paragraph is written once. */
type Place = { list: string | undefined; depth: number; marker: string }
const OUTSIDE: Place = { list: undefined, depth: 0, marker: '' }

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign)

const all = (nodes: readonly Child[], reading: Reading, place = OUTSIDE): string =>
  nodes.map((node) => (isXml(node) ? html(node, reading, place) : escaped(node))).join('')

const wrapped = (tags: readonly string[], words: string): string =>
  tags.reduceRight((inside, tag) => `<${tag}>${inside}</${tag}>`, words)

const styled = (element: Xml, reading: Reading, words: string): string => {
  const name = value(element, 'text:style-name')
  return reading.styles.isHidden(name) ? `<span hidden>${words}</span>` : wrapped(reading.styles.tags(name), words)
}

const paragraph = (element: Xml, reading: Reading, { marker }: Place): string => {
  const name = value(element, 'text:style-name')
  const words = escaped(marker) + all(element.children, reading)
  const level = Math.min(Number(value(element, 'text:outline-level') ?? 0) || 0, 6)
  const tag =
    element.name === 'text:h'
      ? `h${Math.max(level, 1)}`
      : reading.styles.isA(name, /^(?:Title|标题)$/i)
        ? 'h1'
        : reading.styles.isA(name, /^(?:Caption|题注|Table|Illustration|Figure)$/i)
          ? 'figcaption'
          : 'p'
  if (reading.styles.isHidden(name)) return `<p hidden>${words}</p>`
  return tag === 'p' ? `<p>${wrapped(reading.styles.tags(name), words)}</p>` : `<${tag}>${words}</${tag}>`
}

const isPlainNumber = ({ bullet, format, before, after, shows }: Level) =>
  !bullet && format === 'decimal' && before === '' && after === '.' && shows === 1

const TIGHT = /[、）］】〕：。]$|^[①-⑳]$/

/** The number that the program prints before an item, with those of outer levels where it says so. */
const label = (styles: OdtStyles, list: string | undefined, depth: number, counts: number[]): string => {
  const { before, after, shows } = styles.level(list, depth)
  const numbers = Array.from({ length: shows }, (_, i) => depth - shows + 1 + i)
    .filter((level) => level >= 1)
    .map((level) => numberIn(styles.level(list, level).format, counts[level] ?? 1))
  const words = `${before}${numbers.join('.')}${after}`.trim()
  return words && !TIGHT.test(words) ? `${words} ` : words
}

const listOf = (element: Xml, reading: Reading, outer: Place): string => {
  const list = value(element, 'text:style-name') ?? outer.list
  const depth = outer.depth + 1
  const level = reading.styles.level(list, depth)
  const goesOn =
    value(element, 'text:continue-numbering') === 'true' ||
    value(element, 'text:continue-list') !== undefined ||
    depth > 1
  const counts = (goesOn && reading.counts.get(list ?? '')) || []
  reading.counts.set(list ?? '', counts)
  if (!goesOn || depth > 1) counts[depth] = level.start - 1
  const items = element.children.filter(isXml)
  const holdsHeading = items.some((item) => childrenNamed(item, 'text:h').length > 0)
  const asList = !holdsHeading && (level.bullet || isPlainNumber(level))
  let start: number | null = null
  const inside = items.map((item) => {
    if (item.name === 'text:list-header') return all(item.children, reading, { list, depth, marker: '' })
    const stated = Number(value(item, 'text:start-value'))
    const n = stated || (counts[depth] ?? level.start - 1) + 1
    counts[depth] = n
    start ??= n
    const marker = asList || level.bullet ? '' : label(reading.styles, list, depth, counts)
    const [head, ...rest] = item.children
    const words =
      (head ? all([head], reading, { list, depth, marker }) : '') + all(rest, reading, { list, depth, marker: '' })
    return asList ? `<li>${words}</li>` : words
  })
  if (!asList) return inside.join('')
  return level.bullet ? `<ul>${inside.join('')}</ul>` : `<ol start="${start ?? 1}">${inside.join('')}</ol>`
}

const cells = (row: Xml, tag: 'th' | 'td', reading: Reading): string =>
  childrenNamed(row, 'table:table-cell')
    .map((cell) => {
      const span = (name: string) => value(cell, `table:number-${name}-spanned`) ?? '1'
      return `<${tag} colspan="${span('columns')}" rowspan="${span('rows')}">${all(cell.children, reading)}</${tag}>`
    })
    .join('')

const rows = (element: Xml, reading: Reading, tag: 'th' | 'td' = 'td'): string =>
  element.children
    .filter(isXml)
    .map((one) =>
      one.name === 'table:table-row'
        ? `<tr>${cells(one, tag, reading)}</tr>`
        : /^table:table-(?:header-)?(?:rows|row-group)$/.test(one.name)
          ? rows(one, reading, one.name.includes('header') ? 'th' : tag)
          : '',
    )
    .join('')

const note = (element: Xml, reading: Reading): string => {
  const body = childrenNamed(element, 'text:note-body')[0]
  const n = reading.notes.length + 1
  reading.notes.push('')
  reading.notes[n - 1] =
    `<p id="note-${n}"><a href="#mark-${n}">^</a> ${body ? all(body.children, reading).replace(/<\/?p>/g, ' ') : ''}</p>`
  return `<sup id="mark-${n}"><a href="#note-${n}">[1]</a></sup>`
}

const picture = (element: Xml, { parts, album }: Reading, alt: string): string => {
  const address = value(element, 'xlink:href') ?? ''
  const bytes = parts.get(address.replace(/^\.\//, ''))
  const key = bytes ? album.take(bytes, alt) : null
  return `<img src="${escaped(key ?? address)}" alt="${escaped(alt)}">`
}

const wordsIn = (element: Xml): string => element.children.map((one) => (isXml(one) ? wordsIn(one) : one)).join('')

const frame = (element: Xml, reading: Reading): string => {
  const alt = ['svg:desc', 'svg:title'].flatMap((name) => childrenNamed(element, name).map(wordsIn)).find(Boolean) ?? ''
  const [image] = childrenNamed(element, 'draw:image')
  const box = childrenNamed(element, 'draw:text-box')
    .map((one) => all(one.children, reading))
    .join('')
  return box || (image ? picture(image, reading, alt) : '')
}

const MOST_SPACES = 1000

const SHAPES: Record<string, (element: Xml, reading: Reading, place: Place) => string> = {
  'text:p': paragraph,
  'text:h': paragraph,
  'text:span': (element, reading) => styled(element, reading, all(element.children, reading)),
  'text:hidden-text': (element) =>
    `<span hidden>${escaped(value(element, 'text:string-value') ?? wordsIn(element))}</span>`,
  'text:hidden-paragraph': (element, reading) => all(element.children, reading),
  'text:a': (element, reading) =>
    `<a href="${escaped(value(element, 'xlink:href') ?? '')}">${all(element.children, reading)}</a>`,
  'text:line-break': () => '<br>',
  'text:tab': () => '\t',
  'text:s': (element) => ' '.repeat(Math.min(Number(value(element, 'text:c') ?? 1) || 1, MOST_SPACES)),
  'text:list': listOf,
  'text:note': note,
  'text:ruby': (element, reading) => `<ruby>${all(element.children, reading)}</ruby>`,
  'text:ruby-text': (element, reading) => `<rt>${all(element.children, reading)}</rt>`,
  'table:table': (element, reading) => `<table>${rows(element, reading)}</table>`,
  'draw:frame': frame,
  // Listed by from-odt.ts.
  'office:annotation': () => '',
  'text:tracked-changes': () => '',
}

const html = (element: Xml, reading: Reading, place: Place): string =>
  SHAPES[element.name]?.(element, reading, place) ?? all(element.children, reading, place)

export const htmlOf = (text: Xml, styles: OdtStyles, parts: Parts, album: Album): string => {
  const reading: Reading = { styles, parts, album, notes: [], counts: new Map() }
  const words = all(text.children, reading)
  return words + reading.notes.join('')
}
