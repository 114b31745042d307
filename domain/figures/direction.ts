// Whether a figure is a rise or a fall, from the verb right before it or the noun right after it.
import type { Direction } from './figure'

const UP =
  '(?<!负)增长|上升|提高|增加|提升|上涨|扩大|增幅|增速|涨幅|上浮|回升|攀升|扩增|净增|多增|拉高|延长|加快|增收|增产|(?<!新)增|升|涨'
const DOWN = '负增长|下降|减少|降低|缩小|缩短|回落|下跌|下滑|降幅|跌幅|收窄|压减|压缩|削减|下调|放缓|减收|减产|减|降|跌'
const FILLER = '(?:了|幅度|达到?|为|是|约|近|超过?|逾|不足|将近|幅)?[约近超逾]?(?:\\([^()\\d]{1,10}\\))?\\s?'

const CHINESE_UP = new RegExp(`(?:${UP})${FILLER}$`)
const CHINESE_DOWN = new RegExp(`(?:${DOWN})(?:率)?${FILLER}$`)
const BEFORE_UP =
  /\b(?:(?:rise|increase|growth|uplift) of|up|increas\w*|grew|grow\w*|rose|ris\w+|climb\w*|gain\w*|rais\w+(?= by))(?: by)?(?: (?:more than|nearly|almost|about|over|around|some|a further|another))?\s$/i
const BEFORE_DOWN =
  /\b(?:(?:fall|drop|decrease|reduction|decline|cut) of|down|decreas\w*|declin\w*|fell|fall\w*|drop\w*|reduc\w+|shrank|cut|lower\w*)(?: by)?(?: (?:more than|nearly|almost|about|over|around|some|a further|another))?\s$/i
const AFTER_UP = /^ (?:increase|rise|growth|uplift|boost in|higher|up)\b/i
const AFTER_DOWN = /^ (?:decrease|fall|drop|reduction|decline|cut|lower)\b/i
const FLAT = /^(?:[^,。;\n]{0,3}与[^,。;\n]{1,10})?持平/

// Patterns that end at the number are tried from each character before it, so these are few.
const NEAR = 36

/** `preceding` ends where the number begins, `after` begins where it ends. A level (增长到5万) has no direction. */
export const directionOf = (preceding: string, after: string): Direction | null => {
  const before = preceding.slice(-NEAR)
  const close = before.slice(-12)
  const english = /[a-z] $/.test(close)
  if (CHINESE_UP.test(close) || (english && BEFORE_UP.test(before)) || AFTER_UP.test(after)) return 'up'
  if (CHINESE_DOWN.test(close) || (english && BEFORE_DOWN.test(before)) || AFTER_DOWN.test(after)) return 'down'
  return FLAT.test(after) ? 'flat' : null
}
