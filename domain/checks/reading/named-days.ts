// The days that a text names, with the weekday it gives them.
import { MONTH_NAMES, monthOf, SHORT_MONTHS } from '@/domain/vocabulary/months'

export const CHINESE_DAYS = '日一二三四五六'
export const ENGLISH_DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const

/** `year` and `weekday` (0 is Sunday) are null where the text does not say. */
export type NamedDay = {
  words: string
  at: number
  year: number | null
  month: number
  day: number
  weekday: number | null
}

const NAME = '(?:星期|周|週|礼拜|禮拜)'
const HOUR = '\\s?(?:[上下中]午|晚上?|凌晨)?(?:\\d{1,2}[时時点點:：](?:\\d{1,2}分?)?)?'
/** 10月28日（星期五）, 10月28日上午9时（周五）, and as Taiwan writes it 10月28日（五）. */
const AFTER = `(?:[（(，,、]?\\s?${NAME}(?<weekday>[日天一二三四五六])(?![年期岁歲到至次])|[（(](?<short>[日一二三四五六])[）)])?`
/** 周五（10月28日）. */
const BEFORE = `(?:${NAME}(?<before>[日天一二三四五六])[（(，,]\\s?)?`
// 农历 dates are no days of this calendar.
const HAN = new RegExp(
  `${BEFORE}(?<![\\d.农農]|农历|農曆|阴历|腊|旧历)(?<date>(?:(?<year>(?:19|20)\\d{2})\\s?年\\s?)?(?<month>\\d{1,2})\\s?月\\s?(?<day>\\d{1,2})\\s?[日号號])${HOUR}${AFTER}`,
  'g',
)

const DAY = ENGLISH_DAYS.map((name) => `${name}|${name.slice(0, 3)}\\.?`).join('|')
const MONTH = `${MONTH_NAMES}|(?:${SHORT_MONTHS})\\.?`
const YEAR = '(?:,? (?<year>(?:19|20)\\d{2}))?'
const EN_BEFORE = `\\b(?:(?<before>${DAY}),? (?:the )?\\(?)?`
const EN_AFTER = `(?:,? ?\\(?(?<weekday>${ENGLISH_DAYS.join('|')})\\b)?`
const ENGLISH = [
  new RegExp(
    `${EN_BEFORE}(?<date>(?<day>\\d{1,2})(?:st|nd|rd|th)? (?:of )?(?<month>${MONTH})${YEAR})(?!\\d)${EN_AFTER}`,
    'g',
  ),
  new RegExp(
    `${EN_BEFORE}(?<date>(?<month>${MONTH}) (?<day>\\d{1,2})(?:st|nd|rd|th)?${YEAR})(?!\\d|,\\d)${EN_AFTER}`,
    'g',
  ),
]

const weekdayOf = (said: string): number => {
  const english = ENGLISH_DAYS.findIndex((name) => name.startsWith(said.slice(0, 3)))
  return english >= 0 ? english : CHINESE_DAYS.indexOf(said.replace('天', '日'))
}

export const namedDays = (text: string): NamedDay[] =>
  [HAN, ...ENGLISH].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ groups, index }) => {
      if (!groups?.date || !groups.month || !groups.day) return []
      const said = groups.before ?? groups.weekday ?? groups.short
      return [
        {
          words: groups.date,
          at: index,
          year: groups.year ? Number(groups.year) : null,
          month: monthOf(groups.month) || Number(groups.month),
          day: Number(groups.day),
          weekday: said ? weekdayOf(said) : null,
        },
      ]
    }),
  )
