// A figure written out in full: 26.8万人次 is 268,000人次, 1300余万元 is 13,000,000余元.
import { grouped } from './decimal'
import type { Quantity } from './figure'
import { words } from './write'

/** The full number, its thousands separated, with unit and qualifier where they stand in print. */
export const exactWords = ({ value, unit, qualifier }: Pick<Quantity, 'value' | 'unit' | 'qualifier'>): string =>
  words({ value, unit, qualifier, scale: '', printed: grouped(value) })
