// The words below an element of a page as runs, and what else stands among them: notes, pictures, addresses that are
// not kept.
import { safeHref } from '../text'
import type { SetAside } from './draft'
import { isElement, PLAIN, styled, type Element, type Node, type Note, type Run, type Style } from './html-inlines'
import { asSigns, fontOf, listMark } from './html-list-marks'
import { bytesInAddress, type Album } from './pictures'

/** What is known of a page while it is read. */
export type Reading = {
  notes: ReadonlyMap<Element, Note>
  album: Album
  /** The page's own address, by which relative ones are completed; null where it does not say. */
  base: string | null
}

const wordsIn = (node: Node): string =>
  node.type === 'text' ? node.data : isElement(node) ? node.children.map(wordsIn).join('') : ''

const SILENT = /^(?:#|javascript:|$)/i

/** Completes a relative address in place; answers the line that says that an address is not kept. */
export const lostAddress = (element: Element, base: string | null): SetAside[] => {
  const href = element.attribs.href?.trim().replace(/\s/g, '%20') ?? ''
  if (element.name !== 'a' || SILENT.test(href)) return []
  element.attribs.href = href
  if (safeHref.safeParse(href).success && !href.startsWith('/')) return []
  const whole = base && !/^[a-z][a-z\d+.-]*:/i.test(href) && URL.canParse(href, base) ? new URL(href, base).href : ''
  if (safeHref.safeParse(whole).success) {
    element.attribs.href = whole
    return []
  }
  // A path of the page's site would lead to a page of ours.
  element.attribs.href = ''
  const words = wordsIn(element).replace(/\s+/g, ' ').trim()
  return [{ text: words ? `${words} → ${href.slice(0, 300)}` : href.slice(0, 300), reason: 'link' }]
}

const SMALL = 24

/** Dots and icons of the layout. */
const isDecoration = ({ attribs }: Element): boolean =>
  [attribs.width, attribs.height].some((side) => side !== undefined && Number.parseFloat(side) <= SMALL)

export type Found = { key: string } | { aside: SetAside } | null

/** A picture whose bytes are there, or the line that says which is not. */
export const pictureOf = (element: Element, { album }: Reading): Found => {
  const [address, alt] = [element.attribs.src?.trim() ?? '', element.attribs.alt?.trim() ?? '']
  if (isDecoration(element)) return null
  const known = album.pictures.find(({ key }) => key === address)
  const bytes = known ? null : bytesInAddress(address)
  const key = known?.key ?? (bytes && album.take(bytes, alt))
  if (key) {
    const picture = album.pictures.find((one) => one.key === key)
    if (picture && alt) picture.alt = alt
    return { key }
  }
  const name = address.startsWith('data:') ? '' : address.slice(0, 300)
  return { aside: { text: [alt, name].filter(Boolean).join(' → ') || '图片 (picture)', reason: 'picture' } }
}

export type Below = { runs: Run[]; pictures: Element[]; asides: SetAside[] }

const BLOCKS_INSIDE = new Set('p div li br tr'.split(' '))

/** Blocks in between are parted by a space, which is all a cell or an item can hold. */
export const below = (nodes: readonly Node[], reading: Reading, skip: (element: Element) => boolean): Below => {
  const found: Below = { runs: [], pictures: [], asides: [] }
  const look = (node: Node, style: Style, font: string | null): void => {
    if (node.type === 'text') {
      found.runs.push({ text: asSigns(node.data, font), style, start: 0 })
      return
    }
    if (!isElement(node) || skip(node)) return
    const note = reading.notes.get(node)
    if (note) {
      found.runs.push({ note })
      return
    }
    if (node.name === 'img') found.pictures.push(node)
    const mark = listMark(node)
    if (mark !== null) {
      found.runs.push({ text: mark, style, start: 0 })
      return
    }
    const space = BLOCKS_INSIDE.has(node.name) ? [{ text: ' ', style, start: 0 }] : []
    found.runs.push(...space)
    found.asides.push(...lostAddress(node, reading.base))
    for (const child of node.children) look(child, styled(style, node), fontOf(node) ?? font)
    found.runs.push(...space)
  }
  for (const node of nodes) look(node, PLAIN, null)
  return found
}
