// The values of one indicator to take away: as a table for spreadsheets, and as JSON of a stable shape
// (docs/open-data.md).

import { DIRECTION_MESSAGES } from '@/domain/messages'
import { signed } from '@/domain/observations'
import { indicatorHref, releaseHref } from '@/site/addresses'
import type { SiteContext, IndicatorValue, IndicatorView } from '@/site/types'
import { csv, type CsvColumn } from './csv'
import type { DataFile } from './data-file'
import { DATA_MESSAGES } from './data-messages'
import { nameColumns, periodColumns } from './measured-columns'

export const seriesCsv = (site: SiteContext, { indicator, values }: IndicatorView): DataFile => {
  const { language } = site
  const words = DATA_MESSAGES[language]
  const columns: CsvColumn<IndicatorValue>[] = [
    ...periodColumns<IndicatorValue>(language, ({ observation }) => observation),
    { title: words.words, of: ({ observation }) => observation.words },
    { title: words.value, of: ({ observation }) => observation.value, number: true },
    {
      title: words.direction,
      of: ({ observation: { direction } }) => direction && DIRECTION_MESSAGES[direction][language],
    },
    { title: words.signed, of: ({ observation }) => signed(observation), number: true },
    { title: words.unit, of: ({ observation }) => observation.unit },
    { title: words.qualifier, of: ({ observation }) => observation.qualifier },
    { title: words.label, of: ({ observation }) => observation.label },
    ...nameColumns<IndicatorValue>(language, ({ observation }) => observation),
    { title: words.source, of: ({ observation }) => observation.source },
    { title: words.earlier, of: ({ earlier }) => earlier.map((one) => one.words).join('; ') },
    { title: words.release, of: ({ release }) => release.title },
    { title: words.edition, of: ({ observation }) => observation.edition, number: true },
    { title: words.publishedAt, of: ({ observation }) => observation.publishedAt },
    { title: words.address, of: ({ release }) => site.origin + releaseHref(release.slug) },
  ]
  return { name: `${indicator.slug}-series.csv`, as: 'csv', language, body: csv(columns, values) }
}

export const seriesJson = (site: SiteContext, { indicator, values }: IndicatorView): DataFile => {
  const body = {
    format: 2,
    indicator: { url: site.origin + indicatorHref(indicator.slug), ...indicator },
    issuer: site.issuer,
    // An article's id is the office's own business: readers know releases by their addresses.
    values: values.map(
      ({
        observation: { article: _article, indicator: _indicator, language, edition, publishedAt, ...figure },
        earlier,
        release,
      }) => ({
        ...figure,
        signed: signed(figure),
        earlier,
        release: {
          url: site.origin + releaseHref(release.slug),
          slug: release.slug,
          title: release.title,
          language,
          edition,
          publishedAt,
        },
      }),
    ),
  }
  return {
    name: `${indicator.slug}-series.json`,
    as: 'json',
    language: site.language,
    body: JSON.stringify(body, null, 2),
  }
}
