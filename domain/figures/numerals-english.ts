// English numerals in words: twenty-five, thirty-two thousand five hundred, one and a half million, half a million,
// three dozen, zero point three.
import { shift } from './decimal'
import { match } from './sticky'

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
const SCALE_WORDS = ['trillion', 'billion', 'million', 'thousand'] as const

const SMALL = new Map<string, bigint>([
  ...UNITS.map((word, i) => [word, BigInt(i)] as const),
  ...TENS.map((word, i) => [word, BigInt((i + 2) * 10)] as const),
])

/** For patterns of shares: one in five, two thirds. */
export const ENGLISH_NUMBER = `(?:(?:${TENS.join('|')})(?:-(?:${UNITS.slice(1, 10).join('|')}))?|${UNITS.slice(1).reverse().join('|')})`

/** Names of parts: two thirds, three quarters. */
export const PARTS = new Map<string, number>(
  (
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
    ] as const
  ).flatMap(([name, size]) => [[name, size] as const, [`${name}s`, size] as const]),
)

type Read = { value: bigint; end: number }

const WORD = /([a-z]+)(?![a-z])/iy
const GAP = /[ -]/y

/** A word from 0 to 99 of one part: seven, forty. */
const smallAt = (text: string, at: number): Read | null => {
  const word = match(WORD, text, at)?.[1]
  const value = word && word.length < 10 ? SMALL.get(word.toLowerCase()) : undefined
  return word && value !== undefined ? { value, end: at + word.length } : null
}

/** 1 to 99: seven, forty, twenty-five, twenty five. */
const tensAt = (text: string, at: number): Read | null => {
  const first = smallAt(text, at)
  if (!first || first.value < 20n || !match(GAP, text, first.end)) return first
  const next = smallAt(text, first.end + 1)
  return next && next.value > 0n && next.value < 10n ? { value: first.value + next.value, end: next.end } : first
}

const HUNDRED = / hundred(?![a-z])/iy
const REST = / (?:and )?/iy
const DOZEN = / dozen(?![a-z])/iy

/** 1 to 9999: five hundred and twelve, fifteen hundred. */
const hundredsAt = (text: string, at: number): Read | null => {
  const tens = tensAt(text, at)
  if (!tens || tens.value === 0n) return tens
  if (!match(HUNDRED, text, tens.end)) return tens
  const whole = { value: tens.value * 100n, end: tens.end + ' hundred'.length }
  const gap = match(REST, text, whole.end)?.[0].length
  const rest = gap === undefined ? null : tensAt(text, whole.end + gap)
  // Between five hundred and six hundred: the second is a number of its own.
  if (!rest || rest.value === 0n || match(HUNDRED, text, rest.end)) return whole
  return { value: whole.value + rest.value, end: rest.end }
}

const SCALE = new RegExp(` (${SCALE_WORDS.join('|')})(?![a-z])`, 'iy')
const scaleOf = (text: string, at: number) => match(SCALE, text, at)?.[1] ?? ''
const sizeOf = (scale: string): bigint => 10n ** BigInt(ENGLISH_SCALES.get(scale.toLowerCase()) ?? 0)

/** Two million three hundred thousand: groups, each with a smaller multiplier than the one before. */
const groupsAt = (text: string, at: number): (Read & { groups: number; scale: string }) | null => {
  const first = hundredsAt(text, at)
  if (!first) return null
  let [value, end, last, groups, scale] = [0n, first.end, 10n ** 15n, 0, '']
  for (let group: Read | null = first; group;) {
    const word = scaleOf(text, group.end)
    const size = sizeOf(word)
    // One million and two million: no group of the first.
    if (size >= last || (groups > 0 && group.value >= 1000n)) break
    ;[value, last, groups, scale] = [value + group.value * size, size, groups + 1, word]
    end = group.end + (word === '' ? 0 : word.length + 1)
    if (word === '') break
    const gap = match(REST, text, end)?.[0].length
    group = gap === undefined ? null : hundredsAt(text, end + gap)
    if (group && group.value === 0n) break
  }
  return { value, end, groups, scale }
}

const POINT = / point((?: (?:zero|one|two|three|four|five|six|seven|eight|nine))+)(?![a-z])/iy
const AND_A_PART = /(?: and (?:a|one)[ -](half|quarter)|(?: and|-and)[ -]three[ -](quarters?)|-and-a-(half))(?![a-z])/iy
const PART_OF =
  /(?:(?:an?|one)[ -])?(half|quarter)(?: of)? an? (trillion|billion|million|thousand|hundred|dozen)(?![a-z])/iy
const THREE_QUARTERS_OF = /three[ -]quarters of an? (trillion|billion|million|thousand)(?![a-z])/iy
const A_HALF = /(?:an?|one) (half) (trillion|billion|million|thousand|dozen)(?![a-z])/iy

/** Half a percentage point. */
const PART_OF_A_POINT = /(?:(?:an?|one)[ -])?(half|quarter)(?: of)? an?(?=$| per ?cent| percentage[ -]point)/iy
const PART_OF_ONE = new Map([
  ['half', '0.5'],
  ['quarter', '0.25'],
])
const times = (part: string, scale: string): string =>
  scale === 'dozen' ? (part === '0.5' ? '6' : '3') : shift(part, ENGLISH_SCALES.get(scale) ?? 0)

/** Half a million, a quarter of a million, three quarters of a million. */
const partAt = (text: string, at: number): { end: number; mantissa: string } | null => {
  const found = match(PART_OF, text, at) ?? match(A_HALF, text, at)
  if (found) {
    const part = PART_OF_ONE.get(found[1]!.toLowerCase())!
    return { end: at + found[0].length, mantissa: times(part, found[2]!.toLowerCase()).replace(/\.0+$/, '') }
  }
  const point = match(PART_OF_A_POINT, text, at)
  if (point) return { end: at + point[0].length, mantissa: PART_OF_ONE.get(point[1]!.toLowerCase())! }
  const three = match(THREE_QUARTERS_OF, text, at)
  return three && { end: at + three[0].length, mantissa: times('0.75', three[1]!.toLowerCase()) }
}

/** What "and a half" adds after a whole number; its length in the text. */
export const andAPartAt = (text: string, at: number): { tenths: string; length: number } | null => {
  const found = match(AND_A_PART, text, at)
  if (!found) return null
  const tenths = found[2] ? '.75' : PART_OF_ONE.get((found[1] ?? found[3])!.toLowerCase())!.slice(1)
  return { tenths, length: found[0].length }
}

/**
 * The numeral that begins at this place. Its one multiplier is left to be read after it (two million, one and a half
 * million); with more of them, or "half a", it holds its own.
 */
export const englishAt = (text: string, at: number): { end: number; mantissa: string } | null => {
  const part = partAt(text, at)
  if (part) return part
  const number = groupsAt(text, at)
  if (!number) return null
  const alone = tensAt(text, at)!
  const point = match(POINT, text, alone.end)
  if (point) {
    const digits = point[1]!
      .trim()
      .split(' ')
      .map((word) => String(SMALL.get(word.toLowerCase())))
    return { end: alone.end + point[0].length, mantissa: `${alone.value}.${digits.join('')}` }
  }
  if (alone.value === 0n) return null
  if (match(DOZEN, text, alone.end))
    return { end: alone.end + ' dozen'.length, mantissa: (alone.value * 12n).toString() }
  const plus = andAPartAt(text, alone.end)
  if (plus) return { end: alone.end + plus.length, mantissa: `${alone.value}${plus.tenths}` }
  if (number.groups === 1 && number.scale !== '')
    return { end: number.end - number.scale.length - 1, mantissa: (number.value / sizeOf(number.scale)).toString() }
  return { end: number.end, mantissa: number.value.toString() }
}

/** A numeral of these words alone. */
export const englishValue = (words: string): string | null => {
  const read = englishAt(words, 0)
  return read?.end === words.length ? read.mantissa : null
}
