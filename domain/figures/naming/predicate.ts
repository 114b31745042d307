// Reads the end of a clause, from the number back to the noun: links, a verb of change, what is compared with, the whole of
// a share.
import type { Direction } from '../figure'
import { changeAt } from './change-words'
import { comparisonBefore } from './comparison'
import { linkAt, mannerAt } from './link-words'

export type Span = readonly [start: number, end: number]

/**
 * nothing: no verb · reached: 增加到 · change: 增长 · share: 占总数 · times: 恢复至2019年同期的, 是平均水平的 · against: 比去年的, the level
 * that is compared with.
 */
export type Said = 'nothing' | 'reached' | 'change' | 'share' | 'times' | 'against'

export type Predicate = {
  /** Where the noun ends. */
  end: number
  said: Said
  direction: Direction | null
  /** In the order of the text. */
  comparison: readonly Span[]
  /** 占总人口, with the verb. */
  whole: Span | null
  /** A word of change that stays in the name: 多增. */
  kept: Span | null
  /** 分别: each name has its own value. */
  each: boolean
}

const SPACE = /[ \t]/
const TIME_OF = /[至到为]([\d年月日季度上下半一二三四首前去今本当全同期初末底至到\-—–~～]{2,26})的?$/
const TIME_SIGN = /[年月日期末]/

const FROM = /[由从]([^,，。;；:：由从]{0,22}?)的?$/
const TIMES =
  /(?:恢复[至到]|相当于|(?:大?约)?是|约?为|达到?)([^,，。;；:：是为]{2,22})的$|超过([^,，。;；:：是为]{4,22})$/
const SHARE_OF = /占(?!用|地|有)([^,，。;；:：占]{0,20}?)(?:的(?:比重|比例|份额)|比重|比例|份额|比率|比)?$/
const NO_SHARE = /[侵抢挤强霸独]$/
const GAP = /([高低快慢多少大小长短好])(?:出|了|于)?$/
const OVER = /([高低快慢多少好优])于([^,，。;；:：\d]{2,16}?)(?:水平)?$/
const UP_GAP = /[高快多大长好优]/

type Reading = { folded: string; from: number; end: number; parts: boolean; found: Predicate }

/** Steps that read one piece of the end; each answers where it begins, or -1. */
const verb = (reading: Reading): number => {
  const { folded, from, end, found } = reading
  if (found.said !== 'nothing') return -1
  const change = changeAt(folded, end)
  if (change === null || end - change.word.length < from) return -1
  const start = end - change.word.length
  const reached = /^[到至]/.test(folded.slice(end))
  if (reached) found.said = 'reached'
  else [found.said, found.direction, found.kept] = ['change', change.direction, change.kept ? [start, end] : null]
  return start
}

const gap = ({ folded, from, end, found }: Reading): number => {
  if (found.said !== 'nothing') return -1
  const close = folded.slice(Math.max(from, end - 24), end)
  const over = OVER.exec(close)
  if (over) {
    ;[found.said, found.comparison] = ['change', [[end - over[0].length, end]]]
    return end - over[0].length
  }
  const word = GAP.exec(close)
  if (!word) return -1
  const start = end - word[0].length
  const compared = comparisonBefore(folded, start, from)
  if (compared < 0) return -1
  ;[found.said, found.comparison] = ['change', [[compared, start]]]
  found.direction = UP_GAP.test(word[1]!) ? 'up' : 'down'
  return compared
}

const share = ({ folded, from, end, found, parts }: Reading): number => {
  if (found.said !== 'nothing' || !parts) return -1
  const close = folded.slice(Math.max(from, end - 28), end)
  const of = SHARE_OF.exec(close)
  if (!of) return -1
  const start = end - of[0].length
  if (NO_SHARE.test(folded.slice(Math.max(0, start - 1), start))) return -1
  ;[found.said, found.whole] = ['share', [start, end]]
  return start
}

const times = ({ folded, from, end, found, parts }: Reading): number => {
  if (found.said !== 'nothing' || !parts) return -1
  const close = folded.slice(Math.max(from, end - 32), end)
  const of = TIMES.exec(close)
  if (!of || !/[期年平水数量均院省国市]$/.test(of[1] ?? of[2]!)) return -1
  const start = end - of[0].length
  ;[found.said, found.comparison] = ['times', [[start, /的$/.test(close) ? end - 1 : end]]]
  return start
}

const against = ({ folded, from, end, found }: Reading): number => {
  if (found.said !== 'nothing') return -1
  if (folded.charAt(end - 1) !== '的') return -1
  const start = comparisonBefore(folded, end - 1, from)
  if (start < 0) return -1
  found.said = 'against'
  return start
}

const fromLevel = ({ folded, from, end, found }: Reading): number => {
  if (found.said !== 'nothing') return -1
  const of = FROM.exec(folded.slice(Math.max(from, end - 26), end))
  if (!of || (of[1] !== '' && !TIME_SIGN.test(of[1]!))) return -1
  found.said = 'against'
  return end - of[0].length
}

/** 提高到2021年的78.2岁: the time between the verb and the number. */
const time = ({ folded, from, end }: Reading): number => {
  const of = TIME_OF.exec(folded.slice(Math.max(from, end - 30), end))
  if (!of || !TIME_SIGN.test(of[1]!)) return -1
  const start = end - of[0].length
  return start > from && (changeAt(folded, start) || folded.charAt(start - 1) === '提') ? start + 1 : -1
}

const comparison = ({ folded, from, end, found }: Reading): number => {
  if (found.said !== 'change' || found.comparison.length > 1) return -1
  const manner = mannerAt(folded, end)
  const start = manner === null ? comparisonBefore(folded, end, from) : end - manner.length
  if (start < from) return -1
  found.comparison = [[start, end], ...found.comparison]
  return start
}

const link = ({ folded, from, end, found }: Reading): number => {
  const word = linkAt(folded, end)
  if (word === null || end - word.length < from) return -1
  if (/^(?:分别|依次|各)/.test(word)) found.each = true
  return end - word.length
}

/** 进口增长(同口径)8.4%: a remark between the verb and the number. */
const remark = ({ folded, from, end }: Reading): number => {
  if (folded.charAt(end - 1) !== ')') return -1
  const start = end - 14 + folded.slice(end - 14, end).lastIndexOf('(')
  return start >= Math.max(from, end - 13) && changeAt(folded, start) ? start : -1
}

const space = ({ folded, from, end }: Reading): number =>
  end > from && SPACE.test(folded.charAt(end - 1)) ? end - 1 : -1

const STEPS = [space, remark, times, against, fromLevel, time, verb, link, gap, share, comparison] as const

/**
 * `from` and `to` bound the words before the number. `parts`: its unit can say a part or a multiple (%, 倍, 成, a fraction).
 */
export const predicate = (folded: string, from: number, to: number, parts: boolean): Predicate => {
  const found: Predicate = {
    end: to,
    said: 'nothing',
    direction: null,
    comparison: [],
    whole: null,
    kept: null,
    each: false,
  }
  let end = to
  for (let round = 0; round < 14 && end > from; round++) {
    const reading: Reading = { folded, from, end, parts, found }
    let start = -1
    for (const step of STEPS) {
      start = step(reading)
      if (start >= from && start < end) break
      start = -1
    }
    if (start < 0) break
    end = start
  }
  found.end = end
  return found
}
