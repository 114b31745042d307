// A figure written out in full: 26.8万人次 is 268,000人次, 1300余万元 is 13,000,000余元.
import { grouped } from './decimal'
import type { Quantity } from './figure'
import { words } from './write'

/** The full number, its thousands separated, with unit and qualifier where they stand in print. */
export const exactWords = ({ value, unit, qualifier }: Pick<Quantity, 'value' | 'unit' | 'qualifier'>): string =>
  words({ value, unit, qualifier, scale: '', printed: grouped(value) })

const bare = (text: string): string => text.replace(/[\s,]/g, '')

/** The same where it says more than the words as printed, or null: 5,207场 says no more than 5207场. */
export const exactBeyond = (printed: string, quantity: Parameters<typeof exactWords>[0]): string | null => {
  const exact = exactWords(quantity)
  return bare(exact) === bare(printed) ? null : exact
}
