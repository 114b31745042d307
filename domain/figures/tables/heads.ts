// One head of a table taken apart: 2月同比增长（%） is a period, a base of comparison, a role and a unit; 工业增加值（亿元） a
// name and a unit.
import { fold } from '@/domain/vocabulary/folding'
import { englishDays } from '../english/period-days'
import type { Role } from '../naming/name-parts'
import { periodAt } from '../period-words'
import { unitAt } from '../units'
import {
  CHANGES,
  COMPARISON,
  GROWS,
  INDEX,
  LEVEL,
  RANK,
  RELATIVE_BEFORE,
  RELATIVE_TIMES,
  SHARE,
  UNIT_HEAD,
} from './head-words'

export type Head = {
  /** What is left of it as a name; "" for none. */
  words: string
  unit: string | null
  /** As printed: 2月, 2024年; or what is told from the table's period: 本月, 上年同期. */
  period: string | null
  role: Role | null
  comparison: string | null
  /** No statistics stand under it: ranks, units. */
  isNoValue: boolean
}

const SCALES = /^[十百千万亿]+/
const ENGLISH_UNIT =
  /^(?:%|per ?cent|(?:[£$€¥]|US\$|HK\$|RMB )? ?(?:10+ )?(?:thousands?|millions?|billions?|trillions?|hundred million)?(?: (?:of )?)?(?:yuan|RMB|USD|dollars?|pounds?|euros?|persons?|people|tonnes?|tons?|households?|units?|hectares?|km|kWh)?)$/i

/** Words that are a unit and nothing else: 亿元, 万人次, %, million yuan. */
export const isUnit = (words: string): boolean => {
  const folded = fold(words).trim()
  if (folded === '') return false
  const unit = folded.replace(SCALES, '')
  return unitAt(unit, 0)?.text === unit || (ENGLISH_UNIT.test(folded) && /[A-Za-z%£$€¥]/.test(folded))
}

/** The units of a unit line: 单位：亿元、%. */
export const unitsIn = (line: string): string[] =>
  line
    .replace(/^[\s(（]*(?:计量)?(?:单\s*位|units?)\s*[:：]\s*/i, '')
    .replace(/[)）\s]+$/, '')
    .split(/[、,，;；]|\s{1,3}(?=[%％‰\u4e00-\u9fff])/)
    .map((unit) => unit.trim())
    .filter(isUnit)

export const isUnitLine = (line: string): boolean => /^[\s(（]*(?:计量)?(?:单\s*位|units?)\s*[:：]/i.test(line)

/** The last bracket, or what follows the last colon or comma, where it is a unit. */
const unitOfHead = (text: string): { rest: string; unit: string | null } => {
  const bracket = /^(.*?)[(（[［]([^()（）[\]［］]{1,24})[)）\]］]\s*$/s.exec(text)
  if (bracket && isUnit(bracket[2]!)) return { rest: bracket[1]!.trim(), unit: bracket[2]!.trim() }
  const [, rest, tail] = /^(.{2,40})[,，:：]\s*([^,，:：]{1,8})$/s.exec(text) ?? []
  if (rest && tail && isUnit(tail)) return { rest: rest.trim(), unit: tail.trim() }
  if (isUnit(text)) return { rest: '', unit: text.trim() }
  const sign = /^(.*?)\s*±?\s*([%％‰])$/s.exec(text)
  return sign ? { rest: sign[1]!.trim(), unit: sign[2]! } : { rest: text, unit: null }
}

const NONE: Head = { words: '', unit: null, period: null, role: null, comparison: null, isNoValue: false }

/** The period that a head begins with or is, and the words after it. */
const periodOf = (text: string): { period: string | null; rest: string } => {
  const folded = fold(text)
  if (/^(?:19|20)\d{2}$/.test(folded)) return { period: `${text}年`, rest: '' }
  const whole = RELATIVE_TIMES.find(([words]) => words.test(folded))
  if (whole) return { period: text, rest: '' }
  const before = RELATIVE_BEFORE.exec(folded)?.[0]
  if (before) return { period: text.slice(0, before.length), rest: text.slice(before.length) }
  if (englishDays(text, {}) !== null) return { period: text, rest: '' }
  const found = periodAt(folded, 0)
  if (!found || found.end === 0) return { period: null, rest: text }
  const rest = text.slice(found.end).replace(/^[\s:：的]+/, '')
  return { period: text.slice(0, found.end).trim(), rest: LEVEL.test(fold(rest)) || /^累计$/.test(rest) ? '' : rest }
}

const roleOf = (rest: string, unit: string | null): Pick<Head, 'role' | 'comparison' | 'words'> => {
  const folded = fold(rest)
  const isPercent = unit === null || /^[%‰]$/.test(fold(unit)) || /per ?cent/i.test(unit)
  if (SHARE.test(folded)) {
    const at = folded.search(SHARE)
    return { role: 'share', comparison: null, words: folded.startsWith('完成') || at === 0 ? '' : rest.slice(0, at) }
  }
  const compared = COMPARISON.exec(folded)
  const grows = GROWS.exec(folded) ?? CHANGES.exec(folded)
  const at = Math.min(compared?.index ?? Infinity, grows?.index ?? Infinity)
  if (at !== Infinity && (compared || folded.length - at <= 8 || /^[A-Za-z]/.test(folded))) {
    const comparison = compared ? rest.slice(compared.index, compared.index + compared[0].length).trim() : null
    const isRate = isPercent && !(CHANGES.test(folded) && unit === null && !GROWS.test(folded))
    return { role: isRate ? 'rate' : 'change', comparison, words: rest.slice(0, at).trim() }
  }
  if (INDEX.test(folded))
    return { role: 'index', comparison: /100/.test(folded) ? rest : null, words: /100/.test(folded) ? '' : rest }
  return { role: null, comparison: null, words: LEVEL.test(folded) ? '' : rest }
}

export const headOf = (printed: string): Head => {
  const text = printed.replace(/\s+/g, ' ').trim()
  const bare = fold(text).replace(/ /g, '')
  if (text === '' || isUnitLine(text)) return NONE
  if (RANK.test(bare) || UNIT_HEAD.test(bare)) return { ...NONE, isNoValue: true, words: '' }
  const { rest, unit } = unitOfHead(text)
  const { period, rest: named } = periodOf(rest.replace(/ (?=[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff]) /g, ''))
  return { ...NONE, unit, period, ...roleOf(named, unit) }
}
