// Periods in English: where they stand in a text.
import { MONTH_NAMES } from '@/domain/vocabulary/months'

const NAMED = new RegExp(
  `\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Dd]uring|[Ff]rom) (?:(?:${MONTH_NAMES})(?: to (?:${MONTH_NAMES}))?(?: \\d{4})?|(?:19|20)\\d{2}(?:[-–/]\\d{2,4})?)(?!\\d)`,
  'g',
)

/** Where a period is named, in reading order. */
export const englishPeriodsIn = (text: string): { start: number; end: number }[] =>
  [...text.matchAll(NAMED)].map(({ 0: words, index }) => ({ start: index, end: index + words.length }))
