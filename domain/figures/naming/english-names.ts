// Names the figures of an English text: the noun phrase behind the number, or the subject before its verb.
import type { Figure } from '../figure'
import { englishLabel } from '../nouns'
import { NO_NAME, type Name } from './name'

const SENTENCE_END = /[。!?\n]/

/** One answer for each of `figures`, which are the statistics of the text in order. */
export const englishNames = (text: string, folded: string, figures: readonly Figure[]): Name[] => {
  let last: string | null = null
  let end = 0
  return figures.map((figure) => {
    const after = figure.start + figure.raw.length
    if (SENTENCE_END.test(folded.slice(Math.max(end, figure.start - 200), figure.start))) last = null
    const label = englishLabel(
      text.slice(Math.max(end, figure.phraseStart - 120), figure.phraseStart),
      text.slice(after, after + 72),
    )
    last = label ?? last
    end = after
    return { ...NO_NAME, measure: last }
  })
}
