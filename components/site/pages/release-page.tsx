// The public page of a release, or of one of its superseded editions.
import type { ReactElement } from 'react'
import { plain } from '@/domain/text'
import { releaseHref } from '@/site/addresses'
import type { SiteContext, ReleaseView } from '@/site/types'
import { Document } from '../parts/document'
import { newsArticle, scriptSafe } from '../parts/news-article'
import { articleLabels } from '../parts/page-labels'
import { ReleaseArticle } from '../parts/release-article'

/** What search engines and shared links say of a text: its summary, or its first words. */
export const descriptionOf = ({ summary, lead, metrics }: ReleaseView['manuscript']): string => {
  const words = new Map(metrics.map((metric) => [metric.id, metric.words]))
  const nodes = summary.length > 0 ? summary : (lead[0] ?? [])
  return plain(nodes, (metric) => words.get(metric) ?? '')
    .replace(/\s+/g, ' ')
    .trim()
}

export const ReleasePage = ({ site, release }: { site: SiteContext; release: ReleaseView }): ReactElement => {
  const { manuscript, column } = release
  const description = descriptionOf(manuscript)
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
    <Document
      site={site}
      language={manuscript.language}
      head={head}
      date={manuscript.date ?? release.firstPublishedAt}
      column={column.slug}
      named={manuscript}
    >
      <ReleaseArticle site={site} view={release} />
    </Document>
  )
}
