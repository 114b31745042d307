// A figure without a period or a date cannot be told from next year's. Title and summary restate what the text says, and a
// period named in title, summary or lead (2023年以来，全市……) covers what follows; of what is left there is one line for all.
import { fold } from '../figures/fold'
import type { Manuscript } from '../manuscript'
import { examples } from './examples'
import { issue, type Issue } from './issue'
import { passagesOf } from './passages'

const COVERS = /\d{4} ?年(?!\s?\d{1,2}\s?月\s?\d{1,2}\s?日(?!起|以来|至|前|后))|\d日?(?:起|以来)|即日起|今[年冬夏春秋]|目前|[一二两三]年来|去年|上年|本月|当月|近[一二两三四五\d]+年|[一二三四]季度|[上下]半年|十[二三四五]五|截[至止]|(?:since|in|during|by|from) (?:[A-Z][a-z]+ )?(?:19|20)\d\d|this (?:year|quarter|month)|financial year|today|so far|to date/i

export const periodMissing = (manuscript: Manuscript): Issue[] => {
  if (passagesOf(manuscript).some(({ place, text }) => place.part !== 'section' && COVERS.test(fold(text)))) return []
  const without = manuscript.metrics.filter(({ place, period, asOf, periodStart }) => (place === 'section' || place === 'lead') && !period && !asOf && !periodStart)
  return without.length === 0 ? [] : [issue('period-missing', { part: 'metric' }, examples(without.map(({ words }) => words)))]
}
