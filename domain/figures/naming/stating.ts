// Says what one figure measures: from the words of its clause, the noun after it, and what was heard before.
import type { Figure } from '../figure'
import { isBareChange } from './change-words'
import { completed, withoutChange } from './completing'
import { countOf } from './count-told'
import { headOf } from './head-words'
import { toldBefore } from './hearing'
import type { NounPhrase } from './noun-phrase'
import type { Predicate } from './predicate'
import { roleOf, saysParts } from './role'
import type { Heard, Stated } from './said'
import { type Source, wordsAt } from './source'
import { subjectOf } from './subject'
import { beginsWithVerb, CONTRIBUTION, isBareVerb } from './verb-words'
import { cut, joined, NOTHING, own, type Words } from './words'

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

/** 大陆旅客总数 and 占旅客总数比重: the total is said once. */
const withoutTotal = (base: Words, whole: Words): Words => {
  const total = /(?<=..)总[数额量值]$/.exec(base.folded)
  return total && whole.folded.includes(total[0]) ? cut(base, 0, total.index) : base
}

/** 是平均数的86.3%, 目标的73%: as what a part is called. */
const asPart = (said: Words, { kind }: Figure): Words => {
  if (/^(?:目标|任务|计划|预算|指标)/.test(said.folded)) return joined(own('完成'), said)
  return kind === 'percent' && /^是./.test(said.folded) ? joined(own('占'), cut(said, 1)) : said
}

const comparisonOf = (
  { source, figure, clause: { predicate, bracket }, heard }: Telling,
  inherits: boolean,
): Words | null => {
  const words = predicate.comparison.map((span) => wordsAt(source, span)).map((said) => asPart(said, figure))
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

/** 蔬菜播种面积3938公顷;果用瓜1107公顷: in such units nothing else is told. */
const MEASURED = /^(?:公顷|亩|吨|公斤|千克|头|只|羽)$/
const WEIGHED = /(?:播种面积|种植面积|养殖面积|总产量|产量|面积|存栏|出栏)$/
const NO_CLASS_UNIT = /^[人个家件户名%]/

type Telling = { source: Source; figure: Figure; clause: Clause; heard: Heard; given: Words | null }

/** The clause has no noun of its own. */
const isEmpty = ({ clause: { phrase, noun }, given }: Telling): boolean =>
  phrase.measure.folded === '' && noun === null && given === null

const inheritedBase = ({ source, figure, clause: { predicate, bracket }, heard }: Telling): Words => {
  const { last, half } = heard
  const { said } = predicate
  if (half && said !== 'nothing' && said !== 'share' && !bracket) return completed(half, heard, !heard.within, false)
  if (!last && said === 'change')
    return toldBefore(source.text, source.folded, heard.paragraph, figure.phraseStart) ?? NOTHING
  const base = (said === 'share' ? last?.base : last?.measure) ?? NOTHING
  if (heard.best && said === 'nothing' && last) return joined(heard.best, last.base)
  // 增长11.9%,高于全省5.6个百分点: the rate was higher, not the thing.
  const isOfRate = figure.kind === 'pp' && last?.role === 'rate' && said === 'change' && base.folded !== ''
  // 回落4.8个百分点; 两年平均增长6.0%: the growth of the thing again, not of its growth.
  if (said === 'change' && saysParts(figure) && figure.kind !== 'pp' && !/(?:降幅|跌幅)$/.test(base.folded))
    return withoutChange(base)
  return isOfRate ? joined(base, own('增速')) : base
}

/** 鞋类及珠宝的销货价值: so is that of the next thing. */
const OF_EACH = /(?:销货价值|销货数量|零售额|销售额|营业额|产值|增加值|价格)$/
/** 综计1至4月营业额为: of all the paragraph has told. */
const IN_ALL = /[,，。;；\n](?:综计|合计|总计|累计)[^,，。;；\n]*$/
const OWN_SHARE = /^占(?!用|地|有率|据|领)/

const ownBase = (telling: Telling): Words => {
  const { source, figure, clause, heard, given } = telling
  const { phrase, predicate, noun, listed } = clause
  const { last } = heard
  const named = given ?? withNoun(phrase.measure, noun)
  if (last && (CONTRIBUTION.test(named.folded) || OWN_SHARE.test(named.folded))) return joined(last.base, named)
  if (given && heard.recent.some(({ measure }) => measure === given)) return given
  if (
    heard.first?.folded.endsWith(named.folded) &&
    headOf(named.folded) === named.folded &&
    IN_ALL.test(source.folded.slice(Math.max(0, figure.phraseStart - 32), figure.phraseStart))
  )
    return heard.first
  if (heard.ranked && named.folded !== '' && headOf(named.folded) === named.folded) return joined(heard.ranked, named)
  const changes = predicate.said === 'change' && saysParts(figure)
  const sameUnit =
    figure.unit === heard.topicUnit && predicate.said === 'nothing' && !NO_CLASS_UNIT.test(figure.unit ?? '人')
  // 燃料下跌21%、超级市场货品跌13%: one list of things, of which the first has the noun.
  const mark = last ? source.folded.charAt(last.end) : ''
  const isListed = mark === '、' || (/[;；]/.test(mark) && heard.topic !== null && OF_EACH.test(heard.topic.folded))
  const follows = changes && last?.role === 'rate' && isListed
  const weighed =
    !noun && !given && predicate.said === 'nothing' && headOf(named.folded) === '' && MEASURED.test(figure.unit ?? '')
      ? heard.weighed.get(figure.unit!)
      : undefined
  if (weighed) return joined(named, weighed)
  const whole = completed(
    named,
    heard,
    sameUnit || (!heard.within && changes),
    listed || follows || (given !== null && changes && !/[速幅]$/.test(given.folded)),
  )
  return isBareChange(whole.folded) ? NOTHING : whole
}

/** 内地(占总数80%), 台湾(5%): a place with a share of the same whole. */
const placeOfWhole = ({ clause: { phrase, listed }, heard: { last } }: Telling): Words | null =>
  listed && phrase.measure.folded === '' && last?.whole ? phrase.subject : null

/** 参观书店的受访者: so many per cent of those asked. */
const THOSE_WHO = /的(?:受访者|被访者|[^的]{0,4}(?:游客|旅客|居民|家庭|企业|网民|消费者|人群?))$/

const withEnd = ({ source, figure, clause, given, heard }: Telling, base: Words): Words => {
  const { kept, said } = clause.predicate
  if (said === 'nothing' && !clause.noun && !given && isBareVerb(base.folded))
    return countOf(source, figure, base, heard.paragraph)
  if (said === 'nothing' && figure.kind === 'percent' && THOSE_WHO.test(base.folded)) return joined(base, own('占比'))
  if (heard.adjusted && said === 'nothing' && base.folded !== '') return joined(heard.adjusted, own('的'), base)
  if (!kept || KEPT_ALREADY.test(`${base.folded} ${source.folded.slice(...kept)}`)) return base
  return joined(base, wordsAt(source, kept))
}

const subjectFor = (telling: Telling, base: Words, measure: Words): Words | null => {
  const { clause, heard } = telling
  const { last } = heard
  if (clause.phrase.subject) return clause.phrase.subject
  if (isEmpty(telling) && heard.half && base.folded.startsWith(heard.half.folded)) return null
  const { folded } = clause.phrase.measure
  // 庭长办理: who did it is told.
  if (
    base.folded !== folded &&
    folded.length > 3 &&
    headOf(folded) === '' &&
    !beginsWithVerb(folded) &&
    isBareVerb(folded.slice(-2))
  )
    return null
  const start = last?.base.folded.slice(0, 6) ?? ''
  const isOfLast = start !== '' && base.folded.startsWith(start) && last!.sentence === heard.sentence
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
  const measure = whole && base.folded !== '' ? joined(withoutTotal(base, whole), whole) : base
  const again = repeated && (saysParts(figure) && repeated.role === 'change' ? 'rate' : repeated.role)
  const flat = figure.direction === 'flat' ? 'flat' : null
  return {
    subject: place ? null : subjectFor(telling, base, measure),
    base: withoutChange(base),
    measure,
    whole: whole || null,
    role: place ? 'share' : (again ?? roleOf(figure, said, measure.folded)),
    comparison: comparisonOf(telling, bracket || (empty && (last?.role === 'change' || last?.role === 'rate'))),
    direction: repeated ? repeated.direction : said === 'change' ? predicate.direction : flat,
    unit: figure.unit,
    end: figure.phraseStart + figure.phrase.length,
    sentence: heard.sentence,
  }
}

/** What a figure names itself is what the ones after it may leave out. */
export const topicSet = (heard: Heard, { measure, unit, role }: Stated, named: boolean): void => {
  if (!named || role === 'share') return
  const weighed = role === 'level' && unit !== null ? WEIGHED.exec(measure.folded) : null
  if (weighed) heard.weighed.set(unit!, cut(measure, weighed.index))
  if (headOf(measure.folded) === '' && role !== 'level') return
  heard.topic = measure
  heard.first ??= measure
  heard.topicUnit = unit
}
