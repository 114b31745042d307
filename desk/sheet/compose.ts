// An article as one text of the editor: its title, its summary, its lead and its sections from top to bottom. Composed
// whenever somebody opens the sheet, and never stored: articles, sections and metrics stay what they are.
import { bind } from '@/domain/figures/bind'
import type { Article, Metric, Section } from '@/payload-types'
import { figureWithWords, textNode, withEachFigure } from '../figures/figure-nodes'
import type { EditorNode, EditorState } from '../manuscript/editor-state'
import { toEditor } from '../manuscript/to-editor'

const box = { direction: null, format: '', indent: 0, version: 1 }

export type SheetRows = {
  article: Pick<Article, 'title' | 'summary' | 'lead'>
  sections: readonly Pick<Section, 'id' | 'heading' | 'level' | 'body'>[]
  metrics: readonly Pick<Metric, 'id' | 'words' | 'label' | 'place'>[]
}

/** The title is stored as plain words; its figures are looked for in it, as the manuscript does. */
const titleNode = ({ article, metrics }: SheetRows): EditorNode => {
  const title = article.title ?? ''
  const own = metrics
    .filter(({ place }) => place === 'title')
    .map(({ id, words, label }) => ({ id: String(id), words, label: label ?? '' }))
  const words = new Map(own.map((metric) => [metric.id, metric.words]))
  const [passage = []] = bind(title ? [title] : [], own).passages
  const children = passage.flatMap((node) =>
    node.type === 'figure'
      ? [figureWithWords(node.metric, words.get(node.metric)!)]
      : node.type === 'text'
        ? [textNode(node.text)]
        : [],
  )
  return { ...box, type: 'sheettitle', children }
}

const headNode = ({ id, heading, level }: SheetRows['sections'][number]): EditorNode => ({
  ...box,
  type: 'sectionhead',
  section: String(id),
  level: level === '2' ? '2' : '1',
  children: heading ? [textNode(heading)] : [],
})

/** A text that was never written has no block at all; one that is empty has none either. */
const blocksOf = (state: unknown): EditorNode[] => {
  const blocks = (state as EditorState | null | undefined)?.root?.children ?? []
  const [first] = blocks
  return blocks.length === 1 && first!.type === 'paragraph' && !first!.children?.length ? [] : blocks
}

export const composeSheet = (rows: SheetRows): EditorState => {
  const { article, sections, metrics } = rows
  const words = new Map(metrics.map((metric) => [String(metric.id), metric.words]))
  const withWords = (blocks: EditorNode[]): EditorNode[] =>
    withEachFigure({ root: { ...box, type: 'root', children: blocks } }, ({ metric }) => [
      figureWithWords(metric, words.get(metric) ?? '？'),
    ]).root.children
  const summary = blocksOf(article.summary)
  return {
    root: {
      ...box,
      type: 'root',
      children: [
        titleNode(rows),
        {
          ...box,
          type: 'sheetsummary',
          children: summary.length > 0 ? withWords(summary) : toEditor([]).root.children,
        },
        ...withWords(blocksOf(article.lead)),
        ...sections.flatMap((section) => [headNode(section), ...withWords(blocksOf(section.body))]),
      ],
    },
  }
}
