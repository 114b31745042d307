// The head of every page: whose site this is, and its columns, between two rules. On a phone only the front page shows
// all of it; elsewhere one line leads to the columns in the foot.
import type { ReactElement } from 'react'
import type { Language } from '@/domain/manuscript'
import { homeHref } from '@/site/addresses'
import type { SiteContext } from '@/site/types'
import { MESSAGES } from '../messages/reader-pages'
import { When } from './dates'
import { HeadlineText } from './headline-text'
import { hasWays, Ways } from './site-nav'
import { hasViews, ViewSwitch } from './view-switch'

type Props = {
  site: SiteContext
  issuer: string
  language: Language
  date: string | null
  current: string | null
  isHome: boolean
  /** The page's own address; null where it has none. */
  path: string | null
}

export const Masthead = ({ site, issuer, language, date, current, isHome, path }: Props): ReactElement => {
  const own = site.language === language ? undefined : MESSAGES[site.language].tag
  const words = MESSAGES[language]
  const Name = isHome ? 'h1' : 'p'
  return (
    <header className={isHome ? 'masthead' : 'masthead inner'}>
      <div className="nameplate">
        <Name className="name" lang={own}>
          <a href={homeHref()} aria-current={isHome ? 'page' : undefined}>
            <HeadlineText text={site.siteName} language={site.language} names={site.names} />
          </a>
        </Name>
        <p className="imprint">
          <span lang={own}>{issuer}</span>{' '}
          {date && (
            <span>
              {words.updated}
              <When at={date} timeZone={site.timeZone} language={language} as="weekday" />
            </span>
          )}{' '}
          {site.mastheadLine && <span lang={own}>{site.mastheadLine}</span>}
        </p>
        <p className="tools" lang={own}>
          {hasViews(site, path) && <ViewSwitch site={site} path={path} />}
          {!isHome && hasWays(site) && (
            <a className="to-ways" href="#ways">
              {MESSAGES[site.language].columns}
            </a>
          )}
        </p>
      </div>
      {hasWays(site) && (
        <nav className="columns" aria-label={words.columns} lang={own}>
          <ul>
            <Ways site={site} current={current} />
          </ul>
        </nav>
      )}
    </header>
  )
}
