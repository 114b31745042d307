// Corrected figures as lines of old → new, in words as well as in lines struck through.
import type { ReactElement } from 'react'
import type { Language } from '@/domain/manuscript'
import type { FigureChange } from '@/site/types'
import { CHANGE_MESSAGES } from '../messages/reader-pages'

const Change = ({ change: { from, to }, language }: { change: FigureChange; language: Language }): ReactElement => {
  const words = CHANGE_MESSAGES[language]
  if (from === null)
    return (
      <>
        {words.added} <ins>{to}</ins>
      </>
    )
  if (to === null)
    return (
      <>
        {words.removed} <del>{from}</del>
      </>
    )
  return (
    <>
      <del>{from}</del> <span className="became">{words.became}</span> <ins>{to}</ins>
    </>
  )
}

export const FigureChangeList = ({
  figures,
  language,
}: {
  figures: FigureChange[]
  language: Language
}): ReactElement | null =>
  figures.length === 0 ? null : (
    <ul className="changes">
      {figures.map((change) => (
        <li key={change.metric}>
          <span className="label">
            {change.label}
            {CHANGE_MESSAGES[language].colon}
          </span>
          <Change change={change} language={language} />
        </li>
      ))}
    </ul>
  )
