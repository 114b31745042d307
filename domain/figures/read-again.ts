// The figures of a line that was read before: the checks of one text read the same lines several times, and those of
// the next text, a keystroke later, nearly all of them again. What is read of a line depends on nothing but the line
// and what is known before it.
import type { Figure } from './figure'
import { readFigures } from './read'
import type { ReadingContext } from './reading-context'

/** Some thousand lines: two of the longest documents. */
const MOST = 2000
/** Nearly every paragraph is shorter; what is longer would weigh more than it saves. */
const LONGEST = 1000

const known = new Map<string, readonly Figure[]>()

/** As readFigures reads it. Whoever asks does not change what they are given. */
export const figuresAgain = (text: string, context: ReadingContext = {}): readonly Figure[] => {
  if (text.length > LONGEST) return readFigures(text, context)
  const key = `${JSON.stringify(context)} ${text}`
  const figures = known.get(key) ?? readFigures(text, context)
  // What was asked last goes last.
  known.delete(key)
  known.set(key, figures)
  if (known.size > MOST) known.delete(known.keys().next().value!)
  return figures
}
