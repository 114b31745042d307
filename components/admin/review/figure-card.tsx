'use client'
// One figure to be checked: its sentence with the number set strong, what it measures, its period, its source, and what
// the live edition says.
import type { KeyboardEvent, ReactNode } from 'react'
import { figureAnchors } from '@/components/site/parts/numbered-figures'
import type { FigureToCheck } from '@/desk/review/contract'
import type { Language } from '@/domain/manuscript'
import { say } from '../ui/messages'
import { REVIEW } from './messages'

type Props = {
  figure: FigureToCheck
  isTicked: boolean
  isCurrent: boolean
  tick: (ticked: boolean) => void
  press: (event: KeyboardEvent) => void
  /** Brings it into sight on the sheet. */
  show: () => void
  liveEdition: number
  textLanguage: string
  language: Language
}

/** The id of a figure's box. */
export const checkId = (number: number): string => `check-${number}`

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)

export const FigureCard = ({
  figure,
  isTicked,
  isCurrent,
  tick,
  press,
  show,
  liveEdition,
  textLanguage,
  language,
}: Props) => {
  const { number, words, beside, exact, name, way, period, inherited, source, sourcePlace, sourceLink, around } = figure
  const id = checkId(number)
  const published = figure.published
  return (
    <li
      id={figureAnchors(number).row}
      className={`review-figure${isTicked ? ' review-figure--ticked' : ''}${isCurrent ? ' review-figure--current' : ''}`}
    >
      <input
        id={id}
        type="checkbox"
        checked={isTicked}
        onChange={({ target }) => tick(target.checked)}
        onFocus={show}
        onKeyDown={press}
      />
      <label htmlFor={id} lang={textLanguage}>
        <strong>
          {words}
          {beside}
        </strong>{' '}
        {name}
        {way && `（${way}）`}
      </label>
      {around && (
        <button type="button" className="review-sentence" lang={textLanguage} onClick={show}>
          {around.before}
          <strong>{around.words}</strong>
          {around.after}
        </button>
      )}
      <dl>
        {exact && <Fact name={REVIEW.exact[language]}>{exact}</Fact>}
        <Fact name={REVIEW.period[language]}>
          {period || REVIEW.noPeriod[language]}
          {inherited && <span className="desk-quiet"> {REVIEW.inherited[language]}</span>}
        </Fact>
        <Fact name={REVIEW.source[language]}>
          {sourceLink ? (
            <a href={sourceLink} target="_blank" rel="noreferrer">
              {source}
            </a>
          ) : (
            source
          )}
          {sourcePlace && <span className="desk-quiet"> {sourcePlace}</span>}
        </Fact>
        {figure.cites && <Fact name={REVIEW.cites[language]}>{figure.cites}</Fact>}
        {liveEdition > 0 && (
          <Fact name={say(REVIEW.published, language, { n: liveEdition })}>
            {published === null ? (
              REVIEW.notPublished[language]
            ) : published.isSame ? (
              say(REVIEW.samePublished, language, { words: published.words })
            ) : (
              <>
                <del>{published.words}</del> <ins>{words}</ins>
              </>
            )}
          </Fact>
        )}
      </dl>
    </li>
  )
}
