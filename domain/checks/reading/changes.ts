// A change as a sentence states it: how much, which way, against what, and which level it belongs to.
import type { Figure } from '@/domain/figures/figure'
import { wayOf, type Way } from './change-words'
import { agree, type Stated } from './intervals'
import type { Place } from './issue'
import { movesIn, sameUnit } from './moves'
import { claimIn, endOf, type Sentence } from './sentence-figures'
import { apart, spanOf } from './spans'

export type Change = {
  place: Place
  level: { figure: Figure; claim: Stated }
  by: Figure
  claim: Stated
  way: Way | null
  /** year, month or the words of another base; '' where the text does not say. */
  base: string
  /** 同比下降6.2% */
  words: string
}

const BASES: readonly (readonly [string, RegExp])[] = [
  ['year', /同比|按年|[比较]?(?:上年|去年)(?!末|底)|year[- ]on[- ]year|a year (?:earlier|ago)|over the year/i],
  ['month', /环比|按月|上月|month[- ]on[- ]month/i],
  ['quarter', /按季|上季|quarter[- ]on[- ]quarter/i],
]
const OTHER_BASE = /[比较][^，,。;；]{2,14}/

const baseOf = (words: string): string =>
  BASES.find(([, said]) => said.test(words))?.[0] ?? OTHER_BASE.exec(words)?.[0] ?? ''

const REVERSED: Record<Way, Way> = { up: 'down', down: 'up' }

/** 增长-6.2% is a fall. */
export const senseOf = (way: Way | null, value: string): Way | null => {
  const isNegative = value.startsWith('-')
  if (way === null) return isNegative ? 'down' : null
  return isNegative ? REVERSED[way] : way
}

/** Only the first: what a further number of the same breath is compared with is not said again. */
export const changesIn = (sentence: Sentence): Change[] =>
  movesIn(sentence).flatMap(({ from, to, by: [by] }): Change[] => {
    const [level, claim] = [claimIn(to), by && claimIn(by)]
    if (from || !by || !level?.exact || !claim) return []
    const words = sentence.text.slice(endOf(to), endOf(by))
    const printed = sentence.printed.slice(endOf(to), endOf(by))
    return [
      {
        place: sentence.place,
        level: { figure: to, claim: level },
        by,
        claim,
        way: senseOf(wayOf(words.slice(0, -by.phrase.length)), claim.value),
        base: baseOf(words),
        words: printed.replace(/^[^，,(（]{0,8}[，,(（]\s?/, ''),
      },
    ]
  })

/** Levels of one or two digits stand in a text by chance. */
const TELLING = 3
const digits = (value: string): number => value.replace(/\D/g, '').replace(/^0+|0+$/g, '').length

/** 增长7.3% without more is said against the year before. */
const isYearly = (said: Change, other: Change): boolean => said.base === '' && other.base === 'year'

/** Whether both are said of one and the same level, against one and the same base, in one and the same measure. */
export const ofSameLevel = (a: Change, b: Change): boolean =>
  (a.base === b.base || isYearly(a, b) || isYearly(b, a)) &&
  a.by.kind === b.by.kind &&
  sameUnit(a.by, b.by) &&
  sameUnit(a.level.figure, b.level.figure) &&
  digits(a.level.claim.value) >= TELLING &&
  agree(a.level.claim, b.level.claim)

/** Whether they cannot both be true. */
export const deny = (a: Change, b: Change): boolean => {
  if (a.way && b.way && a.way !== b.way) return true
  const [one, other] = [spanOf(a.claim), spanOf(b.claim)]
  return one !== null && other !== null && apart(one, other)
}
