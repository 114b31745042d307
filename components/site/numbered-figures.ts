// The figures of one release, numbered in the order of its manuscript, so that text and table name them alike.
import type { Manuscript, ManuscriptMetric } from '@/domain/manuscript'
import type { Inline } from '@/domain/text'

type FigureNode = Extract<Inline, { type: 'figure' }>
export type NumberedFigure = { number: number; metric: ManuscriptMetric }

export type Figures = {
  all: NumberedFigure[]
  byMetric: ReadonlyMap<string, NumberedFigure>
  /** The node where each figure stands first; only that one carries the anchor to which the table leads back. */
  first: ReadonlyMap<string, FigureNode>
}

/** The anchors of a figure: its row in the table, its place in the text, and the spot to which closing returns without scrolling. */
export const figureAnchors = (number: number) => ({ row: `figure-${number}`, text: `figure-${number}-text`, rest: `figure-${number}-rest` })

const isInline = (value: unknown): value is Inline => typeof value === 'object' && value !== null && 'type' in value

/** Every figure node below `value`, in reading order. */
const figureNodes = (value: unknown): FigureNode[] => {
  if (Array.isArray(value)) return value.flatMap(figureNodes)
  if (isInline(value) && value.type === 'figure') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(figureNodes) : []
}

export const numberedFigures = ({ metrics, summary, lead, sections }: Pick<Manuscript, 'metrics' | 'summary' | 'lead' | 'sections'>): Figures => {
  const all = metrics.map((metric, index) => ({ number: index + 1, metric }))
  const first = new Map<string, FigureNode>()
  for (const node of figureNodes([lead, sections, summary])) if (!first.has(node.metric)) first.set(node.metric, node)
  return { all, byMetric: new Map(all.map((figure) => [figure.metric.id, figure])), first }
}
