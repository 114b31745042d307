// The periods with a year that a text names, as days, and what each is there for: what the text speaks of, or what it
// compares that with.
import { daysOf, type Days } from '@/domain/figures/period-days'
import { fold } from '@/domain/vocabulary/folding'
import { MONTH_NAMES } from '@/domain/vocabulary/months'

export type NamedPeriod = Days & {
  words: string
  at: number
  year: number
  /** As months: 01-01 to 09-30, whatever it is called. */
  within: string
  /** Compared with (比2024年末), or where a movement began (由2019年的). */
  isBase: boolean
}

const PART = '(?:前三季度|第?[一二三四1-4]季度|[上下]半年|\\d{1,2}(?:月?[-—~至]\\d{1,2})?月份?|全年|年度|度)?'
const NAMED = new RegExp(
  [
    `(?<year>(?:19|20)\\d{2}) ?年(?<part>${PART})(?<end>[末底])?(?!\\d)`,
    `\\b(?:(?:Q[1-4]|(?:first|second|third|fourth) quarter of|first half of|first three quarters of|(?:${MONTH_NAMES})(?: to (?:${MONTH_NAMES}))?) )?(?<![\\d.,£$€])(?:19|20)\\d{2}(?![\\d%]|[-.,/]\\d| ?年)`,
  ].join('|'),
  'gi',
)
const BASE =
  /(?:比|较|与|同|对比|相比|自|从|由|恢复到|compared (?:with|to)|than(?: in)?|from|since|over|on)\s?(?:the )?$/i

/** 2020年以来, 2020至2023年: it ends later than its words say. */
const GOES_ON = /^\s?(?:以来|起|至今|以后|之后|开始|[-—~至到])/
const NEVER = '9999-12-31'

const lastDay = ({ end }: Days): Days => ({ start: end, end })

const daysIn = ({ 0: words, groups }: RegExpMatchArray): Days | null => {
  if (!groups?.year) return daysOf(words)
  const part = (groups.part ?? '').replace(/^年?度$|^全年$/, '').replace(/^第/, '')
  const days = daysOf(`${groups.year}年${part.replace('至', '—')}`)
  return days && groups.end ? lastDay(days) : days
}

export const namedPeriods = (text: string): NamedPeriod[] => {
  const folded = fold(text)
  return [...folded.matchAll(NAMED)].flatMap((found): NamedPeriod[] => {
    const days = daysIn(found)
    const goesOn = GOES_ON.test(folded.slice(found.index + found[0].length, found.index + found[0].length + 4))
    return days
      ? [
          {
            start: days.start,
            end: goesOn ? NEVER : days.end,
            words: text.slice(found.index, found.index + found[0].length),
            at: found.index,
            year: Number(days.start.slice(0, 4)),
            within: goesOn ? '' : `${days.start.slice(5)} ${days.end.slice(5)}`,
            isBase: BASE.test(folded.slice(Math.max(0, found.index - 16), found.index)),
          },
        ]
      : []
  })
}

/** What is planned, promised or in force may lie ahead. */
const AHEAD =
  /计划|规划|目标|力争|预计|预测|预期(?!寿命)|拟|将(?!近)|争取|展望|远景|届时|有望|预估|确保|有效期|施行|实行|执行|期限|到期|任期|举办|召开|开幕|申报|印发|征收|\b(?:will|plans?|planned|targets?|forecasts?|project(?:ed|ions?)|expect(?:ed|s)?|until|aims?|scheduled|due|effective)\b/i

export const looksAhead = (sentence: string): boolean => AHEAD.test(sentence)
