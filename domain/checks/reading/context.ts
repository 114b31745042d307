// What a check may know besides the manuscript itself: what was published before, and the office's own word lists.
import { daysOf, type Days } from '@/domain/figures/period-days'
import type { Manuscript } from '@/domain/manuscript'

/**
 * A value that an earlier release published for an indicator (its slug, or ""). `days`, where known, tell the period
 * better than its words.
 */
export type SeriesValue = {
  indicator: string
  label: string
  unit: string
  period: string | null
  value: string
  subject?: string | null
  days?: Days | null
}

export const daysOfValue = ({ period, days }: SeriesValue): Days | null => days ?? (period ? daysOf(period) : null)

export type WrongWord = { wrong: string; right: string }

export type CheckContext = {
  /** The number this manuscript would be published as. */
  edition: number
  /** The live or last edition of this article. */
  previous: Manuscript | null
  /** Oldest first. */
  series: readonly SeriesValue[]
  wrongWords: readonly WrongWord[]
  /** Names of people, offices and projects that must be written exactly so. */
  names: readonly string[]
  /** Numbers of which an editor said that they are no figures (identities of domain/figures/unmarked.ts). */
  dismissed: readonly string[]
}

export const emptyContext: CheckContext = {
  edition: 1,
  previous: null,
  series: [],
  wrongWords: [],
  names: [],
  dismissed: [],
}
