// What follows a unit and belongs to the number: 三公里半, 两个半小时, 三成五.
import { match } from './sticky'
import { unitAt, type Unit } from './units'

/** `value`: the decimal with what was added; `end` where the whole ends. */
type Halved = { value: string; end: number; unit: Unit }

/** 半 ends the number where nothing follows that it could begin: 三公里半径, 三人半天. */
const HALF = /半(?=$|[\s,，.。;；:：、!！?？)）”’"]|的|左右|以[上下内]|多)/y
const HALF_OF = /[个個]半/y
const TENTH = /([一二三四五六七八九1-9])(?![零〇一二三四五六七八九十百千万亿两\d.%])/y
const DIGITS = '〇一二三四五六七八九'

const isWhole = (value: string) => /^\d+$/.test(value)

/** 两个半小时: the unit stands behind the half. */
const before = (folded: string, at: number, value: string): Halved | null => {
  if (!match(HALF_OF, folded, at)) return null
  const unit = unitAt(folded, at + 2)
  return unit && { value: `${value}.5`, end: at + 2 + unit.text.length, unit }
}

/** The number with its half or tenth, from where its digits end; null where it has none. */
export const halvedAt = (folded: string, at: number, value: string): Halved | null => {
  if (!isWhole(value)) return null
  const inner = before(folded, at, value)
  if (inner) return inner
  const unit = unitAt(folded, at)
  if (!unit) return null
  const end = at + unit.text.length
  if (unit.kind !== 'pp' && match(HALF, folded, end)) return { value: `${value}.5`, end: end + 1, unit }
  const tenth = unit.text === '成' ? match(TENTH, folded, end)?.[1] : undefined
  if (!tenth || unitAt(folded, end + 1)) return null
  const digit = DIGITS.indexOf(tenth)
  return { value: `${value}.${digit < 0 ? tenth : digit}`, end: end + 1, unit }
}
