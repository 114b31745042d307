// What a release records of a figure besides its number: only what is there is shown.
import type { ReactElement } from 'react'
import type { Finding } from '@/domain/citation'
import type { EarlierFigure } from '@/domain/figure-changes'
import type { Language, ManuscriptMetric } from '@/domain/manuscript'
import { DIRECTION_MESSAGES } from '@/domain/messages'
import { indicatorHref } from '@/site/addresses'
import { FIGURE_MESSAGES } from '../messages/figures'
import { CHANGE_MESSAGES } from '../messages/reader-pages'
import { CitedFrom } from './cited-from'

type Measured = {
  metric: ManuscriptMetric
  earlier: EarlierFigure[]
  since?: Finding | undefined
  language: Language
  withSeries: boolean
}

/** `withSeries`: the release is live, so the indicator's page has at least this value and can be linked. */
export const FigureMeasure = ({ metric, earlier, since, language, withSeries }: Measured): ReactElement => {
  const words = FIGURE_MESSAGES[language]
  const { label, role, direction, note, subject, department, indicator } = metric
  // The name of a change or a rate says its way itself (printed.ts); of a level that rose to what it is, nothing else
  // does.
  const went =
    direction !== null && role !== 'change' && role !== 'rate' ? DIRECTION_MESSAGES[direction][language] : null
  const told = (name: string, value: string) => (
    <span key={name} className="aside">
      {name}
      {CHANGE_MESSAGES[language].colon}
      {value}
    </span>
  )
  return (
    <>
      {label}
      {went && <span className="aside">{went}</span>}
      {note && <span className="aside">{note}</span>}
      {subject && !label.includes(subject) && told(words.subject, subject)}
      {department && told(words.department, department)}
      {indicator &&
        (withSeries ? (
          <span className="aside">
            <a href={indicatorHref(indicator)}>{words.series}</a>
          </span>
        ) : (
          told(words.indicator, indicator)
        ))}
      {metric.cites && <CitedFrom cites={metric.cites} words={metric.words} since={since} language={language} />}
      {earlier.map(({ replacedIn, words: printed }) => (
        <span key={replacedIn} className="aside">
          {words.earlier} <s>{printed}</s> {words.inEdition(replacedIn)}
        </span>
      ))}
    </>
  )
}

/** The source in its cell; the usual one, named above the table, shows in the slip alone. */
export const FigureSource = ({
  metric,
  name,
  usual,
  language,
}: {
  metric: ManuscriptMetric
  name: string
  usual: string
  language: Language
}): ReactElement => {
  const { sourcePlace, sourceLink } = metric
  return (
    <>
      {name === usual ? <span className="usual">{usual}</span> : name}
      {sourcePlace && <span className="aside">{sourcePlace}</span>}
      {sourceLink && (
        <span className="aside">
          <a href={sourceLink}>{FIGURE_MESSAGES[language].open}</a>
        </span>
      )}
    </>
  )
}
