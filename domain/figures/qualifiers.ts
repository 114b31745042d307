// Words that make a figure approximate or a bound, and the place where each usually stands.
import type { QualifierPlace } from './figure'

const BEFORE_CHINESE =
  '不低于 不少于 不超过 不高于 不多于 至少 最多 最少 最高 超过 超出 高达 多达 突破 大约 约为 约有 约占 接近 将近 逼近 不足 不到 未满 少于 多于 大于 小于 高于 低于 上百 近 约 逾 超 破 大概 差不多'.split(' ')
const BEFORE_ENGLISH =
  'more than|less than|fewer than|up to|at least|at most|as many as|as much as|no more than|no less than|no fewer than|over|under|about|around|approximately|roughly|nearly|almost|some|above|below|well over|just over|just under|an estimated|an additional|circa|close to'.split('|')
const INSIDE = ['余', '多', '来']
const AFTER_CHINESE = ['以上', '以下', '以内', '左右', '上下', '有余', '之多', '多', '余', '出头', '不等', '不到']
const AFTER_ENGLISH = ['or more', 'or less', 'or so', 'or fewer', 'and over', 'and above']

/** Words after which a level or a comparison stands, not an approximate figure (高于全省5.6个百分点 has its own verb). */
const longestFirst = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length)
const alternatives = (words: readonly string[]) => longestFirst(words).map((word) => word.replaceAll(' ', '\\s')).join('|')

/** At the end of what stands before a number; group 1 is the word, group 2 what may stand between it and the number. */
export const QUALIFIER_BEFORE = new RegExp(`(?:(${alternatives(BEFORE_CHINESE)})( ?)|(?<![A-Za-z-])(${alternatives(BEFORE_ENGLISH)})(\\s))$`, 'i')
export const QUALIFIER_AFTER = new RegExp(`(?:(?:${alternatives(AFTER_CHINESE)})|\\s(?:${alternatives(AFTER_ENGLISH)})(?![A-Za-z]))`, 'y')

const PLACES = new Map<string, QualifierPlace>([
  ...[...AFTER_CHINESE, ...AFTER_ENGLISH].map((word) => [word, 'last'] as const),
  ...INSIDE.map((word) => [word, 'before-unit'] as const),
  ...[...BEFORE_CHINESE, ...BEFORE_ENGLISH].map((word) => [word, 'first'] as const),
])

/** Where the word stands if nothing else is said; a word we do not know stands in front. 不到 stands in front too. */
export const usualPlace = (qualifier: string): QualifierPlace => PLACES.get(qualifier.toLowerCase()) ?? 'first'
