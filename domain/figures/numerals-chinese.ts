// Han numerals, folded (see vocabulary/folding.ts), to exact decimals: 十五万五千, 两万亿, 二〇二三, 三点五.

const DIGITS = new Map([...'〇一二三四五六七八九'].map((sign, i) => [sign, BigInt(i)] as const))
for (const [sign, digit] of [...'零两壹贰叁肆伍陆柒捌玖'].map(
  (s, i) => [s, [0n, 2n, 1n, 2n, 3n, 4n, 5n, 6n, 7n, 8n, 9n][i] ?? 0n] as const,
))
  DIGITS.set(sign, digit)

const SMALL = new Map([
  ['十', 10n],
  ['拾', 10n],
  ['百', 100n],
  ['佰', 100n],
  ['千', 1000n],
  ['仟', 1000n],
])
const LARGE = [
  ['亿', 100_000_000n],
  ['万', 10_000n],
] as const

/**
 * Powers of ten of the multipliers that are written after a numeral. GB/T 15835-2011 allows only 万 and 亿 after Arabic
 * digits; texts also write 千 and 百.
 */
export const CHINESE_SCALES = new Map([
  // As Taiwan counts; megawatts and megabytes are units.
  ['兆', 12],
  ['万亿', 12],
  ['千亿', 11],
  ['百亿', 10],
  ['亿', 8],
  ['千万', 7],
  ['百万', 6],
  ['万', 4],
  ['千', 3],
  ['百', 2],
])

export const HAN = '零〇一二三四五六七八九十百千万亿两点壹贰叁肆伍陆柒捌玖拾佰仟'
export const HAN_FIRST = '一二三四五六七八九十两壹贰叁肆伍陆柒捌玖拾'

const below10000 = (signs: string): bigint | null => {
  let sum = 0n
  let digit: bigint | null = null
  let last = 10_000n
  let zero = false
  for (const sign of signs) {
    const multiplier = SMALL.get(sign)
    const value = DIGITS.get(sign)
    if (value !== undefined) {
      if (digit !== null && digit !== 0n) return null
      digit = value
      zero ||= value === 0n
    } else if (multiplier !== undefined) {
      if (multiplier >= last) return null
      if (digit === null && (multiplier !== 10n || sum > 0n)) return null
      sum += (digit ?? 1n) * multiplier
      ;[digit, last, zero] = [null, multiplier, false]
    } else return null
  }
  // 三千五 is said for 3500; after a zero (三千零五) the digit is itself.
  const spoken = digit !== null && digit > 0n && !zero && last >= 100n && last < 10_000n
  return sum + (digit ?? 0n) * (spoken ? last / 10n : 1n)
}

/** 三亿五 and 三万五 leave out what their last digit counts; with it, or after a zero, the rest is sure. */
const isSure = (rest: string): boolean =>
  rest.length === 1 ||
  /^.[零〇]/.test(rest) ||
  (rest.startsWith('亿') ? rest.includes('万') : /[十百千拾佰仟]/.test(rest))

const whole = (signs: string): bigint | null => {
  for (const [sign, size] of LARGE) {
    const at = signs.lastIndexOf(sign)
    if (at < 0) continue
    const left = at === 0 ? null : whole(signs.slice(0, at))
    const right = at === signs.length - 1 ? 0n : whole(signs.slice(at + 1))
    if (
      left === null ||
      right === null ||
      right >= size ||
      signs.slice(0, at).includes('亿') ||
      !isSure(signs.slice(at))
    )
      return null
    return left * size + right
  }
  return signs === '' ? null : below10000(signs)
}

/** 五六百人 are five or six hundred, 两三个 two or three: no number of two digits. */
const ABOUT = /^[^零〇]{2}$/

/** null for what is no numeral, such as 百 or 千万 without a digit in front. Reads at most 24 characters. */
export const hanValue = (signs: string): string | null => {
  if (signs === '' || signs.length > 24) return null
  const digits = [...signs].map((sign) => DIGITS.get(sign))
  if (signs.length > 1 && digits.every((digit) => digit !== undefined))
    return ABOUT.test(signs) ? null : digits.join('').replace(/^0+(?=\d)/, '')
  const [before = '', after, more] = signs.split('点')
  const value = whole(before)
  if (value === null || more !== undefined) return null
  if (after === undefined) return value.toString()
  const places = [...after].map((sign) => DIGITS.get(sign))
  return places.length > 0 && places.every((digit) => digit !== undefined) ? `${value}.${places.join('')}` : null
}
