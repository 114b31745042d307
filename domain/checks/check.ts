// All checks of a manuscript, in the order people should hear of them.
import type { Manuscript } from '../manuscript'
import { emptyContext, type CheckContext } from './reading/context'
import { identity, type Issue } from './reading/issue'
import { againstVerb } from './rules/against-verb'
import { citations } from './rules/citations'
import { completeness } from './rules/completeness'
import { cumulativeFell } from './rules/cumulative-fell'
import { doubtfulNames } from './rules/doubtful-names'
import { exactNames } from './rules/exact-names'
import { growthCounted } from './rules/growth-counted'
import { growthOffSeries } from './rules/growth-off-series'
import { halfFigures } from './rules/half-figures'
import { headings } from './rules/headings'
import { knownWholes } from './rules/known-wholes'
import { numerals } from './rules/numerals'
import { openDollar } from './rules/open-dollar'
import { pairedPunctuation } from './rules/paired-punctuation'
import { partShares } from './rules/part-shares'
import { partSums } from './rules/part-sums'
import { periodInherited } from './rules/period-inherited'
import { periodMissing } from './rules/period-missing'
import { pictureAlts } from './rules/picture-alts'
import { points } from './rules/points'
import { punctuation } from './rules/punctuation'
import { rates } from './rules/rates'
import { shares } from './rules/shares'
import { summaryAgainstBody } from './rules/summary-against-body'
import { summaryChanges } from './rules/summary-changes'
import { tableTotals } from './rules/table-totals'
import { twoValues } from './rules/two-values'
import { unmarkedFigures } from './rules/unmarked-figures'
import { unwrittenNotes } from './rules/unwritten-notes'
import { valueSlip } from './rules/value-slip'
import { weekdays } from './rules/weekdays'
import { wrongWords } from './rules/wrong-words'
import { years } from './rules/years'

const CHECKS: readonly ((manuscript: Manuscript, context: CheckContext) => Issue[])[] = [
  (manuscript, { edition }) => completeness(manuscript, edition),
  headings,
  pictureAlts,
  summaryAgainstBody,
  summaryChanges,
  halfFigures,
  unwrittenNotes,
  twoValues,
  citations,
  valueSlip,
  growthOffSeries,
  cumulativeFell,
  againstVerb,
  growthCounted,
  partSums,
  knownWholes,
  partShares,
  tableTotals,
  shares,
  rates,
  points,
  unmarkedFigures,
  doubtfulNames,
  periodMissing,
  periodInherited,
  years,
  openDollar,
  weekdays,
  exactNames,
  wrongWords,
  pairedPunctuation,
  punctuation,
  numerals,
]

const SEVERITIES = ['blocks', 'warns'] as const

/**
 * `edition`: the number this manuscript would be published as. Issues found while gathering come first; nothing is said
 * twice.
 */
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
