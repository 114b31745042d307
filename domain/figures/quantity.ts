// From a number as found to the quantity that a metric stores.
import { fold } from '@/domain/vocabulary/folding'
import { bare, isDecimal } from './decimal'
import type { Quantity, QualifierPlace } from './figure'
import type { NumberPhrase } from './number'
import { usualPlace } from './qualifiers'
import type { ReadingContext } from './reading-context'
import { currencyCode, currencySign } from './units'
import { houseNumeral } from './write'

/**
 * The unit a reader understands: GBP for "£", CNY for "RMB", and for a bare "$" what the context says, % for "per cent"
 * and "-percent".
 */
export const unitOf = (phrase: NumberPhrase, { dollar }: ReadingContext = {}): string => {
  if (fold(phrase.currency) === '$') return dollar ?? '$'
  if (phrase.currency !== '') return currencyCode(phrase.currency) ?? phrase.currency
  if (phrase.unitKind === 'pp') return phrase.unit.replaceAll('-', ' ').trim()
  if (phrase.unitKind !== 'percent') return phrase.unit
  return /[‰千]/.test(phrase.unit || phrase.printed.slice(0, 1)) ? '‰' : '%'
}

const printedUnit = (phrase: NumberPhrase): string => {
  const code = currencyCode(phrase.currency)
  if (phrase.currency !== '') return code && currencySign(code) === phrase.currency ? code : phrase.currency
  return phrase.unit === '' ? unitOf(phrase) : phrase.unit
}

/** A qualifier before or after the number comes in as `outer`; one inside is the phrase's own. */
export const quantityOf = (
  phrase: NumberPhrase,
  outer: { qualifier: string; place: QualifierPlace } | null,
): Quantity => {
  const [qualifier, place] = phrase.infix
    ? [phrase.infix, phrase.place ?? 'before-unit']
    : outer
      ? [outer.qualifier, outer.place]
      : ['', null]
  const quantity: Quantity = {
    value: phrase.scale !== '' && isDecimal(phrase.value) ? bare(phrase.value) : phrase.value,
    scale: phrase.scale,
    unit: printedUnit(phrase),
    qualifier,
  }
  if (place && place !== usualPlace(qualifier)) quantity.place = place
  if (phrase.sign !== '' && phrase.sign !== '-') quantity.sign = phrase.sign
  if (phrase.printed !== houseNumeral(quantity)) quantity.printed = phrase.printed
  return quantity
}
