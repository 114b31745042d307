// Finds what a change is a change from, where it ends right before the verb: 同比, 比上月, 较2019年, 与上年相比.
import { ending, list } from './table'

const BASES = ending(
  list(
    '同比 环比 按年 按月 按季 年比 月比 同比口径 年对年 按年比较 按月比较 按年计 同比例 逐年 逐月 可比口径 按可比价格计算 按不变价格计算 按可比口径 按可比价格',
  ),
)
const LONGEST = 24
const ENDS = /[,，。;；:：!！?？\n]/

/** 比重, 比较, 环比: no "than". 较大, 较高: rather than "than". */
const NOT_THAN = /^(?:比[例重率值较赛价分利]|较[大高多好低少小快强重长为])/
const END_OF_WORD = /[同环对占可之例性相评]比$|(?<![占环同])比较$/

/** Where 比 or 较 begins, with something after it; -1 for none. */
const thanBefore = (folded: string, end: number, from: number): number => {
  for (let at = end - 2; at >= Math.max(from, end - LONGEST); at--) {
    const sign = folded.charAt(at)
    if (ENDS.test(sign)) return -1
    if (sign !== '比' && sign !== '较') continue
    if (NOT_THAN.test(folded.slice(at, at + 2)) || END_OF_WORD.test(folded.slice(Math.max(0, at - 2), at + 1))) continue
    return at
  }
  return -1
}

const WITH = /(?:与|同|和|跟)[^,，。;；:：、]{1,18}(?:相比较|相比|比较|对比)$/
const THAN_WHICH = /相比于?[^,，。;；:：、比]{2,12}$/
const SEASON = /经过?(?:调整季节(?:性|变动)?(?:因素)?|季节性?(?:变动)?(?:因素)?(?:调整)?)[之以]?后?$/

/** Where the comparison begins that ends at `end`; -1 for none. */
export const comparisonBefore = (folded: string, end: number, from: number): number => {
  const base = BASES(folded, end)
  if (base !== null && end - base.length >= from) return end - base.length
  const close = folded.slice(Math.max(from, end - LONGEST), end)
  const season = SEASON.exec(close)
  if (season) return end - season[0].length
  const compared = WITH.exec(close) ?? THAN_WHICH.exec(close)
  if (compared) return end - compared[0].length
  return thanBefore(folded, end, from)
}

/** A base of time: then a figure changed; another base (全省, 全国平均水平) is only higher or lower. */
const TIME = /(?:[年月日季周期初末底前]|季度|月份|期间|时|同比|环比)(?:相比较?|比较)?$/
export const isOfTime = (folded: string): boolean => TIME.test(folded)
