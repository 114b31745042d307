// Rows of published figures, made up, for tests: the courses a city holds. Builders take overrides.
import type { Live, Observation } from '../domain/observations'
import { aMetric } from './sample-metrics'

export const anObservation = (overrides: Partial<Observation> = {}): Observation => {
  const {
    id,
    place: _place,
    section: _section,
    cites: _cites,
    ...figure
  } = aMetric({
    id: 'courses',
    label: '开展技能培训',
    words: '5207场',
    value: '5207',
    scale: '',
    unit: '场',
    period: '2024年',
  })
  return {
    ...figure,
    article: 'a1',
    edition: 1,
    metric: id,
    position: 1,
    publishedAt: '2024-04-28T08:05:00.000Z',
    language: 'zh',
    indicator: 'training-courses',
    source: '市总工会',
    cites: null,
    ...overrides,
  }
}

/** Every release of these rows is live at the edition that the row names last. */
export const allLive = (rows: readonly Observation[]): Live =>
  new Map(rows.map(({ article, edition }) => [article, edition]))
