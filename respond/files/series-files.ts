// The values of one indicator to take away: as a table for spreadsheets, and as JSON of a stable shape
// (docs/open-data.md).

import { DIRECTION_MESSAGES } from '@/domain/messages'
import { signed } from '@/domain/observations'
import { indicatorHref, releaseHref } from '@/site/addresses'
import type { SiteContext, IndicatorValue, IndicatorView } from '@/site/types'
import { csv, type CsvColumn } from './csv'
import type { TextFile } from './data-file'
import { isoDays } from './figure-files'
import { columnsIn, lastColumns, nameColumns, periodColumns } from './measured-columns'

export const seriesCsv = (site: SiteContext, { indicator, values }: IndicatorView): TextFile => {
  const { language } = site
  const column = columnsIn<IndicatorValue>(language)
  const number = { number: true } as const
  const observationOf = ({ observation }: IndicatorValue) => observation
  const columns: CsvColumn<IndicatorValue>[] = [
    ...periodColumns<IndicatorValue>(language, observationOf),
    column('words', ({ observation }) => observation.words),
    column('value', ({ observation }) => observation.value, number),
    column('direction', ({ observation: { direction } }) => direction && DIRECTION_MESSAGES[direction][language]),
    column('signed', ({ observation }) => signed(observation), number),
    column('unit', ({ observation }) => observation.unit),
    column('qualifier', ({ observation }) => observation.qualifier),
    column('label', ({ observation }) => observation.label),
    ...nameColumns<IndicatorValue>(language, observationOf),
    column('source', ({ observation }) => observation.source),
    column('earlier', ({ earlier }) => earlier.map((one) => one.words).join('; ')),
    column('release', ({ release }) => release.title),
    column('edition', ({ observation }) => observation.edition, number),
    column('publishedAt', ({ observation }) => observation.publishedAt, { iso: true }),
    column('address', ({ release }) => site.origin + releaseHref(release.slug)),
    ...lastColumns<IndicatorValue>(language, {
      figureOf: observationOf,
      // Each release carries its own notices.
      licence: ({ release }) => `${site.origin}${releaseHref(release.slug)}#notices`,
    }),
  ]
  return { name: `${indicator.slug}-series.csv`, as: 'csv', language, body: csv(columns, values) }
}

export const seriesJson = (site: SiteContext, { indicator, values }: IndicatorView): TextFile => {
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
        ...isoDays(figure),
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
