// The inline content of a page: words with their marks, links to safe addresses, notes, and spaces as a browser shows
// them.
import type { CheerioAPI } from 'cheerio'
import { cleanSigns } from '../clean-text'
import { safeHref, type Inline, type Mark } from '../text'
import { mergedText } from './atoms'
import { HAN } from './passage'

export type Root = ReturnType<CheerioAPI['root']>[number]
export type Node = Root['children'][number]
export type Element = Extract<Node, { attribs: unknown }>
export type Note = Extract<Inline, { type: 'note' }>

export const isElement = (node: Node): node is Element => 'attribs' in node

const MARK_OF: Record<string, Mark> = {
  b: 'strong',
  strong: 'strong',
  i: 'emphasis',
  em: 'emphasis',
  u: 'underline',
  s: 'strike',
  strike: 'strike',
  sub: 'subscript',
  sup: 'superscript',
}

export type Style = { marks: Mark[]; href: string | null }
export const PLAIN: Style = { marks: [], href: null }

/** How the words inside an element look; an unsafe address makes no link. */
export const styled = (style: Style, { name, attribs }: Element): Style => {
  const mark = MARK_OF[name]
  const href = name === 'a' ? (attribs.href?.trim() ?? '') : ''
  return {
    marks: mark && !style.marks.includes(mark) ? [...style.marks, mark] : style.marks,
    href: style.href ?? (href && !href.startsWith('#') && safeHref.safeParse(href).success ? href : null),
  }
}

export type Words = { text: string; style: Style; start: number }
/** Words, a note, or a line end that the page sets by hand. */
export type Run = Words | { note: Note } | { lineEnd: true }

const sameStyle = (a: Style, b: Style) => a.href === b.href && a.marks.join() === b.marks.join()
const SPACES = /[ \t\r\n\f]+/g
const CJK = /[\p{Script=Han}，。、；：“”（）《》]/u

/** A line break in the source is a space in English and nothing between Chinese signs. */
const collapsed = (text: string): string =>
  text.replace(SPACES, (spaces, at: number) =>
    spaces.includes('\n') && CJK.test(text.charAt(at - 1)) && HAN.test(text.charAt(at + spaces.length)) ? '' : ' ',
  )

/** Runs become inline nodes, without spaces at either end or twice in a row. */
export const inlinesOf = (runs: readonly Run[]): Inline[] => {
  const merged: (Words | { note: Note })[] = []
  for (const run of runs) {
    if ('lineEnd' in run) continue
    const last = merged.at(-1)
    if ('text' in run && last && 'text' in last && sameStyle(last.style, run.style)) last.text += run.text
    else merged.push({ ...run })
  }
  let spaced = true
  const nodes = merged.flatMap((run, i): Inline[] => {
    if ('note' in run) return [run.note]
    const { text, style } = run
    let words = collapsed(cleanSigns(text))
    if (spaced) words = words.trimStart()
    if (i === merged.length - 1) words = words.trimEnd()
    if (!words) return []
    spaced = words.endsWith(' ')
    const node = { type: 'text' as const, text: words, marks: style.marks }
    return [style.href ? { type: 'link', href: style.href, children: [node] } : node]
  })
  return mergedText(trimmedEnd(nodes))
}

const trimmedEnd = (nodes: Inline[]): Inline[] => {
  const last = nodes.at(-1)
  if (last?.type === 'note') return [...trimmedEnd(nodes.slice(0, -1)), last]
  if (last?.type !== 'text') return nodes
  const text = last.text.trimEnd()
  return text ? [...nodes.slice(0, -1), { ...last, text }] : trimmedEnd(nodes.slice(0, -1))
}
