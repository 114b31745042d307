// Every indicator with a public value: its name, and the newest of its values.
import type { ReactElement } from 'react'
import { indicatorHref, indicatorsHref } from '@/site/addresses'
import type { Frame, IndicatorLine } from '@/site/types'
import { INDICATOR_WORDS } from '../messages/indicator'
import { WORDS } from '../messages/release'
import { When } from '../parts/dates'
import { Document } from '../parts/document'
import { directed, periodOf } from '../parts/figure-text'
import { indicatorName } from './indicator-page'

const Row = ({
  frame,
  line: {
    indicator,
    latest: { observation, release },
  },
}: {
  frame: Frame
  line: IndicatorLine
}): ReactElement => {
  const { language } = frame
  const words = INDICATOR_WORDS[language]
  const { name, lang } = indicatorName(indicator, frame)
  const other = release.language === language ? undefined : WORDS[release.language].tag
  return (
    <tr>
      <th scope="row" lang={lang}>
        <a href={indicatorHref(indicator.slug)}>{name}</a>
      </th>
      <td className="reading" data-label={words.latest} lang={other}>
        <data value={observation.value}>{directed(observation, release.language)}</data>
      </td>
      <td data-label={words.period} lang={other}>
        {periodOf(observation, release.language)}
      </td>
      <td data-label={words.published}>
        <When at={observation.publishedAt} timeZone={frame.timeZone} language={language} as="day" />
      </td>
    </tr>
  )
}

export const IndicatorsPage = ({ frame, lines }: { frame: Frame; lines: IndicatorLine[] }): ReactElement => {
  const { language } = frame
  const words = INDICATOR_WORDS[language]
  return (
    <Document
      frame={frame}
      language={language}
      head={{ title: words.indicators, description: words.intro, path: indicatorsHref(), index: true }}
      column={indicatorsHref()}
    >
      <article className="indicator">
        <header className="opening">
          <h1>{words.indicators}</h1>
          <p>{words.intro}</p>
        </header>
        <section className="figures series" aria-label={words.indicators}>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.indicator}</th>
                <th scope="col">{words.latest}</th>
                <th scope="col">{words.period}</th>
                <th scope="col">{words.published}</th>
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <Row key={line.indicator.slug} frame={frame} line={line} />
              ))}
            </tbody>
          </table>
        </section>
      </article>
    </Document>
  )
}
