// Calendar dates as releases print them, in figures, in Han numerals and in English.
import { MONTH_STARTS, monthOf } from '@/domain/vocabulary/months'

const MONTH = `(${MONTH_STARTS})[a-z]{0,6}`
const HAN_DIGITS = '〇一二三四五六七八九'

const hanYear = (text: string) =>
  Number([...text.replace(/[○零]/g, '〇')].map((sign) => HAN_DIGITS.indexOf(sign)).join(''))
const hanDay = (text: string) => {
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text]
  return (text.includes('十') ? (tens ? HAN_DIGITS.indexOf(tens) : 1) * 10 : 0) + (ones ? HAN_DIGITS.indexOf(ones) : 0)
}

type Reading = [year: number, month: number, day: number]

const FORMS: { pattern: RegExp; read: (parts: string[]) => Reading }[] = [
  {
    pattern: /(?<!\d)((?:19|20)\d\d)\s?(?:年|[-/.])\s?(\d{1,2})\s?(?:月|[-/.])\s?(\d{1,2})(?!\d)日?/,
    read: ([y, m, d]) => [Number(y), Number(m), Number(d)],
  },
  {
    pattern: /([一二][〇○零一二三四五六七八九]{3})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/,
    read: ([y, m, d]) => [hanYear(y ?? ''), hanDay(m ?? ''), hanDay(d ?? '')],
  },
  {
    pattern: new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?\\s+${MONTH}\\.?,?\\s+((?:19|20)\\d\\d)`, 'i'),
    read: ([d, m, y]) => [Number(y), monthOf(m ?? ''), Number(d)],
  },
  {
    pattern: new RegExp(`${MONTH}\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+((?:19|20)\\d\\d)`, 'i'),
    read: ([m, d, y]) => [Number(y), monthOf(m ?? ''), Number(d)],
  },
]

const iso = ([year, month, day]: Reading): string | null => {
  const date = new Date(Date.UTC(year, month - 1, day))
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists ? date.toISOString().slice(0, 10) : null
}

/** The first calendar day a short text names, as YYYY-MM-DD; half-width digits. */
export const dateIn = (text: string): string | null => {
  for (const { pattern, read } of FORMS) {
    const found = pattern.exec(text)
    const date = found ? iso(read(found.slice(1))) : null
    if (date) return date
  }
  return null
}

const MONTH_ONLY = new RegExp(
  `(?:(?:19|20)\\d\\d\\s?年\\s?\\d{1,2}\\s?月|[一二][〇○零一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月|${MONTH}\\s+(?:19|20)\\d\\d)`,
  'i',
)
const COMPANY =
  /\d{1,2}\s?[:时點点]\s?\d{1,2}(?:\s?[:分]\s?\d{1,2}秒?)?|[上下]午|星期[一二三四五六日天]|周[一二三四五六日]|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|农历\S{0,6}|第?\s?[A-Z]?\d{0,3}\s?版[:]?\S{0,8}|[ap]\.?m\.?|(?<![a-z])(?:GMT|BST|CST|UTC)|date(?![a-z])|(?:media|press|news) release|(?<=\d)[T]/gi

/** A line that says nothing but a day or a month, with its weekday or time. */
export const isDateLine = (text: string): boolean => {
  if (text.length > 60) return false
  const forms = [...FORMS.map(({ pattern }) => pattern), MONTH_ONLY]
  if (!forms.some((pattern) => pattern.test(text))) return false
  const rest = forms
    .reduce(
      (words, pattern) => words.replace(pattern, ''),
      text.replace(COMPANY, (found, at: number) => (at === 0 && /^date/i.test(found) ? '' : found)),
    )
    .replace(COMPANY, '')
  return /^[\s()[\]【】,.|:;~-]*$/.test(rest)
}
