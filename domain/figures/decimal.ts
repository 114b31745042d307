// Exact decimals as strings ("-12.50"), computed with BigInt; trailing zeros are kept where they were stated.

type Parts = { digits: bigint; places: number }

const DECIMAL = /^-?\d+(?:\.\d+)?$/
/** Written as it would be written again: most numbers of a text are. */
const PLAIN = /^[1-9]\d*(?:\.\d+)?$/
const WHOLE = /^[1-9]\d*$/

export const isDecimal = (text: string): boolean => DECIMAL.test(text)

const parts = (decimal: string): Parts => {
  if (!isDecimal(decimal)) throw new RangeError(`not a decimal: ${decimal}`)
  const dot = decimal.indexOf('.')
  return dot < 0
    ? { digits: BigInt(decimal), places: 0 }
    : { digits: BigInt(decimal.slice(0, dot) + decimal.slice(dot + 1)), places: decimal.length - dot - 1 }
}

const text = ({ digits, places }: Parts): string => {
  const sign = digits < 0n ? '-' : ''
  const all = (digits < 0n ? -digits : digits).toString().padStart(places + 1, '0')
  const whole = all.slice(0, all.length - places)
  return sign + (places > 0 ? `${whole}.${all.slice(-places)}` : whole)
}

const aligned = (a: string, b: string): [bigint, bigint, number] => {
  const [x, y] = [parts(a), parts(b)]
  const places = Math.max(x.places, y.places)
  const widened = (p: Parts) => p.digits * 10n ** BigInt(places - p.places)
  return [widened(x), widened(y), places]
}

/** Negative, zero or positive, as for Array.sort. */
export const compare = (a: string, b: string): number => {
  if (WHOLE.test(a) && WHOLE.test(b)) return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0)
  const [x, y] = aligned(a, b)
  return x < y ? -1 : x > y ? 1 : 0
}

export const add = (a: string, b: string): string => {
  const [x, y, places] = aligned(a, b)
  return text({ digits: x + y, places })
}

export const subtract = (a: string, b: string): string => {
  const [x, y, places] = aligned(a, b)
  return text({ digits: x - y, places })
}

export const multiply = (a: string, b: string): string => {
  const [x, y] = [parts(a), parts(b)]
  return text({ digits: x.digits * y.digits, places: x.places + y.places })
}

/** Rounded half away from zero to so many places after the point. Throws RangeError for a zero divisor. */
export const divide = (a: string, b: string, places: number): string => {
  const [x, bottom] = aligned(a, b)
  if (bottom === 0n) throw new RangeError(`${a} divided by zero`)
  const top = x * 10n ** BigInt(places)
  const [n, d] = [top < 0n ? -top : top, bottom < 0n ? -bottom : bottom]
  const size = (2n * n + d) / (2n * d)
  return text({ digits: top < 0n === bottom < 0n ? size : -size, places })
}

/** The point moved to the right, without reckoning. */
const shifted = (plain: string, power: number): string => {
  const dot = plain.indexOf('.')
  if (dot < 0) return plain + '0'.repeat(power)
  const [whole, fraction] = [plain.slice(0, dot), plain.slice(dot + 1)]
  return fraction.length > power
    ? `${whole}${fraction.slice(0, power)}.${fraction.slice(power)}`
    : whole + fraction + '0'.repeat(power - fraction.length)
}

/**
 * Times ten to the given power. Stated places shrink before zeros are added: "80.0" by 4 is "800000", "1.5" by -1 is
 * "0.15".
 */
export const shift = (decimal: string, power: number): string => {
  if (power >= 0 && PLAIN.test(decimal)) return power === 0 ? decimal : shifted(decimal, power)
  const { digits, places } = parts(decimal)
  const left = places - power
  return left >= 0 ? text({ digits, places: left }) : text({ digits: digits * 10n ** BigInt(-left), places: 0 })
}

/**
 * Without trailing zeros after the point and without leading zeros: two decimals are equal when these are the same
 * string.
 */
export const bare = (decimal: string): string => {
  if (WHOLE.test(decimal)) return decimal
  const plain = text(parts(decimal))
  return plain.includes('.') ? plain.replace(/\.?0+$/, '') : plain
}

/** "12500.5" is "12,500.5". */
export const grouped = (decimal: string): string => {
  const [whole = '', fraction] = decimal.split('.')
  const marked = whole.replace(/\B(?=(?:\d{3})+$)/g, ',')
  return fraction === undefined ? marked : `${marked}.${fraction}`
}
