// What a number in the prose turns out to be: a metric (a statistic the release states) or another number.

export const METRIC_KINDS = ['count', 'money', 'percent', 'pp', 'rate', 'index', 'ratio', 'measure'] as const
export type MetricKind = (typeof METRIC_KINDS)[number]

export const OTHER_KINDS = ['date', 'name', 'rank', 'ordinal', 'age_band', 'base', 'duration', 'anniversary', 'identifier', 'view_count', 'marker'] as const
export type OtherKind = (typeof OTHER_KINDS)[number]

export type Direction = 'up' | 'down' | 'flat'

/**
 * The exact quantity behind the words. `value` is a decimal string with the scale expanded ("26.8万" is "268000";
 * percentages as printed); `scale` is the multiplier as printed ("万", "亿", "million"), or "" for none.
 */
export type Quantity = {
  value: string
  scale: string
  unit: string
  /** As printed, and therefore in its own place: before the number (约, 近, 逾, 不足 …), inside (余, 多) or after (以上, 左右). */
  qualifier: string
}

/** One number found in a text. `start` is the UTF-16 offset of `raw` in that text. */
export type Figure = {
  raw: string
  start: number
  value: string | null
  scale: string
  unit: string | null
  qualifier: string | null
  kind: MetricKind | OtherKind
  direction: Direction | null
  isMetric: boolean
  /** What is counted, in the words of the sentence: 培训产业工人. */
  label: string | null
  /** The period the sentence names: 2023年以来, 一季度. */
  period: string | null
}
