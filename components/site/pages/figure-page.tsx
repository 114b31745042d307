// One figure of a release on a page of its own, at an address that stays: what it says, what it said before, and how to
// cite it.
import type { ReactElement, ReactNode } from 'react'
import { exactBeyond } from '@/domain/figures/exact'
import { figureHref, figuresHref, noticeHref, releaseHref, viewHref } from '@/site/addresses'
import type { FigureView, SiteContext } from '@/site/types'
import { FIGURE_PAGE_MESSAGES } from '../messages/figure-page'
import { FIGURE_MESSAGES } from '../messages/figures'
import { CHANGE_MESSAGES, MESSAGES } from '../messages/reader-pages'
import { Document } from '../parts/document'
import { FigureCitation, citationWords } from '../parts/figure-citation'
import { FigureMeasure, FigureSource } from '../parts/figure-facts'
import { FigureReadings } from '../parts/figure-readings'
import { directed, periodOf, unitBeside } from '../parts/figure-text'
import { HeadlineText } from '../parts/headline-text'
import { figureAnchors, numberedFigures } from '../parts/numbered-figures'
import { figureData } from '../parts/observation-data'
import { columnLabels } from '../parts/page-labels'
import { scriptSafe } from '../parts/structured'
import { sourceOf } from '../parts/usual-facts'

type Props = { site: SiteContext; figure: FigureView }

const Fact = ({ name, children }: { name: string; children: ReactNode }): ReactElement => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)

/** Where it stands: the release, and the sentence or the row in it. */
const Stated = ({ site, figure }: Props): ReactElement => {
  const { manuscript, edition } = figure
  const words = FIGURE_PAGE_MESSAGES[manuscript.language]
  const { byMetric, first } = numberedFigures(figure)
  const { number, metric } = byMetric.get(figure.metric)!
  const { row, text } = figureAnchors(number)
  const isInText = first.has(metric.id)
  return (
    <>
      <a href={viewHref(figure)}>
        <HeadlineText text={words.in(manuscript.title, edition)} language={manuscript.language} names={site.names} />
      </a>{' '}
      <a href={`${viewHref(figure)}#${isInText ? text : row}`}>{isInText ? words.inText : words.inTable}</a>
    </>
  )
}

export const FigurePage = ({ site, figure }: Props): ReactElement => {
  const { manuscript, slug, numbers, readings, edition, liveEdition } = figure
  const { language } = manuscript
  const words = FIGURE_PAGE_MESSAGES[language]
  const labels = FIGURE_MESSAGES[language]
  const metric = readings[0]!.stated
  const number = numbers[metric.id]!
  const isLive = edition === liveEdition
  const source = sourceOf(metric, manuscript)
  const beside = unitBeside(metric, language)
  const exact = exactBeyond(`${metric.words}${beside}`, metric)
  const period = periodOf(metric, language)
  const read = `${metric.words}${beside}`
  const cited = { site, view: figure, number, source }
  const { copyright, disclaimer } = manuscript.notices
  return (
    <Document
      site={site}
      language={language}
      head={{
        title: `${metric.label}${CHANGE_MESSAGES[language].colon}${read}`,
        description: citationWords(cited),
        path: figureHref(slug, number),
        // Of a figure that is stated several times, the first is the one to be found.
        canonical: figureHref(slug, numberedFigures(figure).byMetric.get(metric.id)!.number),
        index: true,
        labels: columnLabels(figure.column),
        jsonLd: scriptSafe(figureData(site, figure)),
      }}
      column={figure.column.slug}
      named={manuscript}
    >
      <article className="plain">
        <header className="opening">
          <p className="column">
            <a href={releaseHref(slug)}>{labels.figure}</a>
          </p>
          <h1>
            <HeadlineText text={metric.label} language={language} names={site.names} />
          </h1>
          <p className="newest">
            <data value={metric.value}>{directed({ ...metric, words: read }, language)}</data>
          </p>
        </header>
        {!isLive && (
          <p role="note">
            <strong>{words.dropped(liveEdition)}</strong>
          </p>
        )}
        <dl className="facts">
          {exact !== null && <Fact name={labels.exact}>{exact}</Fact>}
          <Fact name={labels.measures}>
            <FigureMeasure
              metric={metric}
              earlier={[]}
              since={figure.cited[metric.id]}
              language={language}
              withSeries={isLive}
            />
          </Fact>
          {period && <Fact name={labels.period}>{period}</Fact>}
          <Fact name={labels.source}>
            <FigureSource metric={metric} name={source} usual="" language={language} />
          </Fact>
          <Fact name={words.stated}>
            <Stated site={site} figure={figure} />
          </Fact>
        </dl>
        <section aria-labelledby="history">
          <h2 id="history">{words.history}</h2>
          <FigureReadings site={site} figure={figure} />
        </section>
        <section aria-labelledby="cite">
          <h2 id="cite">{words.cite}</h2>
          <blockquote>
            <p>
              <FigureCitation {...cited} />
            </p>
          </blockquote>
          <p className="aside">{words.citeWhy}</p>
        </section>
        <p className="onward">
          {words.terms}
          {CHANGE_MESSAGES[language].colon}
          {[copyright, disclaimer].map(({ key, version, title }) => (
            <span key={key}>
              <a href={noticeHref(key, version)}>
                {title} {MESSAGES[language].version(version)}
              </a>{' '}
            </span>
          ))}
          {isLive && (
            <>
              <br />
              {words.data}
              {CHANGE_MESSAGES[language].colon}
              <a href={figuresHref(slug, 'csv')}>CSV</a> <a href={figuresHref(slug, 'json')}>JSON</a>
            </>
          )}
        </p>
      </article>
    </Document>
  )
}
