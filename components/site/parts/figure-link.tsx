// A figure in the text: its printed words, which open its row as a slip at the foot of the window (css/figure-slip.ts).
// No script. The words stay plain words, so that whoever copies or saves them has just those; what opens them lies over
// them: a button, which leaves the Back button alone, or in engines that know no popover a link.
import type { ReactElement } from 'react'
import type { Finding } from '@/domain/citation'
import type { Language, ManuscriptMetric } from '@/domain/manuscript'
import type { Inline } from '@/domain/text'
import { FIGURE_MESSAGES } from '../messages/figures'
import { sinceWords } from './cited-from'
import { figureAnchors, type Figures } from './numbered-figures'

type Props = { node: Extract<Inline, { type: 'figure' }>; figures: Figures; language: Language }

/** The sign that its source has changed it, and the words of it for whoever does not see the slip. */
const SinceMark = ({ since, metric, language }: { since: Finding; metric: ManuscriptMetric; language: Language }) => (
  <sup className="since-mark">
    †
    <span className="unseen">
      {language === 'zh' ? '（' : ' ('}
      {sinceWords(since, metric.cites?.words ?? '', language)}
      {language === 'zh' ? '）' : ')'}
    </span>
  </sup>
)

export const FigureLink = ({ node, figures, language }: Props): ReactElement => {
  const figure = figures.byMetric.get(node.metric)
  if (!figure) return <mark>{FIGURE_MESSAGES[language].missing}</mark>
  const { number, metric } = figure
  const { row, text } = figureAnchors(number)
  const since = figures.since[node.metric]
  const about = FIGURE_MESSAGES[language].about(metric.words)
  return (
    <span className="figure" id={figures.first.get(metric.id) === node ? text : undefined}>
      <data value={metric.value}>{metric.words}</data>
      {since && <SinceMark since={since} metric={metric} language={language} />}
      <button popoverTarget={row} aria-label={about} />
      <a href={`#${row}`} aria-label={about} />
    </span>
  )
}
