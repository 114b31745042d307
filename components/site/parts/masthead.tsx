// The head of every page: whose site this is, the date it bears, and the columns, between two rules.
import type { ReactElement } from 'react'
import type { Language } from '@/domain/manuscript'
import { columnHref, homeHref, indicatorsHref } from '@/site/addresses'
import type { SiteContext } from '@/site/types'
import { INDICATOR_MESSAGES } from '../messages/indicator'
import { MESSAGES } from '../messages/reader-pages'
import { When } from './dates'

type Props = {
  site: SiteContext
  issuer: string
  language: Language
  date: string | null
  current: string | null
  isHome: boolean
}

export const Masthead = ({ site, issuer, language, date, current, isHome }: Props): ReactElement => {
  const own = site.language === language ? undefined : MESSAGES[site.language].tag
  const Name = isHome ? 'h1' : 'p'
  return (
    <header className="masthead">
      <div className="nameplate">
        <Name className="name" lang={own}>
          <a href={homeHref()} aria-current={isHome ? 'page' : undefined}>
            {site.siteName}
          </a>
        </Name>
        <p className="imprint">
          <span lang={own}>{issuer}</span>
          {date && (
            <span>
              {isHome && MESSAGES[language].updated}
              <When at={date} timeZone={site.timeZone} language={language} as="weekday" />
            </span>
          )}
          {site.mastheadLine && <span lang={own}>{site.mastheadLine}</span>}
        </p>
      </div>
      {(site.columns.length > 0 || site.indicators) && (
        <nav className="columns" aria-label={MESSAGES[language].columns} lang={own}>
          <ul>
            {site.columns.map(({ slug, name }) => (
              <li key={slug}>
                <a href={columnHref(slug)} aria-current={slug === current ? 'true' : undefined}>
                  {name}
                </a>
              </li>
            ))}
            {site.indicators && (
              <li>
                <a href={indicatorsHref()} aria-current={current === indicatorsHref() ? 'true' : undefined}>
                  {INDICATOR_MESSAGES[site.language].indicators}
                </a>
              </li>
            )}
          </ul>
        </nav>
      )}
    </header>
  )
}
