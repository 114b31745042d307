// Moments as the desk writes them: absolute, with weekday and zone.
import type { Language } from '@/domain/manuscript'

const LOCALE = { zh: 'zh-CN', en: 'en-GB' } as const

export const moment = (iso: string, language: Language, timeZone?: string): string =>
  new Intl.DateTimeFormat(LOCALE[language], {
    year: 'numeric', month: language === 'zh' ? 'numeric' : 'short', day: 'numeric', weekday: 'short', hour: '2-digit', minute: '2-digit', timeZoneName: 'short',
    ...(timeZone ? { timeZone } : {}),
  }).format(new Date(iso))

/** 甲、乙 or “A and B”. */
export const listed = (names: string[], language: Language): string =>
  language === 'zh' ? names.join('、') : new Intl.ListFormat('en', { type: 'disjunction' }).format(names)
