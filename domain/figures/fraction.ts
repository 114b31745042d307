// Parts of a whole: 三分之一, 百分之五, one in five, two thirds, 1/4.
import { isDecimal, shift } from './decimal'
import { HAN, hanValue } from './numerals-chinese'
import { ENGLISH_NUMBER, englishValue, PARTS } from './numerals-english'
import { match } from './sticky'

export type Fraction = { end: number; value: string; kind: 'percent' | 'ratio' }

const HAN_PARTS = new RegExp(`([${HAN}\\d]{1,12})分之(负?)([${HAN}\\d]{1,12}(?:\\.\\d{1,6})?)`, 'y')
const SHARE = new RegExp(
  `\\b(${ENGLISH_NUMBER}|\\d{1,3})\\s(?:in|out of)(?:\\s(?:every|each))?\\s(${ENGLISH_NUMBER}|\\d{1,4}(?![\\d,]))\\b`,
  'iy',
)
const NAMED_PARTS = new RegExp(
  `\\b(${ENGLISH_NUMBER})[\\s-](${[...PARTS.keys()].reverse().join('|')})\\b(?! of an? (?:million|billion|trillion))`,
  'iy',
)
const SLASH = /(?<![\d/.])(\d{1,3})\/(\d{1,4})(?![\d/.%-]|年|月)/y

const BOTTOMS = new Map([
  ['百', '100'],
  ['千', '1000'],
  ['万', '10000'],
  ['十万', '100000'],
  ['百万', '1000000'],
  ['千万', '10000000'],
  ['亿', '100000000'],
])

const numeral = (text: string): string | null => (isDecimal(text) ? text : (hanValue(text) ?? englishValue(text)))

/** "2/10" becomes "0.2"; what no decimal can hold stays "1/3". */
const quotient = (top: string, bottom: string): string | null => {
  if (!/^\d+$/.test(top) || !/^\d+$/.test(bottom)) return null
  const [n, d] = [BigInt(top), BigInt(bottom)]
  if (d === 0n) return null
  for (let places = 0; places <= 6; places++) {
    const scaled = n * 10n ** BigInt(places)
    if (scaled % d === 0n) return shift((scaled / d).toString(), -places)
  }
  return `${n}/${d}`
}

const han = (folded: string, at: number): Fraction | null => {
  const found = match(HAN_PARTS, folded, at)
  if (!found) return null
  const [whole, below = '', minus = '', above = ''] = found
  const end = at + whole.length
  const top = above === '百' ? '100' : numeral(above)
  if (top === null) return null
  // 百分之五 is five per cent, as printed (千分之五 per mille); the others are parts of one.
  const sign = minus && '-'
  if (below === '百' || below === '千') return { end, value: sign + top, kind: 'percent' }
  const bottom = BOTTOMS.get(below) ?? numeral(below)
  const value = bottom === null ? null : quotient(top, bottom)
  return value === null ? null : { end, value: sign + value, kind: 'ratio' }
}

export const fractionAt = (folded: string, at: number): Fraction | null => {
  const chinese = han(folded, at)
  if (chinese) return chinese
  const found = match(SHARE, folded, at) ?? match(NAMED_PARTS, folded, at) ?? match(SLASH, folded, at)
  if (!found) return null
  const [whole, top = '', bottom = ''] = found
  const value = quotient(numeral(top) ?? '', numeral(bottom) ?? PARTS.get(bottom.toLowerCase())?.toString() ?? '')
  return value === null ? null : { end: at + whole.length, value, kind: 'ratio' }
}
