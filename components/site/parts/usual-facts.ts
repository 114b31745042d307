// What most figures of a release share is said once, above their table: the source, and the period where every figure
// has one.
import type { Manuscript, ManuscriptMetric } from '@/domain/manuscript'
import { periodOf } from './figure-text'
import type { Usual } from './usual'

type Given = Pick<Manuscript, 'metrics' | 'source' | 'language'>
/** A figure that names no source has that of its release. */
export const sourceOf = ({ source }: Pick<ManuscriptMetric, 'source'>, release: Pick<Manuscript, 'source'>): string =>
  source ?? release.source

/** The first of those that stand most often, and how often. */
const mostOften = (values: readonly string[]): { value: string; times: number } => {
  const times = new Map<string, number>()
  for (const value of values) times.set(value, (times.get(value) ?? 0) + 1)
  return [...times].reduce((most, [value, count]) => (count > most.times ? { value, times: count } : most), {
    value: '',
    times: 0,
  })
}

export const usualOf = (manuscript: Given): Usual => {
  const { metrics, language } = manuscript
  const sources = metrics.map((metric) => sourceOf(metric, manuscript))
  const periods = metrics.map((metric) => periodOf(metric, language))
  const source = mostOften(sources).value
  const often = mostOften(periods)
  // A figure without a period must not seem to have the usual one.
  const period = !periods.includes('') && often.times * 2 > metrics.length ? often.value : ''
  return {
    source,
    period,
    differs: {
      source: metrics.some(
        ({ sourcePlace, sourceLink }, index) =>
          sources[index] !== source || sourcePlace !== null || sourceLink !== null,
      ),
      period: periods.some((one) => one !== period),
    },
  }
}
