// One quantity as an editor types or selects it, and nothing beside it. What its words are worth is said by number.ts
// and quantity.ts, as for a whole text (read.ts).
import { fold } from '@/domain/vocabulary/folding'
import { metricKind } from './classify'
import type { MetricKind, Quantity } from './figure'
import { otherAt } from './no-statistic'
import { numberAt, type NumberPhrase } from './number'
import { qualifierAfter, QUALIFIERS } from './qualifiers'
import { quantityOf } from './quantity'
import { currencyCode } from './units'

type Read = { quantity: Quantity; kind: MetricKind }

const NO_METRIC: ReadonlySet<string> = new Set([
  'date',
  'name',
  'rank',
  'ordinal',
  'identifier',
  'marker',
  'view_count',
])

/** A unit that no table knows but somebody gave: a few Han characters, or English words. */
const OPEN_UNIT = /^(?:[\u4e00-\u9fff/]{1,5}| ?[A-Za-z][A-Za-z²³'’/-]*(?: [A-Za-z'’-]+){0,4})$/

/** Words that go on with the number: they are no unit, and what was read before them is half of it. */
const GOES_ON =
  /^(?:[半又余多来零〇一二三四五六七八九十百千万亿兆几两]|[km](?![a-z])| ?(?:and )?(?:an? |one )?(?:half|quarters?|dozen|hundred|thousand|million|billion|trillion|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w{2,5}teen|\w{3,5}ty)\b)/i

const LONGEST_FIRST = QUALIFIERS.toSorted((a, b) => b.length - a.length)

/** Where the qualifier begins that ends the words, or their end. */
const suffixStart = (folded: string, from: number): number => {
  for (let at = from; at < folded.length; at++) if (at + qualifierAfter(folded, at).length === folded.length) return at
  return folded.length
}

/** 个 makes a unit of any noun (11个工种); after another known unit more words are a sentence (3万人参加). */
const withUnit = (phrase: NumberPhrase, rest: string): NumberPhrase | null => {
  if (rest === '') return phrase
  const open =
    phrase.unit === '' ? phrase.currency === '' && phrase.script !== 'fraction' : /^[个個]$/.test(phrase.unit)
  return open && OPEN_UNIT.test(rest) && !(phrase.unit === '' ? GOES_ON : /^半/).test(rest)
    ? { ...phrase, unit: phrase.unit + rest.trimStart(), unitKind: 'count' }
    : null
}

const after = (text: string, prefix: string): Read | null => {
  const folded = fold(text)
  const other = otherAt(folded, 0)
  if (other && other.end === folded.length && NO_METRIC.has(other.kind)) return null
  const phrase = numberAt(text, folded, 0)
  if (!phrase || phrase.unread !== null) return null
  const cut = phrase.infix || prefix ? folded.length : suffixStart(folded, phrase.end)
  const whole = withUnit(phrase, text.slice(phrase.end, cut))
  if (!whole || (whole.infix && prefix)) return null
  const suffix = text.slice(cut).trim()
  const outer = prefix
    ? ({ qualifier: prefix, place: 'first' } as const)
    : suffix
      ? ({ qualifier: suffix, place: 'last' } as const)
      : null
  return {
    quantity: quantityOf(whole, outer),
    kind: metricKind(whole, { before: '', after: '', quoted: false, alone: false }),
  }
}

const alone = (text: string): Read | null => {
  const folded = fold(text).toLowerCase()
  for (const qualifier of ['', ...LONGEST_FIRST]) {
    if (!folded.startsWith(qualifier)) continue
    const rest = text.slice(qualifier.length).trimStart()
    const read = after(rest, text.slice(0, qualifier.length))
    if (read) return read
  }
  return null
}

/**
 * null where the words are no single metric: a date, an ordinal, a sentence. words() writes them again.
 * `shared`: the scale and unit that stand at a neighbour (3—5万人), or its sign of money (£1.5–2 million).
 */
export const readQuantity = (words: string, shared = ''): Read | null => {
  const text = words.trim()
  const lent = shared.trim()
  if (lent === '') return alone(text)
  return currencyCode(lent) ? alone(`${lent}${text}`) : (alone(`${text}${lent}`) ?? alone(`${text} ${lent}`))
}
