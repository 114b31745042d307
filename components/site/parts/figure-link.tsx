// A figure in the text: its printed words, opened by following a link. No script: the row it leads to comes up as a
// slip (css/figure-slip.ts).
import type { ReactElement } from 'react'
import type { Language } from '@/domain/manuscript'
import type { Inline } from '@/domain/text'
import { FIGURE_MESSAGES } from '../messages/reader-pages'
import { figureAnchors, type Figures } from './numbered-figures'

type Props = { node: Extract<Inline, { type: 'figure' }>; figures: Figures; language: Language }

export const FigureLink = ({ node, figures, language }: Props): ReactElement => {
  const figure = figures.byMetric.get(node.metric)
  if (!figure) return <mark>{FIGURE_MESSAGES[language].missing}</mark>
  const { number, metric } = figure
  const anchors = figureAnchors(number)
  const isFirst = figures.first.get(metric.id) === node
  // The empty mark is fixed in the window (css): a link to it gives the keyboard its place back and moves nothing.
  return (
    <a className="figure" href={`#${anchors.row}`} id={isFirst ? anchors.text : undefined}>
      {isFirst && <span className="rest" id={anchors.rest} />}
      <data value={metric.value}>{metric.words}</data>
    </a>
  )
}
