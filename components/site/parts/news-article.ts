// A release as schema.org NewsArticle, for search engines: who publishes it, under which notices, and what was
// corrected.

import { columnHref, editionHref, mediaHref, noticeHref, touchIconHref, viewHref } from '@/site/addresses'
import type { SiteContext, ReleaseView } from '@/site/types'
import { MESSAGES } from '../messages/reader-pages'
import { breadcrumbs, publisher } from './structured'

export const newsArticle = (site: SiteContext, view: ReleaseView, description: string) => {
  const { manuscript, history, edition } = view
  const url = site.origin + viewHref(view)
  const { copyright, disclaimer } = manuscript.notices
  const images = manuscript.media.map(({ digest }) => site.origin + mediaHref(digest))
  const corrections = history.filter(({ number, changeNote }) => number <= edition && changeNote !== null)
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    url,
    'mainEntityOfPage': url,
    'headline': manuscript.title,
    description,
    'inLanguage': MESSAGES[manuscript.language].tag,
    'articleSection': view.column.name,
    // Every release has an address for each of its editions; a live one answers at both.
    'identifier': site.origin + editionHref(view.slug, edition),
    'isAccessibleForFree': true,
    'image': images.length > 0 ? images : [site.origin + touchIconHref()],
    ...(manuscript.keywords && { keywords: manuscript.keywords }),
    'datePublished': view.firstPublishedAt,
    'dateModified': view.publishedAt,
    'version': edition,
    'author': { '@type': 'Organization', 'name': manuscript.source || manuscript.issuer },
    'publisher': publisher(site, manuscript.issuer),
    'sourceOrganization': { '@type': 'Organization', 'name': manuscript.source },
    'editor': { '@type': 'Person', 'name': manuscript.editor },
    'breadcrumb': breadcrumbs(site, [
      { name: view.column.name, href: columnHref(view.column.slug) },
      { name: manuscript.title, href: viewHref(view) },
    ]),
    'copyrightNotice': copyright.text,
    'usageInfo': site.origin + noticeHref(disclaimer.key, disclaimer.version),
    ...(corrections.length > 0 && {
      correction: corrections.map(({ changeNote, publishedAt }) => ({
        '@type': 'CorrectionComment',
        'text': changeNote,
        'datePublished': publishedAt,
      })),
    }),
  }
}
