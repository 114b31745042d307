// The noun after a counter, in Chinese: 12处便民驿站, 3万人次海内外旅游者, 97%的问题与主题有关.
import { changeBegins } from './change-words'
import { beginning, list } from './table'
import type { Words } from './words'

const LONGEST = 28
/** 有色金属增长: but not 工业增加值. */
const GROWS = /^(?:增长|增加|下降|减少|上升|提高|上涨|下跌)(?![值量额的幅速率])/
const HAN = /[\u4e00-\u9fff“《"(]/
/** What may follow a counter and counts nothing. */
const NO_NOUN =
  /^(?:相比|之间|之多|不等|左右|上下|以上的?$|[至到和及与或、][\d一二三四五六七八九十]|[增减升降提扩压缩][^,，。;]{0,2}[至到为]|[到至为是占比较]|同比|环比|其中|均|都|已|则|也|亦|并|但|而|所致|居|位居|名列|列|高于|低于|以内|之内|以下|以来|后|前|的(?:增长|速度|增幅|目标|水平|基础上|升幅|跌幅|降幅))/
const END = /[ ,，。;；:：!！?？\n\t、()|]/
const STOPS = beginning(
  list(
    '全部 均 都 已 已经 并 则 也 亦 为 是 由 在 从 对 将 被 按 较 比 占 同比 环比 正在 陆续 成功 纷纷 分别 共 总 合计 尚 仍 还 又 受 因 获 获得 获评 荣获 达到 实现 完成 参赛 参加 参与 有',
  ),
)
/** 有的, 由来, 为民, 在校生, 从业者: the start of a word of its own. */
const OWN_WORD =
  /^(?:为民|由来|在[校建职岗线编册读园学]|从[业教]|对[口外接]|比[赛例]|有[效机关限线色]|都市|共[享建青同有]|总[部体额值量]|受[灾益理伤众]|因[公病]|获[奖得]|并[购网]|还[款]|按[摩揭]|将军|被[子害诉]|均[衡]|已[婚建]|占地)/

/** The next number follows at once. */
const JOINS_ONLY = /^(?:以及|[和及与或至到的])$/

export type Counted = { start: number; end: number }

const nounEnd = (folded: string, from: number, to: number): number => {
  for (let at = from; at < to; at++) {
    const sign = folded.charAt(at)
    if (sign === '(') {
      const close = at + folded.slice(at, to).indexOf(')')
      if (at === from || close < at || close >= to - 1 || !HAN.test(folded.charAt(close + 1))) return at
      at = close
      continue
    }
    if (END.test(sign) || /\d/.test(sign)) return at
    if (sign === '“' || sign === '《') {
      const close = at + folded.slice(at, to).indexOf(sign === '“' ? '”' : '》')
      if (close > at) at = close
      else return at
      continue
    }
    if (
      at - from >= 2 &&
      (STOPS(folded, at) !== null || GROWS.test(folded.slice(at, at + 3))) &&
      !/[平人户]均/.test(folded.slice(at - 1, at + 1)) &&
      !OWN_WORD.test(folded.slice(at, at + 3))
    )
      return at
  }
  return to
}

/** Of 97%的问题与主题有关: what the part is a part of, and what is said of it. */
const SHARE_OF =
  /^的([^,，。;；\d的]{1,8}?)((?:与|能|可以?|来自|认为|表示|选择|属于?|没有|仍|已|位于|是)[^,，。;；\d]{2,16})/

/** Null where no noun follows. `end` is where the number ends, `limit` where the next begins. */
export const countedNoun = (folded: string, end: number, limit: number): Counted | null => {
  const after = folded.slice(end, Math.min(limit, end + LONGEST))
  if (
    !HAN.test(after.charAt(0)) ||
    JOINS_ONLY.test(after) ||
    NO_NOUN.test(after) ||
    after.startsWith('(') ||
    changeBegins(folded, end)
  )
    return null
  let start = end + (/^(?:以上|左右|以下)?的?/.exec(after)?.[0].length ?? 0)
  start += /^(?:与|由|在|从|对|来自)[^,，。;；\d]{1,16}的/.exec(folded.slice(start, end + LONGEST))?.[0].length ?? 0
  start += /^(?:类别|种类|方面|领域)的/.exec(folded.slice(start, end + LONGEST))?.[0].length ?? 0
  const to = nounEnd(folded, start, Math.min(end + LONGEST, limit))
  const effort = /的(?:艰苦)?(?:努力|支持|参与|帮助|配合|关注|意见|需求|协助)/.exec(folded.slice(start, to))
  if (effort && effort.index > 1) return { start, end: start + effort.index }
  const stop =
    to -
    (/(?<=..)(?:以及|之中|(?<=城市|企业|地区|产品)中|[和及与、的])$/.exec(folded.slice(start, to))?.[0].length ?? 0)
  return stop > start ? { start, end: stop } : null
}

/** 97%的问题与主题有关: "与主题有关" and "问题". */
export const shareOf = (text: string, folded: string, end: number): Words | null => {
  const found = SHARE_OF.exec(folded.slice(end, end + LONGEST))
  if (!found) return null
  const noun = end + 1
  const said = noun + found[1]!.length
  const to = said + found[2]!.length
  return {
    printed: `${text.slice(said, to)}的${text.slice(noun, said)}`,
    folded: `${folded.slice(said, to)}的${folded.slice(noun, said)}`,
  }
}
