// Totals against their parts, within a sentence. Parts behind 其中 rarely name everything, so together they may only not
// exceed the total; parts that 共 or 合计 adds up must make it. People that are named from two sides (女性30名、党员40名) are not
// added.
import { compare, subtract } from '@/domain/figures/decimal'
import type { Manuscript } from '@/domain/manuscript'
import { fold } from '@/domain/vocabulary/folding'
import { issue, type Issue } from '../reading/issue'
import { alike, offTotal, partsIn, sumOf, type Part } from '../reading/parts'
import { endOf, gap, sentencesOf, type Sentence } from '../reading/sentence-figures'
import { ofOneSide } from '../reading/sides-of-people'

const OF_WHICH = /其中|包括|包含|涵盖|of which|of whom|including|comprising|made up of/gi
const PEOPLE = /^(?:名|人|位|人次|户|people|persons?|staff|students|workers|women|men)$/i

/** Named one after another with nothing but a pause between: 线上60场、线下50场. */
const PAUSE = /^[^，。,;；]{0,24}(?:、|和|及|与| and )[^，。,;；]{0,24}$/
/** A comma may also begin something else: then each part is short, and none has a verb of its own. */
const COMMA =
  /^(?:[^，。,;；\d]{0,12}|[^，。,;；\d]{0,12}[，,]占[^，。,;；\d]{0,6}\d[\d.]*%)[，,](?!.{0,12}(?:新|另|此外|还|受理|完成|实现|比|较|同比|增|减|下降|累计|占|在|有))[^，。,;；\d]{1,12}$/
const ENGLISH_COMMA = /^ [a-z -]{1,40},? (?:and )?$/i

const listed = (text: string, parts: readonly Part[], joints: readonly RegExp[]): Part[] => {
  const end = parts.findIndex((part, at) => {
    const previous = parts[at - 1]
    return previous !== undefined && !joints.some((joint) => joint.test(gap(text, previous.figure, part.figure)))
  })
  return end < 0 ? [...parts] : parts.slice(0, end)
}

/**
 * Groups that share members by their nature: a firm may be foreign, held by the state and of high technology at once.
 */
const OVERLAPPING =
  /国有|股份制|私营|民营|集体|外商|外资|高技术|高新|装备|规模以上|战略性|新兴|数字|重点|小微|普惠|涉农/

const canBeAdded = (parts: readonly Part[]): boolean =>
  !parts.some(({ name }) => OVERLAPPING.test(name)) &&
  (!parts.some(({ figure }) => PEOPLE.test(fold(figure.unit ?? ''))) || ofOneSide(parts.map(({ name }) => name)))

/** `at`: where the mark stands; `whole`: what stands before it, `all`: what stands behind it. */
const ofWhich = (sentence: Sentence, at: number, whole: readonly Part[], all: readonly Part[]): Issue[] => {
  const { text } = sentence
  const [first] = all
  const total = first && alike(whole, first).at(-1)
  if (!first || !total || total.claim.high === null || /[;；]/.test(text.slice(at, first.figure.phraseStart))) return []
  const high = total.claim.high
  const exceeds = (value: string | null): boolean => value !== null && compare(value, high) > 0
  const pausing = alike(listed(text, all, [PAUSE]), first)
  const over = pausing.find(({ claim }) => exceeds(claim.low))
  if (over) return [issue('part-over-total', sentence.place, { part: over.figure.phrase, total: total.figure.phrase })]
  const longer = listed(text, alike(all, first), [PAUSE, COMMA, ENGLISH_COMMA])
  const parts = longer.length > pausing.length && !longer.some(({ claim }) => exceeds(claim.low)) ? longer : pausing
  if (parts.length < 2 || !canBeAdded(parts)) return []
  return exceeds(sumOf(parts, ({ low, value, exact }) => (exact ? value : low)))
    ? [offTotal(sentence, parts, total)]
    : []
}

/** What a bracket says by the way (包括三轮汽车706万辆) is no whole for what stands behind it. */
const BRACKET = /[(（][^()（）]{0,200}[)）]/g

/** Each 其中 speaks of what stands before it, up to the next. */
const marked = (sentence: Sentence, all: readonly Part[]): Issue[] => {
  const marks = [...sentence.text.matchAll(OF_WHICH)].map(({ index }) => index)
  if (marks.length === 0) return []
  const asides = [...sentence.text.matchAll(BRACKET)].map(({ 0: words, index }) => index + words.length)
  const between: Part[][] = [[]]
  for (const part of all) {
    while (part.figure.phraseStart > (marks[between.length - 1] ?? Infinity)) between.push([])
    between.at(-1)!.push(part)
  }
  let aside = 0
  return between.slice(1).flatMap((parts, k) => {
    const at = marks[k]!
    // The last bracket that is closed before this mark, where it begins behind the mark before.
    while ((asides[aside + 1] ?? Infinity) <= at) aside += 1
    const closed = asides[aside] ?? Infinity
    const isAside = k > 0 && closed <= at && closed > marks[k - 1]!
    const whole = isAside ? between[k]!.filter(({ figure }) => figure.phraseStart >= closed) : between[k]!
    return ofWhich(sentence, at, whole, parts)
  })
}

const TOGETHER =
  /^[^，,。;；\d]{0,12}[，,；;—]{1,2}\s?(?:以上|三者|两者)?(?:共计|合计|总计|总共|共)(?:有|达|为)?$|^ [a-z -]{1,40}, (?:a total of|totall?ing|in total|making) $/i
const JOINTS = [PAUSE, /^[^，。,;；\d]{0,12}[，,；;][^，。,;；\d]{1,12}$/, ENGLISH_COMMA]

/** Nobody adds up more in a sentence. */
const MOST = 12

/** 民警207名、辅警102名，共309名. */
const together = (sentence: Sentence, all: readonly Part[]): Issue[] =>
  all.flatMap((total, at) => {
    const last = all[at - 1]
    if (!last || !total.claim.exact || !TOGETHER.test(gap(sentence.text, last.figure, total.figure))) return []
    const before = alike(all.slice(Math.max(0, at - MOST), at), total).toReversed()
    const end = before.findIndex(
      (part, place) =>
        place > 0 && !JOINTS.some((joint) => joint.test(gap(sentence.text, part.figure, before[place - 1]!.figure))),
    )
    const run = (end < 0 ? before : before.slice(0, end)).toReversed()
    // What stands first may be no part of the sum.
    const sums = run
      .slice(0, -1)
      .map((_, skipped) => sumOf(run.slice(skipped), ({ exact, value }) => (exact ? value : null)))
    const [whole] = sums
    if (!whole || sums.some((sum) => sum === null || fits(sum, total))) return []
    const isOpen = /等/.test(sentence.text.slice(endOf(run[0]!.figure), total.figure.phraseStart))
    return isOpen && compare(whole, total.claim.value) < 0 ? [] : [offTotal(sentence, run, total)]
  })

/** Within half of the last places of a few parts. */
const fits = (sum: string, { claim }: Part): boolean =>
  compare(
    subtract(sum, claim.value).replace('-', ''),
    claim.value.includes('.') || claim.last !== '1' ? claim.last : '0',
  ) <= 0

export const partSums = (manuscript: Manuscript): Issue[] =>
  sentencesOf(manuscript).flatMap((sentence) => {
    const all = partsIn(sentence)
    return [...marked(sentence, all), ...together(sentence, all)]
  })
