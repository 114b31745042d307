// The periods that a text names, in both languages, in the order of the text.
import { englishPeriodsIn, type Stretch } from './english/periods-in'
import type { Figure } from './figure'
import { placeOf, type Place } from './period-place'
import { periodsIn, type PeriodAt } from './period-words'

export type Named = PeriodAt & { place: Place }

const HAN = /[\u4e00-\u9fff]/
const LATIN = /[A-Za-z]{2}/

const englishNames = (folded: string, within?: (sentence: Stretch) => boolean): Named[] =>
  englishPeriodsIn(folded, within).map(({ start, end }) => ({
    start,
    end,
    form: 'span',
    first: null,
    last: null,
    place: 'spoken',
  }))

/** Only in the lines of `figures`: a time named in one line is not spoken of in the next. */
const english = (folded: string, figures: readonly Figure[]): Named[] => {
  let [next, from, to] = [0, -1, -1]
  const isNear = (sentence: Stretch): boolean => {
    for (; next < figures.length; next += 1) {
      const { start } = figures[next]!
      if (start >= to) {
        from = folded.lastIndexOf('\n', start) + 1
        const end = folded.indexOf('\n', start)
        to = end < 0 ? folded.length : end
      }
      if (to > sentence.from) return from < sentence.to
    }
    return false
  }
  return figures.length === 0 ? [] : englishNames(folded, isNear)
}

const chinese = (folded: string): Named[] =>
  HAN.test(folded) ? periodsIn(folded).map((period) => ({ ...period, place: placeOf(period, folded) })) : []

export const namedIn = (folded: string, figures: readonly Figure[]): Named[] => {
  const [one, other] = [chinese(folded), LATIN.test(folded) ? english(folded, figures) : []]
  return one.length > 0 && other.length > 0 ? [...one, ...other].sort((a, b) => a.start - b.start) : [...one, ...other]
}

/** The first that is spoken of, wherever it stands. */
export const firstNamed = (folded: string): Named | null =>
  [...chinese(folded), ...englishNames(folded)]
    .sort((a, b) => a.start - b.start)
    .find(({ place }) => place === 'spoken') ?? null
