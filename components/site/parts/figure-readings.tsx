// What a figure read, edition by edition: each correction with its note, the newest first.
import type { ReactElement } from 'react'
import { editionHref, releaseHref } from '@/site/addresses'
import type { FigureReading, FigureView, SiteContext } from '@/site/types'
import { FIGURE_PAGE_MESSAGES } from '../messages/figure-page'
import { MESSAGES } from '../messages/reader-pages'
import { When } from './dates'
import { directed } from './figure-text'

const said = ({ stated }: FigureReading): string => `${stated.words} ${stated.value} ${stated.direction}`

export const FigureReadings = ({ site, figure }: { site: SiteContext; figure: FigureView }): ReactElement => {
  const { slug, liveEdition, readings, manuscript } = figure
  const { language } = manuscript
  const words = FIGURE_PAGE_MESSAGES[language]
  return (
    <ol className="readings" reversed>
      {readings.map((one, index) => {
        const before = readings[index + 1]
        const isSame = before !== undefined && said(before) === said(one)
        return (
          <li key={one.edition} value={readings.length - index}>
            <p className="when">
              <a href={one.edition === liveEdition ? releaseHref(slug) : editionHref(slug, one.edition)}>
                {MESSAGES[language].edition(one.edition)}
              </a>{' '}
              <When at={one.publishedAt} timeZone={site.timeZone} language={language} as="instant" />
            </p>
            <p>
              <span className="label">{before === undefined ? words.first : isSame ? words.facts : words.changed}</span>{' '}
              {!isSame && <strong>{directed(one.stated, language)}</strong>}
            </p>
            {before !== undefined && one.changeNote && <p>{one.changeNote}</p>}
          </li>
        )
      })}
    </ol>
  )
}
