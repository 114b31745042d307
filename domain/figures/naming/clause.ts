// Where the clause of a figure begins, and which figures are values of one list.
import type { Figure } from '../figure'
import { endsClause } from './marks'

const LONGEST = 64

/** From the last mark of a clause to the number, over whole brackets and not below `floor`. */
export const clauseStart = (folded: string, start: number, floor: number): number => {
  const lowest = Math.max(floor, start - LONGEST)
  let depth = 0
  let from = start
  while (from > lowest) {
    const sign = folded.charAt(from - 1)
    if (sign === ')') depth++
    else if (sign === '(') {
      if (depth === 0) break
      depth--
    } else if (depth === 0 && endsClause(folded, from - 1)) break
    from--
  }
  return from
}

/** Clauses of the words before a figure, in order. */
export const clausesIn = (folded: string, from: number, to: number): [start: number, end: number][] => {
  const clauses: [number, number][] = []
  let start = from
  for (let at = from; at <= to; at++) {
    if (at < to && !endsClause(folded, at)) continue
    if (at > start) clauses.push([start, at])
    start = at + 1
  }
  return clauses
}

export const endOf = ({ phraseStart, phrase }: Figure): number => phraseStart + phrase.length

const LIST = /^ ?(?:[、,，;；]|[和及与]|以及|, ?) ?$/
const RANGE = /^ ?[-—–~～至到]{1,2} ?$/
/** 6.0:55.0:39.0 */
const PARTS = /^ ?[:∶] ?$/

/**
 * How a figure stands to the one before it: the next value of a list, the other end of a range, the next part, or
 * neither.
 */
export const tieOf = (folded: string, before: Figure | undefined, here: Figure): 'list' | 'range' | 'part' | null => {
  if (!before || here.phraseStart - endOf(before) > 4) return null
  const gap = folded.slice(endOf(before), here.phraseStart)
  if (RANGE.test(gap)) return before.unit === here.unit ? 'range' : null
  if (PARTS.test(gap)) return 'part'
  return LIST.test(gap) ? 'list' : null
}
