// A period that the sentence does not name was taken from the text before it (a heading, the title). Nearly always it
// is the right one, and a person says so, once for all (desk/figures/periods.ts). One line for all.
import type { Manuscript } from '@/domain/manuscript'
import { examples } from '../reading/examples'
import { issue, type Issue } from '../reading/issue'

export const periodInherited = ({ metrics }: Pick<Manuscript, 'metrics'>): Issue[] => {
  const inherited = metrics.filter((metric) => metric.periodInherited)
  return inherited.length === 0
    ? []
    : [
        issue(
          'period-inherited',
          { part: 'metric' },
          examples(inherited.map(({ words, period }) => `${words}（${period}）`)),
        ),
      ]
}
