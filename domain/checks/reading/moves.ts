// How a value moved, as one sentence says it: from which level, to which, by how much, and with which verb. Seven ways
// to say it, each a pattern for what stands before its numbers.
import type { Figure } from '@/domain/figures/figure'
import { fold } from '@/domain/vocabulary/folding'
import { CHANGED, ENGLISH_CHANGE, ENGLISH_CHANGED, speaksOfSize, STANDS, wayOf, type Way } from './change-words'
import { before, isLevel, type Sentence } from './sentence-figures'

export type Move = {
  /** The level before; null where only the level after and the difference are stated. */
  from: Figure | null
  to: Figure
  /** The changes that the sentence gives for this move: an amount, a percentage, points, 倍. */
  by: Figure[]
  /** Which way the verb says it went; null where it does not say (调整为). */
  way: Way | null
  /** The verb is about the size of a number that may be below zero. */
  ofSize: boolean
}

/** Words that may stand before a verb of change without giving it a subject of its own. */
const ADVERBS = `(?:同比|环比|按年|按月|累计|共|净|总体|整体|大幅|小幅|稳步|持续|明显|进一步|逐步|两者|前后|期间|名义|[一二三四五六七八九十两〇]{1,3}年(?:来|间)?){0,3}`
const COMPARED = '(?<![占同环对百可之])[比较](?![重例率值])(?:[^，,。;；\\d]{1,16}?)'
const MARK = '[，,、(（]?\\s?'
/** Lazy, so that 负增长 and 少增 are read whole. */
const NOUN = '[^，,。;；\\d()（]{0,12}?'
const LENGTH = '(?:了|约|近|达到?|为|超过?){0,2}'

/** 从业, 由于, 自然 begin other words. */
const START = /(?:从(?![业事而严优重])|由(?!于)|自(?![然有主治来动身我筹贸愿费]))[^，,。;；\d]{0,36}$/
const BECAME = new RegExp(
  `^${NOUN}[，,]?${NOUN}(?:(${CHANGED})|(?<!${CHANGED}))(?:到|至|为|成)了?[^，,。;；\\d]{0,30}$`,
)
const WENT_BY = new RegExp(`^${NOUN}(${CHANGED})${LENGTH}$`)
const UNTIL = /^[^，,。;；\d]{0,8}(?:到|至|达)[^，,。;；\d]{0,30}$/
/** 同比上年的1.5万件 too. */
const BESIDE = new RegExp(`^${NOUN}${MARK}${NOUN}(?:${COMPARED}|同比(?:上年|去年)[^，,。;；\\d]{0,6})(?:的|为|是)$`)
/** 与2010年的A相比，增加C: the sentence goes on behind A. */
const BESIDE_WITH = new RegExp(`^${NOUN}${MARK}${NOUN}(?:与|同|和)[^，,。;；\\d]{1,16}的$`)
const SO_FAR = /^[^，,。;；\d]{0,6}(?:相比|比较|对比)/
const BESIDE_LAST_YEAR = new RegExp(
  `^${NOUN}[，,(（]?(?:上年|去年)(?:同期|同月|同季)?(?:〇{2,12})?(?:数|数据)?(?:为|是|的)?$`,
)
const STOOD = new RegExp(`^${NOUN}[，,]?(${STANDS})[^，,。;；\\d]{0,16}(?:的|为|是)[^，,。;；\\d]{0,4}$`)
const DIFFERED = new RegExp(`^${NOUN}${MARK}${ADVERBS}(?:${COMPARED})?${ADVERBS}(${CHANGED})${LENGTH}$`)
const ALSO = new RegExp(
  `^${NOUN}[)）]?[，,、(（]\\s?(?:${COMPARED})?${ADVERBS}(?:(${CHANGED})(?:幅度|率)?|[增涨升降跌减]幅|翻)${LENGTH}$`,
)

const EN_START = new RegExp(`(?:\\b(${ENGLISH_CHANGED})\\b[^.;\\d]{0,40})?\\bfrom (?:[a-z ]{0,20} )?$`, 'i')
const EN_TO = /^[^.;,\d]{0,48}(?:, )?\bto (?:[a-z ]{0,20} )?$/i
const EN_BY_FIRST = new RegExp(`\\b(${ENGLISH_CHANGED}) (?:by )?(?:(?:about|around|some) )?$`, 'i')
const EN_FROM_NEXT = /^[^.;,\d]{0,24}\bfrom (?:[a-z ]{0,20} )?$/i
const EN_UP_FROM = new RegExp(`^[^.;\\d]{0,48}[,(] ?(?:which is |or )?(${ENGLISH_CHANGED}) (?:[a-z]+ )?from $`, 'i')
const EN_UP = new RegExp(`^[^.;,\\d]{0,48}[,(] ?(?:which is |or )?(${ENGLISH_CHANGED}) (?:by )?$`, 'i')
const EN_BESIDE = /^[^.;,\d]{0,48},? (?:compared (?:with|to)|against) $/i
const EN_ALSO = new RegExp(
  `^[^.;,\\d]{0,48},? ?[(,](?: (?:which is |or ))? ?(?:an? )?(${ENGLISH_CHANGE}|${ENGLISH_CHANGED})(?: of| by)? $`,
  'i',
)
const EN_BARE_ALSO = /^[^.;,\d]{0,48} ?\((?:or )?$/

/** A rate per year is not the change from the first to the last. */
const YEARLY = /年均|平均每年|每年|年复合|annual|per year|a year on average/i

export const sameUnit = (a: Figure, b: Figure): boolean =>
  a.unit === null || b.unit === null || fold(a.unit).toLowerCase() === fold(b.unit).toLowerCase()

/** An amount, a percentage and its points: a text says a change in no more ways. */
const MOST = 3

/** The changes that follow, each joined by a mark and its verb. */
const further = (sentence: Sentence, from: number): Figure[] => {
  const found: Figure[] = []
  for (let at = from; at < Math.min(sentence.figures.length, from + MOST); at += 1) {
    const words = before(sentence, at)
    const figure = sentence.figures[at]!
    const isNext = ALSO.test(words) || EN_ALSO.test(words) || (figure.kind === 'percent' && EN_BARE_ALSO.test(words))
    if (YEARLY.test(words) || !isNext) break
    found.push(figure)
  }
  return found
}

/** The first of them may stand right behind its verb: 比上年的B增长P%. */
const changesFrom = (sentence: Sentence, at: number): { by: Figure[]; verb: string } => {
  const [first, words] = [sentence.figures[at], before(sentence, at)]
  const verb = DIFFERED.exec(words.replace(/^[)）]/, ''))?.[1] ?? EN_ALSO.exec(words)?.[1]
  if (!first || !verb || YEARLY.test(words)) return { by: [], verb: '' }
  return { by: [first, ...further(sentence, at + 1)], verb }
}

const move = (from: Figure | null, to: Figure, by: Figure[], verb: string): Move => ({
  from,
  to,
  by,
  way: wayOf(verb),
  ofSize: speaksOfSize(verb),
})

type Shape = (sentence: Sentence, at: number) => Move | null

/** 由A增长到B，增长C · rose from A to B, an increase of C. */
const fromTo: Shape = (sentence, at) => {
  const [a, b] = [sentence.figures[at]!, sentence.figures[at + 1]]
  if (!b) return null
  const [first, second] = [before(sentence, at), before(sentence, at + 1)]
  const chinese = START.test(first) && !/分别/.test(second) ? BECAME.exec(second) : null
  const english = EN_TO.test(second) ? EN_START.exec(first) : null
  const verb = chinese ?? english
  return verb && move(a, b, further(sentence, at + 2), verb[1] ?? '')
}

/** 由A增加C至B · rose by C from A to B. */
const fromByTo: Shape = (sentence, at) => {
  const [a, c, b] = sentence.figures.slice(at, at + 3)
  if (!a || !b || !c) return null
  const [first, second, third] = [at, at + 1, at + 2].map((place) => before(sentence, place)) as [
    string,
    string,
    string,
  ]
  const chinese = START.test(first) && UNTIL.test(third) ? WENT_BY.exec(second) : null
  if (chinese) return move(a, b, [c], chinese[1]!)
  const english = EN_FROM_NEXT.test(second) && EN_TO.test(third) ? EN_BY_FIRST.exec(first) : null
  return english && move(c, b, [a, ...further(sentence, at + 3)], english[1]!)
}

/** B，比上年同期的A增长C · B, compared with A a year earlier · B, up from A. */
const beside: Shape = (sentence, at) => {
  const [b, a] = [sentence.figures[at]!, sentence.figures[at + 1]]
  if (!a || !isLevel(b, sentence.text)) return null
  const words = before(sentence, at + 1)
  const stood = STOOD.exec(words) ?? EN_UP_FROM.exec(words)
  if (stood) return move(a, b, further(sentence, at + 2), stood[1]!)
  const isBeside =
    (BESIDE.test(words) && wayOf(words.replace(/增加值/g, '')) === null) ||
    BESIDE_LAST_YEAR.test(words) ||
    (BESIDE_WITH.test(words) && SO_FAR.test(before(sentence, at + 2))) ||
    EN_BESIDE.test(words)
  if (!isBeside) return null
  const { by, verb } = changesFrom(sentence, at + 2)
  return move(a, b, by, verb)
}

/** B，比上年增加C，增长P% · B, up C from A. */
const difference: Shape = (sentence, at) => {
  const [b, c, a] = sentence.figures.slice(at, at + 3)
  if (!b || !c || !isLevel(b, sentence.text)) return null
  const words = before(sentence, at + 1)
  const english = EN_UP.exec(words) ?? EN_ALSO.exec(words)
  if (english && a && EN_FROM_NEXT.test(before(sentence, at + 2))) return move(a, b, [c], english[1]!)
  const { by, verb } = changesFrom(sentence, at + 1)
  return by.length > 0 ? move(null, b, by, verb) : null
}

const SHAPES: readonly Shape[] = [fromTo, fromByTo, beside, difference]

/** Of ranks the smaller one is higher. */
const RANKED = /排名|位次|名次|第\s?$/

const moveAt = (sentence: Sentence, at: number): Move | null => {
  if (RANKED.test(before(sentence, at))) return null
  for (const shape of SHAPES) {
    const found = shape(sentence, at)
    if (found && (found.from === null || sameUnit(found.from, found.to))) return found
  }
  return null
}

/** The moves of a sentence. What belongs to one begins no other. */
export const movesIn = (sentence: Sentence): Move[] => {
  const found: Move[] = []
  for (let at = 0; at < sentence.figures.length; at += 1) {
    const one = moveAt(sentence, at)
    if (!one) continue
    found.push(one)
    at += (one.from ? 1 : 0) + one.by.length
  }
  return found
}
