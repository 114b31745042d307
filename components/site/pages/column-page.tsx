// One column: what it is for, and its releases.
import type { ReactElement } from 'react'
import { columnHref } from '@/site/addresses'
import type { ColumnView, SiteContext } from '@/site/types'
import { MESSAGES } from '../messages/reader-pages'
import { Document } from '../parts/document'
import { feedOf } from '../parts/feed-link'
import { HeadlineText } from '../parts/headline-text'
import { Headlines } from '../parts/headlines'
import { columnLabels } from '../parts/page-labels'
import { PageNumbers } from '../parts/page-numbers'
import { columnPage, scriptSafe } from '../parts/structured'

export const ColumnPage = ({ site, view }: { site: SiteContext; view: ColumnView }): ReactElement => {
  const { language } = site
  const { column, page, pages, releases } = view
  const head = {
    title: page === 1 ? column.name : MESSAGES[language].pageTitle(column.name, page),
    description: column.description,
    path: columnHref(column.slug, page),
    index: true,
    labels: columnLabels(column),
    alternates: [feedOf(site, column)],
    jsonLd: scriptSafe(columnPage(site, column)),
  }
  return (
    <Document site={site} language={language} head={head} column={column.slug}>
      <section className="list">
        <header className="opening">
          <h1>
            <HeadlineText text={column.name} language={language} names={site.names} />
          </h1>
          {column.description && <p>{column.description}</p>}
        </header>
        <Headlines site={site} language={language} releases={releases} level={2} withColumn={false} withSummary />
        <PageNumbers page={page} pages={pages} language={language} href={(n) => columnHref(column.slug, n)} />
      </section>
    </Document>
  )
}
