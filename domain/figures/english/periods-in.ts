// The times that a text names, wherever they stand: for titles and headings, whose time is that of what follows.
import { sentencesOf } from './sentences'
import { tokensOf } from './tokens'

/** What is said from the time of speaking, or of what comes before: last year, a year earlier, by 2032. */
const NOT_ITS_OWN =
  /^(?:by|until|before|after|from|since|up to|prior to)\b|\b(?:earlier|ago|before|previous|preceding|last|this|next|current|same)\b/

export type Stretch = { from: number; to: number }

/** In reading order, without the preposition. Offsets are UTF-16. `within`: only of the sentences that it wants. */
export const englishPeriodsIn = (
  folded: string,
  within: (sentence: Stretch) => boolean = () => true,
): { start: number; end: number }[] =>
  sentencesOf(folded).flatMap((sentence) => {
    if (!within(sentence)) return []
    return tokensOf(folded, sentence, [], 0)
      .filter(({ kind, word }) => kind === 'time' && (!NOT_ITS_OWN.test(word) || / to /.test(word)))
      .map(({ said, end }) => ({ start: said, end }))
  })
