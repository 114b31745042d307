// A figure without a period or a date cannot be told from next year's. Readers open each by itself, so a period that
// only the lead names (2023年以来，全市……) does not reach them; it is filled in at once (desk/figures/periods.ts). One
// line for all.
import type { Manuscript } from '@/domain/manuscript'
import { examples } from '../reading/examples'
import { issue, type Issue } from '../reading/issue'

export const periodMissing = ({ metrics }: Pick<Manuscript, 'metrics'>): Issue[] => {
  const without = metrics.filter(
    ({ period, asOf, periodStart, periodEnd }) => !period && !asOf && !periodStart && !periodEnd,
  )
  return without.length === 0
    ? []
    : [issue('period-missing', { part: 'metric' }, examples(without.map(({ words }) => words)))]
}
