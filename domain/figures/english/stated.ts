// The time that an English title, heading or the opening of a paragraph gives to what stands below it.
import { englishDays } from './period-days'
import { englishPeriodsIn } from './periods-in'

/** Words that may stand between the beginning of a sentence and its time: During the quarter ending. */
const OPENING =
  /(?:^|[.?!:•]\s*)(?:in|at|on|for|during|over|throughout|the|as|of|period|month)?(?: (?:the|of|at|period|month))*\s*$/i

/** "Retail trade, January 2019": its one time with days; null for none, and for more than one. */
export const statedInEnglish = (heading: string, around: { year?: number | null }): string | null => {
  const all = new Set(
    englishPeriodsIn(heading)
      .map(({ start, end }) => heading.slice(start, end))
      .filter((words) => englishDays(words, around) !== null),
  )
  return all.size === 1 ? [...all][0]! : null
}

/** The time that a sentence before `before` begins with, the last of them; null for none. */
export const topicInEnglish = (text: string, before: number): string | null => {
  const found = englishPeriodsIn(text).findLast(
    ({ start, end }) => end <= before && OPENING.test(text.slice(Math.max(0, start - 40), start)),
  )
  return found ? text.slice(found.start, found.end) : null
}

/** The year of a period in English; null for none, and for what names none. */
export const englishYear = (period: string): number | null => {
  const days = englishDays(period)
  return days && Number(days.end.slice(0, 4))
}
