// What a number in the prose turns out to be: a metric (a statistic the release states) or another number.

import type { Name } from './naming/name-parts'

export const METRIC_KINDS = ['count', 'money', 'percent', 'pp', 'rate', 'index', 'ratio', 'measure'] as const
export type MetricKind = (typeof METRIC_KINDS)[number]

const OTHER_KINDS = [
  'date',
  'name',
  'rank',
  'ordinal',
  'age_band',
  'base',
  'duration',
  'anniversary',
  'identifier',
  'view_count',
  'marker',
] as const
export type OtherKind = (typeof OTHER_KINDS)[number]

export type Direction = 'up' | 'down' | 'flat'

/** Where a qualifier stands: 近3万人 · 1300余万元 · 5万余人 · 3万人左右. */
export type QualifierPlace = 'first' | 'before-scale' | 'before-unit' | 'last'

/**
 * The exact quantity behind the words. `value` is a decimal string with the scale expanded ("26.8万" is "268000";
 * percentages as printed, trailing zeros included: "60.0"); a fraction that no decimal can hold is "1/3".
 * `scale` is the multiplier as printed ("万", "亿", "million"), or "" for none.
 */
export type Quantity = {
  value: string
  scale: string
  /** As printed with the number: 人次, 个百分点, %. Money written with a sign in front has its ISO code: "£" is GBP. */
  unit: string
  /** As printed (约, 近, 逾, 余, 以上, more than), or "". Its word has a usual place: see `place`. */
  qualifier: string
  /**
   * Only where the qualifier does not stand in its usual place: 余 usually stands right before the unit, so 1300余万元 says
   * 'before-scale'.
   */
  place?: QualifierPlace
  /**
   * The numeral as printed, only where house style writes it otherwise (80.0, 五千七百六十九, 12,500). Ignored once it no
   * longer says `value`.
   */
  printed?: string
  /** The sign as printed, where it is no hyphen before a negative value: +20.3%, –29.9%. */
  sign?: string
}

/** One number found in a text. `start` is the UTF-16 offset of `raw` in that text. */
export type Figure = {
  /**
   * Number, infix qualifier, scale and unit; without a qualifier before or after. In English without the noun that is
   * counted.
   */
  raw: string
  start: number
  value: string | null
  scale: string
  /** The counter or unit, or in English the noun that is counted. */
  unit: string | null
  qualifier: string | null
  kind: MetricKind | OtherKind
  direction: Direction | null
  isMetric: boolean
  /** What is measured, in parts; nothing in them for what is no metric. */
  name: Name
  /** The printed name, made of the parts: 培训产业工人; null where the text names nothing. */
  label: string | null
  /** The period that the text names, in its words: 2023年以来, 一季度. */
  period: string | null
  /** The period was named before the sentence (paragraph, heading, title), and is to be confirmed. */
  periodInherited: boolean
  /**
   * First and last day of the period, or the day as of which something was counted: YYYY-MM-DD, where they are sure.
   */
  periodStart: string | null
  periodEnd: string | null
  asOf: string | null
  /**
   * `raw` with the qualifier before or after it: exactly what `words(quantity)` writes, and what a bound figure
   * replaces.
   */
  phrase: string
  phraseStart: number
  /** What a neighbour lends the number, as printed there: the 万人 of 3 in 3—5万人; "" where it stands on its own. */
  shared: string
  /**
   * What keeps the number from being a metric, as printed: something that touches it and is not understood (then it has
   * no value), or something in its words that they would print and not say (470.2¹万人).
   */
  unread: string | null
  /** What to bind; null for what is no metric, and for what its own words (and what is shared) do not say again. */
  quantity: Quantity | null
}
