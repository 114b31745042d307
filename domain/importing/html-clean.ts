// A page's tree without what nobody sees on it or nobody wants from it: hidden and deleted words, the reading over
// characters, form fields. Each is listed.
import type { SetAside, SetAsideReason } from './draft'
import { isElement, type Element, type Node } from './html-inlines'
import { raised } from './marker-signs'
import { isDeleted, isHidden } from './unseen'

/** Parts of a page that have no words for a reader. */
const DROPPED = new Set(
  'title input meta base link col colgroup area map embed param source track rp annotation annotation-xml'.split(' '),
)
const FIELDS = new Set('textarea select'.split(' '))

const NEAR = 24

const words = (node: Node): string =>
  node.type === 'text'
    ? node.data
    : isElement(node) && !DROPPED.has(node.name)
      ? node.children.map(words).join(BLOCK.has(node.name) ? '\n' : '')
      : ''
const BLOCK = new Set('table tbody tr ul ol div'.split(' '))

const told = (node: Node): string =>
  words(node)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .trim()

/** Why an element's words stay out; null for one that stays. */
const reasonOf = (element: Element): SetAsideReason | null => {
  if (isHidden(element.attribs)) return 'hidden'
  if (isDeleted(element.name)) return 'deleted'
  if (element.name === 'rt') return 'ruby'
  return FIELDS.has(element.name) ? 'chrome' : null
}

const textNode = (like: Element, data: string): Node =>
  ({
    type: 'text',
    data,
    parent: like.parent,
    prev: null,
    next: null,
    startIndex: like.startIndex,
    endIndex: like.endIndex,
  }) as unknown as Node

/** A superscript of digits becomes signs, so that it never joins the digits before it. */
const raisedIn = (element: Element): Node | null => {
  if (element.name !== 'sup' || element.children.some((child) => isElement(child) && child.name === 'a')) return null
  const signs = raised(words(element))
  return signs === null ? null : textNode(element, signs)
}

/** MathML as one line: a fraction is a/b, a power a superscript. */
const MATH: Record<string, (element: Element) => void> = {
  mfrac: (element) => element.children.splice(1, 0, textNode(element, '/')),
  msup: (element) => {
    const last = element.children.findLast(isElement)
    if (last) last.name = 'sup'
  },
  msub: (element) => {
    const last = element.children.findLast(isElement)
    if (last) last.name = 'sub'
  },
}

/** Changes the tree; answers what was left out, each with the words before it. */
export const clean = (root: readonly Node[]): SetAside[] => {
  const asides: SetAside[] = []
  let before = ''
  const leave = (element: Element, reason: SetAsideReason) => {
    const text = told(element)
    const place = before.replace(/\s+/g, ' ').trim()
    if (text) asides.push({ text, reason, ...(place ? { place } : {}) })
  }
  const through = (element: Element): void => {
    const kept: Node[] = []
    for (const node of element.children) {
      if (node.type === 'text') before = (before + node.data).slice(-NEAR)
      if (!isElement(node)) kept.push(node)
      else if (!DROPPED.has(node.name)) {
        const reason = reasonOf(node)
        if (reason !== null) leave(node, reason)
        else {
          through(node)
          MATH[node.name]?.(node)
          if (node.name === 'math' && told(node)) asides.push({ text: told(node), reason: 'equation' })
          kept.push(raisedIn(node) ?? node)
        }
      }
    }
    element.children = kept
  }
  for (const node of root) if (isElement(node)) through(node)
  return asides
}
