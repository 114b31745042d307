// Every indicator with a public value: its name, and the newest of its values.
import type { ReactElement } from 'react'
import { indicatorHref, indicatorsHref } from '@/site/addresses'
import type { SiteContext, IndicatorLine } from '@/site/types'
import { INDICATOR_MESSAGES } from '../messages/indicator'
import { MESSAGES } from '../messages/reader-pages'
import { When } from '../parts/dates'
import { Document } from '../parts/document'
import { directed, periodOf } from '../parts/figure-text'
import { indicatorName } from '../parts/indicator-name'
import { dataLabels } from '../parts/page-labels'

const Row = ({
  site,
  line: {
    indicator,
    latest: { observation, release },
  },
}: {
  site: SiteContext
  line: IndicatorLine
}): ReactElement => {
  const { language } = site
  const words = INDICATOR_MESSAGES[language]
  const { name, lang } = indicatorName(indicator, site)
  const other = release.language === language ? undefined : MESSAGES[release.language].tag
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
        <When at={observation.publishedAt} timeZone={site.timeZone} language={language} as="day" />
      </td>
    </tr>
  )
}

export const IndicatorsPage = ({ site, lines }: { site: SiteContext; lines: IndicatorLine[] }): ReactElement => {
  const { language } = site
  const words = INDICATOR_MESSAGES[language]
  return (
    <Document
      site={site}
      language={language}
      head={{
        title: words.indicators,
        description: words.intro,
        path: indicatorsHref(),
        index: true,
        labels: dataLabels(site),
      }}
      column={indicatorsHref()}
      sheets={['plain', 'indicators']}
    >
      <article className="indicator">
        <header className="opening">
          <h1>{words.indicators}</h1>
          <p>{words.intro}</p>
        </header>
        {lines.length === 0 && <p>{words.none}</p>}
        <section className="figures series" aria-label={words.indicators} hidden={lines.length === 0}>
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
                <Row key={line.indicator.slug} site={site} line={line} />
              ))}
            </tbody>
          </table>
        </section>
      </article>
    </Document>
  )
}
