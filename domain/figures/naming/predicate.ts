// Reads the end of a clause, from the number back to the noun: links, a verb of change, what is compared with, the
// whole of a share.
import type { Direction } from '../figure'
import { LONGEST_PIECE, pieceBefore } from './predicate-steps'

export type Span = readonly [start: number, end: number]

/**
 * nothing: no verb · reached: 增加到 · change: 增长 · share: 占总数 · times: 恢复至2019年同期的, 是平均水平的 · against: 比去年的, the level
 * that is compared with.
 */
export type Said = 'nothing' | 'reached' | 'change' | 'share' | 'times' | 'against'

export type Predicate = {
  /** Where the noun ends. */
  end: number
  said: Said
  direction: Direction | null
  /** In the order of the text. */
  comparison: readonly Span[]
  /** 占总人口, with the verb. */
  whole: Span | null
  /** A word of change that stays in the name: 多增. */
  kept: Span | null
  /** 分别: each name has its own value. */
  each: boolean
}

const MOST_PIECES = 14

/**
 * `from` and `to` bound the words before the number. `parts`: its unit can say a part or a multiple (%, 倍, 成, a
 * fraction).
 */
export const predicate = (folded: string, from: number, to: number, parts: boolean): Predicate => {
  const found: Predicate = {
    end: to,
    said: 'nothing',
    direction: null,
    comparison: [],
    whole: null,
    kept: null,
    each: false,
  }
  for (let round = 0; round < MOST_PIECES && found.end > from; round++) {
    const { end } = found
    const close = folded.slice(Math.max(from, end - LONGEST_PIECE), end)
    const start = pieceBefore({ folded, from, end, close, parts, found })
    if (start < 0) break
    found.end = start
  }
  return found
}
