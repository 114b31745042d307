// Hears the words between two figures: where sentences begin, and what their clauses without a number speak of (在民事检察方面;
// 2021年末卫生人员总数中; 与上年相比; 京津冀及周边地区).
import { clausesIn } from './clause'
import { headOf } from './head-words'
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

/** Most clauses end otherwise and are not read. */
const SPEAKS = /[看面域中比较对市区国省县州地城”]$/

const CHANGED = /(?:显著|明显|较快|较大|稳定|平稳|持续|迅速|快速|继续|略有|有所)$/

/** 人均结案数居全市首位. */
const RANKED = /^(.{3,}?)(?:位?居|位列|排名|名列|创)(?!民)/

/** 旅客上升显著; 失业率同比回落: the noun of a change without a number. */
const halfOf = (text: string, folded: string, start: number, end: number): Words | null => {
  const clause = folded.slice(start, end)
  const ranked = RANKED.exec(clause)
  const to = end - (CHANGED.exec(clause)?.[0].length ?? 0)
  const { said, end: changed } = predicate(folded, start, to, false)
  if (said !== 'change' && !ranked) return null
  const nounEnd = ranked ? start + ranked[1]!.length : changed
  const { subject, measure } = nounPhrase(text, folded, start, nounEnd)
  return measure.folded === '' ? null : subject ? joined(subject, measure) : measure
}

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
  for (const [start, end] of clauses) clause(heard, text, folded, start, end)
  const [start, end] = clauses.at(-1) ?? [to, to]
  heard.half = end - start > 3 && end - start < SHORT ? halfOf(text, folded, start, end) : null
  heard.read = Math.max(heard.read, to)
}
