// Which unit stands after a number, and which currency before it.
import { fold } from '@/domain/vocabulary/folding'
import { UNITS, type UnitKind } from './units-table'

export type Unit = { text: string; kind: UnitKind }

type Entry = Unit & { unless: string }

const BY_FIRST = new Map<string, Entry[]>()
for (const [kind, units] of UNITS) {
  for (const entry of units.split(' ')) {
    const [text = '', unless = ''] = entry.split('!')
    BY_FIRST.set(text.charAt(0), [...(BY_FIRST.get(text.charAt(0)) ?? []), { text, kind, unless }])
  }
}
for (const entries of BY_FIRST.values()) entries.sort((a, b) => b.text.length - a.text.length)

const LATIN = /[A-Za-z0-9]/
const begins = (entry: Entry, folded: string, at: number): boolean => {
  if (!folded.startsWith(entry.text, at)) return false
  const next = folded.charAt(at + entry.text.length)
  if (next !== '' && entry.unless.includes(next)) return false
  return !(LATIN.test(next) && LATIN.test(entry.text))
}

const TIMES = /次(?![年日月要数])/y

/** Any counter can count occasions: 门次, 台次, 家次 are told from their counter, not listed. */
const occasions = (unit: Unit, folded: string, at: number): Unit => {
  TIMES.lastIndex = at + unit.text.length
  return unit.kind === 'count' && unit.text.length === 1 && unit.text !== '次' && TIMES.test(folded)
    ? { ...unit, text: `${unit.text}次` }
    : unit
}

const oneAt = (folded: string, at: number): Unit | null => {
  const unit = BY_FIRST.get(folded.charAt(at))?.find((entry) => begins(entry, folded, at))
  return unit ? occasions(unit, folded, at) : null
}

const PER = /\/(?:10+)?[十百千万]?/y

/** The longest unit at this place of the folded text, quotients included: 微克/立方米, 元/吨, 件/万人, mg/100ml. */
export const unitAt = (folded: string, at: number): Unit | null => {
  const unit = oneAt(folded, at)
  if (!unit || folded.charAt(at + unit.text.length) !== '/') return unit
  PER.lastIndex = at + unit.text.length
  const per = PER.exec(folded)?.[0].length ?? 1
  const belowAt = at + unit.text.length + per
  const below = oneAt(folded, belowAt)
  if (!below) return unit
  return { text: folded.slice(at, belowAt + below.text.length), kind: unit.kind === 'money' ? 'money' : 'measure' }
}

/**
 * Signs and codes before an amount; of two for one currency, house style prints the first. A bare $ is a dollar of
 * nobody in particular until its context tells.
 */
const CURRENCIES: readonly (readonly [sign: string, code: string])[] = [
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['$', '$'],
  ['¥', 'CNY'],
  ['US$', 'USD'],
  ['HK$', 'HKD'],
  ['A$', 'AUD'],
  ['C$', 'CAD'],
  ['MOP$', 'MOP'],
  ['NT$', 'TWD'],
  ['NZ$', 'NZD'],
  ['R$', 'BRL'],
  ['S$', 'SGD'],
  ['AU$', 'AUD'],
  ['CA$', 'CAD'],
  ['RMB', 'CNY'],
  ['CNY', 'CNY'],
  ['USD', 'USD'],
  ['EUR', 'EUR'],
  ['GBP', 'GBP'],
  ['HKD', 'HKD'],
]
const CODES = new Map(CURRENCIES)
const SIGNS = new Map([...CURRENCIES].reverse().map(([sign, code]) => [code, sign] as const))

/** The currencies that a bare $ may mean. */
export const DOLLARS: readonly string[] = [
  ...new Set(CURRENCIES.filter(([sign, code]) => sign.endsWith('$') && code.endsWith('D')).map(([, code]) => code)),
]

export const currencyCode = (sign: string): string | null => CODES.get(sign) ?? CODES.get(fold(sign)) ?? null
export const currencySign = (code: string): string | null => SIGNS.get(code) ?? null
