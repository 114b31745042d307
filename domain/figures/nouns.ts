// What an English number counts: "20,000 new affordable homes" counts homes.

import type { MetricKind } from './figure'

const IRREGULAR =
  /^(?:people|children|men|women|staff|households|persons|sheep|police|personnel|jobs|yuan|renminbi|euros?|dollars|pounds|pence|baht|yen)$/
const STOP = new RegExp(
  `^(?:${'in of to for by from and or were was has have had are is be been being will would can could may on at with over since as per than that which who whose across during after under above below more less between into out up down the a an its their our this these those it they we you he she said plus including through until within per when while where if but not also only about around nearly almost year-on-year'.split(' ').join('|')})$`,
)
const PLURAL = /[a-z]{2,}s$/
const NO_PLURAL = /(?:ss|us|is|ous|ies of)$|^(?:previous|various|less|plus|overseas|sales)$/

/** `after` begins where the number ends; null if no noun stands within five words. */
export const nounAfter = (after: string, one: boolean): string | null => {
  if (!/^ ?(?:of )?[A-Za-z]/.test(after)) return null
  const words =
    after
      .replace(/^ of /, ' ')
      .split(/(?=[^A-Za-z'’\- ])/)[0]
      ?.trim()
      .split(' ') ?? []
  let previous = ''
  for (const word of words.slice(0, 5)) {
    const lower = word.toLowerCase()
    if (STOP.test(lower)) return null
    if (IRREGULAR.test(lower) || (PLURAL.test(lower) && !NO_PLURAL.test(lower)))
      return /^(?:square|cubic)$/.test(previous) ? `${previous} ${word}` : word
    previous = lower
    if (one && words.indexOf(word) === words.length - 1) return word
  }
  return null
}

const KINDS: readonly (readonly [kind: MetricKind, nouns: RegExp])[] = [
  ['money', /^(?:yuan|renminbi|euros?|dollars?|pounds?|pence|yen|baht|francs)$/],
  [
    'measure',
    /^(?:tonn?es|tons|kilomet(?:re|er)s|miles|met(?:re|er)s|(?:square|cubic) .*|hectares|acres|lit(?:re|er)s|gallons|(?:kilo|mega|giga|tera)watts?(?:[- ]hours?)?|years|months|weeks|days|hours|minutes|seconds|degrees|barrels|ounces|grams|kilograms)$/,
  ],
]

/** What a noun makes of its number, where it says more than that things are counted. */
export const kindOfNoun = (noun: string): MetricKind | null =>
  KINDS.find(([, nouns]) => nouns.test(noun.toLowerCase()))?.[0] ?? null
