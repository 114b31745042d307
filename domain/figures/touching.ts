// What touches a number and was not read with it: a sign, another numeral, a multiplier, a fraction, a power, a note
// mark. A number that is not understood whole is not ready: half of it would be another value.
import { BRACKETED, ENCLOSED, SUPERSCRIPTS } from './note-mark'
import type { NumberPhrase } from './number'
import { NO_MINUS } from './sign'
import { match } from './sticky'

/** A number as it was found; `phrase` is null for what its own shape tells (dates, document numbers). */
type Placed = { start: number; end: number; phrase: NumberPhrase | null }
type Around = {
  text: string
  folded: string
  here: Placed & { phrase: NumberPhrase }
  previous: Placed | undefined
  next: Placed | undefined
}

/** 廿 and 卅 are 20 and 30, 〡 to 〹 the numerals of merchants. */
const NUMERALS = '零〇一二三四五六七八九十百千万亿兆两几壹贰叁肆伍陆柒捌玖拾佰仟廿卅卌〡-〹'
const FRACTIONS = '¼½¾⅐-⅞↉'
/** Every numeral of any script but the digits that are read: ٣, Ⅳ. */
const OTHER_NUMERALS = '\\p{Nl}\\u0660-\\u0669\\u06f0-\\u06f9\\u0966-\\u096f'
/** Words that end in a numeral and say no number: 统一, 星期三, 第二. */
const NO_NUMERAL = /(?:[统唯之同单专万其归进逐合划]一|星期.|礼拜.|周[一二三四五六]|[初第].|过半)$/
/** 半价, 半导体: the half of nothing that stands before it. */
const HALF = /半(?![价决导成程径数岛壁山夜路途天日月年生载小])/y
const IS_FRACTION = new RegExp(`[${FRACTIONS}]`)
const DASHES = /[-–—‒―⁻]+$/
/** 增长 - 3.2%: a minus or a dash. */
const APART = /[\u3400-\u9fff] - $/
const SCALE_WORD = /^(?:hundred|thousand|million|billion|trillion)$/i

const NUMERAL_BEFORE = new RegExp(`[${NUMERALS}${OTHER_NUMERALS}]$`, 'u')
const SIGN_BEFORE = new RegExp(`[.±×^半${FRACTIONS}]$|(?<=\\d)\\/$|[${NUMERALS}]点$`)
/** A hundred and | 20, three point | 5. */
const WORDS_BEFORE = /\b((?:hundred|thousand|million|billion|trillion|dozen|point)(?: and)?) $/i

const wordsOf = ({ text }: Around, { start, end }: Placed): string => text.slice(start, end)
const isSlashed = (found: Placed | undefined): found is Placed & { phrase: NumberPhrase } =>
  found?.phrase?.script === 'fraction' && found.phrase.printed.includes('/')
const isBare = (found: Placed | undefined): boolean =>
  found?.phrase?.scale === '' && (found.phrase.unit === '' || found.phrase.currency !== '')

/** Of one million and two million, five hundred and six hundred: neither is the rest of the other. */
const sizeWord = ({ printed, scale }: NumberPhrase): string => scale || (/ (hundred)$/.exec(printed)?.[1] ?? printed)

/** Two numbers in English words, or a multiplier and more words: two million · three hundred thousand. */
const goesOn = (gap: string, one: NumberPhrase | null | undefined, other: NumberPhrase | null | undefined): boolean =>
  /^ (?:and )?$/.test(gap) &&
  !(gap !== ' ' && one && other && sizeWord(one) === sizeWord(other)) &&
  other?.script === 'english' &&
  (one?.script === 'english' || SCALE_WORD.test(one?.scale ?? ''))

/**
 * A comma that groups digits otherwise than by threes (3,5%), or is a full-width one (1，234家): a list, or one number.
 */
const splits = (folded: string, gap: string, one: Placed | undefined, other: Placed): boolean =>
  isBare(one) &&
  other.phrase?.script === 'arabic' &&
  (gap === ',' || (gap === '，' && /^\d{3}(?![\d,.])/.test(folded.slice(other.start, other.start + 4))))

const before = (around: Around): string | null => {
  const { folded, here, previous } = around
  const left = folded.slice(Math.max(0, here.start - 16), here.start)
  const gap = previous ? folded.slice(previous.end, here.start) : null
  if (APART.test(left)) return around.text.charAt(here.start - 2)
  const dash = DASHES.exec(left)?.[0]
  if (dash) {
    if (dash === '——' || dash === '--') return null
    const isRange = gap === dash && previous?.phrase && !isSlashed(here)
    return isRange ? null : around.text.slice(here.start - dash.length, here.start)
  }
  if (left.endsWith('负')) return NO_MINUS.test(left) && !left.endsWith('正负') ? null : '负'
  if (gap === '') {
    if (previous!.phrase && (previous!.phrase.unit === '' || IS_FRACTION.test(folded.charAt(here.start))))
      return wordsOf(around, previous!)
  } else if (NUMERAL_BEFORE.test(left)) return NO_NUMERAL.test(left) ? null : left.slice(-1)
  const sign = SIGN_BEFORE.exec(left)?.[0]
  if (sign) return sign === '±' || /[上下各]半$/.test(left) ? null : sign
  if (gap === ' ' && isSlashed(here) && previous?.phrase?.unit === '') return wordsOf(around, previous)
  if (gap === '又' && here.phrase.script === 'fraction') return '又'
  if (gap !== null && splits(folded, gap, previous, here)) return `${wordsOf(around, previous!)}${gap}`
  if (gap !== null && goesOn(gap, previous?.phrase, here.phrase)) return wordsOf(around, previous!)
  const word = WORDS_BEFORE.exec(left)
  return word && word.index + here.start - left.length >= (previous?.end ?? 0) ? word[1]! : null
}

const BARE_AFTER = new RegExp(
  `[${NUMERALS}${OTHER_NUMERALS}]|[-–—负][${NUMERALS}${FRACTIONS}]|[${SUPERSCRIPTS}${ENCLOSED}]|${BRACKETED}`,
  'yu',
)
const AFTER = new RegExp(
  `[${FRACTIONS}^]|×(?= ?\\d)|\\.\\d|-?(?:\\d+)?\\/\\d|(?: and a half| of an? (?:million|billion|trillion)| (?:hundred|thousand|million|billion|trillion|dozen|point [a-z]+))\\b`,
  'yi',
)
/** A unit of length and a power that no unit has: 88公里³ of a table is read elsewhere, 5寸² is not. */
const POWER = /(?<=[米寸尺丈里])[²³]/y
const TENTHS = /[一二三四五六七八九\d]/y

const after = (around: Around): string | null => {
  const { folded, here, next } = around
  const { end, phrase } = here
  const gap = next ? folded.slice(end, next.start) : null
  if (gap !== null && splits(folded, gap, here, next!)) return `${gap}${wordsOf(around, next!)}`
  if (phrase.unit === '') {
    if (gap === '' && next!.phrase) return wordsOf(around, next!)
    const touching = match(BARE_AFTER, folded, end)?.[0]
    if (touching) return touching
  }
  if (phrase.unit === '成' && match(TENTHS, folded, end)) return folded.charAt(end)
  const touching = (match(AFTER, folded, end) ?? match(POWER, folded, end) ?? match(HALF, folded, end))?.[0]
  if (touching) return touching.trim()
  if (gap === '又' && next?.phrase?.script === 'fraction') return `又${wordsOf(around, next)}`
  if ((gap === '-' || (gap === ' ' && phrase.unit === '')) && isSlashed(next)) return gap.trim() + wordsOf(around, next)
  return gap !== null && goesOn(gap, phrase, next?.phrase) ? wordsOf(around, next!) : null
}

/** What touches the number and is not part of it as it was read, as printed; null where it stands whole. */
export const touching = (text: string, folded: string, found: readonly Placed[], at: number): string | null => {
  const { [at - 1]: previous, [at]: here, [at + 1]: next } = found
  if (!here?.phrase) return null
  const { start, end, phrase } = here
  const around: Around = { text, folded, here: { start, end, phrase }, previous, next }
  return before(around) ?? after(around)
}
