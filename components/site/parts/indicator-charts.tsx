// The lines of an indicator, each drawn by itself: values of one length of period, with what they are under a heading.
import type { ReactElement } from 'react'
import { compare } from '@/domain/figures/decimal'
import type { Line } from '@/domain/series-lines'
import { chartHref } from '@/site/addresses'
import type { SiteContext } from '@/site/types'
import { INDICATOR_MESSAGES } from '../messages/indicator'
import { PAGE_PAINT } from './chart-paint'
import { placedInTime } from './chart-time'
import { directed, periodOf } from './figure-text'
import { chartScale, SeriesChart } from './series-chart'

/** The chart in words, for whoever does not see it. */
const alternativeOf = (name: string, { points }: Line, { language }: SiteContext): string => {
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

/** What is drawn, and how it is to be read. */
export const captionsOf = (line: Line, { language }: Pick<SiteContext, 'language'>): string[] => {
  const words = INDICATOR_MESSAGES[language]
  const { points, length } = line
  const { unit, subject, comparison } = points.at(-1)!.observation
  const scale = chartScale(points)
  const scaledUnit = [scale, unit].filter(Boolean).join(/[a-z]$/.test(scale) ? ' ' : '')
  return [
    words.lengths[length] ?? null,
    comparison,
    scaledUnit && words.chartUnit(scaledUnit),
    subject && words.chartOnly(subject),
    points.some(({ observation }) => observation.qualifier !== '') && words.approximate,
    placedInTime(line).places.some(({ isApart }) => isApart) && words.gaps,
  ].filter((caption): caption is string => Boolean(caption))
}

const MOST_CHARTS = 3

type Props = { site: SiteContext; slug: string; name: string; lines: readonly Line[] }

export const IndicatorCharts = ({ site, slug, name, lines }: Props): ReactElement => {
  const { language } = site
  const words = INDICATOR_MESSAGES[language]
  return (
    <>
      {lines.slice(0, MOST_CHARTS).map((line, index) => {
        const drawing = { line, language, paint: PAGE_PAINT, alternative: alternativeOf(name, line, site) }
        return (
          <figure className="chart" key={line.length}>
            <figcaption>
              {captionsOf(line, site).map((caption) => (
                <span key={caption}>{caption}</span>
              ))}
              {index === 0 && (
                <span className="take">
                  {words.downloadChart}
                  {words.colon}
                  <a href={chartHref(slug, 'svg')}>SVG</a> <a href={chartHref(slug, 'png')}>PNG</a>
                </span>
              )}
            </figcaption>
            <SeriesChart className="wide" width={760} {...drawing} />
            <SeriesChart className="narrow" width={340} {...drawing} />
          </figure>
        )
      })}
    </>
  )
}
