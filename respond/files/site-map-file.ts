// The site map for search engines (sitemaps.org): an index, and the files it names.
import {
  columnHref,
  correctionsHref,
  homeHref,
  indicatorHref,
  indicatorsHref,
  noticesHref,
  officeHref,
  releaseHref,
  siteMapHref,
  siteMapsHref,
} from '@/site/addresses'
import type { SiteMapFile } from '@/site/site-map'
import type { SiteContext } from '@/site/types'
import { element, text, xmlDocument, type Element, type XmlFile } from './xml'

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9'

const file = (site: SiteContext, root: string, inner: Element[]): XmlFile => ({
  as: 'xml',
  language: site.language,
  body: xmlDocument(element(root, { xmlns: NAMESPACE }, inner)),
})
const place = (site: SiteContext, address: string, changedAt: string | null = null): Element =>
  element('url', {}, [text('loc', site.origin + address), ...(changedAt ? [text('lastmod', changedAt)] : [])])

export const siteMapIndex = (site: SiteContext, pages: number): XmlFile =>
  file(
    site,
    'sitemapindex',
    Array.from({ length: pages }, (_, index) =>
      element('sitemap', {}, [text('loc', site.origin + siteMapsHref(index + 1))]),
    ),
  )

export const siteMapFile = (site: SiteContext, { releases, lists }: SiteMapFile): XmlFile => {
  const addresses = lists
    ? [
        homeHref(),
        ...lists.columns.map((slug) => columnHref(slug)),
        ...(site.indicators ? [indicatorsHref()] : []),
        ...lists.indicators.map(indicatorHref),
        ...lists.notices.map(noticesHref),
        ...(['about', 'contact', 'accessibility'] as const).map(officeHref),
        correctionsHref(),
        siteMapHref(),
      ]
    : []
  return file(site, 'urlset', [
    ...addresses.map((address) => place(site, address)),
    ...releases.map(({ slug, changedAt }) => place(site, releaseHref(slug), changedAt)),
  ])
}
