// What an address may ask of Payload's API behind its `?`: which words, in which form, how much. Read from the names as
// they are written, so that nothing unforeseen reaches the parser that would build objects of it.
import type { Language } from '@/domain/manuscript'

type Sentence = Record<Language, string>

/** A query of the panel names some dozens of columns and conditions; one that is sent as a form names ids as well. */
const LONGEST = { address: 8_000, form: 100_000 } as const
const MOST_TERMS = 1_200
const LONGEST_VALUE = 2_000
const DEEPEST = 6

const BOUNDS = { limit: [1, 1000], page: [0, 100_000], depth: [0, 2] } as const
type Bounded = keyof typeof BOUNDS

const OPERATORS = new Set([
  'equals',
  'not_equals',
  'in',
  'not_in',
  'exists',
  'contains',
  'like',
  'not_like',
  'greater_than',
  'greater_than_equal',
  'less_than',
  'less_than_equal',
])
const LISTS = new Set(['in', 'not_in'])

const TOO_LONG: Sentence = { zh: '查询条件过长，请缩短。', en: 'The query is too long; please shorten it.' }
const outOfBounds = (name: Bounded): Sentence => {
  const [least, most] = BOUNDS[name]
  return {
    zh: `查询参数 ${name} 须是 ${least} 到 ${most} 之间的整数。`,
    en: `The query parameter ${name} must be a whole number from ${least} to ${most}.`,
  }
}
const notUnderstood = (name: string): Sentence => ({
  zh: `查询参数 ${name.slice(0, 60)} 看不懂，请检查写法。`,
  en: `The query parameter ${name.slice(0, 60)} is not understood; please check how it is written.`,
})

const PLACE = /^\d{0,4}$/
const FIELD = /^[A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*){0,5}$/
const SORT = /^(?:-?[A-Za-z_][\w.-]{0,100}(?:,-?[A-Za-z_][\w.-]{0,100}){0,9})?$/

/** `or][0][and][1][title][equals` as conditions nest: groups, then a field, its operator, and a place in a list. */
const isCondition = (parts: readonly string[], value: string): boolean => {
  let at = 0
  while ((parts[at] === 'or' || parts[at] === 'and') && PLACE.test(parts[at + 1] ?? 'x')) at += 2
  const [field = '', operator = '', place, ...more] = parts.slice(at)
  return (
    at <= 2 * DEEPEST &&
    FIELD.test(field) &&
    OPERATORS.has(operator) &&
    more.length === 0 &&
    (place === undefined || (LISTS.has(operator) && PLACE.test(place))) &&
    value.length <= LONGEST_VALUE
  )
}

const isWithin = (name: Bounded, value: string): boolean => {
  const [least, most] = BOUNDS[name]
  return /^\d{1,7}$/.test(value) && Number(value) >= least && Number(value) <= most
}
const isBounded = (name: string): name is Bounded => name in BOUNDS
const isYesOrNo = (value: string): boolean => value === 'true' || value === 'false'

type Rule = (parts: readonly string[], value: string) => boolean
const flag: Rule = (parts, value) => parts.length === 0 && isYesOrNo(value)
const chosen: Rule = (parts, value) =>
  parts.length >= 1 && parts.length <= DEEPEST && parts.every((part) => FIELD.test(part)) && isYesOrNo(value)
const order: Rule = (parts, value) =>
  (parts.length === 0 || (parts.length === 1 && PLACE.test(parts[0]!))) && SORT.test(value)

const RULES: Record<string, Rule> = {
  where: isCondition,
  sort: order,
  select: chosen,
  populate: chosen,
  draft: flag,
  trash: flag,
  pagination: flag,
  joins: ([field, name, ...rest], value) => {
    if (field === undefined) return value === 'false'
    if (!FIELD.test(field)) return false
    if (name === undefined) return value === 'false'
    if (name === 'where') return isCondition(rest, value)
    if (name === 'sort') return order(rest, value)
    if (name === 'count') return flag(rest, value)
    return isBounded(name) && rest.length === 0 && isWithin(name, value)
  },
}

/** `where[a][b]` as its name and its parts; null where the brackets do not close. */
const partsOf = (name: string): [string, string[]] | null => {
  const found = /^([^[\]]*)((?:\[[^[\]]*\])*)$/.exec(name)
  return found && [found[1]!, [...found[2]!.matchAll(/\[([^[\]]*)\]/g)].map(([, part]) => part!)]
}

/** What is wrong with this query, or null. `sentAs`: behind the `?`, or as the form that stands for it. */
export const queryTrouble = (query: string, sentAs: keyof typeof LONGEST): Sentence | null => {
  if (query.length > LONGEST[sentAs]) return TOO_LONG
  const terms = [...new URLSearchParams(query)]
  if (terms.length > MOST_TERMS) return TOO_LONG
  for (const [written, value] of terms) {
    const [name, parts] = partsOf(written) ?? [/^\w*/.exec(written)![0], null]
    if (isBounded(name) && !(parts?.length === 0 && isWithin(name, value))) return outOfBounds(name)
    const rule = RULES[name]
    if (rule && !(parts && rule(parts, value))) return notUnderstood(written)
  }
  const asked = new Map(terms)
  // All of them at once is what `pagination=false` asks for; it must say how many that may be.
  return asked.get('pagination') === 'false' && !asked.has('limit') ? outOfBounds('limit') : null
}
