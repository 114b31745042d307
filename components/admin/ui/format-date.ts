// Moments as the desk writes them: absolute, with weekday and zone. And names in a row.
import type { Language } from '@/domain/manuscript'

const PARTS = {
  year: 'numeric',
  month: 'short',
  day: 'numeric',
  weekday: 'short',
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
  timeZoneName: 'short',
} as const

/** Without a time zone, that of the reader's own device. */
export const formatDate = (iso: string, language: Language, timeZone?: string): string => {
  const format = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    ...PARTS,
    ...(timeZone ? { timeZone } : {}),
  })
  if (language === 'en') return format.format(new Date(iso))
  const parts = format.formatToParts(new Date(iso))
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? ''
  return `${part('year')}年${part('month').replace('月', '')}月${part('day')}日 ${part('weekday')} ${part('hour')}:${part('minute')}（${part('timeZoneName')}）`
}

/** 中国标准时间: a time zone as people call it. */
export const zoneName = (timeZone: string, language: Language): string =>
  new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', { timeZone, timeZoneName: 'longGeneric' })
    .formatToParts(new Date())
    .find(({ type }) => type === 'timeZoneName')?.value ?? timeZone

/** 甲、乙 or “A and B”. */
export const listed = (names: string[], language: Language): string =>
  language === 'zh' ? names.join('、') : new Intl.ListFormat('en', { type: 'conjunction' }).format(names)
