// A change that a sentence states twice, once as two levels (or a level and a difference) and once as a percentage, 倍
// or points, is the same change. This is where 增长 and 增长到 are mixed up: 由10增长到30 is growth by 2倍, not by 3倍.
import { add, bare, compare, divide, multiply, subtract } from '@/domain/figures/decimal'
import type { Figure } from '@/domain/figures/figure'
import type { Manuscript } from '@/domain/manuscript'
import { fold } from '@/domain/vocabulary/folding'
import type { Stated } from '../reading/intervals'
import { issue, type Issue } from '../reading/issue'
import { claimIn, endOf, gap, isLevel, sentencesOf, type Sentence } from '../reading/sentence-figures'

const VERB = '增长|增加|提高|上升|提升|扩大|上涨|攀升|跃升|减少|下降|降低|缩短|缩小|压减|压缩|回落'
const FROM = /(?:从|由|自)[^，。,;；]{0,20}$|\bfrom $/i
const TO = new RegExp(`^[^，。,;；\\d]{0,16}(?:${VERB})?(?:到|至|为)[^，。,;；\\d]{0,10}$|^ (?:[^.;,\\d]{0,24} )?to $`)
const BY = new RegExp(
  `^[^，。,;；\\d]{0,6}[，,、]\\s?(?!.{0,8}(?:年均|平均|每年|年复合))[^，。,;；\\d]{0,8}(?:${VERB}|翻)了?(?:约|近|超过?|达)?$|^(?: [a-z -]{1,30})?, (?:an? )?(?:increase|rise|growth|fall|drop|decrease|decline|up|down)(?: of| by)? $`,
)
const YEARLY = /年均|平均|每年|复合|annual|per year|a year on average/i

type Span = { low: string; high: string }
const pointOf = ({ value }: Stated): Span => ({ low: value, high: value })
const spanOf = ({ low, high }: Stated): Span | null => (low === null || high === null ? null : { low, high })

const PLACES = 9
const HUNDRED = '100'

const percentOf = (part: string, whole: string): string => multiply(divide(part, whole, PLACES), HUNDRED)

/**
 * The change from one interval to another in percent (points: as it is), by interval arithmetic; null where it is not
 * defined.
 */
const changeIn = (from: Span, to: Span, inPoints: boolean): Span | null => {
  if (inPoints) return { low: subtract(to.low, from.high), high: subtract(to.high, from.low) }
  if (compare(from.low, '0') <= 0) return null
  return {
    low: percentOf(subtract(to.low, from.high), from.high),
    high: percentOf(subtract(to.high, from.low), from.low),
  }
}

const size = (value: string): string => value.replace('-', '')

/** The size of a change, whichever way it goes: the verb says the way. */
const sizes = ({ low, high }: Span): Span => {
  const [a, b] = [size(low), size(high)]
  const crosses = low.startsWith('-') !== high.startsWith('-')
  return { low: crosses ? '0' : compare(a, b) < 0 ? a : b, high: compare(a, b) < 0 ? b : a }
}

const apart = (a: Span, b: Span): boolean => compare(a.high, b.low) < 0 || compare(b.high, a.low) < 0

/** What a stated change claims, in percent or points. */
const claimed = (figure: Figure): Span | null => {
  const claim = claimIn(figure)
  const span = claim && spanOf(claim)
  if (!span || !['percent', 'pp', 'ratio'].includes(figure.kind)) return null
  if (figure.kind !== 'ratio') return span
  return figure.unit === '倍' ? { low: multiply(span.low, HUNDRED), high: multiply(span.high, HUNDRED) } : null
}

const finding = (
  sentence: Sentence,
  from: string,
  to: string,
  said: Figure,
  counted: Span | null,
  point: Span | null,
): Issue[] => {
  const span = claimed(said)
  if (!span || !counted || !point || !apart(sizes(span), sizes(counted))) return []
  const right = bare(divide(size(point.low), '1', 1))
  const inTimes = bare(divide(size(point.low), HUNDRED, 2))
  const words =
    said.kind === 'pp'
      ? { zh: `${right}个百分点`, en: `${right} percentage points` }
      : said.kind === 'ratio'
        ? { zh: `${inTimes}倍`, en: `${inTimes} times` }
        : `${right}%`
  return [issue('growth-miscounted', sentence.place, { from, to, right: words, said: said.phrase })]
}

/** 由A增长到B，增长C. */
const fromTo = (sentence: Sentence, a: Figure, b: Figure, c: Figure): Issue[] => {
  const { text } = sentence
  if (
    !FROM.test(text.slice(Math.max(0, a.phraseStart - 24), a.phraseStart)) ||
    !TO.test(gap(text, a, b)) ||
    !BY.test(gap(text, b, c))
  )
    return []
  if (fold(a.unit ?? '') !== fold(b.unit ?? '') || YEARLY.test(text.slice(endOf(b), endOf(c)))) return []
  const [from, to] = [claimIn(a), claimIn(b)]
  const [fromSpan, toSpan] = [from && spanOf(from), to && spanOf(to)]
  const inPoints = a.kind === 'percent'
  if (!from || !to || !fromSpan || !toSpan || (inPoints && c.kind !== 'pp')) return []
  return finding(
    sentence,
    a.phrase,
    b.phrase,
    c,
    changeIn(fromSpan, toSpan, inPoints),
    changeIn(pointOf(from), pointOf(to), inPoints),
  )
}

/** A difference in percent of what was there before; null where that is not known to be more than nothing. */
const shareOf = (difference: Span, before: Span): Span | null => {
  if (compare(before.low, '0') <= 0) return null
  return { low: percentOf(difference.low, before.high), high: percentOf(difference.high, before.low) }
}

const COMPARED = new RegExp(`^[，,、]?\\s?[^。；;，,\\d]{0,4}(?:比|较)[^，。,;；]{2,14}?(?:净)?(?:${VERB})了?$`)

/** V，比上年减少D，下降P: the level before was V and D together. */
const levelAndDifference = (sentence: Sentence, v: Figure, d: Figure, p: Figure): Issue[] => {
  const { text } = sentence
  if (p.kind !== 'percent' || v.kind === 'percent' || !isLevel(v, text) || fold(v.unit ?? '') !== fold(d.unit ?? ''))
    return []
  if (
    d.direction === null ||
    d.direction !== p.direction ||
    !COMPARED.test(gap(text, v, d)) ||
    !BY.test(gap(text, d, p))
  )
    return []
  const [stands, by] = [claimIn(v), claimIn(d)]
  const [level, difference] = [stands && spanOf(stands), by && spanOf(by)]
  if (!stands || !by || !level || !difference || YEARLY.test(text.slice(endOf(v), endOf(p)))) return []
  const up = d.direction === 'up'
  const counted = shareOf(
    difference,
    up
      ? { low: subtract(level.low, difference.high), high: subtract(level.high, difference.low) }
      : { low: add(level.low, difference.low), high: add(level.high, difference.high) },
  )
  const point = shareOf(
    pointOf(by),
    pointOf({ ...stands, value: up ? subtract(stands.value, by.value) : add(stands.value, by.value) }),
  )
  return finding(sentence, `${v.phrase}${up ? '−' : '＋'}${d.phrase}`, v.phrase, p, counted, point)
}

export const growthCounted = (manuscript: Manuscript): Issue[] =>
  sentencesOf(manuscript).flatMap((sentence) =>
    sentence.figures.flatMap((a, at) => {
      const [b, c] = [sentence.figures[at + 1], sentence.figures[at + 2]]
      return b && c ? [...fromTo(sentence, a, b, c), ...levelAndDifference(sentence, a, b, c)] : []
    }),
  )
