// Over the text of a release: which of the figures it cites are no longer what their source says. Told by
// domain/citation.ts; the sign beside each number stands in figure-link.tsx.
import type { ReactElement } from 'react'
import type { Finding } from '@/domain/citation'
import type { Language } from '@/domain/manuscript'
import { CITED_MESSAGES } from '../messages/cited'
import { CHANGE_MESSAGES } from '../messages/reader-pages'
import { sinceWords } from './cited-from'
import { figureAnchors, type Figures, type NumberedFigure } from './numbered-figures'

type Changed = NumberedFigure & { since: Finding }

export const citedChanges = (figures: Figures): Changed[] =>
  figures.all.flatMap((figure) => {
    const since = figure.ids.map((id) => figures.since[id]).find((one) => one !== undefined)
    return since ? [{ ...figure, since }] : []
  })

type Props = { changed: readonly Changed[]; figures: Figures; language: Language }

/** The number that is right now stays whole at the end of a line. */
const Since = ({ since, cited, language }: { since: Finding; cited: string; language: Language }): ReactElement => {
  const told = sinceWords(since, cited, language)
  if (since.state !== 'corrected' || !told.endsWith(since.words)) return <>{told}</>
  return (
    <>
      {told.slice(0, -since.words.length)}
      <span className="whole">{since.words}</span>
    </>
  )
}

export const CitedChanges = ({ changed, figures, language }: Props): ReactElement => {
  const words = CITED_MESSAGES[language]
  return (
    <div className="told">
      <h2>{words.changed}</h2>
      <p>{words.changedWhy}</p>
      <ul className="changes">
        {changed.map(({ number, metric, since }) => {
          const { row, text } = figureAnchors(number)
          return (
            <li key={number}>
              <span className="label">
                {metric.label}
                {CHANGE_MESSAGES[language].colon}
              </span>
              <a href={`#${figures.first.has(metric.id) ? text : row}`}>{metric.words}</a>
              {language === 'zh' ? '，' : ', '}
              <strong>
                <Since since={since} cited={metric.cites?.words ?? ''} language={language} />
              </strong>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
