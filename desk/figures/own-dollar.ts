// A bare “$” is the dollar of the text's source; where that does not tell, the one the office says it means.
import type { PayloadRequest } from 'payload'
import { dollarOf } from '@/domain/figures/dollar'
import type { Found } from '@/domain/figures/mark'
import { settingsOf } from '../manuscript/build-manuscript'

/** Answers what was found with its dollar named; as it was where nobody says whose it is. */
export const withOwnDollar = async (
  req: PayloadRequest,
  source: string | null | undefined,
): Promise<<T extends Found>(found: T) => T> => {
  const dollar = dollarOf(source ?? '') ?? (await settingsOf(req)).dollar ?? null
  return (found) => (found.unit === '$' && dollar !== null ? { ...found, unit: dollar } : found)
}
