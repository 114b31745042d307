// Words between a noun and its number that say nothing of what is counted, simplified.
import { ending, list } from './table'

const LINKS = list(
  '为 达 达到 是 有 共 共有 共计 合计 总计 计 累计 约 约为 近 仅 仅为 只 只有 了 则 就 均 均为 亦 亦为 也 都 还 又 已 已有 已达 才',
  '大约 大约是 将近 接近 超过 超 逾 突破 高达 多达 最高 最多 至少 不足 不到 现有 实有 幅度',
  '至 到 的 分别 分别为 依次 依次为 各 各为 各有 各自 应 实现 完成 达成 预计 预计为 估计 估计为 初步推算为 初步核算为 初步统计为',
  '首次 再创 约合 折合 折合为 折合约 已经 始终 一直 总体 整体 始终保持在 一直保持在 保持在 稳定在 维持在 始终维持在 控制在 实际控制在 约在 大约在 仍然 依然 仍 大幅 大幅度 小幅 略 略微 微 明显 显著 稳步 继续 再 再次 再度 合共 约占 共约 快速 同步 持续 进一步 逐步 轻微 录得 报 录',
)
/** The same characters as the end of a word of their own: 人均, 收到, 公共, 认为. */
const OWN_WORD =
  /(?:[人平户年月日季亩头]均|[收接受看得遇]到|公共|[行作成认称]为|附近|最近|[抵发]达|[归偿]还|但是|[节签合违预]约|[拥持享国含保没所设]有|[成造]就|首都|国是|目的|标的|[参加]与|大约|设计|统计|会计|审计|估计|报告|年报|申报|预报|[查]处|登录|目录|制度|以至|甚至|夏至|冬至|直至|周到|迟到|冬至|不了|为了|自然|[出入]超|相应|[万千百]元|[侵抢]占)$/
const last = ending(LINKS)

/** The link that ends here; null where it is the end of a word. */
export const linkAt = (folded: string, end: number): string | null => {
  const word = last(folded, end)
  if (word === null) return null
  const first = end - word.length
  if (OWN_WORD.test(folded.slice(Math.max(0, first - 1), first + 1))) return null
  return word
}

/** 已经连续两年超过, 连续3个月超过: for how long it was so. */
const FOR_LONG = /(?:已经?)?(?:连续|连年)(?:[一二两三四五六七八九十\d]{1,2}(?:年|个月|个?季度?))?$/
export const durationAt = (close: string): string | null => FOR_LONG.exec(close)?.[0] ?? null

/** How a growth is meant: it tells two growths of one thing apart, and stays with the base of comparison. */
const MANNERS = list('实际 名义 实质 累计同比 累计 年 月 季')
const manner = ending(MANNERS)
/** 两年平均, 年均复合. */
const ON_AVERAGE = /(?:[一两二三四五六七八九十\d]{1,2}年|每[年月季])?(?:年均|月均|年平均|平均)(?:复合)?$/
/** 十年提高, 四年间年平均增长: over how many years it changed, at the beginning of its clause. */
const OVER_YEARS =
  /^(?:[这近过]去?)?(?:[一二两三四五六七八九十]{1,2}|\d{1,2})(?:年|个月)(?:间|来|里|时间)?(?:(?:年均|年平均|平均|累计)(?:每年)?)?$/
export const overYears = (clause: string): boolean => OVER_YEARS.test(clause)

/** 上年, 2019年, 按年: no growth 年增 of its own. */
const NO_MANNER = /[\d一二三四五六七八九十今去上本当全同按前每两近隔明]/

export const mannerAt = (folded: string, end: number): string | null => {
  const average = ON_AVERAGE.exec(folded.slice(Math.max(0, end - 8), end))
  if (average) return average[0]
  const word = manner(folded, end)
  return word === null || (word.length === 1 && NO_MANNER.test(folded.charAt(end - 2))) ? null : word
}
