// Shares the values of a list out among the names of a list: 养老、失业、工伤保险参保人数分别为. What the names have in common
// stands once, at the end (保险参保人数) or at the beginning (第一、二、三产业), and belongs to each.
import { classOf, endCuts, headOf } from './head-words'
import { bare, cut, joined, type Words } from './words'

const MARK = /、|以及|[和及与]|,|，/g
const CONJUNCTIONS = /^(?:以及|[和及与])$/

/** At every mark that is given. */
const pieces = (words: Words, marks: readonly RegExpMatchArray[]): Words[] => {
  const parts: Words[] = []
  let from = 0
  for (const mark of marks) {
    parts.push(bare(cut(words, from, mark.index)))
    from = mark.index! + mark[0].length
  }
  return [...parts, bare(cut(words, from))]
}

/**
 * The names as they are printed, if they are so many: at every mark, or at 、 and the last conjunction, or at 、 alone.
 */
const namesOf = (words: Words, count: number): Words[] | null => {
  let depth = 0
  let at = 0
  const marks = [...words.folded.matchAll(MARK)].filter(({ index }) => {
    for (; at < index; at++) depth += { '(': 1, ')': -1 }[words.folded.charAt(at)] ?? 0
    return depth === 0
  })
  const commas = marks.filter(([mark]) => !CONJUNCTIONS.test(mark))
  const last = marks.findLast(([mark]) => CONJUNCTIONS.test(mark))
  const tries = [marks, last ? [...commas, last].sort((a, b) => a.index! - b.index!) : commas, commas]
  for (const some of tries) {
    const names = pieces(words, some)
    if (names.length === count && names.every(({ folded }) => folded !== '')) return names
  }
  return null
}

/** Where the common end begins in the last name, or its length where there is none. */
const commonEnd = (name: Words, shortest: number, last: Words, cuts: readonly number[]): number => {
  // A name that ends like a piece of the common end lacks only what comes after it: 养老保险 lacks 参保人数.
  for (const [i, at] of cuts.entries()) {
    const piece = last.folded.slice(at, cuts[i - 1] ?? last.folded.length)
    for (let length = piece.length; length > 0; length--)
      if (name.folded.length > length && name.folded.endsWith(piece.slice(0, length))) return at + length
  }
  if (headOf(name.folded) !== '' && name.folded.length > 2) return last.folded.length
  const kind = classOf(name.folded).length
  if (kind > 1 && kind < name.folded.length) return cuts[0] ?? last.folded.length
  // 超市、百货公司、食品零售业: a shop is no 超市业.
  if (/(?:市|店|公司|商场|中心|超市)$/.test(name.folded) && last.folded.slice(cuts[0] ?? 0) === '业')
    return last.folded.length
  const fitting = cuts.filter((at) => at >= Math.min(shortest, 2))
  return fitting.at(-1) ?? cuts[0] ?? last.folded.length
}

const NUMBERED = /^(第)[一二三四五六七八九十]/
const NUMERAL = /^[一二三四五六七八九十](?![\u4e00-\u9fff]{0,1}[年月])/

const withStart = (name: Words, first: Words): Words =>
  NUMBERED.test(first.folded) && NUMERAL.test(name.folded) ? joined(cut(first, 0, 1), name) : name

const WHO = /^(?:参观|游览|使用|选择|购买|从事|参加|喜欢|接受|拥有|前往|通过)(?=..)/

/** 参观书店、剧院和老街区的受访者: those who visited each. */
const thoseWho = (names: readonly Words[], first: Words, last: Words): Words[] | null => {
  const verb = WHO.exec(first.folded)
  const end = /的[^的]{2,8}$/.exec(last.folded)
  if (!verb || !end || names.some((name) => name !== last && name.folded.includes('的'))) return null
  const [who, those] = [cut(first, 0, verb[0].length), cut(last, end.index)]
  return names.map((name) => joined(...(name === first ? [] : [who]), name, ...(name === last ? [] : [those])))
}

/** One whole name for each of `count` values; null where there are not so many names. */
export const sharedNames = (words: Words, count: number): Words[] | null => {
  const names = count > 1 ? namesOf(words, count) : null
  const [first, last] = [names?.[0], names?.at(-1)]
  if (!names || !first || !last) return null
  const those = thoseWho(names, first, last)
  if (those) return those
  if (NUMBERED.test(first.folded) && names.every((name) => name === first || NUMERAL.test(name.folded)))
    return names.map((name) =>
      name === last ? withStart(last, first) : joined(name === first ? first : withStart(name, first), cut(last, 1)),
    )
  // 生活用品及服务价格: 服务 is one of its own things, and common is 价格 alone.
  const joint = endCuts(last.folded)
  const inside = joint.findIndex((at) => /[和及与]/.test(last.folded.charAt(at - 1)))
  const cuts = inside < 0 ? joint : joint.slice(0, inside)
  const whole = classOf(last.folded) === last.folded && headOf(last.folded) === '' ? [] : cuts
  const shortest = Math.min(...names.slice(0, -1).map(({ folded }) => folded.length))
  return names.map((name) => {
    const own = withStart(name, first)
    return name === last ? own : joined(own, cut(last, commonEnd(name, shortest, last, whole)))
  })
}
