// The public page of a release, or of one of its superseded editions.
import type { ReactElement } from 'react'
import { openingOf } from '@/domain/opening'
import { tablesOf } from '@/domain/table-places'
import { figuresHref, releaseHref, viewHref } from '@/site/addresses'
import type { SiteContext, ReleaseView } from '@/site/types'
import { FIGURE_MESSAGES } from '../messages/figures'
import { CHANGE_MESSAGES } from '../messages/reader-pages'
import { Document, type Head } from '../parts/document'
import { newsArticle } from '../parts/news-article'
import { articleLabels } from '../parts/page-labels'
import { ReleaseArticle } from '../parts/release-article'
import { scriptSafe } from '../parts/structured'

/** The data of the release, for whoever looks for it by machine. */
const dataAlternates = ({ slug, manuscript }: ReleaseView): NonNullable<Head['alternates']> =>
  (['csv', 'json'] as const).map((as) => ({
    type: as === 'csv' ? 'text/csv' : 'application/json',
    title: FIGURE_MESSAGES[manuscript.language].title,
    href: figuresHref(slug, as),
  }))

export const ReleasePage = ({ site, release }: { site: SiteContext; release: ReleaseView }): ReactElement => {
  const { manuscript, column } = release
  const description = openingOf(manuscript)
  const isSuperseded = release.edition < release.liveEdition
  const head = {
    title: isSuperseded
      ? `${CHANGE_MESSAGES[manuscript.language].mark(release.edition)}${manuscript.title}`
      : manuscript.title,
    description,
    path: viewHref(release),
    // A superseded edition leads search engines to the release itself.
    canonical: releaseHref(release.slug),
    index: true,
    type: 'article' as const,
    article: { publishedAt: release.firstPublishedAt, changedAt: release.publishedAt, section: column.name },
    image: manuscript.media[0] ?? null,
    alternates: !isSuperseded && manuscript.metrics.length > 0 ? dataAlternates(release) : [],
    labels: articleLabels(site, release, description),
    jsonLd: scriptSafe(newsArticle(site, release, description)),
  }
  return (
    <Document
      site={site}
      language={manuscript.language}
      head={head}
      column={column.slug}
      named={manuscript}
      sheets={tablesOf(manuscript).length > 0 ? ['tables'] : []}
    >
      <ReleaseArticle site={site} view={release} />
    </Document>
  )
}
