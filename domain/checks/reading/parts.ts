// The numbers of a sentence that can be added up: how many or how much of something there is, with the words each is
// named by.
import { add } from '@/domain/figures/decimal'
import type { Figure } from '@/domain/figures/figure'
import { fold } from '@/domain/vocabulary/folding'
import type { Stated } from './intervals'
import { issue, type Issue } from './issue'
import { sameUnit } from './moves'
import { before, claimIn, endOf, isLevel, type Sentence } from './sentence-figures'
import { written } from './written'

export type Part = { figure: Figure; claim: Stated; name: string }

const COUNTED: ReadonlySet<string> = new Set(['count', 'money', 'measure'])
const TIME = /^(?:年|个?月|周|天|日|小时|分钟|秒|岁|周岁|℃|度|分贝|微克\/立方米)$/
/** A rate, an average or an extreme of a part may well be larger than that of the whole. */
const NO_TOTAL = /平均|人均|均值|户均|亩均|地均|均价|最[高大低小长短多少]|中位|average|mean|median|\bper\b/i
const RATE = /单产|单价|单位[面产]|每[^年月日天季周次]|率$|率[为达]/
/** 6419公斤/公顷, 5吨每亩, 10 tonnes per hectare. */
const PER = /^\s?(?:[/／]|每|per\b|a (?:head|year|day)\b)/

const clauseOf = (words: string): string => words.split(/[，,。；;：:]/).findLast((one) => /\S/.test(one)) ?? ''

const isCounted = (sentence: Sentence, figure: Figure, words: string): boolean =>
  isLevel(figure, sentence.text) &&
  COUNTED.has(figure.kind) &&
  !TIME.test(fold(figure.unit ?? '')) &&
  !/[/每]/.test(figure.unit ?? '') &&
  !PER.test(sentence.text.slice(endOf(figure), endOf(figure) + 8)) &&
  !NO_TOTAL.test(sentence.text.slice(Math.max(0, figure.phraseStart - 30), figure.phraseStart)) &&
  !RATE.test(clauseOf(words))

/** The name: what the text gave it (分别), its clause, and the noun behind it. */
export const partsIn = (sentence: Sentence): Part[] =>
  sentence.figures.flatMap((figure, at) => {
    const words = before(sentence, at)
    const claim = isCounted(sentence, figure, words) ? claimIn(figure) : null
    const after = sentence.text.slice(endOf(figure), endOf(figure) + 24).split(/[，,。；;、\d]/)[0]!
    return claim ? [{ figure, claim, name: `${fold(figure.label ?? '')} ${clauseOf(words)} ${after}` }] : []
  })

/** A number without a unit has that of its neighbours: 小学78、初中32、高中26所. */
export const alike = (parts: readonly Part[], like: Part): Part[] =>
  parts.filter(({ figure }) => sameUnit(figure, like.figure))

export const sumOf = (parts: readonly Part[], side: (claim: Stated) => string | null): string | null =>
  parts.reduce<string | null>((sum, { claim }) => {
    const value = side(claim)
    return sum === null || value === null ? null : add(sum, value)
  }, '0')

export const offTotal = (sentence: Sentence, parts: readonly Part[], total: Part): Issue =>
  issue('parts-off-total', sentence.place, {
    parts: {
      zh: parts.map(({ figure }) => figure.phrase).join('、'),
      en: parts.map(({ figure }) => figure.phrase).join(', '),
    },
    sum: written(sumOf(parts, ({ value }) => value) ?? '0', total.figure),
    total: total.figure.phrase,
  })
