// The words of a manuscript as the checks read them: passage by passage, each with the place an issue would name and
// with the metrics it states.
import { bind } from '@/domain/figures/bind'
import type { Manuscript, ManuscriptMetric } from '@/domain/manuscript'
import { runsOf, textWords, type Block, type Inline } from '@/domain/text'
import type { Place } from './issue'
import { once } from './once'

/** Offsets are UTF-16, within the passage. */
export type Statement = { metric: ManuscriptMetric; start: number; end: number }

export type Passage = {
  place: Place
  kind: 'title' | 'heading' | 'text' | 'cell'
  text: string
  statements: Statement[]
}

type Metrics = ReadonlyMap<string, ManuscriptMetric>

const passage = (place: Place, kind: Passage['kind'], nodes: readonly Inline[], metrics: Metrics): Passage => {
  let text = ''
  const statements: Statement[] = []
  const walk = (children: readonly Inline[]): void =>
    children.forEach((node) => {
      if (node.type === 'link') return walk(node.children)
      // A note is none of the words of its sentence.
      if (node.type === 'note') return
      const metric = node.type === 'figure' ? metrics.get(node.metric) : undefined
      const start = text.length
      text += metric ? metric.words : node.type === 'text' ? textWords(node) : node.type === 'break' ? '\n' : '？'
      if (metric) statements.push({ metric, start, end: text.length })
    })
  walk(nodes)
  return { place, kind, text, statements }
}

/** The title is plain text in a manuscript; its figures are bound by their words. */
const titlePassage = ({ title, metrics }: Manuscript, known: Metrics): Passage =>
  passage(
    { part: 'title' },
    'title',
    bind(
      [title],
      metrics.filter(({ place }) => place === 'title'),
    ).passages[0] ?? [],
    known,
  )

const blockPassages = (block: Block, place: Place, metrics: Metrics): Passage[] => {
  if (block.type === 'image') return block.caption ? [{ place, kind: 'text', text: block.caption, statements: [] }] : []
  const kind = block.type === 'table' ? 'cell' : block.type === 'heading' ? 'heading' : 'text'
  return runsOf([block]).map((run) => passage(place, kind, run, metrics))
}

/** Every passage, in reading order: title, summary, lead, then each section's heading and text. */
export const passagesOf = once((manuscript): readonly Passage[] => {
  const metrics = new Map(manuscript.metrics.map((metric) => [metric.id, metric]))
  return [
    titlePassage(manuscript, metrics),
    ...manuscript.summary.flatMap((block) => blockPassages(block, { part: 'summary' }, metrics)),
    ...manuscript.lead.flatMap((block) => blockPassages(block, { part: 'lead' }, metrics)),
    ...manuscript.sections.flatMap(({ id, heading, body }) => {
      const place = { part: 'section', id } as const
      return [
        passage(place, 'heading', [{ type: 'text', text: heading, marks: [] }], metrics),
        ...body.flatMap((block) => blockPassages(block, place, metrics)),
      ]
    }),
  ].filter(({ text }) => text !== '')
})
