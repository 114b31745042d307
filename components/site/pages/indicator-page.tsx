// One indicator: what it is, its latest value, all its values drawn and listed, and the data to take away.
import type { ReactElement } from 'react'
import { latestOf, linesOf } from '@/domain/series-lines'
import { indicatorHref, indicatorsHref, releaseHref, seriesHref } from '@/site/addresses'
import type { SiteContext, IndicatorView } from '@/site/types'
import { INDICATOR_MESSAGES } from '../messages/indicator'
import { MESSAGES } from '../messages/reader-pages'
import { Document } from '../parts/document'
import { directed, periodOf } from '../parts/figure-text'
import { HeadlineText } from '../parts/headline-text'
import { IndicatorCharts } from '../parts/indicator-charts'
import { indicatorName } from '../parts/indicator-name'
import { IndicatorValues } from '../parts/indicator-values'
import { dataLabels } from '../parts/page-labels'
import { indicatorDataset, scriptSafe } from '../parts/structured'

export const IndicatorPage = ({
  site,
  view: { indicator, values },
}: {
  site: SiteContext
  view: IndicatorView
}): ReactElement => {
  const { language } = site
  const words = INDICATOR_MESSAGES[language]
  const { name, lang } = indicatorName(indicator, site)
  const newest = latestOf(values)!
  const own = newest.release.language
  const facts = [
    [words.definition, indicator.definition],
    [words.unit, indicator.unit],
  ] as const
  return (
    <Document
      site={site}
      language={language}
      head={{
        title: name,
        description: indicator.definition,
        path: indicatorHref(indicator.slug),
        index: true,
        labels: dataLabels(site),
        jsonLd: scriptSafe(indicatorDataset(site, { indicator, values })),
      }}
      column={indicatorsHref()}
      sheets={['plain', 'indicators']}
    >
      <article className="indicator">
        <header className="opening">
          <p className="column">
            <a href={indicatorsHref()}>{words.indicators}</a>
          </p>
          <h1 lang={lang}>
            <HeadlineText text={name} language={lang === MESSAGES.zh.tag ? 'zh' : language} names={site.names} />
          </h1>
          <dl>
            {facts.map(
              ([term, fact]) =>
                fact && (
                  <div key={term}>
                    <dt>{term}</dt>
                    <dd>{fact}</dd>
                  </div>
                ),
            )}
          </dl>
          <p className="newest" lang={own === language ? undefined : MESSAGES[own].tag}>
            <span className="label">{words.latestValue}</span>{' '}
            <data value={newest.observation.value}>{directed(newest.observation, own)}</data>{' '}
            <a href={releaseHref(newest.release.slug)}>{periodOf(newest.observation, own) || newest.release.title}</a>
          </p>
        </header>
        <IndicatorCharts site={site} slug={indicator.slug} name={name} lines={linesOf(values)} />
        <section className="figures series" aria-labelledby="values">
          <h2 id="values">{words.all}</h2>
          <p>{words.allWhy}</p>
          <IndicatorValues site={site} values={values} />
          <p className="take">
            {words.download}
            {words.colon}
            <a href={seriesHref(indicator.slug, 'csv')}>{words.csv}</a>{' '}
            <a href={seriesHref(indicator.slug, 'json')}>{words.json}</a>
          </p>
        </section>
      </article>
    </Document>
  )
}
