// Names that a table could not print: none at all, the number itself, a bare verb, a piece of a sentence; a number
// without a unit; and one name for two values of the same period. One line each, for an editor goes through them
// together. (No period: rules/period-missing.ts.)
import { NAME_DOUBTS, nameDoubts } from '@/domain/figures/naming/name-doubts'
import type { Manuscript, ManuscriptMetric } from '@/domain/manuscript'
import { claimOf, keyOf } from '../reading/comparable-values'
import { examples } from '../reading/examples'
import { agree, type Stated } from '../reading/intervals'
import { issue, type Issue, type IssueCode } from '../reading/issue'
import { twoValues } from './two-values'

const one = (code: IssueCode, found: readonly string[]): Issue[] =>
  found.length === 0 ? [] : [issue(code, { part: 'metric' }, examples(found))]

const shown = ({ label, words }: ManuscriptMetric): string => (label.trim() ? `${label} ${words}` : words)

/** What tells two records apart for a reader, the value left out. */
const recordOf = (metric: ManuscriptMetric): string =>
  [keyOf(metric), metric.role, metric.comparison ?? '', metric.period ?? metric.asOf ?? ''].join(' · ')

/** Those that share their record with another value, and of which no other check says that one is wrong. */
const shared = (manuscript: Manuscript): ManuscriptMetric[] => {
  const known = new Set(twoValues(manuscript).map(({ place }) => place.id))
  const values = new Map<string, Stated[]>()
  return manuscript.metrics.filter((metric) => {
    const claim = claimOf(metric)
    if (!claim || nameDoubts(metric).length > 0) return false
    const others = values.get(recordOf(metric)) ?? []
    // Few are kept: one name for a thousand values is one finding.
    if (others.length < MOST) values.set(recordOf(metric), [...others, claim])
    return !known.has(metric.id) && others.some((other) => !agree(other, claim))
  })
}

const MOST = 8

export const doubtfulNames = (manuscript: Manuscript): Issue[] => {
  const doubts = manuscript.metrics.map((metric) => ({ metric, found: nameDoubts(metric) }))
  return [
    ...NAME_DOUBTS.flatMap((code) =>
      one(
        code,
        doubts.filter(({ found }) => found.includes(code)).map(({ metric }) => shown(metric)),
      ),
    ),
    ...one('name-shared', shared(manuscript).map(shown)),
  ]
}
