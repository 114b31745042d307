// The markers that number headings: 一、 (一) 1. (1), 第一章, Part 1, IV.

const HAN = '[一二三四五六七八九十百]{1,3}'

/** From the outermost to the innermost, as GB/T 15834-2011 orders them. Patterns see folded words. */
const MARKERS = [
  {
    kind: 'part',
    pattern: new RegExp(
      `^(?:第(?:${HAN}|\\d{1,2})(?:部分|篇|章)|(?:Part|Chapter)\\s+(?:\\d{1,2}|[IVX]{1,4}))\\s*[:、.]?\\s*`,
      'i',
    ),
  },
  { kind: 'roman', pattern: /^[IVX]{1,5}[.、]\s+/ },
  { kind: 'han', pattern: new RegExp(`^${HAN}\\s?(?:、|[.](?!\\d))\\s*`) },
  { kind: 'han-bracket', pattern: new RegExp(`^\\(\\s?${HAN}\\s?\\)[、.]?\\s*`) },
  { kind: 'arabic', pattern: /^\d{1,2}\s?(?:[.](?!\d)|、)\s*/ },
  { kind: 'arabic-bracket', pattern: /^(?:\(\s?\d{1,2}\s?\)|\d{1,2}\)|[①-⑳])[、.]?\s*/ },
] as const

export type MarkerKind = (typeof MARKERS)[number]['kind']
export const MARKER_KINDS = MARKERS.map(({ kind }) => kind)

/** The marker a text begins with, and its length with the space after it. */
export const markerOf = (words: string): { kind: MarkerKind; length: number } | null => {
  for (const { kind, pattern } of MARKERS) {
    const found = pattern.exec(words)
    if (found) return { kind, length: found[0].length }
  }
  return null
}
