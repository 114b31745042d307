// A figure of the text is the whole number that is printed there. Marked by hand it can be half of one: 12亿元 of －12亿元.
import { bind } from '@/domain/figures/bind'
import type { Figure } from '../../figures/figure'
import { figuresAgain } from '../../figures/read-again'
import type { Manuscript } from '../../manuscript'
import { runsOf, textWords, type Inline } from '../../text'
import { issue, type Issue, type Place } from '../reading/issue'

/** Figures that are bound in a run, as ranges of its lines; a break begins another line. */
const linesOf = (run: readonly Inline[], wordsOf: (metric: string) => string) => {
  const lines = [{ text: '', figures: [] as { metric: string; start: number; end: number }[] }]
  const walk = (nodes: readonly Inline[]): void =>
    nodes.forEach((node) => {
      const line = lines.at(-1)!
      if (node.type === 'break') lines.push({ text: '', figures: [] })
      else if (node.type === 'link') walk(node.children)
      else if (node.type === 'text') line.text += textWords(node)
      else if (node.type === 'figure') {
        const start = line.text.length
        line.text += wordsOf(node.metric)
        line.figures.push({ metric: node.metric, start, end: line.text.length })
      }
    })
  walk(run)
  return lines
}

type Bound = { start: number; end: number; value: string | undefined }

/** What of the number stands outside of the bound words, where the metric has another value than the whole; or "". */
const cutOff = (text: string, whole: Figure, { start, end, value }: Bound): string => {
  const stop = whole.start + whole.raw.length
  if ((whole.start >= start && stop <= end) || value === whole.value) return ''
  return whole.start < start ? text.slice(whole.start, start) : text.slice(end, stop)
}

export const halfFigures = (manuscript: Manuscript): Issue[] => {
  const { title, summary, lead, sections, metrics } = manuscript
  const words = new Map(metrics.map((metric) => [metric.id, metric.words]))
  const values = new Map(metrics.map((metric) => [metric.id, metric.value]))
  const found = (run: readonly Inline[], place: Place): Issue[] =>
    linesOf(run, (metric) => words.get(metric) ?? '').flatMap(({ text, figures }) => {
      if (figures.length === 0) return []
      const read = figuresAgain(text).filter(({ isMetric }) => isMetric)
      return figures.flatMap(({ metric, start, end }) => {
        const whole = read.find((one) => one.start < end && start < one.start + one.raw.length)
        const sign = whole && (whole.unread ?? cutOff(text, whole, { start, end, value: values.get(metric) }))
        return sign ? [issue('figure-half', place, { words: words.get(metric) ?? '', sign })] : []
      })
    })
  const inTitle = bind(
    [title],
    metrics.filter(({ place }) => place === 'title'),
  ).passages
  return [
    ...inTitle.flatMap((run) => found(run, { part: 'title' })),
    ...runsOf(summary).flatMap((run) => found(run, { part: 'summary' })),
    ...runsOf(lead).flatMap((run) => found(run, { part: 'lead' })),
    ...sections.flatMap(({ id, body }) => runsOf(body).flatMap((run) => found(run, { part: 'section', id }))),
  ]
}
