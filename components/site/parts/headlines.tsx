// Releases as a dated list, newest first: the day in the margin, then column, headline and summary.
import type { ReactElement } from 'react'
import type { Language } from '@/domain/manuscript'
import { columnHref, releaseHref } from '@/site/addresses'
import type { Frame, Headline } from '@/site/types'
import { WORDS } from '../messages/release'
import { When } from './dates'
import { HeadlineText } from './headline-text'

type Props = {
  frame: Frame
  language: Language
  releases: Headline[]
  level: 2 | 3
  withColumn: boolean
  withSummary: boolean
}

export const Headlines = ({ frame, language, releases, level, withColumn, withSummary }: Props): ReactElement => {
  const words = WORDS[language]
  const Heading = level === 2 ? 'h2' : 'h3'
  if (releases.length === 0) return <p>{words.noReleases}</p>
  return (
    <ol className="headlines">
      {releases.map((release) => (
        <li key={release.slug}>
          <p className="when">
            <When at={release.firstPublishedAt} timeZone={frame.timeZone} language={language} as="weekday" />
            {release.edition > 1 && <span>{words.edition(release.edition)}</span>}
          </p>
          <div className="what" lang={release.language === language ? undefined : WORDS[release.language].tag}>
            {withColumn && (
              <p className="column" lang={frame.language === release.language ? undefined : WORDS[frame.language].tag}>
                <a href={columnHref(release.column.slug)}>{release.column.name}</a>
              </p>
            )}
            <Heading>
              <a href={releaseHref(release.slug)}>
                <HeadlineText text={release.title} language={release.language} />
              </a>
            </Heading>
            {withSummary && release.summary && <p className="summary">{release.summary}</p>}
          </div>
        </li>
      ))}
    </ol>
  )
}
