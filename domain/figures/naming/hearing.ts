// Hears the words between two figures: where sentences begin, and what their clauses without a number speak of
// (在民事检察方面; 2021年末卫生人员总数中; 与上年相比; 京津冀及周边地区).
import { clausesIn } from './clause'
import { classOf, headOf } from './head-words'
import { endsClause, endsParagraph, endsSentence } from './marks'
import { nounPhrase } from './noun-phrase'
import { placeAt } from './place-words'
import { predicate } from './predicate'
import { type Heard, paragraphBegins, sentenceBegins } from './said'
import { bare, joined, type Words } from './words'

const MATTER = /^(?:在|针对|对|围绕)?([^在]{2,14}?)(?:方面|领域)$/
const WITHIN = /^(?:在)?(.{2,22}?)(?:之中|当中|中)$/
const COMPARED = /(?:与|同|和|较|比)([^,，。;；]{1,18})(?:相比较?|比较|对比)$/
/** 从环比看; 从主要产品产量看. */
const VIEWED = /^从(.{2,16}?)来?看$/
const NO_WITHIN = /(?:过程|工作|活动|其|集|空|高|初|期间|年|月)中$/
const SHORT = 40
const LONG = 64

/** Most clauses end otherwise and are not read. */
const SPEAKS = /[看面域中比较对市区国省县州地城”]$/

const CHANGED = /(?:显著|明显|较快|较大|稳定|平稳|持续|迅速|快速|继续|略有|有所)$/

/** 人均结案数居全市首位. */
const RANKED = /^(.{3,}?)(?:位?居|位列|排名|名列|创)(?!民)/

/** 蔬菜价格受高温影响, 零售业因新车到港: why it changed. */
const BECAUSE = /^([^因受]{3,}?)(?:因(?![素此子])|受(?=.*(?:影响|拉动|带动|推动)))(?=..)/
/** 带动出货成长: what came of it. */
const EFFECT = /^(?:带动|推动|拉动|致使|使得?|抵销|抵消|加上)/
/** 不含农户, 扣除价格因素: how it was counted. */
const NO_NOUN = /^(?:不含|不包括|扣除|剔除|按|以|从|与|同|含|包括|根据|对比|除)/

const nounOf = (text: string, folded: string, start: number, end: number): Words | null => {
  const { subject, measure } = nounPhrase(text, folded, start, end)
  return measure.folded === '' ? null : subject ? joined(subject, measure) : measure
}

/** 旅客上升显著; 失业率同比回落: the noun of a change without a number. */
const changedNoun = (text: string, folded: string, start: number, end: number): Words | null => {
  const clause = folded.slice(start, end)
  const ranked = RANKED.exec(clause)
  const to = end - (CHANGED.exec(clause)?.[0].length ?? 0)
  const { said, end: changed } = predicate(folded, start, to, false)
  if (said !== 'change' && !ranked) return null
  return nounOf(text, folded, start, ranked ? start + ranked[1]!.length : changed)
}

/** The noun of the clause right before: of a change without a number, with its reason, or alone (批发业的净产值,在第三季). */
const halfOf = (text: string, folded: string, start: number, end: number): Words | null => {
  const clause = folded.slice(start, end)
  const because = BECAUSE.exec(clause)
  const why = because ? nounOf(text, folded, start, start + because[1]!.length) : null
  if (why && headOf(why.folded) + classOf(why.folded) !== '') return why
  const changed = changedNoun(text, folded, start, end)
  if (changed || NO_NOUN.test(clause)) return changed
  const noun = nounOf(text, folded, start, end)
  return noun && noun.folded !== '平均值' && headOf(noun.folded) !== '' ? noun : null
}

const SO_FAR_BACK = 120

/** 投诉数量总体上升。据介绍,2020年增长3.2万件: what rose, in a sentence before it that has no figure. */
export const toldBefore = (text: string, folded: string, from: number, to: number): Words | null => {
  for (const [start, end] of clausesIn(folded, Math.max(from, to - SO_FAR_BACK), to).reverse()) {
    const isTold = end - start > 3 && end - start < SHORT && !/\d/.test(folded.slice(start, end))
    const noun = isTold ? changedNoun(text, folded, start, end) : null
    if (noun && headOf(noun.folded) !== '') return noun
  }
  return null
}

const ADJUSTED = /^经过?(?:季节性?(?:因素)?调整|调整季节(?:性|变动)?(?:因素)?)[之以]?后$/
const NEXT = /^(?:其次|再次|第[二三四五])(?:为|是)(?=..)/

const BEST = /^(?:其中|当中)?以(.{2,10}?)的?最[高低大小多少]$/

const clause = (heard: Heard, text: string, folded: string, start: number, end: number): void => {
  if (end - start > SHORT || !SPEAKS.test(folded.slice(end - 1, end))) return
  const phrase = nounPhrase(text, folded, start, end)
  const whole = folded.slice(start, end)
  const compared = COMPARED.exec(whole)
  if (compared) {
    heard.comparison = { printed: text.slice(start + compared.index, end), folded: whole.slice(compared.index) }
    return
  }
  const viewed = VIEWED.exec(whole)
  if (viewed) {
    const words: Words = { printed: text.slice(start + 1, start + 1 + viewed[1]!.length), folded: viewed[1]! }
    if (/^[同环]比$/.test(words.folded)) heard.comparison = words
    else if (headOf(words.folded) !== '') Object.assign(heard, { topic: words, topicUnit: null, viewed: true })
    return
  }
  const { subject, measure } = phrase
  const words: Words = bare({
    printed: (subject?.printed ?? '') + measure.printed,
    folded: (subject?.folded ?? '') + measure.folded,
  })
  const matter = MATTER.exec(words.folded)
  if (matter) {
    const from = words.folded.indexOf(matter[1]!)
    heard.matter = bare({
      printed: words.printed.slice(from, from + matter[1]!.length),
      folded: matter[1]!,
    })
    return
  }
  if (WITHIN.test(words.folded) && !NO_WITHIN.test(words.folded)) {
    const from = words.folded.startsWith('在') ? 1 : 0
    heard.within = { printed: words.printed.slice(from), folded: words.folded.slice(from) }
    return
  }
  if (subject && measure.folded === '' && placeAt(subject.folded, 0) === subject.folded.length) heard.place = subject
}

/** `scope` is whom a paragraph speaks of from the start. */
export const hear = (heard: Heard, text: string, folded: string, to: number, scope: Words | null): void => {
  if (heard.read >= to) {
    heard.half = null
    return
  }
  if (/[;；]/.test(folded.slice(heard.read, to))) heard.part = null
  let from = heard.read
  for (let at = from; at < to; at++) {
    if (!endsClause(folded, at)) continue
    if (endsParagraph(folded, at)) paragraphBegins(heard, at + 1, scope)
    else if (endsSentence(folded, at)) sentenceBegins(heard, at + 1)
    else continue
    from = at + 1
  }
  const clauses = clausesIn(folded, Math.max(from, heard.read), to)
  heard.adjusted = null
  heard.ranked = null
  heard.best = null
  for (const [start, end] of clauses) {
    const whole = folded.slice(start, Math.min(end, start + SHORT))
    if (ADJUSTED.test(whole)) heard.adjusted = { printed: text.slice(start, end), folded: whole }
    const best = BEST.exec(whole)
    if (best) {
      const at = start + whole.indexOf(best[1]!)
      heard.best = { printed: text.slice(at, at + best[1]!.length), folded: best[1]! }
    }
    const next = NEXT.exec(whole)
    heard.ranked = next ? nounOf(text, folded, start + next[0].length, end) : null
    clause(heard, text, folded, start, end)
  }
  const [near, before] = [clauses.at(-1), clauses.at(-2)]
  const [start, end] = (near && EFFECT.test(folded.slice(...near)) ? before : near) ?? [to, to]
  heard.half = end - start > 3 && end - start < LONG ? halfOf(text, folded, start, end) : null
  heard.read = Math.max(heard.read, to)
}
