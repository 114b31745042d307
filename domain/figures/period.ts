// Which period a figure speaks of: the last one named before it in its paragraph, comparisons left out.

import { fold } from '@/domain/vocabulary/folding'
import { MONTH_NAMES } from '@/domain/vocabulary/months'
import type { Figure } from './figure'

const YEAR = '(?:19|20)\\d{2} ?年'
const TO = '[-—–~～至]{1,2}'
const SHAPES = [
  `截[至止](?:目前|${YEAR}(?:\\d{1,2}月)?(?:\\d{1,2}日)?[底末]?|\\d{1,2}月(?:\\d{1,2}日|[底末]))`,
  `${YEAR}(?:${TO}${YEAR})?度?(?:(?:前?[一二三四1-4]个?季度|前三季度|[上下]半年|\\d{1,2}(?:${TO}\\d{1,2})?月份?(?:\\d{1,2}日)?|[全年初末底]|国庆假期|春节假期)?)(?:以来|末|底)?`,
  `(?:19|20)\\d{2}${TO}(?:19|20)\\d{2}年?`,
  '(?:今年|去年|上年|本月|当月|当年|全年|近年|近[一二两三四五六七八九十\\d]{1,2}年|[过这]去?[一二两三五十]{1,2}年|[一二三四五六七八九十]{1,2}年(?=来|以来))(?:以来|来|前?[一二三四五六七八九十\\d]{1,2}个?(?:月|季度)|\\d{1,2}[-—–~～至]{1,2}\\d{1,2}月份?|[上下]半年)?',
  `\\d{1,2}(?:${TO}\\d{1,2})?月份?(?!\\d|\\d{1,2}[日号])`,
  '(?:前?[一二三四]季度|前三季度|[上下]半年|“?十[二三四五]五”?(?:期间|时期|以来)|目前)',
  `\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Dd]uring|[Ff]rom) (?:(?:${MONTH_NAMES})(?: to (?:${MONTH_NAMES}))?(?: \\d{4})?|(?:19|20)\\d{2}(?:[-–/]\\d{2,4})?)(?!\\d)`,
]
const PERIOD = new RegExp(SHAPES.join('|'), 'g')

/** 比2021年末减少: the year that is compared with, not the one that is spoken of. */
const COMPARED = /(?:比|较|与|同|以|自|恢复[至到]|相比|超过)$/

type Named = { start: number; end: number }

const named = (folded: string): Named[] => {
  const all: Named[] = []
  for (const { 0: words, index } of folded.matchAll(PERIOD)) {
    if (!COMPARED.test(folded.slice(Math.max(0, index - 4), index)))
      all.push({ start: index, end: index + words.length })
  }
  return all
}

/** One answer per figure, in the words of the text. */
export const periods = (text: string, folded: string, figures: readonly Figure[]): (string | null)[] => {
  const all = named(folded)
  let next = 0
  let read = 0
  let last: Named | null = null
  return figures.map(({ start }) => {
    for (let period = all[next]; period && period.end <= start; period = all[++next])
      [last, read] = [period, period.end]
    if (folded.slice(read, start).includes('\n')) last = null
    read = Math.max(read, start)
    return last && text.slice(last.start, last.end)
  })
}

/** The first period that a text names, in its own words; null if it names none. */
export const firstPeriod = (text: string): string | null => {
  const [first] = named(fold(text))
  return first ? text.slice(first.start, first.end) : null
}
