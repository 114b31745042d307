// Says what one figure measures: from the words of its clause, the noun after it, and what was heard before.
import { fold } from '@/domain/vocabulary/folding'
import type { Figure } from '../figure'
import { isBareChange } from './change-words'
import { completed } from './completing'
import { headOf } from './head-words'
import type { NounPhrase } from './noun-phrase'
import type { Predicate, Span } from './predicate'
import { roleOf, saysParts } from './role'
import type { Heard, Stated } from './said'
import { subjectOf } from './subject'
import { CONTRIBUTION, isBareVerb } from './verb-words'
import { bare, joined, NOTHING, own, type Words } from './words'

export type Source = { text: string; folded: string }

export const wordsAt = ({ text, folded }: Source, [start, end]: Span): Words =>
  bare({ printed: text.slice(start, end), folded: folded.slice(start, end) })

/** What a clause says of its figures. `bracket`: it stands in a bracket right behind the last figure. */
export type Clause = {
  phrase: NounPhrase
  predicate: Predicate
  noun: Words | null
  bracket: boolean
  /** It stands in a bracket behind its noun: 服装(升41%)、鞋类(升12%). */
  listed: boolean
}

/** 产量增产, 收入增收: the measure says it already. */
const KEPT_ALREADY = /[产收支][量入出]?额? .*[产收支]$/
const WHOLE_NOUN = /(?:比重|比例|份额|比率|占比)$/
const SEASON = /^经.*季节/
const NAMES_MUCH = 14

const shareOf = (base: Words, whole: Words): Words => {
  if (WHOLE_NOUN.test(whole.folded)) return joined(base, whole)
  return joined(base, whole, own(whole.folded === '占' ? '比' : '比重'))
}

const comparisonOf = (
  source: Source,
  { predicate, bracket }: Clause,
  heard: Heard,
  inherits: boolean,
): Words | null => {
  const words = predicate.comparison.map((span) => wordsAt(source, span))
  const last = heard.last?.sentence === heard.sentence ? heard.last.comparison : null
  if (words.length > 0) {
    const said = joined(...words)
    return SEASON.test(said.folded) && last && !SEASON.test(last.folded) ? joined(said, last) : said
  }
  if (predicate.said !== 'change' && !(bracket && predicate.said === 'nothing')) return null
  return heard.comparison ?? (inherits ? last : null)
}

/** The noun after the number, with what was done: 破获 + 相关案件. A long clause names enough itself, or too much. */
const withNoun = (measure: Words, noun: Words | null): Words => {
  if (!noun) return measure
  return measure.folded === '' || measure.folded.length > NAMES_MUCH || measure.folded.endsWith('等')
    ? noun
    : joined(measure, noun)
}

/** 覆盖5万人, 办结2300件: what is only done is named by what is counted. */
const COUNTS = new Map<string, readonly [simplified: string, traditional: string]>([
  ['人', ['人数', '人數']],
  ['名', ['人数', '人數']],
  ['人次', ['人次', '人次']],
  ['件', ['件数', '件數']],
  ['宗', ['宗数', '宗數']],
  ['起', ['起数', '起數']],
  ['次', ['次数', '次數']],
  ['户', ['户数', '戶數']],
  ['家', ['家数', '家數']],
])
const numberOf = (unit: string | null, traditional: boolean): Words =>
  own(COUNTS.get(fold(unit ?? ''))?.[traditional ? 1 : 0] ?? '')

const HAN = /[\u4e00-\u9fff]/
const isTraditional = ({ text, folded }: Source, to: number): boolean => {
  for (let at = Math.max(0, to - 60); at < to; at++) if (text[at] !== folded[at] && HAN.test(text[at]!)) return true
  return false
}

const NO_CLASS_UNIT = /^[人个家件户名%]/

/** `given` is a name that was shared out to the figure. */
export const stated = (source: Source, figure: Figure, clause: Clause, heard: Heard, given: Words | null): Stated => {
  const { phrase, predicate, bracket } = clause
  const { last } = heard
  const { said } = predicate
  const empty = phrase.measure.folded === '' && !clause.noun && !given
  const repeats = empty && bracket && said === 'nothing'
  const parts = saysParts(figure)
  let base = given ?? withNoun(phrase.measure, clause.noun)
  const half = said === 'change' && !bracket ? heard.half : null
  if (empty) base = half ?? (said === 'share' ? last?.base : last?.measure) ?? NOTHING
  else if (CONTRIBUTION.test(base.folded) && last) base = joined(last.base, base)
  else {
    const sameUnit = figure.unit === heard.topicUnit && said === 'nothing' && !NO_CLASS_UNIT.test(figure.unit ?? '人')
    // 燃料下跌21%、超级市场货品跌13%: one list of things, of which the first has the noun.
    const follows = said === 'change' && parts && last?.role === 'rate' && source.folded.charAt(last.end) === '、'
    const alike = sameUnit || (!heard.within && said === 'change' && parts)
    if (!given || !heard.recent.some(({ measure }) => measure === given))
      base = completed(base, heard, alike, clause.listed || follows)
    if (isBareChange(base.folded)) base = NOTHING
  }
  // 增长11.9%,高于全省5.6个百分点: the rate was higher, not the thing.
  if (empty && figure.kind === 'pp' && last?.role === 'rate' && said === 'change') base = joined(base, own('增速'))
  if (said === 'nothing' && !clause.noun && !given && isBareVerb(base.folded))
    base = joined(base, numberOf(figure.unit, isTraditional(source, figure.phraseStart)))
  const kept = predicate.kept && !KEPT_ALREADY.test(`${base.folded} ${source.folded.slice(...predicate.kept)}`)
  if (predicate.kept && kept) base = joined(base, wordsAt(source, predicate.kept))
  const measure = predicate.whole && base.folded !== '' ? shareOf(base, wordsAt(source, predicate.whole)) : base
  const role =
    repeats && last ? (parts && last.role === 'change' ? 'rate' : last.role) : roleOf(figure, said, measure.folded)
  const inherits = bracket || (empty && (last?.role === 'change' || last?.role === 'rate'))
  const isOfLast = last !== null && last.base.folded !== '' && base.folded.startsWith(last.base.folded.slice(0, 6))
  return {
    subject:
      (empty || isOfLast) && !phrase.subject
        ? half
          ? null
          : (last?.subject ?? null)
        : subjectOf(phrase.subject, measure, heard),
    base,
    measure,
    role,
    comparison: comparisonOf(source, clause, heard, inherits),
    direction:
      repeats && last
        ? last.direction
        : said === 'change'
          ? predicate.direction
          : figure.direction === 'flat'
            ? 'flat'
            : null,
    unit: figure.unit,
    end: figure.phraseStart + figure.phrase.length,
    sentence: heard.sentence,
  }
}

/** What a figure names itself is what the ones after it may leave out. */
export const topicSet = (heard: Heard, { measure, unit, role }: Stated, named: boolean): void => {
  if (!named || role === 'share') return
  if (headOf(measure.folded) === '' && role !== 'level') return
  heard.topic = measure
  heard.topicUnit = unit
}
