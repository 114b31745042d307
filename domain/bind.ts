// Figures of the title, the summary and the lead are bound by place: the words of each metric are looked for in the
// text, in the order of the metrics, each occurrence once.
import type { Inline } from './text'

export type Bindable = { id: string; words: string }
export type Bound = { passages: Inline[][]; missing: Bindable[] }

type Hit = { passage: number; start: number; end: number; id: string }

/** The passages as inline nodes with figures in them, and the metrics whose words are not there. */
export const bind = (passages: readonly string[], metrics: readonly Bindable[]): Bound => {
  const hits: Hit[] = []
  const missing: Bindable[] = []
  for (const metric of metrics) {
    const hit = firstFree(passages, metric, hits)
    if (hit) hits.push(hit)
    else missing.push(metric)
  }
  return { passages: passages.map((text, passage) => pieces(text, hits.filter((hit) => hit.passage === passage))), missing }
}

const firstFree = (passages: readonly string[], { id, words }: Bindable, taken: readonly Hit[]): Hit | null => {
  for (const [passage, text] of passages.entries()) {
    for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
      const end = start + words.length
      const inNumber = /[\d.,]/.test(text[start - 1] ?? '') && /\d/.test(words[0] ?? '')
      const free = !taken.some((hit) => hit.passage === passage && hit.start < end && start < hit.end)
      if (free && !inNumber) return { passage, start, end, id }
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
