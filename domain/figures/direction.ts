// Whether a figure is a rise or a fall, from the Chinese verb right before it; English sentences are read in english/.
import type { Direction } from './figure'

const UP =
  '(?<!负)增长|上升|提高|增加|提升|上涨|扩大|增幅|增速|涨幅|上浮|回升|攀升|扩增|净增|多增|拉高|延长|加快|增收|增产|(?<!新)增|升|涨'
const DOWN = '负增长|下降|减少|降低|缩小|缩短|回落|下跌|下滑|降幅|跌幅|收窄|压减|压缩|削减|下调|放缓|减收|减产|减|降|跌'
const FILLER = '(?:了|幅度|达到?|为|是|约|近|超过?|逾|不足|将近|幅)?[约近超逾]?(?:\\([^()\\d]{1,10}\\))?\\s?'

const CHINESE_UP = new RegExp(`(?:${UP})${FILLER}$`)
const CHINESE_DOWN = new RegExp(`(?:${DOWN})(?:率)?${FILLER}$`)
const FLAT = /^(?:[^,。;\n]{0,3}与[^,。;\n]{1,10})?持平/

/** `preceding` ends where the number begins, `after` begins where it ends. A level (增长到5万) has no direction. */
export const directionOf = (preceding: string, after: string): Direction | null => {
  const close = preceding.slice(-12)
  if (CHINESE_UP.test(close)) return 'up'
  if (CHINESE_DOWN.test(close)) return 'down'
  return FLAT.test(after) ? 'flat' : null
}
