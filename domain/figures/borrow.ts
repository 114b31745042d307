// Numbers that borrow unit and scale from the next one: 3—5万人, 15～30%, and lists after 分别 or before "respectively"
// (分别为12、15和18个).

import { fold } from '@/domain/vocabulary/folding'
import { isMetricKind } from './classify'
import { bare, compare, isDecimal, shift } from './decimal'
import { directionOf } from './direction'
import type { Direction } from './figure'
import type { NumberPhrase } from './number'
import { powerOf } from './numeral'
import type { Found } from './scan'

// GB/T 15835-2011 §5.1.3 joins the ends of a range by — or ～; texts use every dash there is.
const RANGE = /^ ?(?:[-—–~～至到]{1,2}|to|and) ?$/
const AND = /^ (?:and|to) $/
const LIST = /^(?:、|, ?|，| ?[和及与] ?|以及|,? and )$/
const PAIR = /^(?:、| ?[和及与] ?|以及| and )$/
const EACH = /(?:分别|依次|各)[^。;\n]{0,40}$/
const RESPECTIVELY = /^(?:[^.;\n]|\.\d){0,48}\brespectively\b/
const BETWEEN = /\bbetween $/i
/** What an English year stands before and takes nothing from: in 1991 to 642.0 million tonnes. */
const AFTER_YEAR = /^,? (?:to |and )?$/

type Measured = Found & { phrase: NumberPhrase }

const isMeasured = <F extends Found>(found: F | undefined): found is F & Measured =>
  found !== undefined && found.phrase !== null

const lends = ({ phrase }: Measured): boolean => (phrase.unit !== '' || phrase.scale !== '') && phrase.currency === ''

const isBare = (phrase: NumberPhrase): boolean => phrase.unit === '' && phrase.scale === ''
const isShare = ({ unitKind }: NumberPhrase): boolean => unitKind === 'percent' || unitKind === 'pp'

/**
 * What a number leaves to the unit after it: all (3 of 3—5万人, 150万 of 150万至200万吨), or what follows 个 (0.06个和0.21个百分点);
 * null where it has all itself.
 */
const lacks = ({ phrase }: Measured, { phrase: next }: Measured): string | null => {
  if (phrase.script !== 'arabic' || phrase.infix !== '') return null
  if (isBare(phrase)) return next.unit
  const rest = next.unit.startsWith(phrase.unit) ? next.unit.slice(phrase.unit.length) : ''
  const isOpen = phrase.unit === '' ? !isShare(next) : /^[个個]$/.test(phrase.unit)
  return rest !== '' && isOpen ? rest : null
}

const smaller = (phrase: NumberPhrase, than: NumberPhrase): boolean =>
  isDecimal(than.value) && compare(phrase.value, shift(than.value, -powerOf(fold(than.scale)))) < 0

/**
 * `shared`: what a neighbour lends, as printed there: scale and unit (the 万人 of 3—5万人), or a sign of money; "" for what
 * stands on its own. The verb before a list or range (分别增长2.1%、5.6%) gives its direction to all.
 */
export type Joined = Omit<Found, 'lent'> & { shared: string; direction: Direction | null }

/** 加快0.3和0.5个百分点: two shares, or numbers with a point, need no 分别. */
const isPair = (gap: string, here: NumberPhrase, next: NumberPhrase): boolean =>
  PAIR.test(gap) &&
  (isShare(next) || next.value.includes('.')) &&
  (here.value.includes('.') || (isShare(next) && !gap.includes('and')))

const isList = (gap: string, here: Found, next: Found): boolean =>
  LIST.test(gap) && (EACH.test(here.before) || RESPECTIVELY.test(next.after))

const directed = (joined: Joined[], folded: string): Joined[] => {
  for (let i = 1; i < joined.length; i++) {
    const [previous, here] = [joined[i - 1], joined[i]]
    if (
      !isMeasured(previous) ||
      !isMeasured(here) ||
      here.start - previous.end > 6 ||
      previous.phrase.unit !== here.phrase.unit
    )
      continue
    const gap = folded.slice(previous.end, here.start)
    const isRange = RANGE.test(gap) && !AND.test(gap)
    if (!isRange && !isList(gap, here, here) && !isPair(gap, previous.phrase, here.phrase)) continue
    joined[i] = { ...here, direction: previous.direction ?? directionOf(previous.before, '') }
  }
  return joined
}

/** £1.5–2 million: the scale is said once at the end, the currency once at the beginning. */
const moneyRange = (here: Measured, next: Measured): [NumberPhrase, NumberPhrase] | null => {
  const { currency, unit, unitKind } = here.phrase
  if (currency === '' || here.phrase.scale !== '' || next.phrase.unit !== '' || next.phrase.scale === '') return null
  const { scale } = next.phrase
  const value = bare(shift(here.phrase.value, powerOf(fold(scale))))
  return [
    { ...here.phrase, value, scale },
    { ...next.phrase, currency, unit, unitKind },
  ]
}

const BEHIND_BRACKET = /^\) ?(%|‰|个?百分点)/

/** 增长（-0.5）%: the unit stands behind the bracket that holds the number alone. */
const bracketed = (found: Joined, text: string, folded: string): Joined => {
  if (!isMeasured(found) || !isBare(found.phrase) || folded.charAt(found.start - 1) !== '(') return found
  const behind = BEHIND_BRACKET.exec(folded.slice(found.end, found.end + 6))
  if (!behind) return found
  const [whole, unit = ''] = behind
  const shared = text.slice(found.end + whole.length - unit.length, found.end + whole.length)
  const unitKind = unit.endsWith('点') ? 'pp' : 'percent'
  return { ...found, kind: unitKind, shared, phrase: { ...found.phrase, unit, unitKind } }
}

export const borrow = (found: readonly Found[], text: string, folded: string): Joined[] => {
  const joined: Joined[] = found.map(({ start, end, kind, phrase, before, after, lent = '' }) => ({
    start,
    end,
    kind,
    phrase,
    before,
    after,
    shared: lent,
    direction: null,
  }))
  for (let i = joined.length - 2; i >= 0; i--) {
    const [here, next] = [joined[i], joined[i + 1]]
    if (!isMeasured(here) || !isMeasured(next) || next.start - here.end > 6) continue
    const gap = folded.slice(here.end, next.start)
    const money = /^ ?[-–—~] ?$/.test(gap) ? moneyRange(here, next) : null
    if (money) {
      ;[joined[i], joined[i + 1]] = [
        { ...here, shared: next.phrase.scale, phrase: money[0] },
        { ...next, kind: here.kind, shared: here.phrase.currency, phrase: money[1] },
      ]
    }
    const lent = lacks(here, next)
    if (lent === null || !lends(next) || (here.kind === 'date' && AFTER_YEAR.test(gap))) continue
    const isRange = RANGE.test(gap) && (!AND.test(gap) || gap === ' to ' || BETWEEN.test(here.before))
    if (!isRange && !isList(gap, here, next) && !(isMetricKind(here.kind) && isPair(gap, here.phrase, next.phrase)))
      continue
    const sharesScale =
      isBare(here.phrase) && next.phrase.scale !== '' && (!isRange || smaller(here.phrase, next.phrase))
    const scale = sharesScale ? next.phrase.scale : here.phrase.scale
    const value = sharesScale ? bare(shift(here.phrase.value, powerOf(fold(scale)))) : here.phrase.value
    joined[i] = {
      ...here,
      kind: next.kind,
      shared: (sharesScale ? scale : '') + lent,
      phrase: { ...here.phrase, value, scale, unit: next.phrase.unit, unitKind: next.phrase.unitKind },
    }
  }
  return directed(
    joined.map((one) => bracketed(one, text, folded)),
    folded,
  )
}
