// What has become of the figures that a release cites, over its text: which numbers are no longer what their source
// says.
import type { ReactElement } from 'react'
import type { Language } from '@/domain/manuscript'
import { CITED_MESSAGES } from '../messages/cited'
import { CHANGE_MESSAGES } from '../messages/reader-pages'
import { sinceWords } from './cited-from'
import { figureAnchors, type Figures } from './numbered-figures'

export const CitedChanges = ({ figures, language }: { figures: Figures; language: Language }): ReactElement | null => {
  const changed = figures.all.flatMap((figure) => {
    const since = figure.ids.map((id) => figures.since[id]).find((one) => one !== undefined)
    return since ? [{ ...figure, since }] : []
  })
  if (changed.length === 0) return null
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
              <strong>{sinceWords(since, metric.cites?.words ?? '', language)}</strong>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
