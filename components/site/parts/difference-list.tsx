// What differs from the live edition, word by word and figure by figure. For staff, on the preview.
import type { ReactElement, ReactNode } from 'react'
import type { Differences, FigureDifference, Segment, SectionChange } from '@/domain/compare'
import type { Language } from '@/domain/manuscript'
import { PREVIEW_MESSAGES } from '../messages/preview'
import { detailWords } from './detail-words'

type WordsOf = (typeof PREVIEW_MESSAGES)[Language]

/** Long unchanged stretches are shortened to the words around a change. */
const NEAR = 40
const shortened = (text: string, isFirst: boolean, isLast: boolean): string => {
  const head = isFirst ? '' : text.slice(0, NEAR)
  const tail = isLast ? '' : text.slice(-NEAR)
  return text.length <= NEAR * 2 ? text : `${head} … ${tail}`
}

const Segments = ({ segments }: { segments: Segment[] }): ReactElement => (
  <span className="segments">
    {segments.map(({ kind, text }, index) => {
      if (kind === 'added') return <ins key={index}>{text}</ins>
      if (kind === 'removed') return <del key={index}>{text}</del>
      return <span key={index}>{shortened(text, index === 0, index === segments.length - 1)}</span>
    })}
  </span>
)

const Turned = ({ from, to }: { from: string | null; to: string | null }): ReactElement => (
  <>
    {from !== null && <del>{from}</del>} {to !== null && <ins>{to}</ins>}
  </>
)

const Line = ({ name, aside, children }: { name: string; aside?: string; children?: ReactNode }): ReactElement => (
  <div className="difference">
    <dt>
      {name}
      {aside && <span className="aside">{aside}</span>}
    </dt>
    <dd>{children}</dd>
  </div>
)

const sectionAside = ({ change, moved }: SectionChange, words: WordsOf) =>
  [change === 'moved' ? null : words.change[change], moved && words.moved(moved.from, moved.to)]
    .filter(Boolean)
    .join(' · ')

const Figure = ({
  figure: { label, change, words: printed, value, details },
  words,
  language,
}: {
  figure: FigureDifference
  words: WordsOf
  language: Language
}): ReactElement => (
  <Line name={label} aside={words.change[change]}>
    {printed.from === printed.to ? printed.to : <Turned {...printed} />}
    {value.from !== value.to && (
      <span className="aside">
        {words.exact} <Turned {...value} />
      </span>
    )}
    {details.map(({ field, from, to }) => (
      <span key={field} className="aside">
        {words.field[field]} <Turned from={detailWords(field, from, language)} to={detailWords(field, to, language)} />
      </span>
    ))}
  </Line>
)

export const DifferenceList = ({
  differences,
  language,
}: {
  differences: Differences
  language: Language
}): ReactElement => {
  const words = PREVIEW_MESSAGES[language]
  const { parts, sections, figures, media, unlisted } = differences
  return (
    <>
      {parts.length + sections.length > 0 && (
        <dl>
          {parts.map(({ part, segments, dress }) => (
            <Line key={part} name={words.part[part]}>
              {dress ? words.dress : <Segments segments={segments} />}
            </Line>
          ))}
          {sections.map((section) => (
            <Line key={section.id} name={section.heading} aside={sectionAside(section, words)}>
              {section.headingSegments && (
                <p>
                  <strong>
                    <Segments segments={section.headingSegments} />
                  </strong>
                </p>
              )}
              {section.segments && <Segments segments={section.segments} />}
              {section.dress && words.dress}
            </Line>
          ))}
        </dl>
      )}
      {figures.length > 0 && (
        <>
          <h3>{words.figures}</h3>
          <dl>
            {figures.map((figure) => (
              <Figure key={figure.metric} figure={figure} words={words} language={language} />
            ))}
          </dl>
        </>
      )}
      {media.length > 0 && (
        <>
          <h3>{words.images}</h3>
          <dl>
            {media.map(({ digest, change, alt }) => (
              <Line key={digest} name={digest.slice(0, 12)} aside={words.change[change]}>
                <Turned {...alt} />
              </Line>
            ))}
          </dl>
        </>
      )}
      {unlisted && <p>{words.unlisted}</p>}
    </>
  )
}
