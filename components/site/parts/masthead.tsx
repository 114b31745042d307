// The head of every page: whose site this is, the date it bears, and the columns, between two rules.
import type { ReactElement } from 'react'
import type { Language } from '@/domain/manuscript'
import { columnHref, homeHref, indicatorsHref } from '@/site/addresses'
import type { Frame } from '@/site/types'
import { INDICATOR_WORDS } from '../messages/indicator'
import { WORDS } from '../messages/release'
import { When } from './dates'

type Props = { frame: Frame; language: Language; date: string | null; current: string | null; isHome: boolean }

export const Masthead = ({ frame, language, date, current, isHome }: Props): ReactElement => {
  const own = frame.language === language ? undefined : WORDS[frame.language].tag
  const Name = isHome ? 'h1' : 'p'
  return (
    <header className="masthead">
      <div className="nameplate">
        <Name className="name" lang={own}>
          <a href={homeHref()} aria-current={isHome ? 'page' : undefined}>
            {frame.siteName}
          </a>
        </Name>
        <p className="imprint">
          <span lang={own}>{frame.issuer}</span>
          {date && (
            <span>
              {isHome && WORDS[language].updated}
              <When at={date} timeZone={frame.timeZone} language={language} as="weekday" />
            </span>
          )}
          {frame.mastheadLine && <span lang={own}>{frame.mastheadLine}</span>}
        </p>
      </div>
      {(frame.columns.length > 0 || frame.indicators) && (
        <nav className="columns" aria-label={WORDS[language].columns} lang={own}>
          <ul>
            {frame.columns.map(({ slug, name }) => (
              <li key={slug}>
                <a href={columnHref(slug)} aria-current={slug === current ? 'true' : undefined}>
                  {name}
                </a>
              </li>
            ))}
            {frame.indicators && (
              <li>
                <a href={indicatorsHref()} aria-current={current === indicatorsHref() ? 'true' : undefined}>
                  {INDICATOR_WORDS[frame.language].indicators}
                </a>
              </li>
            )}
          </ul>
        </nav>
      )}
    </header>
  )
}
