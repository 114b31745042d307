// The words by which a text says that a value moved, and which way. Chinese in simplified characters: sentences are
// read folded.

const list = (words: string): readonly string[] => words.split(' ')

/** 增加值 is an amount and no rise; 负增长 is a fall. */
const UP = list(
  '增长 增加(?!值) 提高 上升 提升 扩大 上涨 攀升 跃升 回升 上浮 上调 扩增 净增 多增 增至 升 涨 增(?![加长值幅速量产收资])',
)
const DOWN = list(
  '负增长 减少 下降 降低 缩短 缩小 压减 压缩 回落 下跌 下滑 下调 下浮 收窄 放缓 削减 精简 净减 少增 降 减(?!少) 跌',
)

/** What a value is called to be beside another one, and not what it became. */
const ABOVE = list('高于 高出 多于 大于 超过 超出')
const BELOW = list('低于 少于 小于 不及')

const ENGLISH_UP = list(
  'rose risen rises rising increased increases increasing grew grown grows growing climbed climbing gained expanded up higher',
)
const ENGLISH_DOWN = list(
  'fell fallen falls falling decreased decreases decreasing declined declines declining dropped drops dropping shrank reduced cut lowered down lower',
)
const ENGLISH_RISE = list('increase rise growth gain uplift')
const ENGLISH_FALL = list('decrease fall drop decline reduction cut')

/** Of two numbers below zero these two speak of the size: 降幅由-5%收窄到-3%. */
const OF_SIZE = /扩大|收窄|缩小/

export type Way = 'up' | 'down'

const longestFirst = (words: readonly string[]): string => words.toSorted((a, b) => b.length - a.length).join('|')

export const CHANGED = `(?:${longestFirst([...UP, ...DOWN])})`
export const STANDS = `(?:${longestFirst([...ABOVE, ...BELOW])})`
export const ENGLISH_CHANGED = `(?:${longestFirst([...ENGLISH_UP, ...ENGLISH_DOWN])})`
export const ENGLISH_CHANGE = `(?:${longestFirst([...ENGLISH_RISE, ...ENGLISH_FALL])})`

const wayBy = (up: string, down: string): ((words: string) => Way | null) => {
  const [isUp, isDown] = [new RegExp(`(?:${up})`, 'i'), new RegExp(`(?:${down})`, 'i')]
  return (words) => (isDown.test(words) ? 'down' : isUp.test(words) ? 'up' : null)
}
const bounded = (words: readonly string[]): string => `\\b(?:${words.join('|')})\\b`

const chinese = wayBy(longestFirst([...UP, ...ABOVE]), longestFirst([...DOWN, ...BELOW]))
const english = wayBy(bounded([...ENGLISH_UP, ...ENGLISH_RISE]), bounded([...ENGLISH_DOWN, ...ENGLISH_FALL]))

/** Which way the words say that it went; down where they say both (降幅扩大 must not come here). */
export const wayOf = (words: string): Way | null => chinese(words) ?? english(words)

export const speaksOfSize = (words: string): boolean => OF_SIZE.test(words)
