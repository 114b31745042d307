// What a period is to the figures near it, from the words around it: the time that the sentence speaks of, what
// something is compared with, the time of a single value (由2020年的77.9岁), or nothing at all (《2021年公报》, 2015年成立的).
import type { PeriodAt } from './period-words'

/**
 * spoken: of what follows · only: of the value right after it alone · base: what a value is a part or multiple of ·
 * none: of no figure.
 */
export type Place = 'spoken' | 'only' | 'base' | 'none'

const NEAR = 40

/** What stands before a period that a value is compared with. */
const COMPARED = /(?:相?比|[相对]?较于?|高于|低于|多于|少于|优于|好于|超过|不及|不如)$/
/** 与2021年末持平, 同2021年末相比: only with what follows. */
const TOGETHER = /[与同和跟]$/
const COMPARED_AFTER = /^[^,，。;；]{0,10}?(?:相?比|持平|相当|一致|相同)/
const FROM = /[由从自]$/
/** 恢复至2019年的60%, 相当于2019年同期的60%. */
const BASE = /(?:恢复[至到]?|相当于|回[升到])(?:了)?$/
const BASE_AFTER = /^(?:的)?同期|^ ?= ?100|^为(?:基期|标准|界|起点)|^(?:年)?(?:不变价|可比价)|^(?:价格)/
const IS = /(?:为|是|达到?|约为|仅为)$/
/** 2015年成立的, 2021年印发的: says which thing is meant. */
const WHICH =
  /^(?:正式|首次|开始|起|全面|已|就|才|新)?(?:成立|启动|建成|建立|创办|创建|开工|动工|投产|投用|启用|开通|通车|竣工|印发|出台|发布|颁布|修订|制定|实施|施行|获批|批准|入选|上市|设立|组建|挂牌|开业|毕业|退役|出生|加入|签订|签署)[^,，。;；]{0,4}?(?:的|以来|至今)/
/** 完成全年目标的80%: what is to be reached, not when something was. */
const AIM = /^(?:年初)?(?:预期)?(?:目标|任务|计划|预算|指标)(?:任务|目标|数|总量|总额|投资额?)?(?:的|(?=\d))/
/** 完成全年900万人目标的73%: the aim itself is of the year. */
const OF_AIM = /^[\d.,]+[万亿]{0,2}[\u4e00-\u9fff]{1,3}?的?(?:目标|任务|计划|预算)/
/** 近23年同月最低, 近五年新高 */
const LOOKS_BACK = /^(?:来|间)?的?(?:同[期月季]|单[月季])?(?:最[高低大小好差]|新[高低])/
const OPEN_TITLE = /[《“"「『〈][^《》“”"「」『』〈〉,，。]*$/
const CLOSED_TITLE = /^[^《》“”"「」『』〈〉,，。\d]{0,30}[》”"」』〉]/
/** 本月四日 */
const A_DAY = /^[\d一二三四五六七八九十]{1,3}[日号]/
const DOCUMENT_YEAR = /[〔[(]$/

/** An event has a day, and what was counted has not: 9月13日召开发布会. */
const EVENT =
  /召开|举行|举办|发布|获悉|通报|介绍|公布|出台|印发|讯|电[，,(（\s]|报道|记者|表示|实施|施行|启动|揭牌|开幕|会议|开工|签约|零时|标准时点|生效|电话|上午|下午/

const isCompared = (before: string, after: string): boolean =>
  COMPARED.test(before) || (TOGETHER.test(before) && COMPARED_AFTER.test(after))

export const placeOf = (period: PeriodAt, folded: string): Place => {
  const before = folded.slice(Math.max(0, period.start - NEAR), period.start)
  const after = folded.slice(period.end, period.end + NEAR)
  const close = before.slice(-8)
  const title = OPEN_TITLE.exec(before)
  if (title && CLOSED_TITLE.test(after)) return 'none'
  if (DOCUMENT_YEAR.test(close) && /^[〕\]]/.test(after)) return 'none'
  if (WHICH.test(after) || AIM.test(after)) return 'none'
  if (LOOKS_BACK.test(after)) return 'none'
  if (OF_AIM.test(after)) return 'only'
  const words = folded.slice(period.start, period.end)
  const isSame = /同[期月]$/.test(words)
  const value = /^(?:同期|度)?的?(?:相应的?)?(?:[升增涨降跌]幅)?\(?[约近超逾]?\d/.test(after)
  if (BASE.test(close) || BASE_AFTER.test(after) || (isSame && IS.test(close))) return 'base'
  if (isSame && /^的?\d/.test(after) && IS.test(close)) return 'base'
  if (isCompared(close, after)) return value ? 'only' : 'none'
  // 由2022年的3.3%, but 从2012年到2022年 is a span, and 自2019年以来 goes on.
  if (FROM.test(close) && value) return 'only'
  if (FROM.test(close) && period.form !== 'since' && period.last === null) return 'none'
  if (period.form === 'month' && A_DAY.test(after)) return 'none'
  if (isSame) return value || /^(?:为|是)\d/.test(after) ? 'only' : 'none'
  if (period.form === 'day')
    return EVENT.test(`${before.slice(before.search(/[^。!?\n]*$/))}${after.split(/[。!?\n]/)[0]}`) ? 'none' : 'spoken'
  return 'spoken'
}
