// One indicator: what it is, its latest value, all its values drawn and listed, and the data to take away.
import type { ReactElement } from 'react'
import { compare } from '@/domain/figures/decimal'
import { pointsOf, type Point } from '@/domain/observations'
import { indicatorHref, indicatorsHref, releaseHref, seriesHref } from '@/site/addresses'
import type { SiteContext, IndicatorHead, IndicatorView } from '@/site/types'
import { INDICATOR_MESSAGES } from '../messages/indicator'
import { MESSAGES } from '../messages/reader-pages'
import { Document } from '../parts/document'
import { directed, periodOf } from '../parts/figure-text'
import { HeadlineText } from '../parts/headline-text'
import { IndicatorValues } from '../parts/indicator-values'
import { dataLabels } from '../parts/page-labels'
import { chartScale, SeriesChart } from '../parts/series-chart'
import { indicatorDataset, scriptSafe } from '../parts/structured'

/** In the language of the page where the office has named it so. */
export const indicatorName = (
  { name, nameEn }: IndicatorHead,
  { language }: SiteContext,
): { name: string; lang?: string } =>
  language === 'en' && nameEn ? { name: nameEn } : { name, ...(language === 'zh' ? {} : { lang: MESSAGES.zh.tag }) }

/** The chart in words, for whoever does not see it. */
const alternativeOf = (name: string, points: readonly Point[], { language }: SiteContext): string => {
  const words = INDICATOR_MESSAGES[language]
  const sorted = [...points].sort((a, b) => compare(a.value, b.value))
  const [lowest, highest, first, last] = [sorted[0]!, sorted.at(-1)!, points[0]!, points.at(-1)!].map(
    ({ observation }) => ({
      value: directed(observation, language),
      at: periodOf(observation, language) || observation.publishedAt.slice(0, 10),
    }),
  )
  return [
    words.chartOf(name, points.length, first!.at, last!.at),
    words.extremes(lowest!.value, lowest!.at, highest!.value, highest!.at),
  ].join(language === 'zh' ? '' : ' ')
}

const Chart = ({
  site,
  name,
  points,
}: {
  site: SiteContext
  name: string
  points: readonly Point[]
}): ReactElement | null => {
  const { language } = site
  const words = INDICATOR_MESSAGES[language]
  const newest = points.at(-1)
  if (!newest || points.length < 2) return null
  const { unit, subject } = newest.observation
  const alternative = alternativeOf(name, points, site)
  const scaledUnit = [chartScale(points), unit].filter(Boolean).join(/[a-z]$/.test(chartScale(points)) ? ' ' : '')
  const captions = [
    scaledUnit && words.chartUnit(scaledUnit),
    subject && words.chartOnly(subject),
    points.some(({ observation }) => observation.qualifier !== '') && words.approximate,
  ].filter(Boolean)
  return (
    <figure className="chart">
      <figcaption>
        {captions.map((caption) => (
          <span key={String(caption)}>{caption}</span>
        ))}
      </figcaption>
      <SeriesChart className="wide" width={760} points={points} language={language} alternative={alternative} />
      <SeriesChart className="narrow" width={340} points={points} language={language} alternative={alternative} />
    </figure>
  )
}

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
  const newest = values[0]!
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
      sheets={['indicators']}
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
        <Chart site={site} name={name} points={pointsOf(values)} />
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
