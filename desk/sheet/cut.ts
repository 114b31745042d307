// A sheet cut into what an article is stored as: its title, its summary, its lead, and at each heading a section. The
// opposite of compose.ts; pure, so that the two are tested against each other.
import { saidBy, withEachFigure, type Said } from '../figures/figure-nodes'
import type { EditorNode, EditorState } from '../manuscript/editor-state'
import { toEditor } from '../manuscript/to-editor'

const box = { direction: null, format: '', indent: 0, version: 1 }

export type CutSection = { id: string; heading: string; level: '1' | '2'; body: EditorState }
export type CutSheet = {
  title: string
  /** The figures that stand in the title. */
  titled: Said[]
  summary: EditorState
  lead: EditorState
  sections: CutSection[]
}

const wordsIn = ({ text, children = [] }: EditorNode): string =>
  typeof text === 'string' ? text : children.map(wordsIn).join('')

/** One line of plain words. */
const lineOf = (node: EditorNode | undefined): string =>
  node
    ? wordsIn(node)
        .replace(/\s*\n\s*/g, ' ')
        .trim()
    : ''

const figuresOf = (node: EditorNode | undefined): Said[] => {
  if (!node) return []
  const said = saidBy(node)
  return said ? [said] : (node.children ?? []).flatMap(figuresOf)
}

const isEmpty = ({ type, children = [] }: EditorNode): boolean => type === 'paragraph' && children.length === 0

/** Empty paragraphs at the end of a text are where somebody stopped writing, and no part of it. */
const textOf = (blocks: readonly EditorNode[]): EditorState => {
  const last = blocks.findLastIndex((block) => !isEmpty(block))
  return last < 0 ? toEditor([]) : { root: { ...box, type: 'root', children: blocks.slice(0, last + 1) } }
}

/** What a heading holds besides words (a picture that was pasted into it) stays, as the first blocks of its section. */
const besides = (head: EditorNode): EditorNode[] =>
  (head.children ?? []).filter(
    ({ type }) => !['text', 'tab', 'linebreak', 'figure', 'link', 'autolink', 'note'].includes(type),
  )

export const cutSheet = ({ root }: EditorState): CutSheet => {
  const title = root.children.find(({ type }) => type === 'sheettitle')
  const summary = root.children.find(({ type }) => type === 'sheetsummary')
  const lead: EditorNode[] = []
  const parts: { head: EditorNode; blocks: EditorNode[] }[] = []
  for (const node of root.children) {
    if (node === title || node === summary) continue
    // A second title or summary (pasted whole) is text like other text.
    const blocks =
      node.type === 'sheetsummary'
        ? (node.children ?? [])
        : [node.type === 'sheettitle' ? { ...node, type: 'paragraph' } : node]
    if (node.type === 'sectionhead') parts.push({ head: node, blocks: besides(node) })
    else (parts.at(-1)?.blocks ?? lead).push(...blocks)
  }
  return {
    title: lineOf(title),
    titled: figuresOf(title),
    summary: textOf(summary?.children ?? []),
    lead: textOf(lead),
    sections: parts.map(({ head, blocks }) => ({
      id: typeof head.section === 'string' ? head.section : '',
      heading: lineOf(head),
      level: head.level === '2' ? '2' : '1',
      body: textOf(blocks),
    })),
  }
}

/** The text with its figures as they are stored, and words that are none (`isFigure` says no) as text. */
export const storedText = (state: EditorState, isFigure: (said: Said) => boolean): EditorState =>
  withEachFigure(state, (said, node) => {
    if (!isFigure(said)) return node.children ?? []
    const words = said.words.trim()
    const start = said.words.indexOf(words)
    const margin = (text: string): EditorNode[] =>
      text ? [{ type: 'text', text, format: 0, detail: 0, mode: 'normal', style: '', version: 1 }] : []
    return [
      ...margin(said.words.slice(0, start)),
      { ...box, type: 'figure', metric: said.metric, children: [] },
      ...margin(said.words.slice(start + words.length)),
    ]
  })
