// Text without the control characters that no reader sees and that end or break a text: SQLite stores nothing behind a
// NUL, JSON and XML know no lone surrogate. Zero-width and direction marks are left: they can belong to a text.

/**
 * C0 and C1 but tab and line feed, DEL, and the two codes of a block's end that are no characters (Unicode 16, §23.7).
 */
// oxlint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/g
/** What some programs write for a line break: CR LF, CR, VT (Word's soft break), FF, NEL. */
const LINE_BREAK = /\r\n|[\r\v\f\u0085]/g

/** Half a character becomes the sign for an unreadable one, which people see. */
export const cleanText = (text: string): string =>
  text
    .replace(LINE_BREAK, '\n')
    .replace(CONTROL, '')
    .replace(/\p{Surrogate}/gu, '\ufffd')

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
