// Every statistic in the prose is bound to a metric; dates, ordinals, names and document numbers need none.
import { bind } from '../bind'
import { readFigures } from '../figures/read'
import type { Manuscript } from '../manuscript'
import { runsOf, plain, type Inline } from '../text'
import { issue, type Issue, type Place } from './issue'

const EXAMPLES = 3

/** The text with its bound figures blanked out: what is left to be read as unmarked. */
const unbound = (nodes: Inline[], words: Map<string, string>): string => plain(nodes, (metric) => '＿'.repeat(words.get(metric)?.length ?? 1))

export const unmarkedFigures = ({ title, summary, lead, sections, metrics }: Manuscript): Issue[] => {
  const words = new Map(metrics.map((metric) => [metric.id, metric.words]))
  const parts: { place: Place; passages: Inline[][] }[] = [
    { place: { part: 'title' }, passages: bind([title], metrics.filter(({ place }) => place === 'title')).passages },
    { place: { part: 'summary' }, passages: [summary] },
    { place: { part: 'lead' }, passages: lead },
    ...sections.map(({ id, body }) => ({ place: { part: 'section', id } as const, passages: runsOf(body) })),
  ]
  return parts.flatMap(({ place, passages }) => {
    const left = passages.flatMap((nodes) => readFigures(unbound(nodes, words))).filter(({ isMetric }) => isMetric)
    if (left.length === 0) return []
    const examples = (separator: string) => left.slice(0, EXAMPLES).map(({ raw }) => raw).join(separator) + (left.length > EXAMPLES ? '…' : '')
    return [issue('figure-unmarked', place, { count: String(left.length), examples: { zh: examples('、'), en: examples(', ') } })]
  })
}
