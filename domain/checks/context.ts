// What a check may know besides the manuscript itself: what was published before, and the office's own word lists.
import type { Manuscript } from '../manuscript'

/** A value that an earlier release published for an indicator. */
export type SeriesValue = { indicator: string; label: string; unit: string; period: string | null; value: string }

export type WrongWord = { wrong: string; right: string }

export type CheckContext = {
  /** The number this manuscript would be published as. */
  edition: number
  /** The live or last edition of this article. */
  previous: Manuscript | null
  series: readonly SeriesValue[]
  wrongWords: readonly WrongWord[]
  /** Names of people, offices and projects that must be written exactly so. */
  names: readonly string[]
}

export const emptyContext: CheckContext = { edition: 1, previous: null, series: [], wrongWords: [], names: [] }
