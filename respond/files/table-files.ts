// A table of a release to take away: its cells, each in its place, then what stands around it, and where it comes from.
import { headRowsOf, placesOf, tablesOf } from '@/domain/table-places'
import { plain, type Inline } from '@/domain/text'
import { viewHref } from '@/site/addresses'
import type { ReleaseView, SiteContext } from '@/site/types'
import { csvOf, written } from './csv'
import type { TextFile } from './data-file'
import { DATA_MESSAGES } from './data-messages'
import { licenceOf } from './licence'

const GROUPED = /^[-+−]?\d{1,3}(?:[,，]\d{3})+(?:\.\d+)?$/
/** 1,234.5 and −0.3 as numbers that every program reads. */
const bareNumber = (text: string): string =>
  (GROUPED.test(text) ? text.replace(/[,，]/g, '') : text).replace(/^−(?=\d)/, '-').replace(/^\+(?=\d)/, '')

/**
 * Null where it has no table of this number. A merged cell stands in each of its places, so that no row needs another.
 */
export const tableCsv = (site: SiteContext, view: ReleaseView, number: number): TextFile | null => {
  const { manuscript, slug, edition } = view
  const { language, metrics, source, notices, title } = manuscript
  const table = tablesOf(manuscript)[number - 1]
  if (!table) return null
  const printed = new Map(metrics.map(({ id, words }) => [id, words]))
  const said = (nodes: Inline[]): string =>
    plain(nodes, (metric) => printed.get(metric) ?? '')
      .replace(/\s+/g, ' ')
      .trim()
  const heads = headRowsOf(table.rows)
  const cells = placesOf(table.rows).map((row, at) =>
    row.map((cell) => {
      const text = cell ? said(cell.children) : ''
      return at < heads ? written(text) : written(bareNumber(text), { number: true })
    }),
  )
  const words = DATA_MESSAGES[language]
  const colon = language === 'zh' ? '：' : ': '
  const around = [
    said(table.caption),
    said(table.unit),
    ...table.notes.map(said),
    `${words.release}${colon}${title}`,
    `${words.edition}${colon}${edition}`,
    `${words.source}${colon}${source}`,
    `${words.address}${colon}${site.origin}${viewHref(view)}#table-${number}`,
    `${words.licence}${colon}${licenceOf(site, notices)}`,
  ].filter((line) => line !== '')
  return {
    name: `${slug}-table-${number}-${edition}.csv`,
    as: 'csv',
    language,
    body: csvOf([...cells, [], ...around.map((line) => [written(line)])]),
  }
}
