// Figures of the title, the summary and the lead are bound by place: the words of each metric are looked for in the
// text, the longest words first (3个 must not take the place of 3个百分点), equal words in the order of the metrics, each
// occurrence once.
import type { Inline } from './text'

export type Bindable = { id: string; words: string }
export type Bound = { passages: Inline[][]; missing: Bindable[] }

type Hit = { passage: number; start: number; end: number; id: string }

const hitsIn = (passages: readonly string[], metrics: readonly Bindable[]): Hit[] => {
  const hits: Hit[] = []
  for (const metric of [...metrics].sort((one, other) => other.words.length - one.words.length)) {
    const hit = firstFree(passages, metric, hits)
    if (hit) hits.push(hit)
  }
  return hits
}

/** The text with other words where it states this metric, or as it is where it does not. */
export const restated = (text: string, metrics: readonly Bindable[], id: string, words: string): string => {
  const hit = hitsIn([text], metrics).find((one) => one.id === id)
  return hit ? text.slice(0, hit.start) + words + text.slice(hit.end) : text
}

/** The passages as inline nodes with figures in them, and the metrics whose words are not there. */
export const bind = (passages: readonly string[], metrics: readonly Bindable[]): Bound => {
  const hits = hitsIn(passages, metrics)
  return {
    passages: passages.map((text, passage) => pieces(text, hits.filter((hit) => hit.passage === passage))),
    missing: metrics.filter(({ id }) => !hits.some((hit) => hit.id === id)),
  }
}

/** Whether these words would be cut out of a longer number: 5.5万 out of 15.5万, 26 out of 26.8. */
const cutsNumber = (text: string, start: number, end: number): boolean =>
  (/^\d/.test(text.slice(start, end)) && /\d[.,]?$/.test(text.slice(0, start))) || (/\d$/.test(text.slice(start, end)) && /^[.,]?\d/.test(text.slice(end)))

const firstFree = (passages: readonly string[], { id, words }: Bindable, taken: readonly Hit[]): Hit | null => {
  if (!words) return null
  for (const [passage, text] of passages.entries()) {
    for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
      const end = start + words.length
      const free = !taken.some((hit) => hit.passage === passage && hit.start < end && start < hit.end)
      if (free && !cutsNumber(text, start, end)) return { passage, start, end, id }
    }
  }
  return null
}

const pieces = (text: string, hits: Hit[]): Inline[] => {
  const nodes: Inline[] = []
  let from = 0
  const say = (to: number) => { if (to > from) nodes.push({ type: 'text', text: text.slice(from, to), marks: [] }) }
  for (const hit of hits.sort((a, b) => a.start - b.start)) {
    say(hit.start)
    nodes.push({ type: 'figure', metric: hit.id })
    from = hit.end
  }
  say(text.length)
  return nodes
}
