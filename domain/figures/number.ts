// One number with everything that belongs to it: sign or currency, numeral, infix qualifier, scale, unit.
import { isDecimal, shift } from './decimal'
import type { QualifierPlace } from './figure'
import { fractionAt } from './fraction'
import { numeralAt, powerOf, scaleAt, type Numeral } from './numeral'
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
  /** In front of the number, as printed: -, − or –, or + in a bracket (+20.3%); "" for none. */
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
}

const CURRENCY = /(?:(?:US|HK|NT|A|C|S)?\$|[£€¥]|(?:RMB|CNY|USD|EUR|GBP|HKD)(?=\s?\d))\s?/y
// A hyphen is a minus only where nothing stands that it could join: 增长-2.3%, but 10%-15% is a range.
const NEGATIVE = /(?<=^)-(?=[\d£€$¥])|(?<![\w%)\]年月日号至万亿元个人-]\s?)-(?=\d+(?:\.\d+|%|℃|°))/y
/**
 * A minus that its own shape or the word before it tells: 差额为－12亿元, was -12,000; 负 where it is no part of a word (减负).
 */
const TOLD =
  /(?<=[为是达到至值额率速长差][约近]?)-(?=\d)|(?<=\b(?:was|were|is|are|be|to|of|at|by|from) )-(?=[\d£€$¥])|(?<=[a-z] )-(?=\d+(?:\.\d+)? ?%)|(?<=(?:^|[为是到至达长速降率值差额约近(,，、：:数幅])[约近]?)负(?=\d)/y
/** Alone in a bracket or in the words of a metric, every sign of a change: (+20.3%), (–29.9%). */
const SIGNED = /(?<=\(\s?)[-–+](?=\d)|(?<=^)[–+](?=\d+(?:\.\d+)? ?[%℃°])/y
/**
 * What may follow a multiplier as the rest of one number, and the power of ten it counts: 14亿1178万, 3亿5千万, 12万3千,
 * 3万4000.
 */
const RESTS: Record<string, readonly (readonly [rest: RegExp, power: number])[]> = {
  万亿: [[/[零〇]?(\d{1,4})亿/y, 8]],
  亿: [
    [/[零〇]?(\d+(?:\.\d{1,4})?)万/y, 4],
    [/(\d)千万/y, 7],
  ],
  万: [
    [/(\d)千(?![\d克米瓦卡伏帕焦])/y, 3],
    [/(\d{4})(?![\d年]|[.,]\d)/y, 0],
  ],
}
const INNER = /[余多](?!元化|媒体|维度|边形)|来(?=[个名人件家次项年天米公岁])/y
const PERCENT = /[\s-]?(?:per[\s-]?cent|percentage[\s-]points?|basis[\s-]points?)(?![a-z])/iy

/** 2025国家科学技术奖, 2024省运会: a year, not so many countries and provinces. */
const YEAR = /^(?:19|20)\d\d$/
const OF_A_YEAR = /^(?:国|国家|省|市|县|区|校)$/

type Scaled = Pick<NumberPhrase, 'end' | 'printed' | 'value' | 'scale' | 'infix' | 'place'>

/** 14亿1178万: the multiplier is part of the numeral. `value` holds it already. */
const compound = (
  text: string,
  folded: string,
  from: number,
  at: number,
  { value, scale }: { value: string; scale: string },
): Scaled | null => {
  const [[rest, power] = []] = (RESTS[scale] ?? []).flatMap(([pattern, size]) => {
    const found = match(pattern, folded, at)
    return found ? [[found, size] as const] : []
  })
  if (!rest?.[1] || power === undefined || value.includes('.')) return null
  const below = shift(rest[1], power)
  if (below.includes('.') || below.length > powerOf(scale)) return null
  const end = at + rest[0].length
  return {
    end,
    printed: text.slice(from, end),
    value: (BigInt(value) + BigInt(below)).toString(),
    scale: '',
    infix: '',
    place: null,
  }
}

const scaled = (text: string, folded: string, from: number, numeral: Numeral, money: boolean): Scaled => {
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
  const after = scaleAt(folded, end, money)
  if (!after) {
    const space = folded.charAt(end) === ' ' && unitAt(folded, end + 1) ? 1 : 0
    return { end, printed: text.slice(from, end + space), value, scale: '', infix: '', place: null }
  }
  const bigger = shift(mantissa, powerOf(after.scale))
  const whole =
    after.infix === '' ? compound(text, folded, from, after.end, { value: bigger, scale: after.scale }) : null
  if (whole) return whole
  const scaleStart = after.end - after.scale.length
  return {
    end: after.end,
    printed: text.slice(from, /^[A-Za-z]{3}/.test(after.scale) ? end : end + after.space.length),
    value: bigger,
    scale: text.slice(scaleStart, after.end),
    infix: after.infix && text.slice(scaleStart - 1, scaleStart),
    place: after.infix ? 'before-scale' : null,
  }
}

type Tail = Pick<NumberPhrase, 'end' | 'unit' | 'unitKind'>

const tail = (text: string, folded: string, at: number, printed: string): Tail => {
  const words = match(PERCENT, folded, at)?.[0]
  if (words) return { end: at + words.length, unit: words.trim(), unitKind: /point/i.test(words) ? 'pp' : 'percent' }
  const start = folded.charAt(at) === ' ' ? at + 1 : at
  const unit = unitAt(folded, start)
  if (!unit || (OF_A_YEAR.test(unit.text) && YEAR.test(printed))) return { end: at, unit: '', unitKind: null }
  const end = start + unit.text.length
  return { end, unit: text.slice(start, end), unitKind: unit.kind }
}

/** Reads the longest number that begins exactly here; null if none does. `folded` is fold(text). */
export const numberAt = (text: string, folded: string, start: number): NumberPhrase | null => {
  const share = fractionAt(folded, start)
  if (share) {
    const { end, value, kind } = share
    return {
      start,
      end,
      script: 'fraction',
      printed: text.slice(start, end),
      value,
      sign: '',
      scale: '',
      unit: '',
      unitKind: kind,
      currency: '',
      infix: '',
      place: null,
    }
  }
  const found =
    (match(SIGNED, folded, start) ?? match(NEGATIVE, folded, start) ?? match(TOLD, folded, start))?.[0] ?? ''
  const sign = text.slice(start, start + found.length)
  const money = match(CURRENCY, folded, start + sign.length)?.[0] ?? ''
  const from = start + sign.length + money.length
  const numeral = numeralAt(folded, from)
  if (!numeral) return null
  const size = scaled(text, folded, from, numeral, money !== '')
  const value = (found === '' || found === '+' ? '' : '-') + size.value
  if (!isDecimal(value)) return null
  const currency = money.trim()
  const base = { ...size, start, script: numeral.script, value, sign, currency }
  if (currency) return { ...base, unit: currencyCode(currency) ?? currency, unitKind: 'money' }
  const inner = size.infix ? null : match(INNER, folded, size.end)
  const rest = tail(text, folded, size.end + (inner ? 1 : 0), inner || size.scale ? '' : size.printed)
  return inner ? { ...base, ...rest, infix: text.charAt(size.end), place: 'before-unit' } : { ...base, ...rest }
}
