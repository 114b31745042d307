'use client'
// A moment in a sentence: how long ago it was, which keeps counting, and beside it the day and the hour.
import { useEffect, useState } from 'react'
import type { Language } from '@/domain/manuscript'

const EVERY_MS = 30_000
const UNITS = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const satisfies [Intl.RelativeTimeFormatUnit, number][]
const JUST_NOW = { zh: '刚刚', en: 'just now' } satisfies Record<Language, string>

export const ago = (at: string, now: number, language: Language): string => {
  const seconds = Math.max(0, (now - Date.parse(at)) / 1000)
  const [unit, length] = UNITS.find(([, one]) => seconds >= one) ?? []
  return unit
    ? new Intl.RelativeTimeFormat(language === 'zh' ? 'zh-CN' : 'en').format(-Math.floor(seconds / length!), unit)
    : JUST_NOW[language]
}

/** With weekday; the year only where it is another one. */
const shortDate = (at: string, now: number, language: Language, timeZone: string): string => {
  const year = (of: number | string) =>
    new Intl.DateTimeFormat('en', { timeZone, year: 'numeric' }).format(new Date(of))
  const format = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    timeZone,
    ...(year(at) === year(now) ? {} : { year: 'numeric' }),
    month: language === 'zh' ? 'numeric' : 'short',
    day: 'numeric',
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  if (language === 'en') return format.format(new Date(at))
  const parts = Object.fromEntries(format.formatToParts(new Date(at)).map(({ type, value }) => [type, value]))
  const day = `${parts.year ? `${parts.year}年` : ''}${parts.month}月${parts.day}日`
  return `${day} ${parts.weekday} ${parts.hour}:${parts.minute}`
}

/** `now`: the server's clock when the page was made, so that both sides begin with the same words. */
export const Moment = ({
  at,
  now,
  language,
  timeZone,
}: {
  at: string
  now: string
  language: Language
  timeZone: string
}) => {
  const [clock, setClock] = useState({ of: now, passed: 0 })
  useEffect(() => {
    const began = performance.now()
    const timer = setInterval(() => setClock({ of: now, passed: performance.now() - began }), EVERY_MS)
    return () => clearInterval(timer)
  }, [now])
  const moment = Date.parse(now) + (clock.of === now ? clock.passed : 0)
  const date = shortDate(at, moment, language, timeZone)
  return (
    <time dateTime={at} className="desk-moment">
      {language === 'zh' ? `${ago(at, moment, language)}（${date}）` : `${ago(at, moment, language)} (${date})`}
    </time>
  )
}
