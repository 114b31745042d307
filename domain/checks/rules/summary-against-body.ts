// What the title and the summary state, the text must state as well: a reader who opens the figure looks for it there.
import { add, compare, isDecimal, subtract } from '@/domain/figures/decimal'
import type { Direction } from '@/domain/figures/figure'
import { figuresAgain } from '@/domain/figures/read-again'
import type { Manuscript } from '@/domain/manuscript'
import { PLACE_MESSAGES } from '@/domain/messages'
import type { Way } from '../reading/change-words'
import { senseOf } from '../reading/changes'
import {
  ELSEWHERE,
  keyOf,
  levelsOf,
  periods,
  plainLabel,
  sameDoing,
  times,
  type Level,
} from '../reading/comparable-values'
import { agree, powerOff, stated, type Stated } from '../reading/intervals'
import { issue, type Issue } from '../reading/issue'
import { passagesOf, type Passage } from '../reading/passages'
import { size } from '../reading/spans'
import { changesDenied } from './summary-changes'

const isFront = (part: string): part is 'title' | 'summary' => part === 'title' || part === 'summary'

/** 地区生产总值 in a summary, 全市生产总值 in the text: the shorter name ends the longer. */
const ENOUGH = 4
const isAlike = ({ metric: a }: Level, { metric: b }: Level): boolean => {
  const [one, other] = [plainLabel(a.label), plainLabel(b.label)]
  return (
    Math.min(one.length, other.length) >= ENOUGH &&
    keyOf({ ...a, label: '' }) === keyOf({ ...b, label: '' }) &&
    (one.endsWith(other) || other.endsWith(one))
  )
}

const contradiction = (said: Level, body: readonly Level[], date: string | null): Issue | null => {
  const ofThisTime = body.filter(({ metric }) => periods(said.metric, metric, date) !== 'different')
  const named = ofThisTime.filter(({ key }) => key === said.key)
  const about = named.length > 0 ? named : ofThisTime.filter((one) => isAlike(said, one))
  const [other] = about
  if (!other || !isFront(said.metric.place) || about.some(({ claim }) => agree(claim, said.claim))) return null
  const { label, words, place } = said.metric
  const certain =
    periods(said.metric, other.metric, date) === 'same' &&
    said.key === other.key &&
    said.claim.exact &&
    other.claim.exact &&
    sameDoing(said, other)
  const power = powerOff(said.claim.value, other.claim.value)
  if (power !== null && !certain)
    return issue(
      'value-slip',
      { part: place },
      { label, said: words, other: other.metric.words, where: ELSEWHERE, times: times(power) },
    )
  return issue(
    certain ? 'summary-contradicts' : 'summary-differs',
    { part: place },
    { part: PLACE_MESSAGES[place], label, said: words, stated: other.metric.words },
  )
}

type Number = { share: boolean; claim: Stated; way: Way | null }

const isShare = (kind: string): boolean => kind === 'percent' || kind === 'pp'

/** A title adds up what the text gives in two numbers one after the other. */
const isSum = (numbers: readonly Number[], claim: Stated): boolean =>
  numbers.some((number, at) => {
    const next = numbers[at + 1]
    return (
      next !== undefined &&
      !number.share &&
      !next.share &&
      compare(add(number.claim.value, next.claim.value), claim.value) === 0
    )
  })

/** Every number of the text, marked or not, whatever its unit: a title says 人 where the text says 名. */
const numbersIn = (passages: readonly Passage[]): Number[] =>
  passages.flatMap(({ text }) =>
    figuresAgain(text).flatMap(({ value, scale, qualifier, phrase, kind, direction }) => {
      const claim =
        value && isDecimal(value) ? stated({ value, scale, qualifier: qualifier ?? '', words: phrase }) : null
      return claim ? [{ share: isShare(kind), claim, way: wayFor(direction, claim) }] : []
    }),
  )

const wayFor = (direction: Direction | null, { value }: Stated): Way | null =>
  senseOf(direction === 'flat' ? null : direction, value)

/** 增速为-6.2% and 下降6.2% say the same, 下降6.2% and 增长6.2% do not. */
const supports = (number: Number, claim: Stated, way: Way | null): boolean =>
  agree(number.claim, claim)
    ? !(number.way && way && number.way !== way)
    : number.way !== null && number.way === way && agree(unsigned(number.claim), unsigned(claim))

/** As it would be without its sign. */
const unsigned = (claim: Stated): Stated =>
  claim.value.startsWith('-')
    ? {
        ...claim,
        value: size(claim.value),
        low: claim.high && subtract('0', claim.high),
        high: claim.low && subtract('0', claim.low),
      }
    : claim

// 提前5天, 每天6小时 are counted from dates that the text gives.
const TIME = /^(?:[年天日周]|个?月|小时|分钟|days?|weeks?|months?|years?|hours?)$/

export const summaryAgainstBody = (manuscript: Manuscript): Issue[] => {
  const levels = levelsOf(manuscript)
  const front = new Map(levels.filter(({ metric }) => isFront(metric.place)).map((level) => [level.metric.id, level]))
  const body = levels.filter(({ metric }) => !isFront(metric.place))
  const passages = passagesOf(manuscript)
  const numbers = numbersIn(passages.filter(({ place }) => !isFront(place.part)))
  // A text without numbers of its own is a short notice whose summary carries them.
  if (numbers.length === 0) return []
  const denied = new Set(changesDenied(manuscript).map(({ by }) => by.phrase))
  // Only what stands in front is compared with every number of the text: a text of statements would take their square.
  return passages.flatMap(({ place: { part }, statements }) => {
    if (!isFront(part)) return []
    return statements.flatMap(({ metric }): Issue[] => {
      const claim = stated(metric)
      const share = isShare(metric.kind)
      const way = claim && wayFor(metric.direction, claim)
      // Whatever it is called there: the text does say this number.
      const supported =
        claim === null ||
        numbers.some((number) => number.share === share && supports(number, claim, way)) ||
        (!share && isSum(numbers, claim))
      if (supported || denied.has(metric.words)) return []
      const level = front.get(metric.id)
      const contradicted = level ? contradiction(level, body, manuscript.date) : null
      if (contradicted) return [contradicted]
      return TIME.test(metric.unit)
        ? []
        : [issue('summary-unsupported', { part }, { part: PLACE_MESSAGES[part], said: metric.words })]
    })
  })
}
