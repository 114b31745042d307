// Every figure of a release in one table, grouped as the text is and folded to one line. A row that a figure in the
// text leads to comes up as a slip (css/figure-slip.ts). The fold stands before the table, not around it: what is
// folded away by an element can come up in no engine.
import type { ReactElement } from 'react'
import { earlierFigures } from '@/domain/figure-changes'
import { exactBeyond } from '@/domain/figures/exact'
import { figuresHref } from '@/site/addresses'
import type { PreviewView, SiteContext } from '@/site/types'
import { FIGURE_MESSAGES } from '../messages/figures'
import { FigureCitation } from './figure-citation'
import { FigureMeasure, FigureSource } from './figure-facts'
import { periodOf, unitBeside } from './figure-text'
import { HeadlineText } from './headline-text'
import { figureAnchors, type Figures, type NumberedFigure } from './numbered-figures'
import { isPublicNow } from './public-now'
import type { Usual } from './usual'
import { sourceOf, usualOf } from './usual-facts'

type Props = { site: SiteContext; view: PreviewView; figures: Figures }
type Group = { heading: string; figures: NumberedFigure[] }

const groupsOf = ({ manuscript }: PreviewView, { all }: Figures): Group[] => {
  const headings = new Map(manuscript.sections.map(({ id, heading }) => [id, heading]))
  const headingOf = ({ metric }: NumberedFigure) =>
    headings.get(metric.section ?? '') ?? FIGURE_MESSAGES[manuscript.language].opening
  return all.reduce<Group[]>((groups, figure) => {
    const last = groups.at(-1)
    if (last?.heading === headingOf(figure)) last.figures.push(figure)
    else groups.push({ heading: headingOf(figure), figures: [figure] })
    return groups
  }, [])
}

/** What any of the metrics of a row read before, each correction once. */
const earlierOf = (ids: readonly string[], { history, edition }: PreviewView) => {
  const all = ids.flatMap((id) => earlierFigures(id, history, edition))
  return [...new Map(all.map((one) => [`${one.replacedIn} ${one.words}`, one])).values()].sort(
    (one, other) => other.replacedIn - one.replacedIn,
  )
}

const Row = ({
  figure: { number, metric, ids },
  usual,
  site,
  view,
  figures,
}: { figure: NumberedFigure; usual: Usual } & Props): ReactElement => {
  const { language } = view.manuscript
  const words = FIGURE_MESSAGES[language]
  const anchors = figureAnchors(number)
  const beside = unitBeside(metric, language)
  const exact = exactBeyond(`${metric.words}${beside}`, metric)
  const isInText = figures.first.has(metric.id)
  const period = periodOf(metric, language)
  return (
    <tr id={anchors.row} popover="auto">
      <th scope="row">
        <data value={metric.value}>{metric.words}</data>
        {beside}
        {exact !== null && (
          <span className="exact">
            <span className="label">{words.exact} </span>
            {exact}
          </span>
        )}
      </th>
      <td className="measures" data-label={words.measures}>
        <FigureMeasure
          metric={metric}
          earlier={earlierOf(ids, view)}
          since={view.cited[metric.id]}
          language={language}
          withSeries={isPublicNow(view)}
        />
      </td>
      <td className="period" data-label={words.period}>
        {period !== '' && period === usual.period ? <span className="usual">{period}</span> : period}
        {metric.periodInherited && <span className="aside">{words.inherited}</span>}
      </td>
      <td className="source" data-label={words.source}>
        <FigureSource
          metric={metric}
          name={sourceOf(metric, view.manuscript)}
          usual={usual.source}
          language={language}
        />
      </td>
      {isPublicNow(view) && (
        <td className="cite" data-label={words.cite}>
          <FigureCitation site={site} view={view} number={number} source={sourceOf(metric, view.manuscript)} />
        </td>
      )}
      <td className="ways">
        {isInText && <a href={`#${anchors.text}`}>{words.toText}</a>}
        <button className="close" popoverTarget={anchors.row}>
          {words.close}
        </button>
        <a className="close" href="#figures-rest">
          {words.close}
        </a>
      </td>
    </tr>
  )
}

export const FiguresTable = ({ site, view, figures }: Props): ReactElement | null => {
  if (figures.all.length === 0) return null
  const { language } = view.manuscript
  const words = FIGURE_MESSAGES[language]
  const usual = usualOf(view.manuscript)
  const hidden = [!usual.differs.source && 'one-source', !usual.differs.period && 'no-period'].filter(Boolean).join(' ')
  return (
    <section className="figures" aria-labelledby="figures">
      <h2 id="figures">
        {words.title}
        <span className="rest" id="figures-rest" />
      </h2>
      {isPublicNow(view) && (
        <p className="take">
          {words.download}
          <a href={figuresHref(view.slug, 'csv')}>CSV</a> <a href={figuresHref(view.slug, 'json')}>JSON</a>
        </p>
      )}
      <details className="fold">
        <summary>{words.fold(figures.all.length)}</summary>
      </details>
      <p>
        {words.intro}
        {language === 'zh' ? '' : ' '}
        {words.usual(usual)}
      </p>
      <table className={hidden || undefined}>
        <thead>
          <tr>
            <th scope="col">{words.figure}</th>
            <th scope="col">{words.measures}</th>
            <th scope="col" className="period">
              {words.period}
            </th>
            <th scope="col" className="source">
              {words.source}
            </th>
            {isPublicNow(view) && (
              <th scope="col" className="cite">
                {words.cite}
              </th>
            )}
            <th scope="col" className="ways">
              <span className="unseen">{words.toText}</span>
            </th>
          </tr>
        </thead>
        {groupsOf(view, figures).map((group) => (
          <tbody key={group.figures[0]?.number}>
            <tr className="group">
              <th scope="rowgroup" colSpan={6}>
                <HeadlineText text={group.heading} language={language} />
              </th>
            </tr>
            {group.figures.map((figure) => (
              <Row key={figure.number} figure={figure} usual={usual} site={site} view={view} figures={figures} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  )
}
