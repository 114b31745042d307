// What touches a number and was not read with it: a sign, another numeral, a multiplier, a fraction, a power, a note
// mark. A number that is not understood whole is not ready: half of it would be another value.
import type { NumberPhrase } from './number'
import { match } from './sticky'

/** A number as it was found; `phrase` is null for what its own shape tells (dates, document numbers). */
type Placed = { start: number; end: number; phrase: NumberPhrase | null }
type Around = {
  text: string
  folded: string
  here: Placed & { phrase: NumberPhrase }
  previous?: Placed
  next?: Placed
}

const NUMERALS = '零〇一二三四五六七八九十百千万亿兆两几壹贰叁肆伍陆柒捌玖拾佰仟'
const FRACTIONS = '¼½¾⅐-⅞↉'
const POWERS = '²³'
const NOTES = '¹⁰-⁹①-⒇㈠-㈩㊀-㊉❶-➓⓪-⓿*†‡※'
/** Words that end in a numeral and say no number: 统一, 星期三, 第二. */
const NO_NUMERAL = /(?:[统唯之同单专万其归进逐合划]一|星期.|礼拜.|周[一二三四五六]|[初第].|过半)$/
/** Words that end in 负 and are no sign: 减负, 自负. */
const NO_MINUS = /[减自担肩承胜欺抱背辜亏重]负$/
/** 半价, 半导体: the half of nothing that stands before it. */
const HALF = /半(?![价决导成程径数岛壁山夜路途])/y
const DASHES = /[-–—‒―⁻]+$/
const SCALE_WORD = /^(?:hundred|thousand|million|billion|trillion)$/i

const NUMERAL_BEFORE = new RegExp(`[${NUMERALS}]$`)
const SIGN_BEFORE = new RegExp(`[.±×^半${FRACTIONS}]$|(?<=\\d)\\/$|[${NUMERALS}]点$`)

const wordsOf = ({ text }: Around, { start, end }: Placed): string => text.slice(start, end)
const isSlashed = (found: Placed | undefined): found is Placed & { phrase: NumberPhrase } =>
  found?.phrase?.script === 'fraction' && found.phrase.printed.includes('/')

/** Two numbers in English words, or a multiplier and more words: two million · three hundred thousand. */
const goesOn = (gap: string, one: NumberPhrase | null | undefined, other: NumberPhrase | null | undefined): boolean =>
  /^ (?:and )?$/.test(gap) &&
  other?.script === 'english' &&
  (one?.script === 'english' || SCALE_WORD.test(one?.scale ?? ''))

const before = (around: Around): string | null => {
  const { folded, here, previous } = around
  const left = folded.slice(Math.max(0, here.start - 8), here.start)
  const gap = previous ? folded.slice(previous.end, here.start) : null
  const dash = DASHES.exec(left)?.[0]
  if (dash) {
    if (dash === '——' || dash === '--') return null
    const isRange = gap === dash && previous?.phrase && !isSlashed(here)
    return isRange ? null : around.text.slice(here.start - dash.length, here.start)
  }
  if (left.endsWith('负')) return NO_MINUS.test(left) ? null : '负'
  if (gap === '') {
    if (previous!.phrase && previous!.phrase.unit === '') return wordsOf(around, previous!)
  } else if (NUMERAL_BEFORE.test(left)) return NO_NUMERAL.test(left) ? null : left.slice(-1)
  const sign = SIGN_BEFORE.exec(left)?.[0]
  if (sign) return sign === '±' || /[上下各]半$/.test(left) ? null : sign
  if (gap === ' ' && isSlashed(here) && previous?.phrase?.unit === '') return wordsOf(around, previous)
  if (gap === '又' && here.phrase.script === 'fraction') return '又'
  return gap !== null && goesOn(gap, previous?.phrase, here.phrase) ? wordsOf(around, previous!) : null
}

const BARE_AFTER = new RegExp(
  `[${NUMERALS}]|[-–—负][${NUMERALS}${FRACTIONS}]|[${NOTES}]|[\\[〔【]\\d{1,2}[\\]〕】]`,
  'y',
)
const AFTER = new RegExp(
  `[${FRACTIONS}${POWERS}^]|×(?= ?\\d)|-?(?:\\d+)?\\/\\d|(?: and a half| (?:hundred|thousand|million|billion|trillion))\\b`,
  'yi',
)
const TENTHS = /[一二三四五六七八九\d]/y

const after = (around: Around): string | null => {
  const { folded, here, next } = around
  const { end, phrase } = here
  const gap = next ? folded.slice(end, next.start) : null
  if (phrase.unit === '') {
    if (gap === '' && next!.phrase) return wordsOf(around, next!)
    const touching = match(BARE_AFTER, folded, end)?.[0]
    if (touching) return touching
  }
  if (phrase.unit === '成' && match(TENTHS, folded, end)) return folded.charAt(end)
  const touching = match(AFTER, folded, end)?.[0] ?? match(HALF, folded, end)?.[0]
  if (touching) return touching.trim()
  if (gap === '又' && next?.phrase?.script === 'fraction') return `又${wordsOf(around, next)}`
  if ((gap === '-' || (gap === ' ' && phrase.unit === '')) && isSlashed(next)) return gap.trim() + wordsOf(around, next)
  return gap !== null && goesOn(gap, phrase, next?.phrase) ? wordsOf(around, next!) : null
}

/** What touches the number and is not part of it as it was read, as printed; null where it stands whole. */
export const touching = (text: string, folded: string, found: readonly Placed[], at: number): string | null => {
  const { [at - 1]: previous, [at]: here, [at + 1]: next } = found
  if (!here?.phrase) return null
  const around: Around = {
    text,
    folded,
    here: { ...here, phrase: here.phrase },
    ...(previous && { previous }),
    ...(next && { next }),
  }
  return before(around) ?? after(around)
}
