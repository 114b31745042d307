// What changed between two texts, word by word. Chinese has no spaces, so words come from Intl.Segmenter, not from a
// pattern.
import { diffArrays } from 'diff'

export type Segment = { kind: 'same' | 'added' | 'removed'; text: string }

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
const words = (text: string): string[] => [...segmenter.segment(text)].map(({ segment }) => segment)

/** The text as a row of segments: without the added ones it reads as before, without the removed ones as after. */
export const wordChanges = (before: string, after: string): Segment[] =>
  diffArrays(words(before), words(after)).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }))
