// The front page: the latest releases of all columns, in numbered pages.
import type { ReactElement } from 'react'
import { homeHref } from '@/site/addresses'
import type { SiteContext, HomeView } from '@/site/types'
import { MESSAGES } from '../messages/reader-pages'
import { Document } from '../parts/document'
import { Headlines } from '../parts/headlines'
import { PageNumbers } from '../parts/page-numbers'

export const HomePage = ({ site, home }: { site: SiteContext; home: HomeView }): ReactElement => {
  const { language } = site
  const words = MESSAGES[language]
  const title = home.page === 1 ? site.siteName : words.pageTitle(site.siteName, home.page)
  const latest =
    home.releases
      .map(({ publishedAt }) => publishedAt)
      .sort()
      .at(-1) ?? null
  const head = { title, description: site.issuer, path: homeHref(home.page), index: true }
  return (
    <Document site={site} language={language} head={head} date={home.page === 1 ? latest : null} isHome>
      <section className={home.page === 1 ? 'list front' : 'list'} aria-labelledby="latest">
        <h2 id="latest" className="unseen">
          {words.latest}
        </h2>
        <Headlines site={site} language={language} releases={home.releases} level={3} withColumn withSummary />
        <PageNumbers page={home.page} pages={home.pages} language={language} href={homeHref} />
      </section>
    </Document>
  )
}
