// Manuscripts written as prose, for tests: every statistic is marked, as an import would mark it.
import { mark, statistics, type Found } from '../domain/figures/mark'
import { readQuantity } from '../domain/figures/typed-quantity'
import type { Language, Manuscript, ManuscriptMetric } from '../domain/manuscript'
import { paragraphsOf, type Block } from '../domain/text'
import { aManuscript, words } from './sample-manuscript'
import { aMetric } from './sample-metrics'

type Given = Partial<Pick<Manuscript, 'date' | 'title'>> & {
  language?: Language
  summary?: string
  lead?: string
  /** Paragraphs; a line with | is a row of a table, whose first row is its header. */
  body?: string
  /** What an editor adds to a marked metric, by its words. */
  metrics?: Record<string, Partial<ManuscriptMetric> | undefined>
}

const blocksOf = (body: string): Block[] => {
  const lines = body
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  const rows = lines
    .filter((line) => line.includes('|'))
    .map((line, at) =>
      line.split('|').map((cell) => ({ header: at === 0, colSpan: 1, rowSpan: 1, children: [words(cell.trim())] })),
    )
  const paragraphs = lines
    .filter((line) => !line.includes('|'))
    .map((line): Block => ({ type: 'paragraph', children: [words(line)] }))
  return rows.length > 0 ? [...paragraphs, { type: 'table', caption: [], unit: [], notes: [], rows }] : paragraphs
}

/** Collects the metrics of a text while its parts are marked. `added`: what an editor adds to one, by its words. */
export const gathering = (added: Given['metrics'] = {}) => {
  const metrics: ManuscriptMetric[] = []
  const metric = (found: Found, place: ManuscriptMetric['place'], section: string | null): string => {
    const { quantity, kind } = readQuantity(found.words, found.shared)!
    const id = `m${metrics.length + 1}`
    const { value, scale, unit, qualifier } = quantity
    metrics.push(
      aMetric({
        id,
        label: found.label,
        ...found.name,
        measure: found.name.measure ?? '',
        periodInherited: found.periodInherited,
        words: found.words,
        value,
        scale,
        unit: unit || found.unit,
        qualifier,
        kind,
        direction: found.direction,
        period: found.period,
        place,
        section,
        ...added[found.words],
      }),
    )
    return id
  }
  return { metrics, metric }
}

export const aText = (given: string | Given): Manuscript => {
  const {
    title = '近况通报',
    summary = '',
    lead = '',
    body = '',
    language = 'zh',
    date = '2024-04-28',
    metrics: added = {},
  } = typeof given === 'string' ? { body: given } : given
  const { metrics, metric } = gathering(added)
  for (const found of statistics(title)) metric(found, 'title', null)
  return aManuscript({
    language,
    date,
    title,
    summary: mark(paragraphsOf(summary), (found) => metric(found, 'summary', null)),
    lead: mark(paragraphsOf(lead), (found) => metric(found, 'lead', null)),
    sections: [
      {
        id: 's',
        heading: language === 'en' ? 'Heading' : '小标题',
        level: 1,
        body: mark(blocksOf(body), (found) => metric(found, 'section', 's')),
      },
    ],
    metrics,
  })
}

/** An English text. */
export const english = (given: string | Given): Manuscript =>
  aText({ ...(typeof given === 'string' ? { body: given } : given), language: 'en' })
