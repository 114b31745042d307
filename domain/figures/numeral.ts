// The numeral of a figure and the multiplier after it, in either language.
import { isDecimal } from './decimal'
import { CHINESE_SCALES, HAN, HAN_FIRST, hanValue } from './numerals-chinese'
import { ENGLISH_SCALES, englishAt } from './numerals-english'
import { mixedAt } from './numerals-mixed'
import { vulgarAt, withParts } from './numerals-parts'
import { match } from './sticky'
import { unitAt } from './units'

/** `scale` is the multiplier that a Han numeral ends with: 八百亿 is 800 and 亿. */
export type Numeral = { script: 'arabic' | 'han' | 'english'; end: number; mantissa: string; scale: string }

// GB/T 15835-2011 §5.1.1 and the releases of Hong Kong part thousands by a space; cells of a table stand apart by one
// as well.
const SPACED =
  /(?=[1-9]\d{0,2} )(?<!\d[ ,.]?|(?:[Pp]hase|[Ss]cheme|[Ss]tage|[Tt]able|[Ff]igure|[Zz]one|[Bb]lock|[Rr]oom|[Ll]ot|[Bb]and|[Gg]roup|[Cc]lass|[Nn]o\.?|图|圖|表|序号|附件|编号) ?)\d{1,3}(?: \d{3}){1,5}(?!\d|,\d)(?:\.\d+)?(?= ?[\u4e00-\u9fffA-Za-z%‰℃]|[,.;:)，。、](?!\d)|$(?<=^\D{0,6}[\d .]+)|(?<=[$£€¥] ?[\d .]{5,30}))/y
const ARABIC = /(?:\d{1,3}(?:,\d{3})+(?!\d|,\d)|\d{1,3}(?:['’]\d{3})+(?!\d)|\d+)(?:\.\d+)?/y
const HAN_RUN = new RegExp(`(?:[${HAN_FIRST}]|[零〇](?=点))[${HAN}]{0,23}`, 'y')
const HAN_TAIL = /(?:万亿|亿|万)$/

const han = (run: string, at: number): Numeral | null => {
  for (let length = run.length; length > 0; length--) {
    const signs = run.slice(0, length)
    const tail = HAN_TAIL.exec(signs)?.[0] ?? ''
    // 一亿两千万 is one number: its 万 multiplies only what stands behind 亿.
    const scale = signs.slice(0, -tail.length).includes('亿') ? '' : tail
    const mantissa = hanValue(signs.slice(0, length - scale.length))
    if (mantissa !== null && isDecimal(mantissa)) return { script: 'han', end: at + length, mantissa, scale }
    const value = scale === '' ? null : hanValue(signs)
    if (value !== null && isDecimal(value)) return { script: 'han', end: at + length, mantissa: value, scale: '' }
  }
  return null
}

const arabicAt = (folded: string, at: number): Numeral | null => {
  const plain = match(ARABIC, folded, at)?.[0]
  if (!plain) return null
  const digits = (folded.charAt(at + plain.length) === ' ' ? match(SPACED, folded, at)?.[0] : null) ?? plain
  const mixed = mixedAt(folded, at)
  if (mixed) return { script: 'arabic', end: mixed.end, mantissa: mixed.value, scale: '' }
  const mantissa = digits.length < 5 ? digits : digits.replace(/[, '’]/g, '')
  const whole = withParts(folded, at + digits.length, mantissa)
  return { script: 'arabic', end: whole.end, mantissa: whole.mantissa, scale: '' }
}

const LETTER = /[A-Za-z]/

export const numeralAt = (folded: string, at: number): Numeral | null => {
  const arabic = arabicAt(folded, at)
  if (arabic) return arabic
  const run = match(HAN_RUN, folded, at)?.[0]
  if (run) return han(run, at)
  const vulgar = vulgarAt(folded, at)
  if (vulgar !== null) return { script: 'arabic', end: at + 1, mantissa: vulgar, scale: '' }
  if (!LETTER.test(folded.charAt(at)) || LETTER.test(folded.charAt(at - 1))) return null
  const english = englishAt(folded, at)
  return english && { script: 'english', scale: '', ...english }
}

/** `space` and `infix` are what stands between numeral and multiplier: 1300余万. */
export type Scale = { end: number; space: string; infix: string; scale: string }

const CHINESE_MULTIPLIER = /( ?)([余多来]?)(兆(?![瓦帕赫焦欧伏字比位])|万亿|千亿|百亿|亿|千万|百万|万|千|百)/y
const ENGLISH_MULTIPLIER = /( ?)()(trillion|billion|million|thousand|hundred|tn|bn|mn|m|k)(?![A-Za-z])/iy

const isAbbreviation = (scale: string) => /^[mk]$/i.test(scale)
/** 1.2m homes and 450k jobs; but a wall 5m high, a 10k run. */
const NOT_COUNTED =
  /(?: |-)(?:long|wide|high|deep|tall|from|apart|above|below|away|across|run|race|walk|video|screen|resolution)\b/y
const COUNTED =
  /(?! (?:long|wide|high|deep|tall|from|apart|above|below|away|across|run|race|walk|video|and|or|to|of)\b) [a-z]{3}/y

/**
 * The multiplier after a numeral, unless its characters begin a unit: 5千米 is five kilometres, 5m five metres, £5m five
 * million.
 */
export const scaleAt = (folded: string, at: number, money: boolean): Scale | null => {
  const found = match(CHINESE_MULTIPLIER, folded, at) ?? match(ENGLISH_MULTIPLIER, folded, at)
  if (!found) return null
  const [whole, space = '', infix = '', scale = ''] = found
  const end = at + whole.length
  if (/^[千百]/.test(unitAt(folded, at + space.length + infix.length)?.text ?? '')) return null
  const people = isAbbreviation(scale) && match(COUNTED, folded, end) !== null
  const thousands = scale === 'k' && /\d\d$/.test(folded.slice(at - 2, at)) && match(NOT_COUNTED, folded, end) === null
  return isAbbreviation(scale) && !money && !people && !thousands ? null : { end, space, infix, scale }
}

export const powerOf = (scale: string): number =>
  CHINESE_SCALES.get(scale) ?? ENGLISH_SCALES.get(scale.toLowerCase()) ?? 0
