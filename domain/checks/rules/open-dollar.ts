// Figures in dollars of which nobody can say whose: the text prints a bare $, and neither source nor metric names them.
// One line for all.
import type { Manuscript } from '@/domain/manuscript'
import { fold } from '@/domain/vocabulary/folding'
import { examples } from '../reading/examples'
import { issue, type Issue } from '../reading/issue'

export const openDollar = ({ metrics }: Pick<Manuscript, 'metrics'>): Issue[] => {
  const open = metrics.filter(({ unit }) => fold(unit) === '$')
  return open.length === 0 ? [] : [issue('dollar-open', { part: 'metric' }, examples(open.map(({ words }) => words)))]
}
