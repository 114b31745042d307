// What is counted since a day can only grow. A correction of this article's own last edition may lower it, and
// announces itself by its change note; so only other releases are compared.
import { compare, isDecimal } from '@/domain/figures/decimal'
import type { Manuscript, ManuscriptMetric } from '@/domain/manuscript'
import { claimOf, daysIn, isChange, plainLabel } from '../reading/comparable-values'
import { daysOfValue, type CheckContext, type SeriesValue } from '../reading/context'
import { issue, type Issue } from '../reading/issue'
import { passagesOf } from '../reading/passages'
import { seriesOf } from './value-slip'

const SINCE = /以来|since/i
const CUMULATIVE = /累[计計]|历年|cumulative|in total since/i

const KINDS: ReadonlySet<string> = new Set(['count', 'money', 'measure'])

/** Counted from the same day, and until no later one. */
const isEarlier = (value: SeriesValue, metric: ManuscriptMetric, date: string | null): boolean => {
  const { period } = value
  if (!period || !metric.period) return !period && !metric.period
  const [before, now] = [daysOfValue(value), daysIn(metric, date)]
  if (before && now) return before.start === now.start && before.end <= now.end
  return SINCE.test(period) && plainLabel(period) === plainLabel(metric.period)
}

export const cumulativeFell = (manuscript: Manuscript, { series }: CheckContext): Issue[] =>
  passagesOf(manuscript).flatMap((passage) =>
    passage.statements.flatMap((statement) => {
      const { metric, start } = statement
      const high = claimOf(metric)?.high
      const around = `${passage.text.slice(Math.max(0, start - 24), start)}${metric.label}${metric.period ?? ''}`
      if (
        !high ||
        !KINDS.has(metric.kind) ||
        isChange(passage, statement) ||
        !(CUMULATIVE.test(around) || SINCE.test(metric.period ?? ''))
      )
        return []
      const before = seriesOf(metric, series).findLast(
        (one) => isEarlier(one, metric, manuscript.date) && isDecimal(one.value) && compare(one.value, high) > 0,
      )
      if (!before) return []
      const period = before.period ?? { zh: '未注明时期', en: 'no period stated' }
      return [
        issue(
          'cumulative-fell',
          { part: 'metric', id: metric.id },
          { label: metric.label, now: metric.words, before: `${before.value}${before.unit}`, period },
        ),
      ]
    }),
  )
