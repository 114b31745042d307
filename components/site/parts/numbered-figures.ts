// The figures of one release, numbered in the order of its manuscript, so that text and table name them alike. One that
// is stated in several places, in the title and again in a section, is one figure with one row.
import type { Finding } from '@/domain/citation'
import type { Manuscript, ManuscriptMetric } from '@/domain/manuscript'
import type { Inline } from '@/domain/text'
import type { PreviewView } from '@/site/types'

type FigureNode = Extract<Inline, { type: 'figure' }>
/** `ids`: every metric that says just this. */
export type NumberedFigure = { number: number; metric: ManuscriptMetric; ids: string[] }

export type Figures = {
  all: NumberedFigure[]
  byMetric: ReadonlyMap<string, NumberedFigure>
  /**
   * By the metric of its row: the node where each figure stands first; only that one carries the anchor to which the
   * table leads back.
   */
  first: ReadonlyMap<string, FigureNode>
  /** What has become of those that are cited, where they were published first; by metric. */
  since: Readonly<Record<string, Finding>>
}

/** The anchors of a figure: its row in the table, and its place in the text. */
export const figureAnchors = (number: number) => ({
  row: `figure-${number}`,
  text: `figure-${number}-text`,
})

const isInline = (value: unknown): value is Inline => typeof value === 'object' && value !== null && 'type' in value

/** Every figure node below `value`, in reading order. */
const figureNodes = (value: unknown): FigureNode[] => {
  if (Array.isArray(value)) return value.flatMap(figureNodes)
  if (isInline(value) && value.type === 'figure') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(figureNodes) : []
}

/** Everything a reader is told of a figure, without where it stands. */
const told = ({ id: _id, place: _place, section: _section, ...facts }: ManuscriptMetric): string =>
  JSON.stringify(Object.entries(facts).sort())

type Given = Pick<PreviewView, 'numbers' | 'cited'> & {
  manuscript: Pick<Manuscript, 'metrics' | 'summary' | 'lead' | 'sections'>
}

export const numberedFigures = ({
  manuscript: { metrics, summary, lead, sections },
  numbers,
  cited,
}: Given): Figures => {
  const once = new Map<string, NumberedFigure>()
  for (const metric of metrics) {
    const there = once.get(told(metric))
    const number = numbers[metric.id]!
    if (there) {
      there.ids.push(metric.id)
      there.number = Math.min(there.number, number)
    } else once.set(told(metric), { number, metric, ids: [metric.id] })
  }
  const byMetric = new Map(metrics.map((metric) => [metric.id, once.get(told(metric))!]))
  const first = new Map<string, FigureNode>()
  for (const node of figureNodes([lead, sections, summary])) {
    const id = byMetric.get(node.metric)?.metric.id ?? node.metric
    if (!first.has(id)) first.set(id, node)
  }
  return { all: [...once.values()], byMetric, first, since: cited }
}
