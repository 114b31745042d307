// The opening of a release in plain words, as lists, search engines and shared links say it.
import type { Manuscript } from './manuscript'
import { plain, runsOf } from './text'

/** The summary; without one, the first paragraph of the lead; "" where there is neither. */
export const openingOf = ({ summary, lead, metrics }: Pick<Manuscript, 'summary' | 'lead' | 'metrics'>): string => {
  const words = new Map(metrics.map((metric) => [metric.id, metric.words]))
  const runs = summary.length > 0 ? runsOf(summary) : runsOf(lead).slice(0, 1)
  return runs
    .map((run) => plain(run, (metric) => words.get(metric) ?? ''))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
}
