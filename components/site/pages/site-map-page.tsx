// The site map: every way there is, in the words of the office.
import type { ReactElement, ReactNode } from 'react'
import {
  columnHref,
  correctionsHref,
  feedHref,
  homeHref,
  indicatorsHref,
  noticesHref,
  officeHref,
  siteMapHref,
} from '@/site/addresses'
import type { SiteContext, SiteMapView } from '@/site/types'
import { CORRECTIONS_MESSAGES } from '../messages/corrections'
import { INDICATOR_MESSAGES } from '../messages/indicator'
import { OFFICE_MESSAGES } from '../messages/office'
import { Document } from '../parts/document'

const Part = ({ title, children }: { title: string; children: ReactNode }): ReactElement => (
  <section>
    <h2>{title}</h2>
    <ul>{children}</ul>
  </section>
)

const Way = ({ href, name, about }: { href: string; name: string; about?: string | null }): ReactElement => (
  <li>
    <a href={href}>{name}</a>
    {about && <span className="aside">{about}</span>}
  </li>
)

const OFFICE_PAGES = ['about', 'contact', 'accessibility'] as const

export const SiteMapPage = ({ site, view }: { site: SiteContext; view: SiteMapView }): ReactElement => {
  const { language } = site
  const words = OFFICE_MESSAGES[language]
  const indicators = INDICATOR_MESSAGES[language]
  return (
    <Document
      site={site}
      language={language}
      head={{ title: words.siteMap, description: null, path: siteMapHref(), index: true }}
    >
      <article className="plain map">
        <header className="opening">
          <h1>{words.siteMap}</h1>
        </header>
        <Part title={words.columns}>
          <Way href={homeHref()} name={words.home} />
          {view.columns.map(({ slug, name, description }) => (
            <Way key={slug} href={columnHref(slug)} name={name} about={description} />
          ))}
        </Part>
        {site.indicators && (
          <Part title={words.data}>
            <Way href={indicatorsHref()} name={indicators.indicators} about={indicators.intro} />
          </Part>
        )}
        <Part title={words.ofThisSite}>
          {OFFICE_PAGES.map((name) => (
            <Way key={name} href={officeHref(name)} name={words.titles[name]} />
          ))}
          <Way href={correctionsHref()} name={CORRECTIONS_MESSAGES[language].title} />
          {view.notices.map(({ key, title }) => (
            <Way key={key} href={noticesHref(key)} name={title} />
          ))}
        </Part>
        <Part title={words.feeds}>
          <Way href={feedHref()} name={words.feedOf(site.siteName)} />
          {view.columns.map(({ slug, name }) => (
            <Way key={slug} href={feedHref(slug)} name={words.feedOf(name)} />
          ))}
        </Part>
      </article>
    </Document>
  )
}
