import type { Inline } from '../text'
// Figures of the title, the summary and the lead are bound by place: the words of each metric are looked for in the
// text, the longest words first (3个 must not take the place of 3个百分点), each occurrence once. Where the same words
// stand more than once, a metric takes the one that is read as what its label says; then a figure that is read in just
// these words; then any, in the order of the metrics.
import { readFigures } from './read'

export type Bindable = { id: string; words: string; label?: string }
type Bound = { passages: Inline[][]; missing: Bindable[] }

/** A place where these words stand. `read`: as a figure of its own; `named`: with this metric's label. */
type Spot = { passage: number; start: number; end: number; read: boolean; named: boolean }
type Hit = Spot & { id: string; words: string }

/** Whether these words would be cut out of a longer number: 5.5万 out of 15.5万, 26 out of 26.8. */
const cutsNumber = (text: string, start: number, end: number): boolean =>
  (/^\d/.test(text.slice(start, end)) && /\d[.,]?$/.test(text.slice(0, start))) ||
  (/\d$/.test(text.slice(start, end)) && /^[.,]?\d/.test(text.slice(end)))

const spotsOf = (
  passages: readonly string[],
  figures: readonly ReturnType<typeof readFigures>[],
  { words, label }: Bindable,
): Spot[] => {
  if (!words) return []
  return passages.flatMap((text, passage) => {
    const spots: Spot[] = []
    for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
      const end = start + words.length
      if (cutsNumber(text, start, end)) continue
      const figure = figures[passage]!.find(({ phrase, phraseStart }) => phraseStart === start && phrase === words)
      spots.push({
        passage,
        start,
        end,
        read: figure !== undefined,
        named: figure !== undefined && figure.label === label,
      })
    }
    return spots
  })
}

const PREFERRED: readonly ((spot: Spot) => boolean)[] = [({ named }) => named, ({ read }) => read, () => true]

const hitsIn = (passages: readonly string[], metrics: readonly Bindable[]): Hit[] => {
  const figures = passages.map((text) => readFigures(text))
  const hits: Hit[] = []
  const isFree = ({ passage, start, end }: Spot) =>
    !hits.some((hit) => hit.passage === passage && hit.start < end && start < hit.end)
  const lengths = [...new Set(metrics.map(({ words }) => words.length))].sort((one, other) => other - one)
  for (const length of lengths) {
    const alike = metrics
      .filter(({ words }) => words.length === length)
      .map((metric) => ({ metric, spots: spotsOf(passages, figures, metric) }))
    for (const prefers of PREFERRED) {
      for (const {
        metric: { id, words },
        spots,
      } of alike) {
        const spot = hits.some((hit) => hit.id === id) ? undefined : spots.find((one) => prefers(one) && isFree(one))
        if (spot) hits.push({ ...spot, id, words })
      }
    }
  }
  return hits
}

/**
 * The text with other words where it states this metric. As it is where that place is not sure: the words stand there as
 * a figure of their own, and either say what the metric's label says, or are the only such figure and the only such metric.
 */
export const restated = (text: string, metrics: readonly Bindable[], id: string, words: string): string => {
  const hit = hitsIn([text], metrics).find((one) => one.id === id)
  if (!hit) return text
  const alone =
    metrics.filter((one) => one.words === hit.words).length === 1 &&
    readFigures(text).filter(({ phrase }) => phrase === hit.words).length === 1
  const others = spotsOf([text], [readFigures(text)], { ...metrics.find((one) => one.id === id)! }).filter(
    ({ named }) => named,
  )
  const isSure = hit.read && (alone || (hit.named && others.length === 1))
  return isSure ? text.slice(0, hit.start) + words + text.slice(hit.end) : text
}

/** The passages as inline nodes with figures in them, and the metrics whose words are not there. */
export const bind = (passages: readonly string[], metrics: readonly Bindable[]): Bound => {
  const hits = hitsIn(passages, metrics)
  return {
    passages: passages.map((text, passage) =>
      pieces(
        text,
        hits.filter((hit) => hit.passage === passage),
      ),
    ),
    missing: metrics.filter(({ id }) => !hits.some((hit) => hit.id === id)),
  }
}

const pieces = (text: string, hits: Hit[]): Inline[] => {
  const nodes: Inline[] = []
  let from = 0
  const say = (to: number) => {
    if (to > from) nodes.push({ type: 'text', text: text.slice(from, to), marks: [] })
  }
  for (const hit of hits.sort((a, b) => a.start - b.start)) {
    say(hit.start)
    nodes.push({ type: 'figure', metric: hit.id })
    from = hit.end
  }
  say(text.length)
  return nodes
}
