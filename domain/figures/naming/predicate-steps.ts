// The pieces that stand between a noun and its number. Each step reads the one that ends here, and says where it
// begins; -1 where there is none.
import { changeAt } from './change-words'
import { comparisonBefore } from './comparison'
import { durationAt, linkAt, mannerAt, overYears } from './link-words'
import type { Predicate } from './predicate'

/** `close` is what stands before `end`, and as much of it as a piece may be long. */
export type Reading = { folded: string; from: number; end: number; close: string; parts: boolean; found: Predicate }
type Step = (reading: Reading) => number

export const LONGEST_PIECE = 32

const isOpen = ({ found }: Reading): boolean => found.said === 'nothing'

const TIME_SIGN = /[年月日期末季周]/
/** 由3.3%, 从2020年的77.9岁: the level that it was. */
const FROM = /[由从]([^,，。;；:：由从]{0,22}?)的?$/
const TIMES =
  /(?:恢复[至到]|相当于|完成了?|(?:大?约)?是|约?为|达到?)([^,，。;；:：是为]{2,22})的$|超过([^,，。;；:：]{4,22})$/
const TIMES_OF = /[期年月平水数量均院省国市算划标务]$/

const times: Step = ({ end, close, found, parts }) => {
  if (!parts || !(close.endsWith('的') || close.includes('超过'))) return -1
  const of = TIMES.exec(close)
  if (!of || !TIMES_OF.test(of[1] ?? of[2]!)) return -1
  const start = end - of[0].length
  found.said = 'times'
  found.comparison = [[start, close.endsWith('的') ? end - 1 : end]]
  return start
}

/** 完成全年目标的65%, 实现全年计划数65%; 目标的 alone behind the number of the aim itself. */
const AIM =
  /(?:(?:超额)?完成|实现|达到?|占|为)了?[^,，。;；:：\d]{0,6}?(?:目标|任务|计划|预算|指标)(?:任务|目标)?(?:数|总量|总额|额|值)?(?:的|比例)?$|^(?:目标|任务|计划|预算|指标)(?:任务|目标)?(?:数|总量|总额)?的$/
const aim: Step = ({ end, close, found, parts }) => {
  const of = parts && /(?:目标|任务|计划|预算|指标|额|值|数|总量)(?:的|比例)?$/.test(close) ? AIM.exec(close) : null
  if (!of) return -1
  const start = end - of[0].length
  found.said = 'times'
  found.comparison = [[start, close.endsWith('的') ? end - 1 : end]]
  return start
}

const against: Step = ({ folded, from, end, close, found }) => {
  if (!close.endsWith('的')) return -1
  const start = comparisonBefore(folded, end - 1, from)
  if (start >= 0) found.said = 'against'
  return start
}

const fromLevel: Step = ({ end, close, found }) => {
  if (!close.includes('由') && !close.includes('从')) return -1
  const of = FROM.exec(close)
  if (!of || (of[1] !== '' && !TIME_SIGN.test(of[1]!))) return -1
  found.said = 'against'
  return end - of[0].length
}

const NOUN_OF_CHANGE = /[幅速率度]$/

const verb: Step = ({ folded, from, end, found }) => {
  const change = changeAt(folded, end)
  if (change === null || end - change.word.length < from) return -1
  // 下降的为53个: those that fell are counted.
  if (folded.charAt(end) === '的') return -1
  const start = end - change.word.length
  if (/[到至]/.test(folded.charAt(end)) || (folded.charAt(end) === '为' && !NOUN_OF_CHANGE.test(change.word)))
    found.said = 'reached'
  else {
    found.said = 'change'
    found.direction = change.direction
    found.kept = change.kept ? [start, end] : null
  }
  return start
}

const GAP = /([高低快慢多少大小长短好])(?:出|了|于)?$/
const OVER = /(?:[高低快慢多少好优]于|[高低]出)[^,，。;；:：\d]{2,16}$/
const MORE = /[高快多大长好优]/

/** 高于全省, 高出整体增速. */
const above: Step = ({ end, close, found }) => {
  const over = close.includes('于') || close.includes('出') ? OVER.exec(close) : null
  if (over) {
    found.said = 'change'
    found.comparison = [[end - over[0].length, end]]
    return end - over[0].length
  }
  return -1
}

/** 比上月末低. */
const gap: Step = ({ folded, from, end, close, found }) => {
  const word = GAP.exec(close.slice(-2))
  if (!word) return -1
  const start = end - word[0].length
  const compared = comparisonBefore(folded, start, from)
  if (compared < 0) return -1
  found.said = 'change'
  found.comparison = [[compared, start]]
  found.direction = MORE.test(word[1]!) ? 'up' : 'down'
  return compared
}

const SHARE_OF = /占(?!用|地|有率|有量|据|领)([^,，。;；:：占]{0,20}?)(?:的(?:比重|比例|份额)|比重|比例|份额|比率|比)?$/
const NO_SHARE = /[侵抢挤强霸独]/

const share: Step = ({ folded, end, close, found, parts }) => {
  const of = parts && close.includes('占') ? SHARE_OF.exec(close) : null
  if (!of) return -1
  const start = end - of[0].length
  if (NO_SHARE.test(folded.charAt(start - 1))) return -1
  found.said = 'share'
  found.whole = [start, end]
  return start
}

const TIME_OF = /[至到为]([\d年月日季度上下半一二三四首前去今本当全同期初末底至到\-—–~～]{2,26})的?$/

/** 提高到2021年的78.2岁: the time between the verb and the number. */
const time: Step = ({ folded, from, end, close }) => {
  const of = TIME_OF.exec(close)
  if (!of || !TIME_SIGN.test(of[1]!)) return -1
  const start = end - of[0].length
  return start > from && changeAt(folded, start) ? start + 1 : -1
}

const comparison: Step = ({ folded, from, end, found }) => {
  if (found.said !== 'change' || found.comparison.length > 1) return -1
  const clause = folded.slice(from, end).trimStart()
  if (end - from < 12 && overYears(clause)) {
    found.comparison = [[end - clause.replace(/^[这近过]去?/, '').length, end], ...found.comparison]
    return from
  }
  const manner = mannerAt(folded, end)
  const start = manner === null ? comparisonBefore(folded, end, from) : end - manner.length
  if (start < from) return -1
  found.comparison = [[start, end], ...found.comparison]
  return start
}

/** 已经连续两年超过3000万件. */
const duration: Step = ({ end, close }) => {
  const words = close.includes('连') ? durationAt(close) : null
  return words === null ? -1 : end - words.length
}

const EACH = /^(?:分别|依次|各自?)/

const link: Step = ({ folded, from, end, found }) => {
  const word = linkAt(folded, end)
  if (word === null || end - word.length < from) return -1
  if (EACH.test(word)) found.each = true
  return end - word.length
}

/** 进口增长(同口径)8.4%: a remark between the verb and the number. */
const remark: Step = ({ folded, from, end, close }) => {
  if (!close.endsWith(')')) return -1
  const start = end - close.length + close.lastIndexOf('(')
  return start > from && end - start < 30 && changeAt(folded, start) ? start : -1
}

const space: Step = ({ end, close }) => (close.endsWith(' ') ? end - 1 : -1)

/** In the order in which they are tried; those of `open` only while nothing is said of the number yet. */
const steps: readonly (readonly [step: Step, open: boolean])[] = [
  [space, false],
  [remark, false],
  [aim, true],
  [times, true],
  [against, true],
  [fromLevel, true],
  [time, false],
  [above, true],
  [verb, true],
  [link, false],
  [duration, false],
  [gap, true],
  [share, true],
  [comparison, false],
]

/** Where the piece begins that ends here; -1 for none. */
export const pieceBefore = (reading: Reading): number => {
  for (const [step, open] of steps) {
    if (open && !isOpen(reading)) continue
    const start = step(reading)
    if (start >= reading.from && start < reading.end) return start
  }
  return -1
}
