// A list of things, each with its figure in a bracket: the noun stands once, before the list (增长率分别为香港(5.2%)、
// 台湾(4.1%)) or behind it (香港(20万人次)及台湾(3万人次)的住客).
import { type Source, wordsAt } from './source'
import { bare, cut, joined, own, type Words } from './words'

const BEHIND =
  /^\)(?:(?:、|和|及|与|以及)[^()、,，。;；]{1,14}\([^()]{1,16}\))*的([^,，。;；:：\d]{1,12}?)(?=分别|各|逾|超|均|则|亦|同比|按年|按月|环比|占|增|减|上升|下[跌降]|[,，。;；])/

/** 住客 for each of 香港(20万人次)及台湾(3万人次)的住客; null where nothing follows. `end`: where the figure ends. */
export const nounBehind = (source: Source, end: number): Words | null => {
  const found = BEHIND.exec(source.folded.slice(end, end + 120))
  if (!found) return null
  const to = end + found[0].length
  return wordsAt(source, [to - found[1]!.length, to])
}

/** The list is over with this bracket. */
export const closesList = ({ folded }: Source, end: number): boolean => folded.startsWith(')的', end)

const HEADED = /^(.{2,20}?)(?:分别|依次)(?:为|是)(?=.{1,14}$)/
/** 年增率以矿产品131%、化学品61%较高 */
export const LED_BY = /^(.{0,12}?(?:率|增速|增幅|涨幅|降幅|跌幅))以(?![及来上下内外前后])(?=.{1,14}$)/

/** 增长率分别为香港: the head of a list, and its first thing. */
export const headed = (measure: Words): { head: Words; thing: Words } | null => {
  const found = HEADED.exec(measure.folded) ?? LED_BY.exec(measure.folded)
  return found && { head: bare(cut(measure, 0, found[1]!.length)), thing: bare(cut(measure, found[0].length)) }
}

/** 增长率（香港） */
export const ofThing = (head: Words, thing: Words): Words => joined(head, own('（'), thing, own('）'))
