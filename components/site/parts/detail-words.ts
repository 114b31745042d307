// The entry of a figure's field as people say it, where the text holds a code.
import type { MetricField } from '@/domain/figure-changes'
import type { Language } from '@/domain/manuscript'
import { DIRECTION_MESSAGES, FIGURE_ROLE_MESSAGES, KIND_MESSAGES, PLACE_MESSAGES } from '@/domain/messages'

type Words = Record<Language, string>

const CODES: Partial<Record<MetricField, Readonly<Record<string, Words>>>> = {
  role: FIGURE_ROLE_MESSAGES,
  kind: KIND_MESSAGES,
  direction: DIRECTION_MESSAGES,
  place: PLACE_MESSAGES,
}
const INHERITED: Record<'yes' | 'no', Words> = {
  yes: { zh: '未确认', en: 'not confirmed' },
  no: { zh: '已确认', en: 'confirmed' },
}

/** Null where nothing is entered. */
export const detailWords = (field: MetricField, entered: string | null, language: Language): string | null => {
  if (field === 'periodInherited') return INHERITED[entered === null ? 'no' : 'yes'][language]
  return entered === null ? null : (CODES[field]?.[entered]?.[language] ?? entered)
}
