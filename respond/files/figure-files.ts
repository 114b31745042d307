// The figures of one release to take away: as a table for spreadsheets, and as JSON of a stable shape
// (docs/open-data.md).
import { publicCitation, type Finding } from '@/domain/citation'
import { earlierFigures } from '@/domain/figure-changes'
import { isoPeriod, periodDays } from '@/domain/iso-period'
import type { Citation } from '@/domain/manuscript'
import { DIRECTION_MESSAGES, KIND_MESSAGES, SINCE_MESSAGES } from '@/domain/messages'
import { signed } from '@/domain/observations'
import { figureHref, indicatorHref, noticeHref, releaseHref } from '@/site/addresses'
import type { SiteContext, ReleaseView } from '@/site/types'
import { csv, type CsvColumn } from './csv'
import type { TextFile } from './data-file'
import { licenceOf } from './licence'
import { columnsIn, lastColumns, nameColumns, periodColumns } from './measured-columns'

const figuresOf = ({ manuscript, history, edition, cited }: ReleaseView) =>
  manuscript.metrics.map((metric, index) => ({
    ...metric,
    source: metric.source ?? manuscript.source,
    position: index + 1,
    signed: signed(metric),
    earlier: earlierFigures(metric.id, history, edition),
    since: cited[metric.id] ?? null,
  }))
/** Where no day is recorded, the days that the words of the period name. */
export const isoDays = (dated: Parameters<typeof isoPeriod>[0]) => {
  const { start, end } = periodDays(dated)
  return { periodStart: start, periodEnd: end, periodIso: isoPeriod(dated) }
}

type Figure = ReturnType<typeof figuresOf>[number]

export const figuresCsv = (site: SiteContext, view: ReleaseView): TextFile => {
  const { manuscript, edition, fingerprint, numbers } = view
  const { language, notices } = manuscript
  const column = columnsIn<Figure>(language)
  const number = { number: true } as const
  const columns: CsvColumn<Figure>[] = [
    column('position', ({ position }) => position, number),
    column('label', ({ label }) => label),
    column('words', ({ words }) => words),
    column('value', ({ value }) => value, number),
    column('unit', ({ unit }) => unit),
    column('qualifier', ({ qualifier }) => qualifier),
    column('direction', ({ direction }) => direction && DIRECTION_MESSAGES[direction][language]),
    column('kind', ({ kind }) => KIND_MESSAGES[kind][language]),
    ...nameColumns<Figure>(language, (figure) => figure),
    ...periodColumns<Figure>(language, (figure) => figure),
    column('source', ({ source }) => source),
    column('sourcePlace', ({ sourcePlace }) => sourcePlace),
    column('sourceLink', ({ sourceLink }) => sourceLink),
    column('department', ({ department }) => department),
    column('note', ({ note }) => note),
    column('indicator', ({ indicator }) => indicator),
    column('earlier', ({ earlier }) => earlier.map(({ words }) => words).join('; ')),
    column('edition', () => edition, number),
    column('fingerprint', () => fingerprint),
    column('address', () => site.origin + releaseHref(view.slug)),
    column('citedFrom', ({ cites, since }) => {
      const cited = cites && publicCitation(cites, since)
      return cited ? site.origin + releaseHref(cited.slug) : null
    }),
    column(
      'sinceCited',
      ({ since }) => since && (since.state === 'corrected' ? since.words : SINCE_MESSAGES[since.state][language]),
    ),
    ...lastColumns<Figure>(language, {
      figureOf: (figure) => figure,
      address: ({ id }) => site.origin + figureHref(view.slug, numbers[id]!),
      licence: () => licenceOf(site, notices),
    }),
  ]
  return { name: `${view.slug}-figures-${edition}.csv`, as: 'csv', language, body: csv(columns, figuresOf(view)) }
}

/** Every key is always there; null is what readers may no longer be told. */
const citedIn = (site: SiteContext, cites: Citation, since: Finding | null) => {
  const cited = publicCitation(cites, since)
  return {
    url: cited && site.origin + releaseHref(cited.slug),
    title: cited?.title ?? null,
    edition: cited?.edition ?? null,
    metric: cited?.metric ?? null,
    words: cited?.words ?? null,
    value: cited?.value ?? null,
    since,
  }
}

export const figuresJson = (site: SiteContext, view: ReleaseView): TextFile => {
  const { manuscript, slug, edition, fingerprint, firstPublishedAt, publishedAt } = view
  const headings = new Map(manuscript.sections.map(({ id, heading }) => [id, heading]))
  const body = {
    format: 2,
    licence: licenceOf(site, manuscript.notices),
    release: {
      url: site.origin + releaseHref(slug),
      slug,
      title: manuscript.title,
      language: manuscript.language,
      issuer: manuscript.issuer,
      source: manuscript.source,
      edition,
      fingerprint,
      firstPublishedAt,
      publishedAt,
    },
    notices: [manuscript.notices.copyright, manuscript.notices.disclaimer].map(({ key, version, title, text }) => ({
      title,
      text,
      url: site.origin + noticeHref(key, version),
    })),
    figures: figuresOf(view).map(({ id, section, indicator, earlier, cites, since, ...figure }) => ({
      metric: id,
      url: site.origin + figureHref(slug, view.numbers[id]!),
      ...figure,
      ...isoDays(figure),
      section: headings.get(section ?? '') ?? null,
      indicator: indicator && { slug: indicator, url: site.origin + indicatorHref(indicator) },
      earlier,
      cites: cites ? citedIn(site, cites, since) : null,
    })),
  }
  return {
    name: `${slug}-figures-${edition}.json`,
    as: 'json',
    language: manuscript.language,
    body: JSON.stringify(body, null, 2),
  }
}
