// The words for parts of a year, and for years, in folded Chinese text: 1—9月, 首十个月, 三季度, 上半年; 2024年, 二〇二四年,
// 今年. What they make together is read in period-words.ts.

import { match } from './sticky'

/** this: 今年 · last: 去年 · former: 上年, the year before the one spoken of · same: 当年. null where no year is said. */
export type Year = number | 'this' | 'last' | 'former' | 'same' | null

/** Months of one year, and days where days are said. */
export type Months = { year: Year; from: number; to: number; fromDay?: number; toDay?: number }

/**
 * span: 2024年一季度 · point: 2024年末, 截至3月31日 · since: 2023年以来 · day: 5月8日 alone, which is as often that of an event ·
 * month: 当月, the last month spoken of · vague: 目前, 近年来, which no days belong to.
 */
export type Form = 'span' | 'point' | 'since' | 'day' | 'month' | 'vague'

export const NUMERALS = '零一二三四五六七八九十'
const numberOf = (text: string): number =>
  /^\d/.test(text)
    ? Number(text)
    : text.startsWith('十')
      ? 10 + Math.max(0, NUMERALS.indexOf(text.charAt(1)))
      : NUMERALS.indexOf(text)

const MONTH = '(1[0-2]|0?[1-9](?!\\d)|十[一二]?|[一二三四五六七八九])'
const DAY = '(3[01]|[12]\\d|0?[1-9](?!\\d)|[一二三四五六七八九十]{1,3})'
const QUARTER = '([一二三四1-4])'
/** GB/T 15835-2011 §5.1.3 joins the ends of a range by — or ～; texts use every dash there is. */
export const TO = ' ?[-—–―~～至到]{1,2} ?'
/** 12月报, 月均 and the like are no month. */
const MONTH_SIGN = '月份?(?![均报饼球嫂薪票租供])'
const HOLIDAY =
  '(?:(?:元旦|春节|清明|“?五一”?|端午|中秋|“?十一”?|国庆)节?[、和暨]?){1,2}(?:小?长?假[期日]?(?:期间)?|期间)'

const NUMERAL = '0123456789一二三四五六七八九十'

type Part = Omit<Months, 'year'> | null
export type Words = { end: number; part: Part; form: Form; items?: string[]; holiday?: true }

const day = (text: string): number =>
  /^\d/.test(text)
    ? Number(text)
    : [...text].reduce((sum, sign) => (sign === '十' ? (sum === 0 ? 10 : sum * 10) : sum + NUMERALS.indexOf(sign)), 0)

const TENS: Readonly<Record<string, readonly [number, number]>> = { 上: [1, 10], 中: [11, 20], 下: [21, 31] }

/** What stands after a year or alone, the longer first. */
const PARTS: readonly (readonly [
  begins: string,
  RegExp,
  (found: RegExpExecArray) => { part: Part; form?: Form; items?: string[]; holiday?: true },
])[] = [
  [
    NUMERAL,
    new RegExp(`${MONTH}月${DAY}[日号]${TO}(?:${MONTH}月)?${DAY}[日号]`, 'y'),
    ([, from, fromDay, to, toDay]) => ({
      part: { from: numberOf(from!), fromDay: day(fromDay!), to: numberOf(to ?? from!), toDay: day(toDay!) },
    }),
  ],
  [
    NUMERAL,
    new RegExp(`${MONTH}月${DAY}[日号](?:\\d{1,2}时)?`, 'y'),
    ([, month, of]) => ({
      part: { from: numberOf(month!), to: numberOf(month!), fromDay: day(of!), toDay: day(of!) },
      form: 'day',
    }),
  ],
  [
    NUMERAL,
    new RegExp(`${MONTH}月([上中下])旬`, 'y'),
    ([, month, third]) => ({
      part: { from: numberOf(month!), to: numberOf(month!), fromDay: TENS[third!]![0], toDay: TENS[third!]![1] },
    }),
  ],
  [
    NUMERAL,
    new RegExp(`${MONTH}(?:月份?)?${TO}${MONTH}${MONTH_SIGN}`, 'y'),
    ([, from, to]) => ({ part: { from: numberOf(from!), to: numberOf(to!) } }),
  ],
  [
    NUMERAL,
    /(?:(?:1[0-2]|[1-9])月?份?[、和及]){1,11}(?:1[0-2]|[1-9])月份?/y,
    ([words]) => {
      const months = words.match(/\d+/g)!
      return {
        part: { from: Number(months[0]), to: Number(months.at(-1)) },
        items: months.map((month) => `${month}月`),
      }
    },
  ],
  [
    NUMERAL,
    new RegExp(`${MONTH}${MONTH_SIGN}`, 'y'),
    ([, month]) => ({ part: { from: numberOf(month!), to: numberOf(month!) } }),
  ],
  ['前首头', /[前首头]两个?月(?!份)/y, () => ({ part: { from: 1, to: 2 } })],
  ['前首头', new RegExp(`[前首头]${MONTH}个?月(?!份)`, 'y'), ([, to]) => ({ part: { from: 1, to: numberOf(to!) } })],
  ['前首头', new RegExp(`[前首头]${QUARTER}个?季度?`, 'y'), ([, to]) => ({ part: { from: 1, to: numberOf(to!) * 3 } })],
  ['首', /首季度?/y, () => ({ part: { from: 1, to: 3 } })],
  [
    NUMERAL,
    new RegExp(`${QUARTER}${TO}${QUARTER}季度`, 'y'),
    ([, from, to]) => ({ part: { from: numberOf(from!) * 3 - 2, to: numberOf(to!) * 3 } }),
  ],
  [
    `第${NUMERAL}`,
    new RegExp(`(?:第${QUARTER}季度?|${QUARTER}季度)`, 'y'),
    ([, one, other]) => ({ part: { from: numberOf((one ?? other)!) * 3 - 2, to: numberOf((one ?? other)!) * 3 } }),
  ],
  ['上', /上半年度?/y, () => ({ part: { from: 1, to: 6 } })],
  ['下', /下半年度?/y, () => ({ part: { from: 7, to: 12 } })],
  ['全', /全年度?/y, () => ({ part: { from: 1, to: 12 } })],
  ['元春清“五端中十国', new RegExp(HOLIDAY, 'y'), () => ({ part: null, holiday: true })],
]

/** The part of a year that begins at this place; null where none does. */
export const partAt = (folded: string, at: number): Words | null => {
  const first = folded.charAt(at)
  if (first === '') return null
  for (const [begins, pattern, read] of PARTS) {
    const found = begins.includes(first) ? match(pattern, folded, at) : null
    if (found) return { end: at + found[0].length, form: 'span', ...read(found) }
  }
  return null
}

const FOUR = /((?:19|20)\d{2}|[一二][零〇一二三四五六七八九]{3}) ?年度?(?![版鉴会级龄轮画货])/y
/** 2018一季度, as headlines have it. */
const HEADLINE = /((?:19|20)\d{2})(?=第?[一二三四1-4]季度|前三季度|[上下]半年)/y
const REPUBLIC = /民国 ?(\d{2,3}) ?年/y
/** 111年4月, as Taiwan writes 2022: a hundred years have no months. */
const REPUBLIC_ALONE = /(1[0-3]\d) ?年(?=\d{1,2}(?:[-~至到]\d{1,2})?月|第?[一二三四1-4]季|前[二三]季|[上下]半年)/y
const NAMED_YEARS: readonly (readonly [RegExp, Year])[] = [
  [/今年|本年度?/y, 'this'],
  [/去年/y, 'last'],
  [/上年度?/y, 'former'],
  [/当年/y, 'same'],
]
const digits = (year: string): number =>
  Number(
    [...year]
      .map((sign) => (/\d/.test(sign) ? sign : '〇零'.includes(sign) ? '0' : String(NUMERALS.indexOf(sign))))
      .join(''),
  )

/** The year that begins at this place. */
export const yearAt = (folded: string, at: number): { end: number; year: Year } | null => {
  const four = match(FOUR, folded, at) ?? match(HEADLINE, folded, at)
  if (four) return { end: at + four[0].length, year: digits(four[1]!) }
  const republic = match(REPUBLIC, folded, at) ?? match(REPUBLIC_ALONE, folded, at)
  if (republic) return { end: at + republic[0].length, year: 1911 + Number(republic[1]) }
  for (const [pattern, year] of NAMED_YEARS) {
    const found = match(pattern, folded, at)
    if (found) return { end: at + found[0].length, year }
  }
  return null
}
