// The words around a figure: the sentence of the text it stands in, or the heads of its cell in a table.
import type { Manuscript } from './manuscript'
import { plain, type Block, type Inline, type List } from './text'

export type Around = { before: string; words: string; after: string }
type WordsOf = (metric: string) => string

const END = /[。！？；!?\n]|\.(?=\s|$)|;(?=\s)/g
/** On a card: the sentence, or as much of it as stands near. */
const NEAR = 70

const within = (before: string, words: string, after: string): Around => {
  const start = [...before.matchAll(END)].at(-1)
  const [end] = after.matchAll(END)
  const left = (start ? before.slice(start.index + start[0].length) : before).trimStart()
  const right = (end ? after.slice(0, end.index + 1) : after).trimEnd()
  return {
    before: left.length > NEAR ? `…${left.slice(-NEAR)}` : left,
    words,
    after: right.length > NEAR ? `${right.slice(0, NEAR)}…` : right,
  }
}

/** The words of a run, cut before and after each figure in it. */
const figuresIn = (run: readonly Inline[], wordsOf: WordsOf): [metric: string, around: Around][] => {
  const flat = run.flatMap((node) => (node.type === 'link' ? node.children : [node]))
  return flat.flatMap((node, index): [string, Around][] =>
    node.type === 'figure'
      ? [
          [
            node.metric,
            within(plain(flat.slice(0, index), wordsOf), wordsOf(node.metric), plain(flat.slice(index + 1), wordsOf)),
          ],
        ]
      : [],
  )
}

type Table = Extract<Block, { type: 'table' }>

/** 表1 … · 东城区 · 培训场次：120. A cell alone says nothing. */
const figuresInTable = ({ caption, unit, rows, notes }: Table, wordsOf: WordsOf): [string, Around][] => {
  const said = (run: readonly Inline[] | undefined) => (run ? plain([...run], wordsOf).trim() : '')
  const cells = rows.flatMap((row, at) =>
    row.flatMap(({ children }, column) =>
      figuresIn(children, wordsOf).map(([metric, { before, words, after }]): [string, Around] => {
        const heads = [
          said(caption),
          column > 0 ? said(row[0]?.children) : '',
          at > 0 ? said(rows[0]?.[column]?.children) : '',
        ].filter((head) => head !== '')
        return [metric, { before: `${heads.join(' · ')}${heads.length > 0 ? '：' : ''}${before}`, words, after }]
      }),
    ),
  )
  return [...[caption, unit, ...notes].flatMap((run) => figuresIn(run, wordsOf)), ...cells]
}

const figuresInList = ({ items }: List, wordsOf: WordsOf): [string, Around][] =>
  items.flatMap(({ children, nested }) => [
    ...figuresIn(children, wordsOf),
    ...(nested ? figuresInList(nested, wordsOf) : []),
  ])

const figuresInBlock = (block: Block, wordsOf: WordsOf): [string, Around][] =>
  block.type === 'table'
    ? figuresInTable(block, wordsOf)
    : block.type === 'list'
      ? figuresInList(block, wordsOf)
      : block.type === 'image'
        ? []
        : figuresIn(block.children, wordsOf)

/** By metric: where it stands first. The title is plain words. */
export const figureSentences = ({ title, summary, lead, sections, metrics }: Manuscript): Map<string, Around> => {
  const words = new Map(metrics.map((metric) => [metric.id, metric.words]))
  const wordsOf = (metric: string) => words.get(metric) ?? '?'
  const found = new Map<string, Around>()
  for (const { id, place, words: printed } of metrics) {
    const at = place === 'title' ? title.indexOf(printed) : -1
    if (at >= 0) found.set(id, within(title.slice(0, at), printed, title.slice(at + printed.length)))
  }
  for (const block of [...summary, ...lead, ...sections.flatMap(({ body }) => body)])
    for (const [metric, around] of figuresInBlock(block, wordsOf)) if (!found.has(metric)) found.set(metric, around)
  return found
}
