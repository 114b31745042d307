// The metrics of a manuscript that say how much there is of something, made comparable: a rise (增长5%), a difference
// (比上年多3万) and a table cell (whose row and column name it) are left out, because the label alone does not tell them
// apart.
import { directionOf } from '@/domain/figures/direction'
import { daysOf, type Days } from '@/domain/figures/period-days'
import type { ManuscriptMetric } from '@/domain/manuscript'
import { fold } from '@/domain/vocabulary/folding'
import { stated, type Stated } from './intervals'
import type { Place, Value } from './issue'
import { once } from './once'
import { passagesOf, type Passage, type Statement } from './passages'

/** `doing`: what the clause says before the label (新建, 改造); null where the label is not the text's own words. */
export type Level = {
  metric: ManuscriptMetric
  place: Place
  claim: Stated
  key: string
  doing: string | null
  passage: Passage
  start: number
  end: number
}

/**
 * Labels are compared without spaces, marks and 的, in simplified characters; 全市 and 实现 add nothing to a city's own
 * release.
 */
export const plainLabel = (label: string): string =>
  fold(label)
    .toLowerCase()
    .replace(/[\s\p{P}的]/gu, '')
    .replace(/^[全我本][市省县区国]/, '')
    .replace(/^(?:实现|完成)(?=..)/, '')

/**
 * What makes the rest of its sentence no statement of what is: 其中男性 (what a part is called depends on the whole before
 * it), 明年计划新建15个.
 */
const OF_ANOTHER =
  /[。！？!?]|其中|of which|of whom|明年|计划|规划|力争|目标|预计|拟|将(?!近)|\b(?:will|plans?|planned|targets?|aims?|forecast)/gi

/**
 * Answers whether such a word stands before a place in its sentence. Asked from left to right, so that a long sentence
 * is read once.
 */
const ofAnother = (text: string): ((to: number) => boolean) => {
  const words = fold(text).matchAll(OF_ANOTHER)
  let next = words.next()
  let said = false
  return (to) => {
    for (; !next.done && next.value.index + next.value[0].length <= to; next = words.next())
      said = !/^[。！？!?]/.test(next.value[0])
    return said
  }
}

const DIFFERENCE = /(?:比|较|高于|低于|多于|少于)[^，。,;；]{0,20}$|\b(?:than|by) $/

/** Whether a statement is a rise, a fall or a difference, and not a level. */
export const isChange = ({ text }: Pick<Passage, 'text'>, { metric, start, end }: Statement): boolean => {
  if (metric.role === 'change' || metric.role === 'rate') return true
  const before = text.slice(Math.max(0, start - 36), start)
  const direction = metric.direction ?? directionOf(before, text.slice(end, end + 20))
  return direction === 'up' || direction === 'down' || metric.kind === 'pp' || DIFFERENCE.test(before.slice(-24))
}

/** What two metrics must share to be about the same thing. */
export const keyOf = ({
  label,
  unit,
  subject,
}: Pick<ManuscriptMetric, 'label' | 'unit'> & { subject?: string | null }): string =>
  [plainLabel(label), fold(unit), plainLabel(subject ?? '')].join(' · ')

const PREFIX =
  /^(?:\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?[末底]?|[一二三四]季度|前三季度|[上下]半年|今年|去年|全年|目前|截至|以来|其中|同时|累计|共计?|已|约|[全我本][市省县区国]|实现|完成|达到?|有)/

/** 新建公共实训基地23个 and 改造公共实训基地15个 share a label and are two things. */
const doingOf = ({ text }: Passage, { metric: { label, words }, start }: Statement): string | null => {
  const clause =
    fold(text.slice(Math.max(0, start - 60), start))
      .split(/[，。,;；:：!?！？\n]/)
      .at(-1) ?? ''
  const named = clause.lastIndexOf(fold(label))
  if (named < 0 && !fold(text.slice(start + words.length)).startsWith(fold(label))) return null
  let doing = (named < 0 ? clause : clause.slice(0, named)).trim()
  for (let next = doing.replace(PREFIX, ''); next !== doing; next = doing.replace(PREFIX, '')) doing = next
  return doing
}

export const sameDoing = (a: Level, b: Level): boolean => a.doing === null || b.doing === null || a.doing === b.doing

/**
 * 1至4吨, 由2900元降到1000元, $998,000 (up from $827,000): two figures in one breath are the ends of something, not two
 * statements of it.
 */
const BREATH = 12
/** Where the text sets one against the other, they may stand further apart: 11.1%, down slightly from 11.4%. */
const SENTENCE = 60
const AGAINST = /\b(?:from|compared|than|against|versus|to)\b|[比较由从自]|[到至为]/
export const inOneBreath = (a: Level, b: Level): boolean => {
  if (a.passage !== b.passage || b.start < a.end || b.start - a.end > SENTENCE) return false
  const between = fold(a.passage.text.slice(a.end, b.start))
  return !/[。;；！？!?\n]|\. /.test(between) && (between.length <= BREATH || AGAINST.test(between))
}

export const claimOf = (metric: ManuscriptMetric): Stated | null => stated(metric)

/** Each metric once, at its first place. A label of one character, or the figure's own words, names nothing. */
export const levelsOf = once((manuscript): readonly Level[] => {
  const seen = new Set<string>()
  return passagesOf(manuscript)
    .filter(({ kind }) => kind !== 'cell')
    .flatMap((passage) => {
      const isOfAnother = ofAnother(passage.text)
      return passage.statements.flatMap((statement): Level[] => {
        const { metric } = statement
        const claim = claimOf(metric)
        if (
          seen.has(metric.id) ||
          claim === null ||
          metric.kind === 'ratio' ||
          plainLabel(metric.label).length < 2 ||
          metric.label === metric.words
        )
          return []
        if (isChange(passage, statement) || isOfAnother(statement.start)) return []
        seen.add(metric.id)
        return [
          {
            metric,
            place: passage.place,
            claim,
            key: keyOf(metric),
            doing: doingOf(passage, statement),
            passage,
            start: statement.start,
            end: statement.end,
          },
        ]
      })
    })
})

type Dated = Pick<ManuscriptMetric, 'period' | 'periodStart' | 'periodEnd'>

const daysRead = ({ period, periodStart, periodEnd }: Dated, date: string | null): Days | null => {
  if (periodStart && periodEnd) return { start: periodStart, end: periodEnd }
  if (!period) return null
  return (
    daysOf(period) ??
    (date && !/\d{4}/.test(period) ? daysOf(`${date.slice(0, 4)}年${period.replace(/^(?:今年|当年)/, '')}`) : null)
  )
}

const DAYS = new WeakMap<Dated, { date: string | null; days: Days | null }>()

/**
 * The days of a metric's period; one that names no year is taken to lie in the year of the text's date. Read once,
 * since a metric is compared with every other of its name.
 */
export const daysIn = (metric: Dated, date: string | null): Days | null => {
  const known = DAYS.get(metric)
  if (known?.date === date) return known.days
  const days = daysRead(metric, date)
  DAYS.set(metric, { date, days })
  return days
}

/** 'unknown' as soon as one of the two does not say. */
export const periods = (
  a: ManuscriptMetric,
  b: ManuscriptMetric,
  date: string | null,
): 'same' | 'different' | 'unknown' => {
  if (a.asOf && b.asOf && a.asOf !== b.asOf) return 'different'
  if (!a.period || !b.period) return a.asOf && a.asOf === b.asOf ? 'same' : 'unknown'
  const [left, right] = [daysIn(a, date), daysIn(b, date)]
  if (left && right) return left.start === right.start && left.end === right.end ? 'same' : 'different'
  return plainLabel(a.period) === plainLabel(b.period) ? 'same' : 'different'
}

/** Power of ten as the number of times: 4 and -4 are "10000". */
export const times = (power: number): string => `1${'0'.repeat(Math.abs(power))}`

export const ELSEWHERE = { zh: '文中另一处', en: 'elsewhere in the text' } satisfies Value
