// All checks of a manuscript, in the order people should hear of them.
import type { Manuscript } from '../manuscript'
import { citations } from './citations'
import { completeness } from './completeness'
import { emptyContext, type CheckContext } from './context'
import { cumulativeFell } from './cumulative-fell'
import { exactNames } from './exact-names'
import { growthCounted } from './growth-counted'
import { growthOffSeries } from './growth-off-series'
import { headings } from './headings'
import { identity, type Issue } from './issue'
import { labelTwice } from './label-twice'
import { marks } from './marks'
import { numerals } from './numerals'
import { pairs } from './pairs'
import { partShares } from './part-shares'
import { partSums } from './part-sums'
import { periodMissing } from './period-missing'
import { rates } from './rates'
import { shares } from './shares'
import { summaryAgainstBody } from './summary-against-body'
import { tableTotals } from './table-totals'
import { unmarkedFigures } from './unmarked-figures'
import { valueSlip } from './value-slip'
import { weekdays } from './weekdays'
import { wrongWords } from './wrong-words'

const CHECKS: readonly ((manuscript: Manuscript, context: CheckContext) => Issue[])[] = [
  (manuscript, { edition }) => completeness(manuscript, edition),
  headings,
  summaryAgainstBody,
  labelTwice,
  citations,
  valueSlip,
  growthOffSeries,
  cumulativeFell,
  growthCounted,
  partSums,
  partShares,
  tableTotals,
  shares,
  rates,
  unmarkedFigures,
  periodMissing,
  weekdays,
  exactNames,
  wrongWords,
  pairs,
  marks,
  numerals,
]

const SEVERITIES = ['blocks', 'warns'] as const

/** `edition`: the number this manuscript would be published as. Issues found while gathering come first; nothing is said twice. */
export const check = (
  manuscript: Manuscript,
  edition: number,
  gathered: readonly Issue[] = [],
  context: CheckContext = emptyContext,
): Issue[] => {
  const found = [...gathered, ...CHECKS.flatMap((one) => one(manuscript, { ...context, edition }))]
  const once = [...new Map(found.map((one) => [identity(one), one] as const)).values()]
  return SEVERITIES.flatMap((severity) => once.filter((one) => one.severity === severity))
}
