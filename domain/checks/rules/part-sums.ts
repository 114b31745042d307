// Totals against their parts, within a sentence. Parts behind 其中 may overlap (代表50名，其中女性30名、党员40名), and rarely name
// everything; so people are not added up, and the parts may only not exceed the total. Only parts that are known to
// make a whole (男 and 女, 出口 and 进口) must add up to it.
import { add, compare, divide, multiply, subtract } from '@/domain/figures/decimal'
import type { Figure } from '@/domain/figures/figure'
import { words } from '@/domain/figures/write'
import type { Manuscript } from '@/domain/manuscript'
import { fold } from '@/domain/vocabulary/folding'
import type { Stated } from '../reading/intervals'
import { issue, type Issue } from '../reading/issue'
import { claimIn, endOf, gap, isLevel, sentencesOf, type Sentence } from '../reading/sentence-figures'

const OF_WHICH = /其中|of which|of whom|including/i
/** An average, a rate or a length of time of a part may well be larger than that of the whole. */
const NO_TOTAL = /平均|人均|均值|最[高大低小长短多少]|中位|average|mean|median/i
const COUNTED: ReadonlySet<string> = new Set(['count', 'money', 'measure'])
const TIME = /^(?:年|个?月|周|天|日|小时|分钟|秒|岁|周岁|℃|度|分贝|微克\/立方米)$/
const PEOPLE = /^(?:名|人|位|人次|户|people|persons?|staff|students|workers|women|men)$/i

/** The last two must stand where the first two do: 男性66.5万人…女性66.3万人. */
const WHOLES: readonly (readonly RegExp[])[] = [
  [/男(?:性|生|职工)?$/, /女(?:性|生|职工)?$/],
  [/城镇/, /[乡农]村/],
  [/第一产业/, /第二产业/, /第三产业/],
  [/(?<!进)出口/, /(?<!出)进口(?!出)/],
  [/线上/, /线下/],
  [/\bmen$|(?<!fe)male/i, /\bwomen$|female/i],
  [/\burban\b/i, /\brural\b/i],
  [/\bexports?\b/i, /\bimports?\b/i],
]

type Part = { figure: Figure; claim: Stated }

const isCounted = (figure: Figure, text: string): boolean =>
  isLevel(figure, text) &&
  COUNTED.has(figure.kind) &&
  !TIME.test(fold(figure.unit ?? '')) &&
  !NO_TOTAL.test(text.slice(Math.max(0, figure.phraseStart - 30), figure.phraseStart))

const partsIn = ({ text, figures }: Sentence, from: number, to: number): Part[] =>
  figures.flatMap((figure) => {
    const claim = figure.phraseStart >= from && endOf(figure) <= to && isCounted(figure, text) ? claimIn(figure) : null
    return claim ? [{ figure, claim }] : []
  })

const sameUnit = (a: Figure, b: Figure): boolean => fold(a.unit ?? '') === fold(b.unit ?? '')

const sumOf = (parts: readonly Part[], side: (claim: Stated) => string | null): string | null =>
  parts.reduce<string | null>((sum, { claim }) => {
    const value = side(claim)
    return sum === null || value === null ? null : add(sum, value)
  }, '0')

const written = (value: string, like: Figure): string =>
  words({ value, scale: like.scale, unit: like.quantity?.unit ?? like.unit ?? '', qualifier: '' })

const offTotal = (sentence: Sentence, parts: readonly Part[], total: Part): Issue =>
  issue('parts-off-total', sentence.place, {
    parts: {
      zh: parts.map(({ figure }) => figure.phrase).join('、'),
      en: parts.map(({ figure }) => figure.phrase).join(', '),
    },
    sum: written(sumOf(parts, ({ value }) => value) ?? '0', total.figure),
    total: total.figure.phrase,
  })

/** Parts named one after another with nothing but a pause between: 线上60场、线下50场. */
const listed = (text: string, parts: readonly Part[]): Part[] => {
  const end = parts.findIndex((part, at) => {
    const previous = parts[at - 1]
    return (
      previous !== undefined &&
      !/^[^，。,;；]{0,24}(?:、|和|及|与| and )[^，。,;；]{0,24}$/.test(gap(text, previous.figure, part.figure))
    )
  })
  return end < 0 ? [...parts] : parts.slice(0, end)
}

const ofWhich = (sentence: Sentence): Issue[] => {
  const mark = OF_WHICH.exec(sentence.text)
  if (!mark) return []
  const from = mark.index + mark[0].length
  const stop = sentence.text.slice(from).search(/[;；]|其中/)
  const all = partsIn(sentence, from, stop < 0 ? sentence.text.length : from + stop)
  const [first] = all
  const total = first && partsIn(sentence, 0, mark.index).findLast(({ figure }) => sameUnit(figure, first.figure))
  if (!first || !total || total.claim.high === null) return []
  const parts = listed(sentence.text, all).filter(({ figure }) => sameUnit(figure, first.figure))
  const over = parts.find(({ claim }) => claim.low !== null && compare(claim.low, total.claim.high!) > 0)
  if (over) return [issue('part-over-total', sentence.place, { part: over.figure.phrase, total: total.figure.phrase })]
  const sum =
    PEOPLE.test(fold(first.figure.unit ?? '')) || parts.length < 2
      ? null
      : sumOf(parts, ({ low, value, exact }) => (exact ? value : low))
  return sum !== null && compare(sum, total.claim.high) > 0 ? [offTotal(sentence, parts, total)] : []
}

/** A sum further off than this belongs to another total. */
const NEAR = '0.1'

const wholes = (sentence: Sentence, previous: Sentence | undefined): Issue[] => {
  const here = partsIn(sentence, 0, sentence.text.length)
  return here.length === 0 ? [] : WHOLES.flatMap((names) => whole(names, here, sentence, previous))
}

const whole = (
  names: readonly RegExp[],
  here: readonly Part[],
  sentence: Sentence,
  previous: Sentence | undefined,
): Issue[] => {
  const parts = names.map((name) => here.find(({ figure }) => name.test(figure.label ?? '')))
  const [first] = parts
  if (!first || !parts.every((part) => part !== undefined && sameUnit(part.figure, first.figure))) return []
  if (parts.some((part, at) => at > 0 && part!.figure.start <= parts[at - 1]!.figure.start)) return []
  const before = here.filter(({ figure }) => endOf(figure) <= first.figure.phraseStart)
  const earlier =
    before.length === 0 && previous?.place === sentence.place ? partsIn(previous, 0, previous.text.length) : before
  const total = earlier.findLast(({ figure }) => sameUnit(figure, first.figure))
  const known = parts.filter((part) => part !== undefined)
  const sum = sumOf(known, ({ exact, value }) => (exact ? value : null))
  if (!total || sum === null || !total.claim.exact) return []
  const off = subtract(sum, total.claim.value).replace('-', '')
  // Each part is rounded on its own.
  const slack = divide(
    add(
      total.claim.last,
      known.reduce((all, { claim }) => add(all, claim.last), '0'),
    ),
    '2',
    12,
  )
  return compare(off, slack) > 0 && compare(off, multiply(total.claim.value, NEAR)) < 0
    ? [offTotal(sentence, known, total)]
    : []
}

export const partSums = (manuscript: Manuscript): Issue[] => {
  const sentences = sentencesOf(manuscript)
  return sentences.flatMap((sentence, at) => [...ofWhich(sentence), ...wholes(sentence, sentences[at - 1])])
}
