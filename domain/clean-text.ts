// The one place where a text is made clean of what no reader sees and of signs that only look like ordinary ones.
// Whatever comes in passes through here: documents of every format, pasted and typed text, every text field of every
// collection.
import { ordinaryHan } from './vocabulary/radicals'

/**
 * C0 and C1 but tab and line ends, DEL, and the two codes of a block's end that are no characters (Unicode 16, §23.7).
 * SQLite stores nothing behind a NUL; JSON and XML know no lone surrogate.
 */
// oxlint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufdd0-\ufdef\ufffe\uffff]/g
/** What some programs write for a line break: CR LF, CR, VT (Word's soft break), FF, NEL. */
const LINE_BREAK = /\r\n|[\r\v\f\u0085]/g

/**
 * Never part of what an office writes: soft hyphens, joiners of words and numbers, byte order marks, fillers that print
 * nothing, interlinear marks, and all that turns the direction of a line (with it a text reads otherwise than it is
 * stored).
 */
const UNSEEN =
  /[\u034f\u00ad\u115f\u1160\u17b4\u17b5\u180e\u200b\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]/g

/** Direction marks: part of a line of Arabic or Hebrew, and of no other. */
const DIRECTION = /[\u061c\u200e\u200f]/g
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/** ZWNJ and ZWJ. */
const JOINER = /\u200c|\u200d/g
/** They shape letters of these scripts: between other letters they are left over from a page. */
const JOINED_SCRIPT =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Tibetan}\p{Script=Khmer}\p{Script=Myanmar}]$/u
/** 👩‍🔬, 🏳️‍🌈: one picture of several, which a joiner holds together. */
const PICTURE_BEFORE = /(?:\p{Extended_Pictographic}\ufe0f?|[\u{1f3fb}-\u{1f3ff}])$/u
const PICTURE_AFTER = /^(?:\p{Extended_Pictographic}|[\u2640\u2642])/u

/** Letters that print nothing, but for a flag that is spelt with them (🏴 and its region). */
const TAGS = /(\u{1f3f4}[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{1,8}\u{e007f})|[\u{e0000}-\u{e007f}]/gu

/** A character and a sign that belongs to it, as code units. */
const NEAR = 4

const withoutJoiners = (text: string): string =>
  text.replace(JOINER, (joiner, at: number) => {
    const before = text.slice(Math.max(0, at - NEAR), at)
    const after = text.slice(at + 1, at + 1 + NEAR)
    const isPicture = joiner === '\u200d' && PICTURE_BEFORE.test(before) && PICTURE_AFTER.test(after)
    return isPicture || JOINED_SCRIPT.test(before) ? joiner : ''
  })

/** Most texts hold none of all these: one look is enough. */
const SUSPECT =
  // oxlint-disable-next-line no-control-regex
  /[\u034f\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u061c\u00ad\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2e80-\u2fd5\u3164\ud800-\udfff\uf900-\ufaff\ufdd0-\ufdef\ufeff\uffa0\ufff9-\uffff]/

/**
 * Clean, with its line breaks as they are. Half a character becomes the sign for an unreadable one, which people see.
 */
export const cleanSigns = (text: string): string => {
  if (!SUSPECT.test(text)) return text
  const seen = text.replace(CONTROL, '').replace(UNSEEN, '').replace(TAGS, '$1')
  const straight = RIGHT_TO_LEFT.test(seen) ? seen : seen.replace(DIRECTION, '')
  return ordinaryHan(withoutJoiners(straight).replace(/\p{Surrogate}/gu, '\ufffd'))
}

/** Clean, and with one sign for every line break. */
export const cleanText = (text: string): string => cleanSigns(text.replace(LINE_BREAK, '\n'))

/** Deeper than any form or text of ours: what lies below is refused elsewhere, not read here. */
const DEEPEST = 200

const isPlain = (value: object): value is Record<string, unknown> => {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

/**
 * The same value with every text in it clean; what was clean stays the same object. Dates, files and numbers are left
 * alone.
 */
export const cleaned = <T>(value: T, depth = 0): T => {
  if (typeof value === 'string') return cleanText(value) as T
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return value
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => cleaned(item, depth + 1))
    return (items.some((item, index) => item !== value[index]) ? items : value) as T
  }
  if (!isPlain(value)) return value
  const entries = Object.entries(value).map(([key, item]) => [key, cleaned(item, depth + 1)] as const)
  return entries.some(([key, item]) => item !== value[key]) ? (Object.fromEntries(entries) as T) : value
}
