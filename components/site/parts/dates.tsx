// Dates as the pages write them: absolute, with the weekday, in the office's own time zone.
import type { ReactElement } from 'react'
import type { Language } from '@/domain/manuscript'

type Parts = Record<Intl.DateTimeFormatPartTypes, string>

// Making a format takes longer than the rest of a page together, so each is made once.
const formats = new Map<string, Intl.DateTimeFormat>()

const formatOf = (timeZone: string, language: Language): Intl.DateTimeFormat => {
  const key = `${language} ${timeZone}`
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
      timeZone,
      weekday: 'long',
      year: 'numeric',
      month: language === 'zh' ? 'numeric' : 'long',
      day: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    })
  formats.set(key, format)
  return format
}

const partsOf = (instant: string, timeZone: string, language: Language): Parts =>
  Object.fromEntries(
    formatOf(timeZone, language)
      .formatToParts(new Date(instant))
      .map(({ type, value }) => [type, type === 'weekday' ? value : value.replace(/[年月日]$/, '')]),
  ) as Parts

/** 2024年4月28日 · 28 April 2024 */
export const dayWords = (instant: string, timeZone: string, language: Language): string => {
  const { year, month, day } = partsOf(instant, timeZone, language)
  return language === 'zh' ? `${year}年${month}月${day}日` : `${day} ${month} ${year}`
}

/** 2024年4月28日 星期日 · Sunday 28 April 2024 */
export const weekdayWords = (instant: string, timeZone: string, language: Language): string => {
  const { weekday } = partsOf(instant, timeZone, language)
  const day = dayWords(instant, timeZone, language)
  return language === 'zh' ? `${day} ${weekday}` : `${weekday} ${day}`
}

/** 2024年4月28日 星期日 16:05 · Sunday 28 April 2024, 16:05 */
export const instantWords = (instant: string, timeZone: string, language: Language): string => {
  const { hour, minute } = partsOf(instant, timeZone, language)
  return `${weekdayWords(instant, timeZone, language)}${language === 'zh' ? '' : ','} ${hour}:${minute}`
}

/** YYYY-MM-DD HH:MM, as the label PubDate wants it (国办发〔2017〕47号). */
export const labelDate = (instant: string, timeZone: string): string => {
  const { year, month, day, hour, minute } = partsOf(instant, timeZone, 'zh')
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')} ${hour}:${minute}`
}

const WRITE = { day: dayWords, weekday: weekdayWords, instant: instantWords }

type Props = { at: string; timeZone: string; language: Language; as: keyof typeof WRITE }

/**
 * A moment, readable by people and machines. A plain day (2024-04-28) belongs to no zone and is never shifted by one.
 */
export const When = ({ at, timeZone, language, as }: Props): ReactElement => (
  <time dateTime={at}>{WRITE[as](at, /^\d{4}-\d{2}-\d{2}$/.test(at) ? 'UTC' : timeZone, language)}</time>
)
