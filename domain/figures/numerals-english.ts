// English numerals in words (twenty-five) and the multipliers written after a number.

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** Powers of ten. Abbreviations stand against the digits (£14bn), words after a space (£3 billion). */
export const ENGLISH_SCALES = new Map([
  ['trillion', 12],
  ['billion', 9],
  ['million', 6],
  ['thousand', 3],
  ['hundred', 2],
  ['tn', 12],
  ['bn', 9],
  ['mn', 6],
  ['m', 6],
  ['k', 3],
])

const ENGLISH_NUMERALS = new Map<string, string>([
  ...UNITS.map((word, i) => [word, String(i)] as const),
  ...TENS.flatMap((ten, i) => [
    [ten, String((i + 2) * 10)] as const,
    ...UNITS.slice(1, 10).map((unit, j) => [`${ten}-${unit}`, String((i + 2) * 10 + j + 1)] as const),
  ]),
])

export const ENGLISH_NUMBER = `(?:(?:${TENS.join('|')})(?:-(?:${UNITS.slice(1, 10).join('|')}))?|${UNITS.slice(1).reverse().join('|')})`

export const englishValue = (words: string): string | null => ENGLISH_NUMERALS.get(words.toLowerCase()) ?? null

/** Names of parts: two thirds, three quarters. */
export const PARTS = new Map(
  [
    ['half', 2],
    ['halves', 2],
    ['third', 3],
    ['quarter', 4],
    ['fifth', 5],
    ['sixth', 6],
    ['seventh', 7],
    ['eighth', 8],
    ['ninth', 9],
    ['tenth', 10],
  ].flatMap(([name, size]): [string, number][] => [
    [String(name), Number(size)],
    [`${name}s`, Number(size)],
  ]),
)
