// Growth over the same period of last year, against the value that was published for it.
import { add, bare, compare, divide, isDecimal, multiply, subtract } from '@/domain/figures/decimal'
import { directionOf } from '@/domain/figures/direction'
import type { Days } from '@/domain/figures/period-days'
import type { Manuscript } from '@/domain/manuscript'
import { daysIn, isChange } from '../reading/comparable-values'
import { daysOfValue, type CheckContext } from '../reading/context'
import { issue, type Issue } from '../reading/issue'
import { passagesOf, type Passage, type Statement } from '../reading/passages'
import { seriesOf } from './value-slip'

const OVER_THE_YEAR = /(?:同比|比上年|较上年|比去年|较去年|上年同期|去年同期)(?!末)[^，。,;；]{0,10}$/
const YEAR_ON_YEAR =
  /^ ?(?:year[- ]on[- ]year|compared with (?:a year earlier|the same period)|over (?:the same period|a year earlier))/

// Growth that is not the quotient of two published values: at constant prices (生产总值, 增加值, 总产值), or on a base that
// the statistics office revises every year (社会消费品零售总额, 固定资产投资).
const OTHERWISE_COUNTED =
  /不变价|可比|实际增长|扣除|口径|生产总值|GDP|增加值|总产值|零售|固定资产|constant price|real terms|comparable|value added/i

const back = (day: string): string => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`

const aYearBefore = ({ start, end }: Days): Days => {
  const last = back(end)
  return { start: back(start), end: last.endsWith('-02-29') ? last.replace('-29', '-28') : last }
}

type Growth = { base: Statement; growth: Statement; rate: string }

/** Pairs of a level and the yearly growth that follows it in the same clause. */
const growths = (passage: Passage): Growth[] =>
  passage.statements.flatMap((growth, at) => {
    const base = passage.statements[at - 1]
    if (
      !base ||
      growth.metric.kind !== 'percent' ||
      base.metric.kind === 'percent' ||
      isChange(passage, base) ||
      !isDecimal(growth.metric.value)
    )
      return []
    const between = passage.text.slice(base.end, growth.start)
    const before = passage.text.slice(0, growth.start)
    const direction = growth.metric.direction ?? directionOf(before, passage.text.slice(growth.end, growth.end + 20))
    if (/[。；;\n]/.test(between) || between.length > 30 || (direction !== 'up' && direction !== 'down')) return []
    if (!OVER_THE_YEAR.test(between) && !YEAR_ON_YEAR.test(passage.text.slice(growth.end))) return []
    return [{ base, growth, rate: direction === 'down' ? `-${growth.metric.value}` : growth.metric.value }]
  })

export const growthOffSeries = (manuscript: Manuscript, { series }: CheckContext): Issue[] =>
  passagesOf(manuscript).flatMap((passage) => {
    if (series.length === 0) return []
    return growths(passage).flatMap(({ base, growth, rate }) => {
      const days = daysIn(base.metric, manuscript.date)
      if (
        !days ||
        !isDecimal(base.metric.value) ||
        OTHERWISE_COUNTED.test(passage.text) ||
        OTHERWISE_COUNTED.test(base.metric.label)
      )
        return []
      const prior = aYearBefore(days)
      const before = seriesOf(base.metric, series).findLast((one) => {
        const published = daysOfValue(one)
        return (
          published?.start === prior.start &&
          published.end === prior.end &&
          isDecimal(one.value) &&
          compare(one.value, '0') > 0
        )
      })
      if (!before) return []
      const right = multiply(divide(subtract(base.metric.value, before.value), before.value, 6), '100')
      // Published values are revised afterwards; a point, and a tenth of the rate, are left to that.
      const slack = add('1', divide(growth.metric.value, '10', 6))
      const off = subtract(right, rate)
      if (compare(off, slack) <= 0 && compare(off, `-${slack}`) >= 0) return []
      return [
        issue(
          'growth-off-series',
          { part: 'metric', id: growth.metric.id },
          {
            label: base.metric.label,
            now: base.metric.words,
            before: `${before.value}${before.unit}`,
            period: before.period ?? '',
            right: `${bare(divide(right, '1', 1))}%`,
            said: growth.metric.words,
          },
        ),
      ]
    })
  })
