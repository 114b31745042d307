// The figures of one release to take away: as a table for spreadsheets, and as JSON of a stable shape
// (docs/open-data.md).
import { publicCitation, type Finding } from '@/domain/citation'
import { earlierFigures } from '@/domain/figure-changes'
import type { Citation } from '@/domain/manuscript'
import { DIRECTION_MESSAGES, KIND_MESSAGES, SINCE_MESSAGES } from '@/domain/messages'
import { signed } from '@/domain/observations'
import { indicatorHref, noticeHref, releaseHref } from '@/site/addresses'
import type { SiteContext, ReleaseView } from '@/site/types'
import { csv, type CsvColumn } from './csv'
import type { DataFile } from './data-file'
import { DATA_MESSAGES } from './data-messages'
import { nameColumns, periodColumns } from './measured-columns'

const figuresOf = ({ manuscript, history, edition, cited }: ReleaseView) =>
  manuscript.metrics.map((metric, index) => ({
    ...metric,
    source: metric.source ?? manuscript.source,
    position: index + 1,
    signed: signed(metric),
    earlier: earlierFigures(metric.id, history, edition),
    since: cited[metric.id] ?? null,
  }))
type Figure = ReturnType<typeof figuresOf>[number]

export const figuresCsv = (site: SiteContext, view: ReleaseView): DataFile => {
  const { manuscript, edition, fingerprint } = view
  const { language } = manuscript
  const words = DATA_MESSAGES[language]
  const columns: CsvColumn<Figure>[] = [
    { title: words.position, of: ({ position }) => position, number: true },
    { title: words.label, of: ({ label }) => label },
    { title: words.words, of: ({ words: printed }) => printed },
    { title: words.value, of: ({ value }) => value, number: true },
    { title: words.unit, of: ({ unit }) => unit },
    { title: words.qualifier, of: ({ qualifier }) => qualifier },
    { title: words.direction, of: ({ direction }) => direction && DIRECTION_MESSAGES[direction][language] },
    { title: words.kind, of: ({ kind }) => KIND_MESSAGES[kind][language] },
    ...nameColumns<Figure>(language, (figure) => figure),
    ...periodColumns<Figure>(language, (figure) => figure),
    { title: words.source, of: ({ source }) => source },
    { title: words.sourcePlace, of: ({ sourcePlace }) => sourcePlace },
    { title: words.sourceLink, of: ({ sourceLink }) => sourceLink },
    { title: words.department, of: ({ department }) => department },
    { title: words.note, of: ({ note }) => note },
    { title: words.indicator, of: ({ indicator }) => indicator },
    { title: words.earlier, of: ({ earlier }) => earlier.map(({ words: printed }) => printed).join('; ') },
    { title: words.edition, of: () => edition, number: true },
    { title: words.fingerprint, of: () => fingerprint },
    { title: words.address, of: () => site.origin + releaseHref(view.slug) },
    {
      title: words.citedFrom,
      of: ({ cites, since }) => {
        const cited = cites && publicCitation(cites, since)
        return cited ? site.origin + releaseHref(cited.slug) : null
      },
    },
    {
      title: words.sinceCited,
      of: ({ since }) => since && (since.state === 'corrected' ? since.words : SINCE_MESSAGES[since.state][language]),
    },
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

export const figuresJson = (site: SiteContext, view: ReleaseView): DataFile => {
  const { manuscript, slug, edition, fingerprint, firstPublishedAt, publishedAt } = view
  const headings = new Map(manuscript.sections.map(({ id, heading }) => [id, heading]))
  const body = {
    format: 2,
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
      ...figure,
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
