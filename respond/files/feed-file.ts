// What is new, as an Atom feed (RFC 4287). A correction changes the entry it corrects, and says so.
import { MESSAGES } from '@/components/site/messages/reader-pages'
import { columnHref, feedHref, homeHref, releaseHref } from '@/site/addresses'
import type { ColumnHead, Headline, HomeView, SiteContext } from '@/site/types'
import { element, text, xmlDocument, type Element, type XmlFile } from './xml'

const entry = (site: SiteContext, release: Headline): Element => {
  const address = site.origin + releaseHref(release.slug)
  const words = MESSAGES[release.language]
  const corrected = release.edition > 1 ? `〔${words.edition(release.edition)}〕` : ''
  return element('entry', { 'xml:lang': words.tag }, [
    text('id', address),
    text('title', release.title),
    element('link', { href: address, rel: 'alternate', type: 'text/html' }, null),
    text('published', release.firstPublishedAt),
    text('updated', release.publishedAt),
    element('category', { term: release.column.slug, label: release.column.name }, null),
    text('summary', corrected + release.summary),
  ])
}

/** The newest releases of one column, or of all (null). */
export const feedFile = (site: SiteContext, { releases }: HomeView, column: ColumnHead | null): XmlFile => {
  const newest = releases.map(({ publishedAt }) => publishedAt).sort()
  const own = site.origin + feedHref(column?.slug ?? null)
  return {
    as: 'atom',
    language: site.language,
    body: xmlDocument(
      element('feed', { 'xmlns': 'http://www.w3.org/2005/Atom', 'xml:lang': MESSAGES[site.language].tag }, [
        text('id', own),
        text('title', column ? `${site.siteName}：${column.name}` : site.siteName),
        ...(column?.description ? [text('subtitle', column.description)] : []),
        element('link', { href: own, rel: 'self', type: 'application/atom+xml' }, null),
        element(
          'link',
          { href: site.origin + (column ? columnHref(column.slug) : homeHref()), type: 'text/html' },
          null,
        ),
        element('author', {}, [text('name', site.issuer)]),
        // An empty feed was never changed; the element must be there.
        text('updated', newest.at(-1) ?? '1970-01-01T00:00:00Z'),
        ...releases.map((release) => entry(site, release)),
      ]),
    ),
  }
}
