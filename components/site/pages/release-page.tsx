// The public page of a release, or of one of its superseded editions.
import type { ReactElement } from 'react'
import { openingOf } from '@/domain/opening'
import { releaseHref } from '@/site/addresses'
import type { SiteContext, ReleaseView } from '@/site/types'
import { Document } from '../parts/document'
import { newsArticle, scriptSafe } from '../parts/news-article'
import { articleLabels } from '../parts/page-labels'
import { ReleaseArticle } from '../parts/release-article'

export const ReleasePage = ({ site, release }: { site: SiteContext; release: ReleaseView }): ReactElement => {
  const { manuscript, column } = release
  const description = openingOf(manuscript)
  const head = {
    title: manuscript.title,
    description,
    // A superseded edition points search engines to the release itself and stays out of their lists.
    path: releaseHref(release.slug),
    index: release.edition === release.liveEdition,
    type: 'article' as const,
    labels: articleLabels(site, release, description),
    jsonLd: scriptSafe(newsArticle(site, release, description)),
  }
  return (
    <Document site={site} language={manuscript.language} head={head} column={column.slug} named={manuscript}>
      <ReleaseArticle site={site} view={release} />
    </Document>
  )
}
