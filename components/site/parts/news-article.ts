// A release as schema.org NewsArticle, for search engines: who publishes it, under which notices, and what was
// corrected.

import { noticeHref, viewHref } from '@/site/addresses'
import type { SiteContext, ReleaseView } from '@/site/types'
import { MESSAGES } from '../messages/reader-pages'

/** JSON that cannot end the script element it stands in, whatever a title says. */
export const scriptSafe = (value: unknown): string => JSON.stringify(value).replace(/</g, '\\u003c')

export const newsArticle = (site: SiteContext, view: ReleaseView, description: string) => {
  const { manuscript, history, edition } = view
  const url = site.origin + viewHref(view)
  const { copyright, disclaimer } = manuscript.notices
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
    'datePublished': view.firstPublishedAt,
    'dateModified': view.publishedAt,
    'version': edition,
    'publisher': { '@type': 'Organization', 'name': manuscript.issuer, 'url': site.origin },
    'sourceOrganization': { '@type': 'Organization', 'name': manuscript.source },
    'editor': { '@type': 'Person', 'name': manuscript.editor },
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
