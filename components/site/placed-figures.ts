// Summary and lead bind their figures by place, not by node: here their words are found again and become nodes like those of a section.
import type { Manuscript, ManuscriptMetric } from '@/domain/manuscript'
import type { Inline } from '@/domain/text'

type TextNode = Extract<Inline, { type: 'text' }>
type Metrics = readonly ManuscriptMetric[]

/** Where `words` stand in `text` as a figure of their own: not "4名" in "14名", not "30" in "30万". */
const place = (text: string, words: string): number => {
  if (words === '') return -1
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const cutsBefore = /^\d/.test(words) && /[\d.,]$/.test(text.slice(0, at))
    const cutsAfter = /\d$/.test(words) && /^([.,]?\d|[万亿%‰])/.test(text.slice(at + words.length))
    if (!cutsBefore && !cutsAfter) return at
  }
  return -1
}

const pieces = (node: TextNode, metrics: Metrics): Inline[] => {
  const [next] = metrics.map((metric) => ({ metric, at: place(node.text, metric.words) }))
    .filter(({ at }) => at >= 0)
    .sort((left, right) => left.at - right.at || right.metric.words.length - left.metric.words.length)
  if (!next) return node.text === '' ? [] : [node]
  const { metric, at } = next
  return [
    ...(at > 0 ? [{ ...node, text: node.text.slice(0, at) }] : []),
    { type: 'figure', metric: metric.id },
    ...pieces({ ...node, text: node.text.slice(at + metric.words.length) }, metrics.filter((other) => other !== metric)),
  ]
}

const boundIn = (nodes: readonly Inline[]) => new Set(nodes.flatMap((node) => (node.type === 'figure' ? [node.metric] : [])))

const placed = (passages: readonly Inline[][], metrics: Metrics): Inline[][] => {
  const done: Inline[] = passages.flat()
  const free = () => metrics.filter(({ id }) => !boundIn(done).has(id))
  return passages.map((nodes) => nodes.flatMap((node) => {
    // Emphasised words stay as they are: a figure node carries no marks.
    if (node.type !== 'text' || node.marks.length > 0) return [node]
    const found = pieces(node, free())
    done.push(...found)
    return found
  }))
}

/** The same manuscript with the figures of summary and lead as nodes. Its words do not change; figures not found verbatim stay text. */
export const withPlacedFigures = (manuscript: Manuscript): Manuscript => {
  const of = (where: ManuscriptMetric['place']) => manuscript.metrics.filter((metric) => metric.place === where)
  return { ...manuscript, summary: placed([manuscript.summary], of('summary')).flat(), lead: placed(manuscript.lead, of('lead')) }
}
