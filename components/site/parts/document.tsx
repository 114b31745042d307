// The whole HTML document around a page: head, masthead, the page itself, foot. It ships no script.
import type { ReactElement, ReactNode } from 'react'
import type { Language, Manuscript } from '@/domain/manuscript'
import type { SiteContext } from '@/site/types'
import { SHEETS, siteCss, type Sheet } from '../css/site-css'
import { MESSAGES } from '../messages/reader-pages'
import { LinkTags } from './head-tags'
import { Masthead } from './masthead'
import { labelTags, type Labels } from './page-labels'
import { SiteFoot } from './site-foot'

export type Head = {
  title: string
  description: string | null
  /** Path of the page's own address; null for pages that have none (not found, preview). */
  path: string | null
  /** Where the page that search engines should name lies, if not here. */
  canonical?: string
  index: boolean
  type?: 'website' | 'article'
  /** When an article was first published, and when last changed: ISO 8601 instants. */
  article?: { publishedAt: string; changedAt: string; section: string }
  /** The picture that a link to the page shows; without one, the mark of the site. */
  image?: Manuscript['media'][number] | null
  /** The same in other forms: feeds, data. */
  alternates?: { type: string; title: string; href: string }[]
  labels?: Labels
  /** Already safe inside a script element. */
  jsonLd?: string
}

/** The names an edition was published under. */
export type Named = { issuer: string; siteName: string }

type Props = {
  site: SiteContext
  language: Language
  head: Head
  /** The day of the newest release, in the masthead of the front page. */
  date?: string | null
  /** Where in the navigation the page lies: a column's slug, or the address of the indicators. */
  column?: string | null
  isHome?: boolean
  /** Who issued this text and where, as its edition says; the office's present names on every other page. */
  named?: Named
  /** Stands above the masthead (the mark of a preview). */
  band?: ReactNode
  /** What this kind of page is dressed in beside the sheet of all pages. */
  sheets?: readonly Sheet[]
  children: ReactNode
}

const ADDRESS_BAR = { light: '#fdfcf9', dark: '#171513' }

export const Document = ({
  site,
  language,
  head,
  date = null,
  column = null,
  isHome = false,
  named = site,
  band,
  sheets = ['plain'],
  children,
}: Props): ReactElement => {
  const words = MESSAGES[language]
  const url = head.path === null ? null : site.origin + head.path
  const title = isHome ? head.title : `${head.title} - ${named.siteName}`
  return (
    <html lang={words.tag}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        {head.description && !head.labels?.Description && <meta name="description" content={head.description} />}
        {!head.index && <meta name="robots" content="noindex" />}
        {url && head.index && <link rel="canonical" href={head.canonical ? site.origin + head.canonical : url} />}
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" media="(prefers-color-scheme: light)" content={ADDRESS_BAR.light} />
        <meta name="theme-color" media="(prefers-color-scheme: dark)" content={ADDRESS_BAR.dark} />
        <LinkTags site={site} siteName={named.siteName} language={language} head={head} url={url} />
        {labelTags({ ...site, siteName: named.siteName }, head.labels)}
        {head.jsonLd && <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: head.jsonLd }} />}
        <style dangerouslySetInnerHTML={{ __html: siteCss }} />
        {[...sheets, ...(site.view === 'large' ? (['large'] as const) : [])].map((sheet) => (
          <style key={sheet} dangerouslySetInnerHTML={{ __html: SHEETS[sheet] }} />
        ))}
      </head>
      <body id="top">
        <a className="skip" href="#main">
          {words.skip}
        </a>
        {band}
        <Masthead
          site={site}
          issuer={named.issuer}
          language={language}
          date={date}
          current={column}
          isHome={isHome}
          path={head.path}
        />
        <main id="main">{children}</main>
        <SiteFoot site={site} language={language} current={column} url={url} />
      </body>
    </html>
  )
}
