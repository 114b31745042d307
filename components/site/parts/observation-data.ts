// A figure of a release as a schema.org Observation, for search engines and other machines: on the page of its own,
// since fifty of them would be a quarter of their release's.
import { publicCitation, type Finding } from '@/domain/citation'
import { boundOf } from '@/domain/figures/bounds'
import { isDecimal } from '@/domain/figures/decimal'
import type { ManuscriptMetric } from '@/domain/manuscript'
import { signed } from '@/domain/observations'
import { figureHref, indicatorHref, releaseHref, viewHref } from '@/site/addresses'
import type { FigureView, SiteContext } from '@/site/types'

/** A JSON number where it is exactly the decimal; otherwise its text. */
const exact = (decimal: string): number | string =>
  isDecimal(decimal) && String(Number(decimal)) === decimal ? Number(decimal) : decimal

const valueOf = (metric: ManuscriptMetric): Record<string, number | string> => {
  const value = exact(signed(metric))
  const bound = boundOf(metric.qualifier)
  // A fall of more than 5% is less than -5.
  const side = bound !== null && String(value).startsWith('-') ? (bound === 'min' ? 'max' : 'min') : bound
  return side === null ? { value } : { [`${side}Value`]: value }
}

const day = (text: string): number => Date.parse(`${text}T00:00:00Z`)
const months = (text: string): number => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7))

/** Whole months as an ISO 8601 duration, P3M; other periods in days. */
const durationOf = (start: string, end: string): string => {
  const next = new Date(day(end) + 86_400_000).toISOString().slice(0, 10)
  return start.slice(8) === next.slice(8) && months(next) > months(start)
    ? `P${months(next) - months(start)}M`
    : `P${Math.round((day(next) - day(start)) / 86_400_000)}D`
}

/** `withSeries`: the release is live, so the indicator's page can be named. */
export const observationData = (
  site: SiteContext,
  metric: ManuscriptMetric,
  { withSeries, since }: { withSeries: boolean; since: Finding | undefined },
) => {
  const { label, unit, subject, indicator, asOf, periodStart, periodEnd, words, cites } = metric
  const date = asOf ?? periodEnd
  const cited = cites && publicCitation(cites, since)
  return {
    '@type': 'Observation',
    'name': `${label}${/[\u4e00-\u9fff]$/.test(label) ? '：' : ': '}${words}`,
    'measuredProperty': {
      '@type': 'Property',
      'name': label,
      ...(indicator && withSeries && { url: site.origin + indicatorHref(indicator) }),
    },
    ...valueOf(metric),
    ...(unit && { unitText: unit }),
    ...(date && { observationDate: date }),
    ...(periodStart && periodEnd && { observationPeriod: durationOf(periodStart, periodEnd) }),
    ...(cited && { subjectOf: { '@type': 'WebPage', 'url': site.origin + releaseHref(cited.slug) } }),
    ...(subject && { observationAbout: { '@type': 'Thing', 'name': subject } }),
  }
}

/** A figure at its own address, and the text that states it. */
export const figureData = (site: SiteContext, figure: FigureView) => {
  const { manuscript, slug, numbers, edition, liveEdition, readings, cited } = figure
  const metric = readings[0]!.stated
  const url = site.origin + figureHref(slug, numbers[metric.id]!)
  return {
    '@context': 'https://schema.org',
    ...observationData(site, metric, { withSeries: edition === liveEdition, since: cited[metric.id] }),
    '@id': url,
    url,
    'isPartOf': { '@type': 'NewsArticle', 'headline': manuscript.title, 'url': site.origin + viewHref(figure) },
    'publisher': { '@type': 'Organization', 'name': manuscript.issuer, 'url': site.origin },
  }
}
