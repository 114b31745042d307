// Numbers that borrow unit and scale from the next one: 3—5万人, 15～30%, and lists after 分别 (分别为12、15和18个).
import { bare, compare, isDecimal, shift } from './decimal'
import { isMetricKind } from './classify'
import type { NumberPhrase } from './number'
import { powerOf } from './numeral'
import { fold } from './fold'
import type { Found } from './scan'

// GB/T 15835-2011 §5.1.3 joins the ends of a range by — or ～; texts use every dash there is.
const RANGE = /^ ?(?:[-—–~～至到]{1,2}|to|and) ?$/
const AND = /^ (?:and|to) $/
const LIST = /^(?:、|,|，| ?[和及与] ?|以及|,? and )$/
const EACH = /(?:分别|依次|各)[^。;\n]{0,40}$/
const BETWEEN = /\bbetween $/i

type Measured = Found & { phrase: NumberPhrase }

const isMeasured = (found: Found | undefined): found is Measured => found !== undefined && found.phrase !== null

const lends = (next: Measured): boolean =>
  isMetricKind(next.kind) && (next.phrase.unit !== '' || next.phrase.scale !== '') && next.phrase.currency === ''

const isBare = ({ phrase }: Measured): boolean => phrase.script === 'arabic' && phrase.unit === '' && phrase.scale === '' && phrase.infix === ''

const smaller = (phrase: NumberPhrase, than: NumberPhrase): boolean =>
  isDecimal(than.value) && compare(phrase.value, shift(than.value, -powerOf(fold(than.scale)))) < 0

/** Marks what was borrowed by `borrowed`, because such a number cannot be written on its own. */
export type Joined = Found & { borrowed: boolean }

export const borrow = (found: readonly Found[], folded: string): Joined[] => {
  const joined: Joined[] = found.map((one) => ({ ...one, borrowed: false }))
  for (let i = joined.length - 2; i >= 0; i--) {
    const [here, next] = [joined[i], joined[i + 1]]
    if (!isMeasured(here) || !isMeasured(next) || !isBare(here) || !lends(next) || next.start - here.end > 6) continue
    const gap = folded.slice(here.end, next.start)
    const isRange = RANGE.test(gap) && (!AND.test(gap) || gap === ' to ' || BETWEEN.test(here.before))
    if (!isRange && !(LIST.test(gap) && EACH.test(here.before))) continue
    const sharesScale = next.phrase.scale !== '' && (!isRange || smaller(here.phrase, next.phrase)) && !(gap === ' to ' && next.phrase.unit === '')
    const scale = sharesScale ? next.phrase.scale : ''
    const value = scale === '' ? here.phrase.value : bare(shift(here.phrase.value, powerOf(fold(scale))))
    joined[i] = { ...here, kind: next.kind, borrowed: true, phrase: { ...here.phrase, value, scale, unit: next.phrase.unit, unitKind: next.phrase.unitKind } }
  }
  return joined
}
