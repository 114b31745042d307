// The sign of a number: which dash is a minus and which joins two things. A dash that touches what stands before it may
// be a range (3-5万), part of a name (歼-20) or a date; a sign that cannot be told is left, and the number is not ready.
import { match } from './sticky'

/** The number before this one; `phrase` is null for a date, a name and the like. */
export type Previous = { end: number; phrase: { unit: string; scale: string } | null }
type Signed = {
  folded: string
  start: number
  /** Of the number behind the sign, and where it ends. */
  unit: string
  end: number
  /** It has tenths or a multiplier, as measured numbers have. */
  hasPoint: boolean
  previous: Previous | undefined
}

const SIGN =
  /[-–+](?=[\d£€$¥½¼¾]|[A-Z]{1,3}\$)|负(?=[\d一二三四五六七八九十百两零])|零下(?=[\d一二三四五六七八九十])|(?:minus|negative) (?=[\d£€$¥])/iy

/** Words that end in 负 and are no sign: 减负, 自负; and 正负, which is both. */
export const NO_MINUS = /[减自担肩承胜欺抱背辜亏重正]负$/

const OPENED = /[(（[“‘"「『《]\s?$/
const AFTER_MARK = /[,，;；:：、。=]\s?$/
const LINE = /(?:^|[\n\t|])[ ]*$/
const HAN_BEFORE = /[\u3400-\u9fff]$/
/** A Han numeral may begin a range: 十-15人. */
const NUMERAL_BEFORE = /[零〇一二三四五六七八九十百千万亿两几]$/
/** A verb or noun whose value may be below nothing, before the sign: 差额为-12, 增速-3. */
const MAY_FALL = /[为是达到至值额率速长差幅][约近]?$/
/** -3至-1℃: the unit follows at the end of the range. */
const BEGINS_RANGE = /^ ?[至到~～] ?-?\d/
const WORD_BEFORE = /[A-Za-z)%’] $/
const VERB_BEFORE = /\b(?:was|were|is|are|be|to|of|at|by|from) $/

/** Whether the numbers could be the two ends of a range. */
const mayShare = (unit: string, { phrase }: Previous): boolean =>
  phrase !== null && (phrase.unit === unit || (phrase.unit === '' && phrase.scale === ''))

const isMinus = ({ folded, start, unit, end, hasPoint, previous }: Signed, left: string): boolean => {
  if (previous?.end === start) return false
  const isMeasured = unit !== '' || hasPoint || BEGINS_RANGE.test(folded.slice(end, end + 4))
  if (start === 0 || OPENED.test(left) || AFTER_MARK.test(left)) return true
  if (LINE.test(left)) return isMeasured
  // 98.7亿元 -3.1%: a range would state one unit.
  if (previous?.end === start - 1 && left.endsWith(' ')) return unit !== '' && !mayShare(unit, previous)
  if (HAN_BEFORE.test(left)) return !NUMERAL_BEFORE.test(left) && (isMeasured || MAY_FALL.test(left))
  return WORD_BEFORE.test(left) || (/[\u3400-\u9fff] $/.test(left) && isMeasured)
}

const isPlus = ({ start }: Signed, left: string): boolean =>
  start === 0 ||
  OPENED.test(left) ||
  AFTER_MARK.test(left) ||
  WORD_BEFORE.test(left) ||
  /[\u3400-\u9fff]$|\n$/.test(left)

/** An en dash is a minus where nothing can stand on its other side. */
const isDash = ({ start, unit }: Signed, left: string): boolean =>
  (start === 0 && /^[%℃°]|^per/.test(unit)) || OPENED.test(left) || VERB_BEFORE.test(left) || MAY_FALL.test(left)

const LOOK_BEHIND = 12

/** What may be a sign at this place, or "". */
export const signAt = (folded: string, at: number): string => match(SIGN, folded, at)?.[0] ?? ''

/** Whether it is one, now that the number behind it is known. */
export const isSign = (sign: string, signed: Signed): boolean => {
  const { folded, start } = signed
  const left = folded.slice(Math.max(0, start - LOOK_BEHIND), start)
  switch (sign.charAt(0).toLowerCase()) {
    case '-':
      return isMinus(signed, left)
    case '+':
      return isPlus(signed, left)
    case '–':
      return isDash(signed, left)
    case '负':
      return !NO_MINUS.test(`${left}负`)
    case '零':
      return true
    default:
      return /(?:^|[^A-Za-z])$/.test(left)
  }
}
