// Words that make a figure approximate or a bound, and the place where each usually stands.
import type { QualifierPlace } from './figure'

const list = (words: string) => words.split('|')

const BEFORE = {
  chinese: list(
    '不低于|不少于|不超过|不高于|不多于|至少|最多|最少|最高|超过|超出|高达|多达|突破|大约|约为|约有|约占|接近|将近|逼近|不足|不到|未满|少于|多于|大于|小于|高于|低于|近|约|逾|超|大概|差不多',
  ),
  english: list(
    'more than|less than|fewer than|no more than|no less than|no fewer than|as many as|as much as|well over|just over|just under|at least|at most|up to|close to|an estimated|an additional|over|under|about|around|approximately|roughly|nearly|almost|some|above|below|circa',
  ),
}
const INSIDE = list('余|多|来')
const AFTER = {
  chinese: list('以上|以下|以内|左右|上下|有余|之多|多|余|出头|不等|不到'),
  english: list('or more|or less|or so|or fewer|and over|and above'),
}

const pattern = (words: readonly string[]) =>
  words
    .toSorted((a, b) => b.length - a.length)
    .join('|')
    .replaceAll(' ', '\\s')

// Patterns that end at the number look at few characters only: they are tried from each.
const LONGEST = 20
const AT_END = new RegExp(`(?:(?:${pattern(BEFORE.chinese)}) ?|(?<![A-Za-z-])(?:${pattern(BEFORE.english)})\\s)$`, 'i')
// 多元化, 多样, 以上海 begin other words.
const AT_START = new RegExp(
  `(?:${pattern(AFTER.chinese)})(?!元化|样|种|边|媒|层|维|海|学|项)|\\s(?:${pattern(AFTER.english)})(?![A-Za-z])`,
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
  ...[...AFTER.chinese, ...AFTER.english].map((word) => [word, 'last'] as const),
  ...INSIDE.map((word) => [word, 'before-unit'] as const),
  ...[...BEFORE.chinese, ...BEFORE.english].map((word) => [word, 'first'] as const),
])

/** Every qualifier that is read, for forms to offer. */
export const QUALIFIERS: readonly string[] = [...PLACES.keys()]

/** Where the word stands if nothing else is said: 余 before the unit, 左右 last, 约 and words we do not know in front. */
export const usualPlace = (qualifier: string): QualifierPlace => PLACES.get(qualifier.toLowerCase()) ?? 'first'
