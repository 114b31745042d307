// Writes a quantity in words, in house style: GB/T 15835-2011 for Chinese, grouped thousands for English.

import { fold } from '@/domain/vocabulary/folding'
import { bare, grouped, isDecimal, shift } from './decimal'
import type { Quantity } from './figure'
import { numberAt } from './number'
import { powerOf } from './numeral'
import { usualPlace } from './qualifiers'
import { currencyCode, currencySign, unitAt } from './units'

const signOf = (unit: string): string | null => currencySign(unit) ?? (currencyCode(unit) ? unit : null)

const isEnglish = ({ scale, unit, qualifier }: Quantity): boolean =>
  /[a-z]/.test(scale) ||
  /[a-z]{2}/.test(qualifier) ||
  signOf(unit) !== null ||
  (/^-?[A-Za-z]{2}/.test(unit) && unitAt(unit, 0) === null)

/** The numeral that house style prints for a value at a scale, without sign. */
export const houseNumeral = (quantity: Quantity): string => {
  if (!isDecimal(quantity.value)) return quantity.value
  const power = powerOf(fold(quantity.scale))
  const mantissa = (power === 0 ? quantity.value : bare(shift(quantity.value, -power))).replace(/^-/, '')
  return isEnglish(quantity) ? grouped(mantissa) : mantissa
}

/**
 * `printed` while it still says the value: 12,500 for 12500, 三分之一 for 1/3; a whole that holds its unit (百分之五, 三公里半)
 * says so.
 */
const numeralOf = (quantity: Quantity): { numeral: string; holdsUnit: boolean } => {
  const { printed, scale, value } = quantity
  const read = printed ? numberAt(printed.trimEnd(), fold(printed.trimEnd()), 0) : null
  const isWhole = read?.end === printed?.trimEnd().length && read?.infix === '' && read.currency === ''
  if (printed && read && isWhole && (read.unit === '' || read.unit === fold(quantity.unit))) {
    const said = isDecimal(read.value) ? bare(shift(read.value, powerOf(fold(scale)))) : read.value
    const meant = isDecimal(value) ? bare(value).replace(/^-/, '') : value
    const holdsUnit = read.unit !== '' || (read.script === 'fraction' && read.unitKind === 'percent')
    if (said === meant) return { numeral: printed, holdsUnit }
  }
  return { numeral: houseNumeral(quantity), holdsUnit: false }
}

/** Latin words stand apart (3 billion, 5 percent, 12 homes); signs and abbreviations do not (14bn, 5%, 12km). */
const spaced = (word: string, isSign: boolean): string => (/^[A-Za-z]{3}/.test(word) && !isSign ? ` ${word}` : word)

/** As printed, while it still says what the value is; else house style, which prints no plus. */
const plusOrMinus = ({ value, sign = '' }: Quantity): string => {
  const isNegative = value.startsWith('-')
  const isPlus = fold(sign) === '+'
  return sign !== '' && isPlus !== isNegative ? sign : isNegative ? '-' : ''
}

/** The words of a quantity; readQuantity() reads them back. */
export const words = (quantity: Quantity): string => {
  const { scale, unit, qualifier } = quantity
  const place = quantity.place ?? usualPlace(qualifier)
  const at = (here: typeof place) => (qualifier !== '' && place === here ? qualifier : '')
  const gap = /[A-Za-z]$/.test(qualifier) ? ' ' : ''
  const sign = signOf(unit)
  const { numeral, holdsUnit } = numeralOf(quantity)
  const after = sign !== null || holdsUnit ? '' : spaced(unit, unitAt(unit, 0)?.text === unit)
  return [
    at('first') && at('first') + gap,
    plusOrMinus(quantity),
    sign === null ? '' : /[A-Z]$/.test(sign) ? `${sign} ` : sign,
    numeral,
    at('before-scale'),
    numeral.endsWith(' ') ? scale : spaced(scale, false),
    at('before-unit'),
    numeral.endsWith(' ') && scale === '' ? after.trimStart() : after,
    at('last') && gap + at('last'),
  ].join('')
}
