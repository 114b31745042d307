// Percent and percentage points, where the level stands beside its change: 失业率3.89%，同比下降0.08%; 占比由25%提高到27%，提高2%;
// 生产总值1291.92亿元，同比增长6.2个百分点. (Without the level: rules/rates.ts.)
import { compare, subtract } from '@/domain/figures/decimal'
import type { Figure } from '@/domain/figures/figure'
import type { Manuscript } from '@/domain/manuscript'
import { examples } from '../reading/examples'
import { issue, type Issue, type IssueCode } from '../reading/issue'
import { movesIn, type Move } from '../reading/moves'
import { ANY_RATE, ENGLISH_RATE, RATE, SPEED } from '../reading/rate-words'
import { claimIn, endOf, sentencesOf, type Sentence } from '../reading/sentence-figures'
import { apart, difference, growth, pointOf, size, spanOf } from '../reading/spans'

const NAMES_RATE = new RegExp(`${RATE}|${SPEED}|${ANY_RATE}|\\b${ENGLISH_RATE}`, 'i')
/** The rate may be named before its period: 城镇登记失业率为3.89%. */
const NEAR = 40

const AMOUNTS: ReadonlySet<string> = new Set(['count', 'money', 'measure'])

/** A rate that moves by less than this moved by points; 下降30% is a share of it. */
const SMALL = '10'

const distance = (a: string, b: string): string => size(subtract(size(a), size(b)))

/** Whether the change is the difference of the two percentages, and not a share of the first. */
const isDifference = ({ from, to }: Move, by: Figure): boolean => {
  const [a, b, said] = [from && claimIn(from), claimIn(to), claimIn(by)]
  if (!a || !b || !said) return false
  const [points, share] = [difference(pointOf(a), pointOf(b)), growth(pointOf(a), pointOf(b))]
  const [one, other] = [spanOf(a), spanOf(b)]
  const span = spanOf(said)
  if (!one || !other || !span || apart(span, difference(one, other))) return false
  return share === null || compare(distance(said.value, points.low), distance(said.value, share.low)) < 0
}

const isSmallOfRate = ({ text }: Sentence, { from, to }: Move, by: Figure): boolean =>
  from === null &&
  by.value !== null &&
  to.value !== null &&
  compare(by.value, SMALL) < 0 &&
  NAMES_RATE.test(text.slice(Math.max(0, to.phraseStart - NEAR), to.phraseStart))

const codeFor = (sentence: Sentence, move: Move, by: Figure): IssueCode | null => {
  if (by.kind === 'pp') return AMOUNTS.has(move.to.kind) ? 'points-for-percent' : null
  if (by.kind !== 'percent' || move.to.kind !== 'percent') return null
  return isDifference(move, by) || isSmallOfRate(sentence, move, by) ? 'percent-for-points' : null
}

export const points = (manuscript: Manuscript): Issue[] =>
  sentencesOf(manuscript).flatMap((sentence) =>
    movesIn(sentence).flatMap((move) =>
      move.by.flatMap((by) => {
        const code = codeFor(sentence, move, by)
        const words = sentence.printed.slice((move.from ?? move.to).phraseStart, endOf(by))
        return code ? [issue(code, sentence.place, examples([words]))] : []
      }),
    ),
  )
