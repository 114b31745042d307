// Words that say a rise or a fall right before the number, simplified. Those of KEPT stay in the name: 多增 says more
// than "rose".
import type { Direction } from '../figure'
import { beginning, ending, list } from './table'

const UP = list(
  '增长 增加 增多 增 净增 净增加 净增长 扩增 递增 激增 猛增 增长了 升值 翻',
  '上升 上涨 上浮 上调 上扬 升 涨 回升 攀升 拉升 升高 高涨 急升 急增 微升 微涨 微增 略升 略增 续升 飙升 劲升 大升 大涨 大增',
  '提高 提升 提速 扩大 延长 加快 加速 拉高 改善 好转 拓宽',
  '增幅 增速 增长率 升幅 涨幅 升高幅度 年增率 月增率 增加率 成长 年成长 成长率',
)
const DOWN = list(
  '负增长 下降 减少 减低 减 净减少 锐减 贬值 降低 降 下调 下挫',
  '急跌 急降 微跌 微降 微减 略降 略减 续跌 骤降 大跌 大降 大减 下跌 下滑 跌 回落 放缓 减缓 缩小 缩短 缩减 收窄 收缩 压减 压缩 削减 衰退 萎缩',
  '降幅 跌幅 减幅 降低幅度 年减率 月减率 减少率',
)
const KEPT_UP = list('多增 多增加 增收 增产 增支 少减 少减少 多支 多收')
const KEPT_DOWN = list('少增 少增加 多减 多减少 减收 减产 减支 减排 少支 少收')

/** Of these the direction of the quantity is not the one of the word: what fell, fell by less. */
const TWICE = new Set(list('少减 少减少 多减 多减少 少增 少增加 少支 少收 多支 多收 减排'))

export type Change = { word: string; direction: Direction | null; kept: boolean }

const CHANGES = new Map<string, Change>([
  ...UP.map((word): [string, Change] => [word, { word, direction: 'up', kept: false }]),
  ...DOWN.map((word): [string, Change] => [word, { word, direction: 'down', kept: false }]),
  ...KEPT_UP.map((word): [string, Change] => [word, { word, direction: TWICE.has(word) ? null : 'up', kept: true }]),
  ...KEPT_DOWN.map((word): [string, Change] => [
    word,
    { word, direction: TWICE.has(word) ? null : 'down', kept: true },
  ]),
])
const last = ending([...CHANGES.keys()])

/** 提至, 调到: verbs that are a change only before the level. */
const TO_A_LEVEL = /(?:^|[^协强单])[提调][至到]$/

/** 新增, 公升, 精减: these end like a change and are none. */
const NO_CHANGE =
  /(?:新增|新增加|倍增|公升|毫升|[一二三四五六七八九十\d]升|精减|减负|加减|增减|涨跌|升降|自然增长率?|推翻)$/

/** 调整为16.2: changes only before the level. */
const TURNED = /(?:调整|变化|优化|转变|演变)$/

export const changeAt = (folded: string, end: number): Change | null => {
  const turned = /[为到至]/.test(folded.charAt(end)) ? TURNED.exec(folded.slice(Math.max(0, end - 2), end)) : null
  if (turned) return { word: turned[0], direction: null, kept: false }
  const word =
    last(folded, end) ?? (TO_A_LEVEL.test(folded.slice(Math.max(0, end - 2), end + 1)) ? folded.charAt(end - 1) : null)
  if (word === null || NO_CHANGE.test(folded.slice(Math.max(0, end - 5), end))) return null
  return CHANGES.get(word) ?? { word, direction: null, kept: false }
}

const first = beginning([...UP, ...DOWN, ...KEPT_UP, ...KEPT_DOWN])
/** Whether a verb of change begins here. */
export const changeBegins = (folded: string, at: number): boolean => first(folded, at) !== null

const KEPT_END = ending([...KEPT_UP, ...KEPT_DOWN])
/** The word of change with which a measure ends: 人民币贷款多增. */
export const keptChange = (folded: string): string => KEPT_END(folded, folded.length) ?? ''

/** Nouns of change that need the measure before them: 增速 of what. */
export const CHANGE_NOUN = /^(?:同比|环比)?(?:增幅|增速|增长率|升幅|涨幅|降幅|跌幅|减幅|增长幅度|上涨幅度|下降幅度)$/

/** 下降: a verb of change and nothing else, which names nothing. */
export const isBareChange = (folded: string): boolean => changeAt(folded, folded.length)?.word === folded
