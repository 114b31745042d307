// In which role a figure stands: a level, a change, a rate, a share, an index.
import type { Figure } from '../figure'
import type { Role } from './name-parts'
import type { Said } from './predicate'

/** Its unit can say a part or a multiple. */
export const saysParts = ({ kind, unit, value, quantity }: Figure): boolean =>
  kind === 'percent' ||
  kind === 'pp' ||
  kind === 'ratio' ||
  (unit !== null && /^[倍成番‰]$/.test(unit)) ||
  (unit === null && (value ?? quantity?.value ?? '').includes('/'))

const RATE_NOUN = /(?<!自然)(?:增速|增幅|涨幅|降幅|跌幅|升幅|增长率)$/
const SHARE_NOUN = /(?:比重|占比|份额|比例)$/
const INDEX_NOUN = /(?:指数|PMI|CPI|PPI)(?:\([A-Z]{2,8}\))?$/

export const roleOf = (figure: Figure, said: Said, measure: string): Role => {
  const parts = saysParts(figure)
  if (said === 'change') return parts && figure.kind !== 'pp' ? 'rate' : 'change'
  if (said === 'share') return 'share'
  if (said === 'times') return 'index'
  if (figure.kind === 'pp') return 'change'
  if (figure.kind === 'index' || INDEX_NOUN.test(measure)) return 'index'
  if (parts && RATE_NOUN.test(measure)) return 'rate'
  return parts && SHARE_NOUN.test(measure) ? 'share' : 'level'
}
