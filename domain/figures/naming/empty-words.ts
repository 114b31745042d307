// Words that say what a number does and not what it is. A name made of these alone names nothing: 较上年同期涨, increased to.
// Simplified; English in lower case.

const list = (words: string): readonly string[] => words.split(' ')

const CHINESE = [
  // what it did
  ...list(
    '增长 增加 增至 增幅 增速 增 提高 提升 上升 升 上涨 涨 涨幅 扩大 攀升 回升 上浮 上调 多 多增 少增 净增 新增 高 高于 超过',
  ),
  ...list(
    '减少 减至 减 多减 少减 降低 降至 降幅 下降 降 下跌 跌 跌幅 下滑 回落 缩小 收窄 放缓 加快 压减 少 低 低于 负增长 持平',
  ),
  // that it is so much
  ...list(
    '为 是 有 达 达到 至 到 占 占比 占总数 占总量 占全部 占全市 占全省 占全国 共 共有 共计 合计 总计 累计 总共 约 近 超 逾 仅 突破 实现 完成 其中 分别 均 各 幅度 率',
  ),
  // against what
  ...list(
    '较 比 与 同 同比 环比 按年 按月 相比 上年 上年同期 去年 去年同期 上年末 去年底 上月 上季 上季度 同期 同月 期末 年初 年末 末 初 前一季 前值',
  ),
  // when, and how it was counted
  ...list(
    '今年 本年 全年 当年 本月 当月 年 月 季度 上半年 前三季度 以来 期间 后 前 经 经过 调整 季节 季节性 季节变动 因素 变动 扣除 剔除 名义 实际',
  ),
  // and the small words between
  ...list(
    '了 的 地 又 再 还 也 亦 已 则 由 从 自 将 将近 在 于 和 及 与 等 大幅 小幅 略 略有 明显 显著 稳步 持续 进一步 轻微 轻 微',
  ),
]

const ENGLISH = list(
  'a an the of in on at by to from for with and or as than over under per was were is are be been being has have had ' +
    'rise rises rose risen rising increase increases increased increasing grow grew grown growing growth gain gained up higher more climbed ' +
    'fall falls fell fallen falling decrease decreases decreased decreasing decline declines declined declining drop dropped down lower less reduced reduction ' +
    'change changed changes unchanged remained remain remains stood stand reached reach recorded totalled totaled total amounting amounted accounting accounted accounts account ' +
    'compared comparison previous earlier last this same year years month months quarter quarters annual annually quarterly monthly before after seasonal seasonally adjusted adjustment ' +
    'slight slightly sharp sharply about around nearly almost some just further another it its they their which that this these those there here respectively',
)

const alternatives = CHINESE.toSorted((a, b) => b.length - a.length).join('|')
const CHINESE_WORD = new RegExp(alternatives, 'y')
const ENGLISH_WORD = new RegExp(`(?:${ENGLISH.toSorted((a, b) => b.length - a.length).join('|')})(?![a-z])`, 'y')
/** Marks, blanks, and the digits of a date. */
const BETWEEN = /[\s\p{P}\p{S}\d]+|年|月|日|季/uy

const WORDS = [BETWEEN, CHINESE_WORD, ENGLISH_WORD]

/** Whether nothing is left when these words are taken away, the longest first. */
export const onlyVerbs = (folded: string): boolean => {
  for (let at = 0; at < folded.length;) {
    const next = WORDS.map((word) => {
      word.lastIndex = at
      return word.exec(folded)?.[0].length ?? 0
    })
    const longest = Math.max(...next)
    if (longest === 0) return false
    at += longest
  }
  return true
}
