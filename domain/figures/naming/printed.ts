// The printed name of a figure, made of its parts: what tables, cards and files call it.
import { printedInEnglish } from '../english/printed'
import type { Direction } from '../figure'
import type { Name } from './name-parts'
import { printedChinese } from './printed-chinese'

const HAN = /[\u4e00-\u9fff]/

/** "" where nothing is named. A change is named with its direction: 比上年增加, 比上年减少; 增减 where that is not known. */
export const printedName = (name: Name, direction: Direction | null = null): string => {
  const { measure } = name
  if (measure === null) return ''
  return HAN.test(measure) ? printedChinese({ ...name, measure }, direction) : printedInEnglish(name, direction)
}

const SIGN = /^[-+−–－﹣]/

/** The direction that the name says: none beside words that bear a sign, or -1.8 of a decrease would be said twice. */
export const wayBeside = (words: string, direction: unknown): Direction | null =>
  !SIGN.test(words) && (direction === 'up' || direction === 'down' || direction === 'flat') ? direction : null
