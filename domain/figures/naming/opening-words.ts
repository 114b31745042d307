// Words with which a clause opens and that are not the thing itself, simplified: what joins it, when it was, the doing.
import { beginning, list } from './table'

const JOINS = list(
  '其中 其 而 并 且 并且 同时 与此同时 此外 另外 另 另有 另据 还 也 亦 又 则 却 但 但是 不过 目前 累计 累计有 共 共有 共计 总共 合计 先后 已 已经 将 均 都 以及 及 和 与 即',
  '来自 惟 尚有 季度 主因 或 其次为 其次是 当中 特别是 尤其是 预计 截至目前 到目前为止 上述 其余的 就 当中 因此 所以 结果 全部 一共 约 近 分别 一年来 近年来 期间 期内 同期 同期的 同期内 同一时期 昨日 昨天 已有 现有 仍有 仍 又有 另外有 经过',
  '从而 综计 虽然 尽管 致 致使 继 由于 至此 再 又一 首先 其次 最后 再次 一是 二是 三是 四是 五是 六是 以来 连结到 链接到 综计 相应 相应的 疫情前 疫情后 疫情以来 的 有 总计 只 只有 仅 仅有',
)
/** The start of a word of its own: 其他医疗机构, 不过夜旅客, 将军, 已婚. */
const OWN_WORD =
  /^(?:其[他它]|其余(?!的)|其实|不过夜|将军|已婚|已育|已[建用投参]|和[平谐田县]|及[格时]|与会|又名|并[购网轨]|共[享青产同建]|共有产|共青|即[时将日]|有[色效机关限线偿]|还[款贷原]|也门|则[例]|近[海岸视郊]|约[定旦会]|就[业读诊医餐地]|再[生保贷融就]|均[衡价]|都[市江]|致[电力富谢残癌死病辞]|继[承续电任发])/

/** These open a clause, but what stands before 有 may be part of it. */
const DOINGS = list(
  '开展 举办 举行 承办 组织 组织开展 组织举办 组织实施 推荐评选 评选表彰 评选 推选 建立 新改建 改建 建成 打造 成立 创建 建设 培育选树 选树 推出 实施 形成 设置 设立 设有 配备 推动 推进',
  '依托 利用 借助 超额完成 实现 完成 拥有 具有 存有 召开 构建 搭建 健全 推行 做好 做强 落实 达成 取得 获得 共开展 累计开展 发布 安排 共完成 录得 录得的 深入开展 广泛开展 积极开展 扎实开展 创新开展 联合开展 统筹 扎实推进 累计实现',
)
const MANNERS = list(
  '深入 广泛 积极 大力 持续 扎实 统一 联合 集中 主动 高标准 高质量 高规格 连续 成功 顺利 全面 进一步 继续 不断 只 仅 一体化 每年 免费',
)

const joins = beginning(JOINS)
const doings = beginning(DOINGS)
const manners = beginning(MANNERS)

/** 开展活动, 实现收入: the doing says nothing of what is counted. A number may follow at once (召开12次): then it says all. */
export const doingAt = (folded: string, at: number): string | null => doings(folded, at)

export const joinAt = (folded: string, at: number): string | null => {
  const word = joins(folded, at)
  return word === null || OWN_WORD.test(folded.slice(at, at + 4)) ? null : word
}
export const mannerOfDoing = (folded: string, at: number): string | null => manners(folded, at)

/**
 * A word of time at the beginning of a noun, with what makes it one (截至, 以来, 末). Bounded, and every piece of it is
 * needed for the whole: 全年 alone, 月末, 2024年1—6月.
 */
const NUMERAL = '[\\d一二三四五六七八九十两〇零]'
const TIMES = new RegExp(
  [
    '(?:国庆|春节|元旦|清明|五一|端午|中秋|中秋国庆|暑期|寒假|暑假)(?:节|节假日)?(?:小?长?假[期日]?|黄金周|期间)+(?:期间)?|\\d{1,3}天(?:时间|内|里)?|每[一两二三四五]?年',
    '[月季年期]末|节日期间|春节期间|“?十[二三四五]五”?(?:期间|时期|以来|末)|目前|近[一二三四五六七八九十\\d]{1,2}年来?',
    // Every piece of this may be absent, so it comes last.
    `(?:截[至止]到?|自|从|至|到|在|于|继)?(?:(?:(?:19|20)\\d\\d年度?|(?:民国)?1\\d\\d年|[二一][〇零一二三四五六七八九]{3}年)(?:[-—–~～至到]{1,2}(?:19|20)?\\d\\d年)?|(?:19|20)\\d\\d(?:[-—–~～至到]{1,2}(?:19|20)?\\d\\d)年?|[今去前当全该]年(?!龄)|上年(?!结)|本年(?!度?结)|[上本当该]月(?!结)|[上本当]季度?)?(?:(?:首|前|头)${NUMERAL}{1,2}个?(?:月份?|季度?)|第?[一二三四1-4]季度?|前三季度?|首季|[上下]半年|${NUMERAL}{1,2}(?:[-—–~～至到、]{1,2}${NUMERAL}{1,2})?月份?(?:\\d{1,2}[日号])?)?(?:[-—–~～至到]{1,2}(?:(?:19|20)\\d\\d年)?${NUMERAL}{1,2}月份?(?:\\d{1,2}[日号])?)?(?:[初末底]|[月季年期]末|期间|假期|以来|止|中旬|上旬|下旬)*`,
  ].join('|'),
  'y',
)
const TIME_SIGN = /[年月季末底初期前日来天假周]/

/** How long the word of time is that begins here; 0 for none. */
export const timeAt = (folded: string, at: number): number => {
  TIMES.lastIndex = at
  const found = TIMES.exec(folded)?.[0] ?? ''
  if (!TIME_SIGN.test(found) || found.length === 1) return 0
  return /^(?:自|从|至|到|在|于|继|截[至止]到?)$/.test(found) ? 0 : found.length
}
