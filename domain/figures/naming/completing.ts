// Completes a noun that says only half: 增速 (of what was named before), 总支出 (after 三项基金总收入), 城市 (after 居民消费价格).
import { CHANGE_NOUN } from './change-words'
import { classOf, COUNTERPARTS, headOf } from './head-words'
import type { Heard, Stated } from './said'
import { beginsWithVerb, isBareVerb } from './verb-words'
import { cut, joined, own, type Words } from './words'

/** 收入增速 and 增幅 after it: 收入增幅. */
export const withoutChange = (measure: Words): Words =>
  cut(measure, 0, measure.folded.length - (/(?:增速|增幅|涨幅|降幅|跌幅)$/.exec(measure.folded)?.[0].length ?? 0))

const PART = /^(?:所)?(?:占比|比重|比例|份额|比率)$/
const OF_WHOLE =
  /^(?:总量|总数|数量|人数|总额|金额|总值|均价|面积|总面积|平均价格|户数|余额|规模|中位数|平均数|平均值)$/

const counterpart = (folded: string, measure: Words): Words | null => {
  const pair = COUNTERPARTS.find((words) => words.includes(folded))
  const ended = pair?.find((word) => word !== folded && measure.folded.endsWith(word))
  return ended ? cut(measure, 0, measure.folded.length - ended.length) : null
}

/** 项目950个,投资额增长: the amount is that of the things that were counted. */
const COUNTS_THINGS = /^(?:个|家|户|项|条|所|座|宗|起|件|艘|套)$/

/** 法官办理案件15.7万件,其中庭长办理1.4万件: the same was done to the same. */
const doneTo = (measure: Words, last: Stated): Words | null => {
  const verb = measure.folded.slice(-2)
  if (measure.folded.length < 4 || headOf(measure.folded) !== '' || !isBareVerb(verb)) return null
  const at = last.base.folded.lastIndexOf(verb) + 2
  const object = at > 1 ? cut(last.base, at) : null
  return object && object.folded.length < 9 && headOf(object.folded) + classOf(object.folded) !== ''
    ? joined(measure, object)
    : null
}

const RATE =
  /^(?:同期)?((?:[^率]{0,4}(?:法院|检察院|机关|部门|企业|单位))?(?:同期)?(?:[一二]审)?(?:裁判)?(?:采纳|支持|回复|整改|履行|办结|审结|兑现|合格|满意|采信)率)$/

/** 提出检察建议300件,法院同期采纳率91.5%: the rate of those that were counted. */
const rateOf = (measure: Words, last: Stated, heard: Heard): Words | null => {
  const rate = RATE.exec(measure.folded)
  if (!rate || last.sentence !== heard.sentence || !COUNTED.test(last.unit ?? '') || !beginsWithVerb(last.base.folded))
    return null
  const { folded } = measure
  const from = folded.length - rate[1]!.length
  const same = folded.indexOf('同期', from)
  const said = same < 0 ? cut(measure, from) : joined(cut(measure, from, same), cut(measure, same + 2))
  return joined(last.base, own('的'), said)
}
const COUNTED = /^(?:件|宗|起|份|条|项|个)$/

/**
 * The heads of a class are those of the topic, where both are counted alike. `alike`: a change, or the topic's unit.
 */
export const completed = (measure: Words, heard: Heard, alike: boolean, listed: boolean): Words => {
  const { last, topic } = heard
  const { folded } = measure
  if (last && (CHANGE_NOUN.test(folded) || PART.test(folded) || OF_WHOLE.test(folded))) {
    const base = PART.test(folded) ? last.base : withoutChange(last.measure)
    return base.folded.endsWith(folded) ? base : joined(base, measure)
  }
  if (last) {
    const done = doneTo(measure, last) ?? rateOf(measure, last, heard)
    if (done) return done
    const stem = counterpart(folded, last.base)
    if (stem) return joined(stem, measure)
    if (headOf(folded) === folded && COUNTS_THINGS.test(last.unit ?? '')) return joined(last.base, measure)
  }
  if (
    !alike ||
    !topic ||
    headOf(folded) !== '' ||
    (classOf(folded) === '' && !listed && !heard.viewed) ||
    topic.folded.startsWith(folded)
  )
    return measure
  const head = headOf(topic.folded)
  if (head === '') return measure
  const rest = cut(topic, topic.folded.length - head.length)
  // 香港旅客 and 旅客数目 have 旅客 in common.
  const common = classOf(folded)
  return joined(measure, cut(rest, head.startsWith(common) ? common.length : 0))
}
