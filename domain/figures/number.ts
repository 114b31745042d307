// One number with everything that belongs to it: sign or currency, numeral, infix qualifier, scale, unit.
import { isDecimal, shift } from './decimal'
import type { QualifierPlace } from './figure'
import { fractionAt } from './fraction'
import { halvedAt } from './half'
import { otherAt } from './no-statistic'
import { noteAt } from './note-mark'
import { numeralAt, powerOf, scaleAt, type Numeral } from './numeral'
import { isSign, signAt, type Previous } from './sign'
import { match } from './sticky'
import { currencyCode, unitAt } from './units'
import type { UnitKind } from './units-table'

export type NumberPhrase = {
  start: number
  end: number
  script: Numeral['script'] | 'fraction'
  /** The numeral in its original characters, without sign and scale, with the space that follows it ("12.5 万人"). */
  printed: string
  value: string
  /** In front of the number, as printed: -, −, – or 负, or + in a bracket (+20.3%); "" for none. */
  sign: string
  /** As printed; "" for a numeral that holds its own (十五万五千, 14亿1178万). */
  scale: string
  /** As printed; for money written in front its code. */
  unit: string
  unitKind: UnitKind | null
  /** The sign in front of money, as printed. */
  currency: string
  /** A qualifier inside the number, and where. */
  infix: string
  place: QualifierPlace | null
  /** What stands in it and is no part of it, as printed: the mark of a note in 470.2¹万人. Its words do not say it. */
  unread: string | null
}

const CURRENCY = /(?:[A-Z]{0,3}\$|[£€¥]|(?:RMB|CNY|USD|EUR|GBP|HKD)(?=\s?\d))\s?/y
const INNER_MINUS = /-(?=\d)/y
const INNER = /[余多](?!元化|媒体|维度|边形)|来(?=[个名人件家次项年天米公岁元亩吨户套])/y
const PERCENT = /[\s-]?(?:per[\s-]?cent|percentage[\s-]points?|basis[\s-]points?)(?![a-z])/iy

/** 2025国家科学技术奖, 2024省运会: a year, not so many countries and provinces. */
const YEAR = /^(?:19|20)\d\d$/
const OF_A_YEAR = /^(?:国|国家|省|市|县|区|校)$/

type Scaled = Pick<NumberPhrase, 'end' | 'printed' | 'value' | 'scale' | 'infix' | 'place'>

const scaled = (text: string, folded: string, from: number, numeral: Numeral, note: string, money: boolean): Scaled => {
  const { end, mantissa } = numeral
  const own = numeral.scale
  const value = shift(mantissa, powerOf(own))
  if (own !== '')
    return {
      end,
      printed: text.slice(from, end - own.length),
      value,
      scale: text.slice(end - own.length, end),
      infix: '',
      place: null,
    }
  const after = scaleAt(folded, end + note.length, money)
  if (!after) {
    const space = folded.charAt(end) === ' ' && unitAt(folded, end + 1) ? 1 : 0
    return { end: end + note.length, printed: text.slice(from, end + space), value, scale: '', infix: '', place: null }
  }
  const bigger = shift(mantissa, powerOf(after.scale))
  const scaleStart = after.end - after.scale.length
  return {
    end: after.end,
    printed: text.slice(from, /^[A-Za-z]{3}/.test(after.scale) ? end : end + note.length + after.space.length),
    value: bigger,
    scale: text.slice(scaleStart, after.end),
    infix: after.infix && text.slice(scaleStart - 1, scaleStart),
    place: after.infix ? 'before-scale' : null,
  }
}

type Tail = Pick<NumberPhrase, 'end' | 'unit' | 'unitKind'>

/** Per cent, percentage points: what these words are as a unit; none for "". */
const tailOf = (words: string): Omit<Tail, 'end'> => ({
  unit: words.trim(),
  unitKind: words === '' ? null : /point/i.test(words) ? 'pp' : 'percent',
})

const tail = (text: string, folded: string, at: number, printed: string): Tail => {
  const words = match(PERCENT, folded, at)?.[0]
  if (words) return { end: at + words.length, ...tailOf(words) }
  const start = folded.charAt(at) === ' ' ? at + 1 : at
  const unit = unitAt(folded, start)
  if (!unit || (OF_A_YEAR.test(unit.text) && YEAR.test(printed))) return { end: at, unit: '', unitKind: null }
  const end = start + unit.text.length
  return { end, unit: text.slice(start, end), unitKind: unit.kind }
}

/** A mark of a note that parts a number from its multiplier or unit; "" where none of them follows it. */
const noteBefore = (folded: string, at: number, money: boolean): string => {
  const note = noteAt(folded, at)
  const next = at + note.length
  return note !== '' && (scaleAt(folded, next, money) || unitAt(folded, next)) ? note : ''
}

const fractionPhrase = (text: string, folded: string, start: number): NumberPhrase | null => {
  const share = fractionAt(folded, start)
  if (!share) return null
  // 1/4 percentage point: a part of a unit, and none of a whole.
  const words = share.kind === 'ratio' ? (match(PERCENT, folded, share.end)?.[0] ?? '') : ''
  const percent = tailOf(words)
  return {
    start,
    end: share.end + words.length,
    script: 'fraction',
    printed: text.slice(start, share.end),
    value: share.value,
    sign: '',
    scale: '',
    unit: percent.unit,
    unitKind: percent.unitKind ?? share.kind,
    currency: '',
    infix: '',
    place: null,
    // 百分之负三: its words would print the sign in another place.
    unread: share.value.startsWith('-') ? '负' : null,
  }
}

const halvedPhrase = (text: string, folded: string, start: number, numeral: Numeral): NumberPhrase | null => {
  const halved = numeral.scale === '' ? halvedAt(folded, numeral.end, numeral.mantissa) : null
  return (
    halved && {
      start,
      end: halved.end,
      script: numeral.script,
      printed: text.slice(start, halved.end),
      value: halved.value,
      sign: '',
      scale: '',
      unit: halved.unit.text,
      unitKind: halved.unit.kind,
      currency: '',
      infix: '',
      place: null,
      unread: null,
    }
  )
}

/** What stands before a number, without sign: money and numeral with all that follows. */
const unsigned = (text: string, folded: string, start: number): NumberPhrase | null => {
  const share = fractionPhrase(text, folded, start)
  if (share) return share
  const money = match(CURRENCY, folded, start)?.[0] ?? ''
  // £-3.4bn: read as it is meant; the words of a figure have their sign in front.
  const inner = money !== '' && match(INNER_MINUS, folded, start + money.length) ? '-' : ''
  const from = start + money.length + inner.length
  const numeral = numeralAt(folded, from)
  if (!numeral) return null
  const halved = money === '' ? halvedPhrase(text, folded, start, numeral) : null
  if (halved) return halved
  const note = noteBefore(folded, numeral.end, money !== '')
  const { end, printed, value: size, scale, infix, place } = scaled(text, folded, from, numeral, note, money !== '')
  const value = inner + size
  if (!isDecimal(value)) return null
  const currency = text.slice(start, start + money.length).trim()
  const isInfix = currency === '' && infix === '' && match(INNER, folded, end) !== null
  const late = isInfix || note || currency ? '' : noteBefore(folded, end, false)
  const rest: Tail = currency
    ? { end, unit: currencyCode(currency) ?? currency, unitKind: 'money' }
    : tail(text, folded, end + (isInfix ? 1 : late.length), isInfix || scale ? '' : printed)
  // One literal, since a spread for every number takes half the time of reading.
  return {
    start,
    end: rest.end,
    script: numeral.script,
    printed,
    value,
    sign: '',
    scale,
    unit: rest.unit,
    unitKind: rest.unitKind,
    currency,
    infix: isInfix ? text.charAt(end) : infix,
    place: isInfix ? 'before-unit' : place,
    unread: note || late || inner || null,
  }
}

/**
 * Reads the longest number that begins exactly here; null if none does. `folded` is fold(text); `previous` is the
 * number before it, from which a dash may lead to this one.
 */
export const numberAt = (text: string, folded: string, start: number, previous?: Previous): NumberPhrase | null => {
  const found = signAt(folded, start)
  if (found === '') return unsigned(text, folded, start)
  if (/^[-–]/.test(found) && otherAt(folded, start + found.length)) return null
  const number = unsigned(text, folded, start + found.length)
  if (!number) return null
  const { unit, scale, value, end } = number
  if (!isSign(found, { folded, start, unit, end, hasPoint: value.includes('.') || scale !== '', previous })) return null
  const isMinus = found !== '+'
  // Minus a minus is nothing that people write.
  if (isMinus && value.startsWith('-')) return null
  return { ...number, start, value: isMinus ? `-${value}` : value, sign: text.slice(start, start + found.length) }
}
