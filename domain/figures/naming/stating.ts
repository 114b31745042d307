// Says what one figure measures: from the words of its clause, the noun after it, and what was heard before.
import { fold } from '@/domain/vocabulary/folding'
import type { Figure } from '../figure'
import { isBareChange } from './change-words'
import { completed, withoutChange } from './completing'
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

const wholeOf = (words: Words): Words =>
  WHOLE_NOUN.test(words.folded) ? words : joined(words, own(words.folded === '占' ? '比' : '比重'))

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

type Telling = { source: Source; figure: Figure; clause: Clause; heard: Heard; given: Words | null }

/** The clause has no noun of its own. */
const isEmpty = ({ clause: { phrase, noun }, given }: Telling): boolean =>
  phrase.measure.folded === '' && noun === null && given === null

const inheritedBase = ({ figure, clause: { predicate, bracket }, heard }: Telling): Words => {
  const { last, half } = heard
  const { said } = predicate
  if (half && said !== 'nothing' && said !== 'share' && !bracket) return half
  const base = (said === 'share' ? last?.base : last?.measure) ?? NOTHING
  // 增长11.9%,高于全省5.6个百分点: the rate was higher, not the thing.
  const isOfRate = figure.kind === 'pp' && last?.role === 'rate' && said === 'change' && base.folded !== ''
  return isOfRate ? joined(base, own('增速')) : base
}

const OWN_SHARE = /^占(?!用|地|有率|据|领)/

const ownBase = (telling: Telling): Words => {
  const { source, figure, clause, heard, given } = telling
  const { phrase, predicate, noun, listed } = clause
  const { last } = heard
  const named = given ?? withNoun(phrase.measure, noun)
  if (last && (CONTRIBUTION.test(named.folded) || OWN_SHARE.test(named.folded))) return joined(last.base, named)
  if (given && heard.recent.some(({ measure }) => measure === given)) return given
  const changes = predicate.said === 'change' && saysParts(figure)
  const sameUnit =
    figure.unit === heard.topicUnit && predicate.said === 'nothing' && !NO_CLASS_UNIT.test(figure.unit ?? '人')
  // 燃料下跌21%、超级市场货品跌13%: one list of things, of which the first has the noun.
  const follows = changes && last?.role === 'rate' && source.folded.charAt(last.end) === '、'
  const whole = completed(named, heard, sameUnit || (!heard.within && changes), listed || follows)
  return isBareChange(whole.folded) ? NOTHING : whole
}

/** 内地(占总数80%), 台湾(5%): a place with a share of the same whole. */
const placeOfWhole = ({ clause: { phrase, listed }, heard: { last } }: Telling): Words | null =>
  listed && phrase.measure.folded === '' && last?.whole ? phrase.subject : null

const withEnd = ({ source, figure, clause, given }: Telling, base: Words): Words => {
  const { kept, said } = clause.predicate
  if (said === 'nothing' && !clause.noun && !given && isBareVerb(base.folded))
    return joined(base, numberOf(figure.unit, isTraditional(source, figure.phraseStart)))
  if (!kept || KEPT_ALREADY.test(`${base.folded} ${source.folded.slice(...kept)}`)) return base
  return joined(base, wordsAt(source, kept))
}

const subjectFor = (telling: Telling, base: Words, measure: Words): Words | null => {
  const { clause, heard } = telling
  const { last } = heard
  if (clause.phrase.subject) return clause.phrase.subject
  if (isEmpty(telling) && base === heard.half) return null
  const start = last?.base.folded.slice(0, 6) ?? ''
  const isOfLast = start !== '' && base.folded.startsWith(start)
  return isEmpty(telling) || isOfLast ? (last?.subject ?? null) : subjectOf(null, measure, heard)
}

/** `given` is a name that was shared out to the figure. */
export const stated = (source: Source, figure: Figure, clause: Clause, heard: Heard, given: Words | null): Stated => {
  const telling: Telling = { source, figure, clause, heard, given }
  const { predicate, bracket } = clause
  const { last } = heard
  const { said } = predicate
  const place = placeOfWhole(telling)
  const empty = isEmpty(telling)
  const repeated = empty && bracket && said === 'nothing' ? last : null
  const base = place ?? withEnd(telling, empty ? inheritedBase(telling) : ownBase(telling))
  const whole = place ? last!.whole : predicate.whole && wholeOf(wordsAt(source, predicate.whole))
  const measure = whole && base.folded !== '' ? joined(base, whole) : base
  const again = repeated && (saysParts(figure) && repeated.role === 'change' ? 'rate' : repeated.role)
  const flat = figure.direction === 'flat' ? 'flat' : null
  return {
    subject: place ? null : subjectFor(telling, base, measure),
    base: withoutChange(base),
    measure,
    whole: whole || null,
    role: place ? 'share' : (again ?? roleOf(figure, said, measure.folded)),
    comparison: comparisonOf(
      source,
      clause,
      heard,
      bracket || (empty && (last?.role === 'change' || last?.role === 'rate')),
    ),
    direction: repeated ? repeated.direction : said === 'change' ? predicate.direction : flat,
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
