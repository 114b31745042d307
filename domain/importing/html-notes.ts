// The notes of a page: a mark that leads to words which lead back to it. Footnotes of Word, of Markdown and of most
// programs have this shape, whatever they call it.
import {
  inlinesOf,
  isElement,
  PLAIN,
  styled,
  type Element,
  type Node,
  type Note,
  type Run,
  type Style,
} from './html-inlines'

const BLOCKS = new Set('li p div td dd aside section blockquote'.split(' '))
const MARK = /^[[(（【〔]?\s*(?:注?\s*\d{1,3}|[ivx]{1,5}|[a-z]|[*†‡§]{1,3}|[①-⑳¹²³⁰⁴-⁹]+)\s*[\])）】〕.]?$/i
const BACK = /^\s*(?:[↑↩⏎^⤴]\ufe0e?)+\s*/

type Anchor = { element: Element; to: string; at: number }

const nameOf = ({ attribs }: Element): string[] =>
  [attribs.id, attribs.name].filter((name) => name !== undefined && name !== '') as string[]

const every = (nodes: readonly Node[]): Element[] => {
  const found: Element[] = []
  const look = (node: Node): void => {
    if (!isElement(node)) return
    found.push(node)
    node.children.forEach(look)
  }
  nodes.forEach(look)
  return found
}

export const wordsIn = (node: Node): string =>
  node.type === 'text' ? node.data : isElement(node) ? node.children.map(wordsIn).join('') : ''

/** What is longer, or made of more elements, is no note; and no page makes us look for notes in all of it. */
const LONGEST_NOTE = 3000
const MOST_ELEMENTS = 200
const MOST_NOTES = 1000

const parentOf = (element: Element): Element | null => {
  const { parent } = element
  return parent && 'attribs' in parent ? (parent as Element) : null
}

const within = (element: Element, outer: Element): boolean => {
  for (let here: Element | null = element; here; here = parentOf(here)) if (here === outer) return true
  return false
}

/** The block that holds a note: the nearest, or the one around it that is there for this note alone. */
const bodyOf = (target: Element): Element | null => {
  let here: Element | null = target
  while (here && !BLOCKS.has(here.name)) here = parentOf(here)
  const outer = here && parentOf(here)
  return outer && /^(?:ftn|edn|fn|note)[-_:]?\d+$/i.test(outer.attribs.id ?? '') ? outer : here
}

/** An anchor with nothing else around it but superscript and the like. */
const wholeMark = (anchor: Element): Element => {
  let here = anchor
  for (let up = parentOf(here); up && ['sup', 'span', 'small'].includes(up.name); up = parentOf(up)) {
    if (wordsIn(up).trim() !== wordsIn(here).trim()) break
    here = up
  }
  return here
}

const runsIn = (node: Node, style: Style, isBack: (element: Element) => boolean): Run[] => {
  if (node.type === 'text') return [{ text: node.data, style, start: 0 }]
  if (!isElement(node) || isBack(node)) return []
  const inside = node.children.flatMap((child) => runsIn(child, styled(style, node), isBack))
  return BLOCKS.has(node.name) || node.name === 'br' ? [{ text: ' ', style, start: 0 }, ...inside] : inside
}

/** Without the arrow back, and without the mark that stands before the words once more: ① or [1] or 1. */
const withoutMark = (text: string, mark: string): string => {
  const bare = text.replace(BACK, '').replace(/^[\])）】.、:：\s]+/, '')
  const core = mark.replace(/[\s[\]()（）【】〔〕.]/g, '')
  const from = /^[[(（【〔]/.test(bare) ? 1 : 0
  if (core === '' || !bare.startsWith(core, from)) return bare
  const rest = bare.slice(from + core.length)
  return /^[\p{L}\p{Nd}]/u.test(rest) && from === 0 && /\d$/.test(core)
    ? bare
    : rest.replace(/^[\])）】〕.、:：\s]+/, '')
}

const noteOf = (body: Element, back: ReadonlySet<Element>, mark: string): Note => {
  const inlines = inlinesOf(runsIn(body, PLAIN, (element) => back.has(element)))
  const children = inlines.filter(
    (node): node is Note['children'][number] => node.type === 'text' || node.type === 'link',
  )
  const [first] = children
  if (first?.type === 'text') children[0] = { ...first, text: withoutMark(first.text, mark) }
  return { type: 'note', children: children.filter((node) => node.type !== 'text' || node.text !== '') }
}

export type Notes = ReadonlyMap<Element, Note>

const taken = (element: Element): void => {
  const parent = element.parent
  if (parent) parent.children = parent.children.filter((child) => child !== element)
}

/** Takes the notes out of a page; answers which element of the text each of them belongs to. */
export const takeNotes = (root: readonly Node[]): Notes => {
  const elements = every(root)
  const byName = new Map(
    elements.toReversed().flatMap((element) => nameOf(element).map((name) => [name, element] as const)),
  )
  const anchors = elements.flatMap((element, at): Anchor[] => {
    const href = element.name === 'a' ? (element.attribs.href ?? '') : ''
    return href.startsWith('#') && href.length > 1 ? [{ element, to: decoded(href.slice(1)), at }] : []
  })
  const ofElement = new Map(anchors.map((anchor) => [anchor.element, anchor]))
  const notes = new Map<Element, Note>()
  const bodies = new Map<Element, Set<Element>>()
  const marks: { mark: Element; body: Element }[] = []
  const placeOf = new Map(elements.map((element, at) => [element, at]))
  for (const { element, to, at } of anchors
    .filter((one) => MARK.test(wordsIn(one.element).trim()))
    .slice(0, MOST_NOTES)) {
    const target = byName.get(to)
    const body = target && bodyOf(target)
    if (!target || !body || within(element, body) || (placeOf.get(target) ?? 0) < at) continue
    const parts = every([body])
    if (parts.length > MOST_ELEMENTS || wordsIn(body).length > LONGEST_NOTE) continue
    const leadsBack = parts
      .filter(({ name }) => name === 'a')
      .filter((one) => {
        const goal = byName.get(ofElement.get(one)?.to ?? '')
        return goal !== undefined && (within(element, goal) || within(goal, wholeMark(element)))
      })
    if (leadsBack.length === 0 && wholeMark(element).name !== 'sup') continue
    bodies.set(body, new Set([...(bodies.get(body) ?? []), ...leadsBack]))
    marks.push({ mark: wholeMark(element), body })
  }
  for (const { mark, body } of marks) notes.set(mark, noteOf(body, bodies.get(body) ?? new Set(), wordsIn(mark).trim()))
  for (const body of bodies.keys()) taken(body)
  return notes
}

const decoded = (name: string): string => {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
