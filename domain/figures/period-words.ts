// A period as a Chinese text says it, read from folded words: 2024年1月至6月, 首十个月, 截至3月末, 今年以来. What is read is
// which years and months are said and how (a span, a point of time, since when); which days that makes is another
// matter (period-days.ts), because it depends on what was said before.

import { NUMERALS, partAt, TO, yearAt, type Form, type Months, type Words, type Year } from './period-parts'
import { match } from './sticky'

export type { Form, Months, Year } from './period-parts'

/** `last` differs from `first` only in a range over years. `items`: the words of a list (1、2、3月), each a period. */
export type Said = {
  form: Form
  first: Months | null
  last: Months | null
  items?: readonly string[]
  /** 清明假期: its days are in no calendar here. */
  holiday?: true
}

/** A period at its place in the text; `end` is the offset after it. */
export type PeriodAt = Said & { start: number; end: number }

/** Words that are a period by themselves. */
const ALONE: readonly (readonly [RegExp, Said | ((found: RegExpExecArray) => Said)])[] = [
  [
    /“?十([二三四五])五”?(?:规划)?(以来|时期|期间)?/y,
    ([, five, tail]) => {
      const first = 2011 + (NUMERALS.indexOf(five!) - 2) * 5
      return {
        form: tail === '以来' ? 'since' : 'span',
        first: { year: first, from: 1, to: 12 },
        last: { year: first + 4, from: 1, to: 12 },
      }
    },
  ],
  [/(?:年末|年底)(?!的?考)/y, { form: 'point', first: { year: null, from: 1, to: 12 }, last: null }],
  [/(?:当月|本月)(?:份|末|底)?/y, { form: 'month', first: null, last: null }],
  [/(?:目前|当前|现阶段)(?:为止)?/y, { form: 'vague', first: null, last: null }],
  [/党的十[八九]大以来|党的二十大以来/y, { form: 'vague', first: null, last: null }],
  [/近(?:[一二两三四五六七八九十]{1,2}|\d{1,2}|几)?年(?:以来|来|间)?/y, { form: 'vague', first: null, last: null }],
  [
    /[过这]去?(?:[一二两三四五六七八九十]{1,2}|\d{1,2})年(?:以来|来|间|里|中)?/y,
    { form: 'vague', first: null, last: null },
  ],
  [/(?:[一二两三四五六七八九十]{1,2}|\d{1,2})年(?:以来|来)/y, { form: 'vague', first: null, last: null }],
]

/** 2012—2022年, 2024/25学年. */
const YEARS = new RegExp(`((?:19|20)\\d{2})(?:${TO}|/)((?:19|20)\\d{2}|\\d{2}(?=学?年))(?!\\d)(学?年度?)?`, 'y')

const SPACE = / ?/y
const after = (folded: string, at: number): number => at + match(SPACE, folded, at)![0].length

const TO_YEAR = new RegExp(TO, 'y')
/** 11月当月, 四季度当季. */
const ALONE_IN_MONTH = /(?:[当单]月|当季|单季)/y
const TAIL = /年?(以来|[末底终](?!端)|初|来(?![自源])|期间|同期|同月|[间内])/y
const UNTIL_NOW = /至今/y
const DEADLINE = /截[至止]到?(?:了)?/y
const FORMS: Readonly<Record<string, Form>> = {
  末: 'point',
  底: 'point',
  终: 'point',
  以来: 'since',
  来: 'since',
  起: 'since',
  初: 'vague',
  同期: 'vague',
  同月: 'vague',
}
/** Before a numeral the period may be the rest of a longer one; 第一季度 is one, 十一月 too, 几个月 none. */
const NO_START = /[\d.零〇一二三四五六七八九十百千万数几每隔续先]$|近$/

const whole = (year: Year, words: Words | null): Months | null =>
  words ? (words.part ? { year, ...words.part } : null) : { year, from: 1, to: 12 }

/** A year, part of a year, or both, and how they go on. */
const coreAt = (folded: string, at: number): (Said & { end: number }) | null => {
  const years = match(YEARS, folded, at)
  if (years) {
    const [words, from, to, sign] = years
    // A school year or a financial year of two years has days of its own.
    const school = sign?.startsWith('学') || words.includes('/')
    return {
      end: at + words.length,
      form: school ? 'vague' : 'span',
      first: school ? null : { year: Number(from), from: 1, to: 12 },
      last: school ? null : { year: to!.length === 2 ? Number(from!.slice(0, 2) + to) : Number(to), from: 1, to: 12 },
    }
  }
  const year = yearAt(folded, at)
  const words = partAt(folded, year ? after(folded, year.end) : at)
  if (!year && !words) return null
  const end = words?.end ?? year!.end
  const first = whole(year?.year ?? null, words)
  const form = words?.form ?? 'span'
  const ranged = year && form === 'span' ? rangeEnd(folded, end) : null
  if (ranged && first) return { end: ranged.end, form: 'span', first, last: ranged.last }
  const until = match(UNTIL_NOW, folded, end)
  if (until && year) return { end: end + until[0].length, form: 'since', first, last: null }
  const alone = match(ALONE_IN_MONTH, folded, end)?.[0].length ?? 0
  const found = match(TAIL, folded, end + alone)
  const tailEnd = end + alone + (found?.[0].length ?? 0)
  const said = {
    first,
    last: null,
    ...(words?.items && { items: words.items }),
    ...(words?.holiday && { holiday: true as const }),
  }
  return { ...said, end: tailEnd, form: first ? (FORMS[found?.[1] ?? ''] ?? form) : 'vague' }
}

/** 2022年12月至2023年2月: the other end names its year too. */
const rangeEnd = (folded: string, at: number): { end: number; last: Months } | null => {
  const to = match(TO_YEAR, folded, at)
  const year = to && yearAt(folded, at + to[0].length)
  if (!year || typeof year.year !== 'number') return null
  const words = partAt(folded, after(folded, year.end))
  const last = whole(year.year, words)
  return last && { end: words?.end ?? year.end, last }
}

/** Where a period may begin; asked once for each sign of a text, so it looks one word ahead. */
const STARTS = new RegExp(
  [
    '截[至止]',
    '\\d{1,4}(?= ?[年月季\\-—–~～至到、和及/]|第?[一二三四]季|[前上下])',
    '“?[一二三四五六七八九十两][零〇一二三四五六七八九十]{0,3}(?=[年月季\\-—–~～至到五])',
    '[首前头第](?=[一二两三四五六七八九十\\d季])',
    '[今去上本当](?=年)',
    '[上下](?=半年)',
    '全(?=年)',
    '[近过这](?=去?[一二两三四五六七八九十几\\d])',
    '年(?=[末底])',
    '[本当](?=[月前])',
    '目前|现阶段|民国|党的|元旦|春节|清明|端午|中秋|国庆|“五一”',
  ].join('|'),
  'g',
)

/** The period that begins at this place of the folded text; null where none does. */
export const periodAt = (folded: string, at: number): PeriodAt | null => {
  const deadline = match(DEADLINE, folded, at)?.[0].length ?? 0
  const core = coreAt(folded, deadline ? after(folded, at + deadline) : at)
  if (core) {
    const form = deadline && (core.form === 'span' || core.form === 'day') ? 'point' : core.form
    return { ...core, start: at, form }
  }
  for (const [pattern, said] of ALONE) {
    const found = match(pattern, folded, at + deadline)
    if (found)
      return {
        ...(typeof said === 'function' ? said(found) : said),
        start: at,
        end: at + deadline + found[0].length,
      }
  }
  return null
}

/** Every period of the folded text, in order, none inside another. */
export const periodsIn = (folded: string): PeriodAt[] => {
  const all: PeriodAt[] = []
  const starts = new RegExp(STARTS)
  for (let found = starts.exec(folded); found; found = starts.exec(folded)) {
    const { index } = found
    if (NO_START.test(folded.slice(Math.max(0, index - 1), index))) continue
    const period = periodAt(folded, index)
    if (!period) continue
    all.push(period)
    starts.lastIndex = period.end
  }
  return all
}

/** What these words say, where they are one period and nothing else. */
export const saidIn = (folded: string): PeriodAt | null => {
  const period = periodAt(folded, 0)
  return period?.end === folded.length ? period : null
}
