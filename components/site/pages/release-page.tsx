// The public page of a release, or of one of its superseded editions.
import type { ReactElement } from 'react'
import { openingOf } from '@/domain/opening'
import { figuresHref, releaseHref } from '@/site/addresses'
import type { SiteContext, ReleaseView } from '@/site/types'
import { FIGURE_MESSAGES } from '../messages/reader-pages'
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
  const isLive = release.edition === release.liveEdition
  const head = {
    title: manuscript.title,
    description,
    // A superseded edition points search engines to the release itself and stays out of their lists.
    path: releaseHref(release.slug),
    index: release.edition === release.liveEdition,
    type: 'article' as const,
    article: { publishedAt: release.firstPublishedAt, changedAt: release.publishedAt, section: column.name },
    image: manuscript.media[0] ?? null,
    alternates: isLive && manuscript.metrics.length > 0 ? dataAlternates(release) : [],
    labels: articleLabels(site, release, description),
    jsonLd: scriptSafe(newsArticle(site, release, description)),
  }
  return (
    <Document site={site} language={manuscript.language} head={head} column={column.slug} named={manuscript}>
      <ReleaseArticle site={site} view={release} />
    </Document>
  )
}
