// Finds the names for a list of values: in its own clause (养老、失业保险参保人数分别为), in the list that was shared out before, in
// the figures before, or in a clause that lists things (以大陆、香港旅客为主,分别占).
import type { Figure } from '../figure'
import { CHANGE_NOUN } from './change-words'
import { clausesIn, tieOf } from './clause'
import { classOf } from './head-words'
import { nounPhrase } from './noun-phrase'
import { doingAt } from './opening-words'
import { placeAt } from './place-words'
import type { Span } from './predicate'
import type { Heard, Shared } from './said'
import { sharedNames } from './sharing'
import type { Source } from './source'
import type { Clause } from './stating'
import { bare, cut, joined, own, type Words } from './words'

const LONGEST_LIST = 16

/** How many values the list has that begins here. */
export const listLength = (folded: string, figures: readonly Figure[], at: number): number => {
  let length = 1
  while (
    length < LONGEST_LIST &&
    at + length < figures.length &&
    tieOf(folded, figures[at + length - 1], figures[at + length]!) === 'list'
  )
    length += 1
  return length
}

const LISTING = /^.*?(?:以|来自|分为|包括|涵盖|涉及|依次[为是]|分别[为是]|有)(?=[^以]{3,})/
/** 百货公司及服装零售业因疫情扩散,分别下降. */
const REASON = /因(?![素此子])|受(?=.*影响)/
const LIST_TAIL = /(?:为主|等|居多)$/
const FIGURE = /\d[^年月日]/
const LIST_SIGN = /[、和及与]/
const LOOK_BACK = 120

/** 浓度最低的3个城市依次是: what the cities are ranked by. */
const RANKED = /^(?:[^,，]*(?:城市|地区))?([^,，]+?)最[高低大小多少快慢好差]的/

/** 客源来自台湾及大陆: places of those that were counted last. */
const ofClass = (name: Words, heard: Heard, text: string, clause: string, start: number): Words => {
  const ranked = RANKED.exec(clause)
  if (ranked) {
    const from = ranked[0].length - ranked[1]!.length - 3
    const at = clause.indexOf(ranked[1]!, Math.max(0, from))
    return joined(name, { printed: text.slice(start + at, start + at + ranked[1]!.length), folded: ranked[1]! })
  }
  if (placeAt(name.folded, 0) < name.folded.length) return name
  return joined(name, own(classOf(heard.last?.base.printed ?? '')))
}

const listBefore = (
  { text, folded }: Source,
  heard: Heard,
  to: number,
  count: number,
  near: boolean,
  among: Words | null,
): Shared | null => {
  const floor = Math.max(heard.sentence, to - LOOK_BACK)
  for (const [start, end] of clausesIn(folded, floor, to)
    .slice(near ? -1 : -3)
    .reverse()) {
    const clause = folded.slice(start, end)
    const listing = LISTING.exec(clause)
    if (!LIST_SIGN.test(clause) || (near && !listing) || FIGURE.test(clause.slice(listing?.[0].length ?? 0))) continue
    const from = start + (listing?.[0].length ?? 0)
    const reason = clause.search(REASON)
    const to = reason > 0 ? start + reason : end - (LIST_TAIL.exec(clause)?.[0].length ?? 0)
    const { subject, measure } = nounPhrase(text, folded, from, to)
    const names = sharedNames(measure, count)
    if (names)
      return names.map((name) => ({ subject: subject ?? among, name: ofClass(name, heard, text, clause, start) }))
  }
  return null
}

/** 死亡71人,受伤42人,分别下降5%和12%: the figures before, one name each. */
const figuresBefore = ({ recent }: Heard, count: number): Shared | null => {
  const last = recent.slice(-count)
  if (
    last.length < count ||
    new Set(last.map(({ subject, measure }) => `${subject?.folded} ${measure.folded}`)).size < count
  )
    return null
  return last.map(({ subject, measure }) => ({ subject, name: measure }))
}

const EACH = /(?:分别|依次)/

/** 城镇和乡村分别实现零售额: the list, and the noun behind the doing. */
const ownList = ({ phrase: { subject, measure } }: Clause, count: number): Shared | null => {
  const each = EACH.exec(measure.folded)
  if (!each) return sharedNames(measure, count)?.map((name) => ({ subject, name })) ?? null
  let rest = bare(cut(measure, each.index + 2))
  rest = cut(rest, doingAt(rest.folded, 0)?.length ?? 0)
  return (
    sharedNames(bare(cut(measure, 0, each.index)), count)?.map((name) => ({ subject, name: joined(name, rest) })) ??
    null
  )
}

/** 占, and no whole after it. */
const isBare = ([start, end]: Span): boolean => end - start === 1

/** Null where the values are not shared out. `to`: where the clause begins. */
export const sharedOut = (source: Source, clause: Clause, heard: Heard, to: number, count: number): Shared | null => {
  if (count < 2) return null
  const named = ownList(clause, count)
  if (named) return named
  const { phrase, predicate } = clause
  const before = heard.lists.get(count)
  // 香港(20万人次)及台湾(3万人次)的住客分别增加: those.
  if (before && source.folded.startsWith(')的', to)) return before
  // 增速分别快4.6和3.1个百分点: the growth of each.
  if (before && CHANGE_NOUN.test(phrase.measure.folded))
    return before.map(({ subject, name }) => ({ subject, name: joined(name, phrase.measure) }))
  if (phrase.measure.folded !== '') return null
  if (!predicate.each) return before ?? null
  // 从内港入境旅客4万人次,以内地、台湾旅客为主,分别占: parts of those.
  const { last } = heard
  const isPart =
    last !== null && last.sentence === heard.sentence && predicate.whole !== null && isBare(predicate.whole)
  const among = isPart && classOf(last.base.folded) !== '' ? joined(last.base, own('中')) : null
  return (
    listBefore(source, heard, to, count, true, among) ??
    before ??
    (last
      ? listBefore(source, { ...heard, sentence: Math.max(heard.sentence, last.end) }, to, count, false, among)
      : null) ??
    figuresBefore(heard, count) ??
    listBefore(source, heard, to, count, false, among)
  )
}
