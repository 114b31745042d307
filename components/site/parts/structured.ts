// What search engines are told of the site itself (schema.org): who publishes it, where a page lies in it, and which
// data an indicator is.
import { latestOf } from '@/domain/series-lines'
import {
  columnHref,
  homeHref,
  indicatorHref,
  indicatorsHref,
  officeHref,
  releaseHref,
  seriesHref,
  touchIconHref,
} from '@/site/addresses'
import type { IndicatorView, SiteContext } from '@/site/types'
import { INDICATOR_MESSAGES } from '../messages/indicator'
import { MESSAGES } from '../messages/reader-pages'

/** JSON that cannot end the script element it stands in, whatever a title says. */
export const scriptSafe = (value: unknown): string => JSON.stringify(value).replace(/</g, '\\u003c')

/** The issuer, by the name that is printed. */
export const publisher = (site: SiteContext, name = site.issuer) => ({
  '@type': 'GovernmentOrganization',
  '@id': `${site.origin}/#publisher`,
  name,
  'url': site.origin,
  'logo': { '@type': 'ImageObject', 'url': site.origin + touchIconHref(), 'width': 180, 'height': 180 },
})

export const webSite = (site: SiteContext) => {
  const { phone, email, address } = site.office
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    'name': site.siteName,
    'url': site.origin + homeHref(),
    'inLanguage': MESSAGES[site.language].tag,
    'publisher': {
      ...publisher(site),
      ...(site.office.organizer !== site.issuer && {
        parentOrganization: { '@type': 'GovernmentOrganization', 'name': site.office.organizer },
      }),
      ...(address && { address }),
      ...((phone || email) && {
        contactPoint: {
          '@type': 'ContactPoint',
          'url': site.origin + officeHref('contact'),
          ...(phone && { telephone: phone }),
          ...(email && { email }),
        },
      }),
    },
  }
}

/** The way from the front page to this one, itself included. */
export const breadcrumbs = (site: SiteContext, ways: readonly { name: string; href: string }[]) => ({
  '@type': 'BreadcrumbList',
  'itemListElement': [{ name: site.siteName, href: homeHref() }, ...ways].map(({ name, href }, index) => ({
    '@type': 'ListItem',
    'position': index + 1,
    name,
    'item': site.origin + href,
  })),
})

export const columnPage = (
  site: SiteContext,
  { slug, name, description }: { slug: string; name: string; description: string | null },
) => ({
  '@context': 'https://schema.org',
  '@type': 'CollectionPage',
  name,
  ...(description && { description }),
  'url': site.origin + columnHref(slug),
  'breadcrumb': breadcrumbs(site, [{ name, href: columnHref(slug) }]),
})

/** An indicator as a data set: all its published values, as a table and as JSON. */
export const indicatorDataset = (site: SiteContext, { indicator, values }: IndicatorView) => {
  const { name, slug, definition, unit } = indicator
  const words = INDICATOR_MESSAGES[site.language]
  const days = values.flatMap(
    ({ observation: { periodStart, periodEnd, asOf } }) => periodStart ?? asOf ?? periodEnd ?? [],
  )
  const newest = latestOf(values)
  const ends = values.flatMap(({ observation: { periodEnd, asOf } }) => periodEnd ?? asOf ?? [])
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name,
    'description': [definition, words.allWhy].filter(Boolean).join(' '),
    'url': site.origin + indicatorHref(slug),
    'inLanguage': MESSAGES[site.language].tag,
    'isAccessibleForFree': true,
    'creator': publisher(site),
    'variableMeasured': { '@type': 'PropertyValue', name, ...(unit && { unitText: unit }) },
    'dateModified': values
      .map(({ observation }) => observation.publishedAt)
      .sort()
      .at(-1),
    // Each release carries its own notices; those of the newest are the office's present ones.
    ...(newest && { license: `${site.origin}${releaseHref(newest.release.slug)}#notices` }),
    ...(days.length > 0 && ends.length > 0 && { temporalCoverage: `${days.sort()[0]}/${ends.sort().at(-1)}` }),
    'distribution': (['csv', 'json'] as const).map((as) => ({
      '@type': 'DataDownload',
      'encodingFormat': as === 'csv' ? 'text/csv' : 'application/json',
      'contentUrl': site.origin + seriesHref(slug, as),
    })),
    'breadcrumb': breadcrumbs(site, [
      { name: words.indicators, href: indicatorsHref() },
      { name, href: indicatorHref(slug) },
    ]),
  }
}
