// One number with everything that belongs to it: sign or currency, numeral, infix qualifier, scale, unit.
import { isDecimal, shift } from './decimal'
import type { QualifierPlace } from './figure'
import { CHINESE_SCALES, HAN, HAN_FIRST, hanValue } from './numerals-chinese'
import { ENGLISH_NUMBER, ENGLISH_SCALES, englishValue, PARTS } from './numerals-english'
import { currencyCode, unitAt } from './units'
import type { UnitKind } from './units-table'

export type Numeral = 'arabic' | 'han' | 'english' | 'fraction'

export type NumberPhrase = {
  start: number
  end: number
  numeral: Numeral
  /** The numeral as printed (original characters), without scale. */
  printed: string
  mantissa: string
  value: string
  scale: string
  power: number
  /** As printed, currency signs as they stand: "£", "元", "percent". */
  unit: string
  unitKind: UnitKind | null
  currency: string
  infix: string
  place: QualifierPlace | null
}

const SIGNS = String.raw`(?:(?:US|HK|NT|A|C|S)?\$|[£€¥]|(?:RMB|CNY|USD|EUR|GBP|HKD)(?=\s?\d))\s?`
const CURRENCY = new RegExp(SIGNS, 'y')
const ARABIC = /(?:\d{1,3}(?:,\d{3})+(?![\d,])|\d+)(?:\.\d+)?/y
const NEGATIVE = /(?<![\w%)\]年月日号至万亿元个人-]\s?)-(?=\d+(?:\.\d+|%))/y
const HAN_RUN = new RegExp(`[${HAN_FIRST}][${HAN}]{0,23}`, 'y')
const HAN_FRACTION = new RegExp(`([${HAN}\\d]{1,12})分之([${HAN}\\d]{1,12})(?:点([${HAN}]{1,8}))?`, 'y')
const ENGLISH = new RegExp(`\\b${ENGLISH_NUMBER}\\b`, 'iy')
const ENGLISH_SHARE = new RegExp(`\\b(${ENGLISH_NUMBER}|\\d{1,3})\\s(?:in|out of)(?:\\s(?:every|each))?\\s(${ENGLISH_NUMBER}|\\d{1,4}(?![\\d,]))\\b`, 'iy')
const ENGLISH_PARTS = new RegExp(`\\b(${ENGLISH_NUMBER})[\\s-](${[...PARTS.keys()].reverse().join('|')})\\b`, 'iy')
const SCALE_CHINESE = /( ?)([余多来]?)(万亿|千亿|百亿|亿|千万|百万|万|千|百)/y
const SCALE_ENGLISH = /( ?)(trillion|billion|million|thousand|hundred|tn|bn|mn|m|k)(?![A-Za-z])/y
const COMPOUND = /\d+(?:\.\d+)?万(?:\d+千)?/y
const PERCENT_WORDS = /\s?(?:per\s?cent(?:age points?)?|percentage points?|basis points)(?![a-z])/iy

const match = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at
  return pattern.exec(text)
}

const known = (decimal: string | null | undefined): decimal is string => typeof decimal === 'string' && isDecimal(decimal)

/** "2/10" becomes "0.2"; what no decimal can hold stays "1/3". */
const quotient = (top: string, bottom: string): string | null => {
  const [n, d] = [BigInt(top), BigInt(bottom)]
  if (d === 0n) return null
  for (let places = 0; places <= 6; places++) {
    const scaled = n * 10n ** BigInt(places)
    if (scaled % d === 0n) return shift((scaled / d).toString(), -places)
  }
  return `${n}/${d}`
}

const part = (text: string): string | null => (/^\d+$/.test(text) ? text : (hanValue(text) ?? englishValue(text)))

const fraction = (text: string, folded: string, at: number): NumberPhrase | null => {
  const han = match(HAN_FRACTION, folded, at)
  const words = han ? null : (match(ENGLISH_SHARE, folded, at) ?? match(ENGLISH_PARTS, folded, at))
  const found = han ?? words
  if (!found) return null
  const [whole, first = '', second = '', third] = found
  const names = { 百: '100', 千: '1000', 万: '10000' } as Record<string, string>
  const bottom = han ? (names[first] ?? part(first)) : (part(second) ?? PARTS.get(second.toLowerCase())?.toString())
  const top = part(han ? second : first)
  if (!bottom || !top || !/^\d+$/.test(top) || !/^\d+$/.test(bottom)) return null
  const places = third ? [...third].map((sign) => hanValue(sign)) : []
  const printed = text.slice(at, at + whole.length)
  // 百分之五 is five per cent, as printed; 三分之一 and "one in five" are parts of one.
  const percent = first === '百' || first === '千'
  const value = percent ? top + (places.length > 0 ? `.${places.join('')}` : '') : quotient(top, bottom)
  if (!value || (percent && !isDecimal(value))) return null
  return {
    start: at, end: at + whole.length, numeral: 'fraction', printed, mantissa: value, value, scale: '', power: 0,
    unit: '', unitKind: percent ? 'percent' : 'ratio', currency: '', infix: '', place: null,
  }
}

/** The scale after a numeral, unless the same characters begin a unit (5千米 is five kilometres). */
const scaleAt = (folded: string, at: number, money: boolean) => {
  const plain = folded.charAt(at) === ' ' ? at + 1 : at
  if (unitAt(folded, plain)?.text.length !== 1 || /[千百万]/.test(folded.charAt(plain))) {
    const unit = unitAt(folded, plain)
    if (unit && /^[千百]/.test(unit.text)) return null
  }
  const chinese = match(SCALE_CHINESE, folded, at)
  if (chinese) {
    const [all, space = '', infix = '', scale = ''] = chinese
    const afterwards = unitAt(folded, at + space.length + infix.length)
    if (afterwards && /^[千百]/.test(afterwards.text) && afterwards.text.length > 1) return null
    return { length: all.length, space, infix, scale, power: CHINESE_SCALES.get(scale) ?? 0 }
  }
  const english = match(SCALE_ENGLISH, folded, at)
  if (!english) return null
  const [all, space = '', scale = ''] = english
  if ((scale === 'm' || scale === 'k') && !money && !(scale === 'm' && /^ [a-z]{3}/.test(folded.slice(at + all.length, at + all.length + 4)))) return null
  return { length: all.length, space, infix: '', scale, power: ENGLISH_SCALES.get(scale) ?? 0 }
}

const numeralAt = (folded: string, at: number): { numeral: Numeral; end: number; mantissa: string; scale: string; power: number } | null => {
  const arabic = match(ARABIC, folded, at)
  if (arabic) return { numeral: 'arabic', end: at + arabic[0].length, mantissa: arabic[0].replaceAll(',', ''), scale: '', power: 0 }
  const han = match(HAN_RUN, folded, at)
  if (han) {
    for (let length = han[0].length; length > 0; length--) {
      const signs = han[0].slice(0, length)
      const tail = /(?:万亿|亿|万)$/.exec(signs)?.[0] ?? ''
      const head = tail ? hanValue(signs.slice(0, -tail.length)) : null
      if (tail && known(head)) return { numeral: 'han', end: at + length, mantissa: head, scale: tail, power: CHINESE_SCALES.get(tail) ?? 0 }
      const value = hanValue(signs)
      if (known(value)) return { numeral: 'han', end: at + length, mantissa: value, scale: '', power: 0 }
    }
    return null
  }
  const english = match(ENGLISH, folded, at)
  const value = english ? englishValue(english[0]) : null
  return english && known(value) ? { numeral: 'english', end: at + english[0].length, mantissa: value, scale: '', power: 0 } : null
}

/** Reads the longest number phrase that begins exactly here. `folded` is fold(text). */
export const numberAt = (text: string, folded: string, start: number): NumberPhrase | null => {
  const share = fraction(text, folded, start)
  if (share) return share
  const sign = match(NEGATIVE, folded, start) ? '-' : ''
  const money = match(CURRENCY, folded, start)?.[0] ?? ''
  const numeralStart = start + money.length + sign.length
  const found = numeralAt(folded, numeralStart)
  if (!found) return null
  let { end, mantissa, power } = found
  const { numeral } = found
  mantissa = sign + mantissa
  let printedEnd = end - found.scale.length
  let scale = text.slice(printedEnd, end)
  let infix = ''
  let place: QualifierPlace | null = null
  const scaled = scale === '' ? scaleAt(folded, end, money !== '') : null
  if (scaled) {
    printedEnd = scaled.infix ? end : end + (/[a-z]/.test(scaled.scale) ? 0 : scaled.space.length)
    end += scaled.length
    scale = text.slice(end - scaled.scale.length, end)
    power = scaled.power
    if (scaled.infix) [infix, place] = [text.charAt(end - scaled.scale.length - 1), 'before-scale']
  }
  let value = shift(mantissa, power)
  const compound = scaled?.scale === '亿' && !infix ? match(COMPOUND, folded, end) : null
  if (compound) {
    const [ten = '', one = ''] = compound[0].split('万')
    const rest = BigInt(shift(ten, 4).split('.')[0] ?? '0') + BigInt(one.replace('千', '') || '0') * 1000n
    if (isDecimal(value) && !value.includes('.') && rest < 10n ** 8n) {
      value = (BigInt(value) + rest).toString()
      end += compound[0].length
      ;[printedEnd, scale, power] = [end, '', 0]
      mantissa = value
    }
  }
  const printed = text.slice(numeralStart - sign.length, printedEnd)
  const inner = infix ? null : /^[余多来](?!元化|样|种|边|媒|层|维)/.exec(folded.slice(end, end + 4))
  if (inner) [infix, place, end] = [text.charAt(end), 'before-unit', end + 1]
  const base = { start, numeral, printed, mantissa, value, scale, power, currency: money.trim(), infix, place }
  if (money) return { ...base, end, unit: currencyCode(money.trim()) ?? money.trim(), unitKind: 'money' }
  const words = match(PERCENT_WORDS, folded, end)
  if (words) return { ...base, end: end + words[0].length, unit: words[0].trim(), unitKind: /point/.test(words[0]) ? 'pp' : 'percent' }
  const space = folded.charAt(end) === ' ' ? 1 : 0
  const unit = unitAt(folded, end + space)
  if (!unit) return inner && !scale && !/[一-鿿]/.test(folded.charAt(end)) ? { ...base, infix: '', place: null, end: end - 1, unit: '', unitKind: null } : { ...base, end, unit: '', unitKind: null }
  const unitStart = end + space
  return { ...base, end: unitStart + unit.text.length, unit: text.slice(unitStart, unitStart + unit.text.length), unitKind: unit.kind }
}
