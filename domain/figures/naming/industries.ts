// 三次产业结构为6.0:55.0:39.0, 三次产业占比分别为6.0%、55.0%、39.0%: each value is the share of one of the three industries.
import { fold } from '@/domain/vocabulary/folding'
import type { Named } from './chinese'
import { NO_NAME } from './name-parts'

const OF_INDUSTRIES = /三次产业((?:增加值)?(?:占[^,，、]{2,8}?的?)?)(?:结构|构成|比重|占比|比例|之比|比)+$/
const INDUSTRIES = ['第一', '第二', '第三'] as const

/** Names the three answers from this place on, if one name for all three was found. */
export const partsNamed = (answers: (Named | null)[], from: number): void => {
  const { subject, measure } = answers[from]?.name ?? NO_NAME
  const found = measure === null ? null : OF_INDUSTRIES.exec(fold(measure))
  if (!found || INDUSTRIES.some((_, i) => answers[from + i]?.name.measure !== measure)) return
  const industry = measure!.slice(found.index + 2, found.index + 4)
  const rest = found[1] === '' || !fold(measure!).endsWith('比重') ? '占比' : measure!.slice(found.index + 4)
  for (const [i, ordinal] of INDUSTRIES.entries())
    answers[from + i] = {
      name: {
        subject,
        measure: `${measure!.slice(0, found.index)}${ordinal}${industry}${rest}`,
        role: 'share',
        comparison: null,
      },
      direction: null,
    }
}
