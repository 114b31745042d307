// Dates that no calendar has, and weekdays that are not those of their date.
import type { Manuscript } from '@/domain/manuscript'
import { MONTH_NAMES, monthOf } from '@/domain/vocabulary/months'
import { issue, type Issue, type Place, type Value } from '../reading/issue'
import { passagesOf } from '../reading/passages'

const CHINESE = '日一二三四五六'
const ENGLISH = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const DAY = ENGLISH.join('|')

/** `year` and `weekday` (0 is Sunday) are null where the text does not say. */
type Named = { words: string; year: number | null; month: number; day: number; weekday: number | null; said: string }

const WEEKDAY = '(?:[（(，,、]?\\s?(?:星期|周|週|礼拜|禮拜)(?<weekday>[日天一二三四五六])(?![年期岁歲到至次]))?'
// 农历 dates are no days of this calendar.
const HAN_DATE = new RegExp(
  `(?<![\\d.农農]|农历|農曆|阴历|腊|旧历)(?<date>(?:(?<year>(?:19|20)\\d{2})\\s?年\\s?)?(?<month>\\d{1,2})\\s?月\\s?(?<day>\\d{1,2})\\s?[日号號])\\s?(?:上午|下午)?${WEEKDAY}`,
  'g',
)
const ENGLISH_DATES = [
  new RegExp(
    `\\b(?:(?<weekday>${DAY}),? )?(?<date>(?<day>\\d{1,2})(?:st|nd|rd|th)? (?<month>${MONTH_NAMES})(?:,? (?<year>(?:19|20)\\d{2}))?)(?!\\d)`,
    'g',
  ),
  new RegExp(
    `\\b(?:(?<weekday>${DAY}),? )?(?<date>(?<month>${MONTH_NAMES}) (?<day>\\d{1,2})(?:st|nd|rd|th)?(?:,? (?<year>(?:19|20)\\d{2}))?)(?!\\d|,\\d)`,
    'g',
  ),
]

const weekdayOf = (said: string): number => {
  const english = ENGLISH.indexOf(said)
  return english >= 0 ? english : CHINESE.indexOf(said.replace('天', '日'))
}

const datesIn = (text: string): Named[] =>
  [HAN_DATE, ...ENGLISH_DATES].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ groups }) => {
      if (!groups?.date || !groups.month || !groups.day) return []
      const month = monthOf(groups.month) || Number(groups.month)
      const said = groups.weekday ?? ''
      return [
        {
          words: groups.date,
          year: groups.year ? Number(groups.year) : null,
          month,
          day: Number(groups.day),
          weekday: said ? weekdayOf(said) : null,
          said,
        },
      ]
    }),
  )

/** In a year that is not named, 29 February may be. */
const exists = ({ year, month, day }: Named): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year ?? 2024, month, 0)).getUTCDate()

const named = (weekday: number): Value => ({ zh: `星期${CHINESE[weekday]}`, en: ENGLISH[weekday]! })

const finding = (date: Named, place: Place, textYear: number | null): Issue[] => {
  if (!exists(date)) return [issue('date-impossible', place, { date: date.words })]
  const year = date.year ?? textYear
  if (date.weekday === null || date.weekday < 0 || year === null) return []
  const right = new Date(Date.UTC(year, date.month - 1, date.day)).getUTCDay()
  if (right === date.weekday) return []
  const values = { date: date.words, right: named(right), said: named(date.weekday) }
  return [
    date.year
      ? issue('weekday-wrong', place, values)
      : issue('weekday-doubtful', place, { ...values, year: String(year) }),
  ]
}

export const weekdays = (manuscript: Manuscript): Issue[] => {
  const textYear = manuscript.date ? Number(manuscript.date.slice(0, 4)) : null
  return passagesOf(manuscript).flatMap(({ text, place }) =>
    datesIn(text).flatMap((date) => finding(date, place, textYear)),
  )
}
