// The front page: the latest releases of all columns, in numbered pages.
import type { ReactElement } from 'react'
import { homeHref } from '@/site/addresses'
import type { SiteContext, HomeView } from '@/site/types'
import { OFFICE_MESSAGES } from '../messages/office'
import { MESSAGES } from '../messages/reader-pages'
import { Document } from '../parts/document'
import { feedOf } from '../parts/feed-link'
import { Headlines } from '../parts/headlines'
import { PageNumbers } from '../parts/page-numbers'
import { scriptSafe, webSite } from '../parts/structured'

export const HomePage = ({ site, home }: { site: SiteContext; home: HomeView }): ReactElement => {
  const { language } = site
  const words = MESSAGES[language]
  const title = home.page === 1 ? site.siteName : words.pageTitle(site.siteName, home.page)
  const latest =
    home.releases
      .map(({ publishedAt }) => publishedAt)
      .sort()
      .at(-1) ?? null
  const head = {
    title,
    description: OFFICE_MESSAGES[language].siteOf(site.siteName, site.issuer),
    path: homeHref(home.page),
    index: true,
    alternates: [feedOf(site, null)],
    ...(home.page === 1 && { jsonLd: scriptSafe(webSite(site)) }),
  }
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
