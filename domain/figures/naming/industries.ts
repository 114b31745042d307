// 三次产业结构为6.0:55.0:39.0: each value is the share of one of the three industries.
import { fold } from '@/domain/vocabulary/folding'
import type { Named } from './chinese'
import { NO_NAME } from './name-parts'

const OF_INDUSTRIES = /三次产业(?:增加值)?(?:占比|结构|构成|比重|比例|之比|比)+$/
const INDUSTRIES = ['第一', '第二', '第三'] as const

/** Names the answers from this place on, where there is one for each. */
export const partsNamed = (answers: (Named | null)[], from: number): void => {
  const { subject, measure } = answers[from]?.name ?? NO_NAME
  const found = measure === null ? null : OF_INDUSTRIES.exec(fold(measure))
  if (!found || answers.length !== from + INDUSTRIES.length) return
  const [front, industry] = [measure!.slice(0, found.index), measure!.slice(found.index + 2, found.index + 4)]
  for (const [i, ordinal] of INDUSTRIES.entries())
    answers[from + i] = {
      name: { subject, measure: `${front}${ordinal}${industry}占比`, role: 'share', comparison: null },
      direction: null,
    }
}
