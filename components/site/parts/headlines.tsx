// Releases as a dated list, newest first: the day in the margin, then column, headline and summary.
import type { ReactElement } from 'react'
import type { Language } from '@/domain/manuscript'
import { columnHref, releaseHref } from '@/site/addresses'
import type { SiteContext, Headline } from '@/site/types'
import { CHANGE_MESSAGES, MESSAGES } from '../messages/reader-pages'
import { When } from './dates'
import { HeadlineText } from './headline-text'

type Props = {
  site: SiteContext
  language: Language
  releases: Headline[]
  level: 2 | 3
  withColumn: boolean
  withSummary: boolean
}

export const Headlines = ({ site, language, releases, level, withColumn, withSummary }: Props): ReactElement => {
  const words = MESSAGES[language]
  const Heading = level === 2 ? 'h2' : 'h3'
  if (releases.length === 0) return <p>{words.noReleases}</p>
  return (
    <ol className="headlines">
      {releases.map((release) => (
        <li key={release.slug}>
          <p className="when">
            <When at={release.firstPublishedAt} timeZone={site.timeZone} language={language} as="weekday" />
            {release.edition > 1 && <span>{CHANGE_MESSAGES[language].corrected(release.edition)}</span>}
          </p>
          <div className="what" lang={release.language === language ? undefined : MESSAGES[release.language].tag}>
            {withColumn && (
              <p className="column" lang={site.language === release.language ? undefined : MESSAGES[site.language].tag}>
                <a href={columnHref(release.column.slug)}>{release.column.name}</a>
              </p>
            )}
            <Heading>
              <a href={releaseHref(release.slug)}>
                <HeadlineText text={release.title} language={release.language} names={site.names} />
              </a>
            </Heading>
            {withSummary && release.summary && <p className="summary">{release.summary}</p>}
          </div>
        </li>
      ))}
    </ol>
  )
}
