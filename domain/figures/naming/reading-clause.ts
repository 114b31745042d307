// Reads the clause of one figure: the noun before it, what is said between, the noun after a counter, brackets.
import type { Figure } from '../figure'
import { closesList, headed, LED_BY, nounBehind, ofThing } from './bracketed-list'
import { clauseStart, endOf } from './clause'
import { countedNoun } from './counted-noun'
import { classOf, headOf } from './head-words'
import { nounPhrase, type NounPhrase } from './noun-phrase'
import { type Predicate, predicate } from './predicate'
import { saysParts } from './role'
import type { Heard } from './said'
import { type Source, wordsAt } from './source'
import type { Clause } from './stating'
import { cut, joined, NOTHING, own, type Words } from './words'

export type Read = { clause: Clause; from: number; to: number }

const BRACKET = /^[^,，。;；:：\n()]{0,10}\([^()]{0,3}$/
/** 增加1.2万人或0.1%: the same, in another unit. */
const AGAIN = /^[,，、]? ?(?:或|即|约合|折合|合)$/
/** 主要目的地为内地(占八成): the thing is what stands after 为. */
const afterIs = (phrase: NounPhrase): NounPhrase => {
  const is = /^[^为是]{2,10}(?:为|是|包括)(?=..)/.exec(phrase.measure.folded)
  return is ? { ...phrase, measure: cut(phrase.measure, is[0].length) } : phrase
}

/** 9000多名民警人均执勤212天: of those that were counted right before. */
const PER_HEAD = /^[人户]均/

const LED = /^(?:按年|按月|按季)(?=..)/

const AFTER = /^ ?的?(增长|增幅|升幅|上升|涨幅|跌幅|降幅|下降|减幅|下跌)/
const DOWN = /[跌降减]/

export const withNounAfter = (folded: string, end: number, read: Predicate): Predicate => {
  const after = read.said === 'nothing' ? AFTER.exec(folded.slice(end, end + 5)) : null
  return after ? { ...read, said: 'change', direction: DOWN.test(after[1]!) ? 'down' : 'up' } : read
}

const SAID = /^是(从[^,，。;；:：\d]{2,12}|经[^,，。;；:：\d]{2,12})(?=[,，。;；])/
/** 其中3700人次(占97.4%)前往内地 */
const DID =
  /^(?:\([^()]{2,12}\))?((?:前往|来自|选择|入住|乘搭|乘坐|参加|经由|居住)[^,，。;；:：\d的]{1,12})(?=[,，。;；])/

/** 其中725万人次是从关闸入境: of those that were counted last, these. */
const saidAfter = (source: Source, end: number, { last }: Heard): Words | null => {
  const after = source.folded.slice(end, end + 32)
  const [said, did] = [SAID.exec(after), DID.exec(after)]
  if (did && last) {
    const from = end + did[0].length - did[1]!.length
    return joined(wordsAt(source, [from, end + did[0].length]), own('的'), last.base)
  }
  if (!said || !last) return null
  const kind = classOf(last.base.folded).length
  return joined(wordsAt(source, [end + 1, end + said[0].length]), cut(last.base, last.base.folded.length - kind))
}

/** The thing before the bracket, with the noun that its list has. */
const inList = (source: Source, noun: NounPhrase, { unit, ...figure }: Figure, heard: Heard): NounPhrase => {
  const end = figure.phraseStart + figure.phrase.length
  const behind = nounBehind(source, end)
  if (behind) {
    const named = { ...noun, measure: joined(noun.measure, behind) }
    heard.row.push({ subject: named.subject, name: named.measure })
    if (closesList(source, end)) {
      heard.lists.set(heard.row.length, heard.row)
      heard.row = []
    }
    return named
  }
  const first = headed(noun.measure)
  if (first) {
    heard.head = { words: first.head, unit }
    return { ...noun, measure: ofThing(first.head, first.thing) }
  }
  const thing = noun.subject ? joined(noun.subject, noun.measure) : noun.measure
  return heard.head?.unit === unit && headOf(thing.folded) === ''
    ? { ...noun, subject: null, measure: ofThing(heard.head.words, thing) }
    : afterIs(noun)
}

/** `floor`: where the last figure ends, with its noun. `limit`: where the next begins. */
export const clauseOf = (
  source: Source,
  figure: Figure,
  heard: Heard,
  { floor, limit }: { floor: number; limit: number },
): Read => {
  const { text, folded } = source
  const start = figure.phraseStart
  const end = endOf(figure)
  const from = clauseStart(folded, start, floor)
  let read = predicate(folded, from, start, saysParts(figure))
  const counted = figure.kind === 'count' ? countedNoun(folded, end, limit) : null
  const between = heard.last && from - heard.last.end < 16 ? folded.slice(heard.last.end, from) : ''
  let bracket =
    heard.last !== null &&
    from >= heard.last.end &&
    (BRACKET.test(between) || AGAIN.test(between + folded.slice(from, start)))
  let phrase = nounPhrase(text, folded, from, read.end)
  // 按年销货价值上升: what it is compared with stands before the noun.
  const led = read.said === 'change' && read.comparison.length === 0 ? LED.exec(phrase.measure.folded) : null
  if (led) {
    const at = folded.lastIndexOf(phrase.measure.folded, read.end)
    phrase = { ...phrase, measure: cut(phrase.measure, led[0].length) }
    read = { ...read, comparison: [[at, at + led[0].length]] }
  }
  const { last } = heard
  if (
    LED_BY.test(phrase.measure.folded) ||
    (heard.head && last && folded.charAt(last.end) === '、' && from >= last.end)
  )
    phrase = inList(source, phrase, figure, heard)
  // 留宿旅客(163万人次): the noun stands before the bracket.
  const listed = phrase.measure.folded === '' && !bracket && folded.charAt(from - 1) === '('
  const inBracket = !bracket && folded.charAt(from - 1) === '('
  if (listed || (inBracket && headOf(phrase.measure.folded) === phrase.measure.folded)) {
    const noun = nounPhrase(text, folded, clauseStart(folded, from - 1, floor), from - 1)
    phrase = listed ? inList(source, noun, figure, heard) : { ...noun, measure: joined(noun.measure, phrase.measure) }
  }
  // 较4月份(1.6%)为高: what was said before, of another month.
  if (listed && phrase.measure.folded === '' && phrase.subject === null && last) bracket = true
  if (last && from === floor && from > last.end && PER_HEAD.test(phrase.measure.folded))
    phrase = { ...phrase, subject: last.subject, measure: joined(last.base, phrase.measure) }
  const told = phrase.measure.folded === '' && counted === null && read.said === 'nothing' && !bracket
  const noun = counted
    ? joined(wordsAt(source, [counted.start, counted.end]), counted.sort ? wordsAt(source, counted.sort) : NOTHING)
    : told
      ? saidAfter(source, end, heard)
      : null
  return {
    clause: {
      phrase,
      predicate: withNounAfter(folded, end, read),
      noun,
      bracket,
      listed,
    },
    from,
    to: counted?.end ?? end,
  }
}

const SAMPLE =
  /^.{0,8}?(?:城市|地区|省份|省市|行业|工业企业|企业|市县|县|村|家庭|住户|样本|商品|产品|监测点|断面|站点|大类|口岸|机场|港口|医院|学校|国家)/

const DOERS =
  /^([^\d]{0,8}?(?:城市|地区|省份|市县|县|口岸|机场|港口|企业|景区|车站))(?:共|累计|共计|合计)?(?:完成|实现|发送|接待|开行)[^\d]{2,}/

/**
 * 31个大城市城镇调查失业率为6.1%: how many things the next figure is told of, which is no statistic of its own. The words that
 * say what they are; null for every other figure.
 */
export const sampleOf = (folded: string, figure: Figure, next: Figure | undefined): [number, number] | null => {
  const end = endOf(figure)
  if (figure.kind !== 'count' || !next || next.phraseStart - end > 40) return null
  const gap = folded.slice(end, next.phraseStart)
  if (/^\)|[,，。;；:：、\n]/.test(gap)) return null
  // 36个城市完成客运量2.6亿人: what they did together.
  const doers = DOERS.exec(gap)
  if (doers) return [end, end + doers[1]!.length]
  if (next.kind === 'count') return null
  const { end: nounEnd, said } = predicate(folded, end, next.phraseStart, saysParts(next))
  const noun = folded.slice(end, nounEnd).replace(/平均$/, '')
  // 7个行业增长5%: what grew is told of so many.
  if (said === 'change' && noun.length > 1) return [end, nounEnd]
  const things = SAMPLE.exec(gap)
  return things && noun.length > things[0].length && headOf(noun) !== '' ? [end, end + things[0].length] : null
}
