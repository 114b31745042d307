// Words that make a figure approximate or a bound, and the place where each usually stands.
import { standing } from '@/domain/vocabulary/qualifiers'
import type { QualifierPlace } from './figure'

const isEnglish = (word: string): boolean => /^[a-z]/.test(word)
const byLanguage = (words: readonly string[]) => ({
  chinese: words.filter((word) => !isEnglish(word)),
  english: words.filter(isEnglish),
})
const BEFORE = byLanguage(standing('before'))
const AFTER = byLanguage(standing('after'))

const pattern = (words: readonly string[]) =>
  words
    .toSorted((a, b) => b.length - a.length)
    .join('|')
    .replaceAll(' ', '\\s')

// Patterns that end at the number look at few characters only: they are tried from each.
const LONGEST = 20
const AT_END = new RegExp(
  `(?:(?<!(?:出|入)(?=超))(?:${pattern(BEFORE.chinese)}) ?|(?<![A-Za-z-])(?:${pattern(BEFORE.english)})\\s)$`,
  'i',
)
// 多元化, 多样, 以上海 begin other words.
const AT_START = new RegExp(
  `(?: ?(?:${pattern(AFTER.chinese.filter((word) => word.length > 1))})|(?:${pattern(AFTER.chinese)}))(?!元化|样|种|边|媒|层|维|海|学|项)|\\s(?:${pattern(AFTER.english)})(?![A-Za-z])`,
  'iy',
)

/** The qualifier that ends `before`, with the space after it, as long as in the text; or "". */
export const qualifierBefore = (before: string): string => AT_END.exec(before.slice(-LONGEST))?.[0] ?? ''

/** The qualifier that begins at this place, with the space before it; or "". 及以上 makes a band and is none. */
export const qualifierAfter = (folded: string, at: number): string => {
  AT_START.lastIndex = at
  return AT_START.exec(folded)?.[0] ?? ''
}

const PLACES = new Map<string, QualifierPlace>([
  ...standing('after').map((word) => [word, 'last'] as const),
  ...standing('inside').map((word) => [word, 'before-unit'] as const),
  ...standing('before').map((word) => [word, 'first'] as const),
])

/** Every qualifier that is read, for forms to offer. */
export const QUALIFIERS: readonly string[] = [...PLACES.keys()]

/** Where the word stands if nothing else is said: 余 before the unit, 左右 last, 约 and words we do not know in front. */
export const usualPlace = (qualifier: string): QualifierPlace => PLACES.get(qualifier.toLowerCase()) ?? 'first'
