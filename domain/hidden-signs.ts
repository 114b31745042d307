// Characters that nobody sees, or that make a line read otherwise than it is stored, told apart from the words: whoever
// approves a text is shown them. What comes in is cleaned (clean-text.ts); what an alphabet needs, or what was stored
// by another way, may still be there.

export type HiddenSign = { code: string; turns: boolean }

const TURNING = '\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069'
const HIDDEN = new RegExp(
  `[${TURNING}\\p{Cf}\\p{Co}\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u2028\\u2029\\u2800\\u3164\\ufe00-\\ufe0f\\uffa0\\u{e0100}-\\u{e01ef}]`,
  'gu',
)
const TURNS = new RegExp(`[${TURNING}]`, 'u')

/** 👩‍🔬, ❤️: a joiner or a selector that belongs to a picture. */
const PICTURE_BEFORE = /(?:\p{Extended_Pictographic}\ufe0f?|[\u{1f3fb}-\u{1f3ff}\d#*])$/u

const belongsToPicture = (sign: string, before: string): boolean =>
  /\u200d|\ufe0f|[\u{e0020}-\u{e007f}]/u.test(sign) &&
  (PICTURE_BEFORE.test(before) || /\u{1f3f4}[\u{e0020}-\u{e007f}]*$/u.test(before))

/** The words and the signs between them, in order. Most texts hold no sign: one string. */
export const withSignsTold = (text: string): (string | HiddenSign)[] => {
  const told: (string | HiddenSign)[] = []
  let from = 0
  for (const { 0: sign, index } of text.matchAll(HIDDEN)) {
    if (belongsToPicture(sign, text.slice(Math.max(0, index - 16), index))) continue
    if (index > from) told.push(text.slice(from, index))
    const code = sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')
    told.push({ code: `U+${code}`, turns: TURNS.test(sign) })
    from = index + sign.length
  }
  if (from < text.length || told.length === 0) told.push(text.slice(from))
  return told
}

/** How many there are in any words of this value. */
export const hiddenSignsIn = (value: unknown): number => {
  if (typeof value === 'string') return withSignsTold(value).filter((one) => typeof one !== 'string').length
  if (typeof value !== 'object' || value === null) return 0
  return Object.values(value).reduce((sum: number, one) => sum + hiddenSignsIn(one), 0)
}
