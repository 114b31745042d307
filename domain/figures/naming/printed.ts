// The printed name of a figure, made of its parts: what tables, cards and files call it.
import { printedInEnglish } from '../english/printed'
import type { Direction } from '../figure'
import type { Name } from './name'

const LATIN = /^[^\u4e00-\u9fff]*$/

/** "" where nothing is named. */
export const printedName = (name: Name, direction: Direction | null = null): string => {
  const { subject, measure } = name
  if (measure === null) return ''
  return LATIN.test(measure) ? printedInEnglish(name, direction) : `${subject ?? ''}${measure}`
}
