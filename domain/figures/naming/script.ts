// Whether a figure stands among Chinese words.
import type { Figure } from '../figure'

const HAN = /[\u4e00-\u9fff]/

export const isAmongChinese = (text: string, { start, raw }: Figure): boolean =>
  HAN.test(raw) ||
  HAN.test(text.slice(Math.max(0, start - 2), start)) ||
  HAN.test(text.slice(start + raw.length, start + raw.length + 2))
