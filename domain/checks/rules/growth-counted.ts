// A change that a sentence states twice, as two levels (or a level and a difference) and as an amount, a percentage, 倍
// or points, is the same change. This is where 增长 and 增长到 are mixed up: 由10增长到30 is growth by 2倍, not by 3倍.
import { bare, divide } from '@/domain/figures/decimal'
import type { Figure } from '@/domain/figures/figure'
import type { Manuscript } from '@/domain/manuscript'
import { issue, type Issue, type Value } from '../reading/issue'
import { movesIn, sameUnit, type Move } from '../reading/moves'
import { claimIn, endOf, sentencesOf, type Sentence } from '../reading/sentence-figures'
import { apart, difference, growth, HUNDRED, pointOf, shareOf, size, spanOf, sum, type Span } from '../reading/spans'
import { written } from '../reading/written'

/** What a change is counted in. `either`: so many percent of a rate may be points or a share of it. */
type Measure = 'amount' | 'points' | 'percent' | 'times' | 'either'

const measureOf = (by: Figure, level: Figure): Measure | null => {
  if (by.kind === 'pp') return level.kind === 'percent' ? 'points' : null
  if (by.kind === 'ratio') return by.unit === '倍' ? 'times' : null
  // That it should not say points in percent: rules/points.ts.
  if (by.kind === 'percent') return level.kind === 'percent' ? 'either' : 'percent'
  return sameUnit(by, level) ? 'amount' : null
}

/** Growth at constant prices, or on another base than the one printed, is no quotient of the printed values. */
const OTHERWISE_COUNTED =
  /不变价|可比|实际|扣除|口径|生产总值|GDP|增加值|总产值|剔除|constant price|real terms|comparable|value added|adjusted/i

const claimed = (by: Figure, measure: Measure): Span | null => {
  const claim = claimIn(by)
  const span = claim && spanOf(claim)
  if (!span || measure !== 'times') return span
  return shareOf(span, { low: '1', high: '1' })
}

const inWords = (by: Figure, measure: Measure, { low: point }: Span): Value => {
  const right = bare(divide(size(point), '1', 1))
  switch (measure) {
    case 'amount':
      return written(size(point), by)
    case 'points':
    case 'either':
      return { zh: `${bare(divide(size(point), '1', 2))}个百分点`, en: `${bare(divide(size(point), '1', 2))} points` }
    case 'times':
      return { zh: `${bare(divide(size(point), HUNDRED, 2))}倍`, en: `${bare(divide(size(point), HUNDRED, 2))} times` }
    case 'percent':
      return `${right}%`
  }
}

const spans = (figure: Figure): { span: Span; point: Span } | null => {
  const claim = claimIn(figure)
  const span = claim && spanOf(claim)
  return claim && span ? { span, point: pointOf(claim) } : null
}

const counting: Record<Measure, (from: Span, to: Span) => Span | null> = {
  amount: difference,
  points: difference,
  either: difference,
  percent: growth,
  times: growth,
}

const isShareOf = (said: Span, from: Span, to: Span): boolean => {
  const share = growth(from, to)
  return share !== null && !apart(said, share)
}

const offLevels = (sentence: Sentence, { from, to, by }: Move): Issue[] => {
  const [a, b] = [from && spans(from), spans(to)]
  if (!from || !a || !b) return []
  return by.flatMap((one) => {
    const measure = measureOf(one, to)
    const said = measure && claimed(one, measure)
    if (!measure || !said) return []
    if ((measure === 'percent' || measure === 'times') && OTHERWISE_COUNTED.test(sentence.text)) return []
    if (measure === 'either' && isShareOf(said, a.span, b.span)) return []
    const counted = counting[measure](a.span, b.span)
    const point = counting[measure](a.point, b.point)
    return counted && point && apart(said, counted)
      ? [
          issue('growth-miscounted', sentence.place, {
            from: from.phrase,
            to: to.phrase,
            right: inWords(one, measure, point),
            said: one.phrase,
          }),
        ]
      : []
  })
}

/** V，比上年减少D，下降P: the level before was V and D together. */
const offDifference = (sentence: Sentence, { from, to, by, way }: Move): Issue[] => {
  const amount = by.find((one) => measureOf(one, to) === 'amount')
  const rate = by.find((one) => one.kind === 'percent')
  const [stands, changed] = [spans(to), amount && spans(amount)]
  const said = rate && claimed(rate, 'percent')
  if (from || !amount || !rate || !said || !stands || !changed || way === null || to.kind === 'percent') return []
  if (OTHERWISE_COUNTED.test(sentence.text.slice(endOf(to), endOf(rate)))) return []
  const up = way === 'up'
  const base = (level: Span, off: Span): Span => (up ? difference(off, level) : sum(level, off))
  const counted = shareOf(changed.span, base(stands.span, changed.span))
  const point = shareOf(changed.point, base(stands.point, changed.point))
  return counted && point && apart(said, counted)
    ? [
        issue('growth-miscounted', sentence.place, {
          from: `${to.phrase}${up ? '−' : '＋'}${amount.phrase}`,
          to: to.phrase,
          right: inWords(rate, 'percent', point),
          said: rate.phrase,
        }),
      ]
    : []
}

export const growthCounted = (manuscript: Manuscript): Issue[] =>
  sentencesOf(manuscript).flatMap((sentence) =>
    movesIn(sentence).flatMap((move) => [...offLevels(sentence, move), ...offDifference(sentence, move)]),
  )
