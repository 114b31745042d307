// Whether a figure stands among Chinese words.
import type { Figure } from '../figure'
import { isHan } from './marks'

export const isAmongChinese = (text: string, { start, raw }: Figure): boolean => {
  for (let at = start - 2; at < start + raw.length + 2; at++) if (isHan(text, at)) return true
  return false
}
