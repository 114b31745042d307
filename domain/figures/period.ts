// Which period a figure speaks of. In its sentence: the last one named before it, comparisons left out. Otherwise it is
// inherited: from what a sentence before it in the paragraph begins with, or from what the reading context knows.
import { fold } from '@/domain/vocabulary/folding'
import type { Figure } from './figure'
import { completed, datesOf, NO_DATES, yearOf, type Around, type PeriodDates } from './period-days'
import { firstNamed, namedIn, type Named } from './period-named'
import { startsSentence } from './period-opening'
import { endsOf, isFormer, isLatter } from './period-pair'
import { saidIn, type PeriodAt } from './period-words'
import type { ReadingContext } from './reading-context'

export type FigurePeriod = PeriodDates & { period: string | null; periodInherited: boolean }

export const NO_PERIOD: FigurePeriod = { ...NO_DATES, period: null, periodInherited: false }

/** Periods side by side (2月、3月, 1、2、3月) whose values follow in the same order after 分别. */
const listFrom = (
  named: readonly Named[],
  at: number,
  text: string,
  folded: string,
): { words: string[]; next: number; end: number } => {
  let next = at + 1
  // 第二季与上年同期比较: what it is compared with is no value of a list.
  while (
    named[next]?.place === 'spoken' &&
    /^(?:[、和及与]|以及)$/.test(folded.slice(named[next - 1]!.end, named[next]!.start))
  )
    next += 1
  const list = named.slice(at, next)
  const words = list.flatMap(({ items, start, end }) => items ?? [text.slice(start, end)])
  return { words, next, end: list.at(-1)!.end }
}

/** What is known while a text is read, beside the context that it began with. */
type State = {
  /** Named in this sentence: what its figures speak of. */
  spoken: Spoken | null
  /** What a sentence before it in this paragraph begins with. */
  topic: Spoken | null
  /** The last year that was named as spoken of in this paragraph. */
  year: number | null
  /** Where the values of a comparison came from: 由2022年12月的3.3%. */
  former: Spoken | null
}
/** `year`: what completes the words after it; null where it names none. */
type Spoken = { words: string; period: PeriodAt | null; year: number | null }

const around = (context: ReadingContext, state: State): Around => ({
  ...context,
  year: state.year ?? context.year ?? null,
})

/** 当月, 本月: the last month of the period spoken of before it. */
const monthOf = (before: string | null, around: Around): string | null => {
  if (!before?.includes('月')) return null
  const dates = before === null ? NO_DATES : datesOf(before, around)
  const day = dates.periodEnd ?? dates.asOf
  return day && `${Number(day.slice(0, 4))}年${Number(day.slice(5, 7))}月`
}

const answerOf = (spoken: Spoken, inherited: boolean, context: ReadingContext, state: State): FigurePeriod => {
  const known = around(context, state)
  const month = spoken.period?.form === 'month' ? monthOf(state.topic?.words ?? context.period ?? null, known) : null
  const words = inherited ? completed(spoken.words, known) : spoken.words
  return { ...datesOf(month ?? words, known), period: inherited ? (month ?? words) : words, periodInherited: inherited }
}

/** The year that is said, as a number or as 今年; null for none, and for what goes on into other years. */
const yearIn = ({ form, first, last }: PeriodAt, known: Around): number | null => {
  const months = last ?? first
  return form === 'since' || months === null || months.year === null || months.year === 'former'
    ? null
    : yearOf(months, known)
}

/** 从2012年的25万人增加到2022年的50万人，年均增加2.5万人: of all the years between, which no words name. */
const isYearly = (folded: string, { phraseStart }: Figure): boolean =>
  /年均[^,，。;；\d]{0,10}$/.test(folded.slice(Math.max(0, phraseStart - 14), phraseStart))

/** 从贸易方式看, 分行业看: the paragraph turns back to its whole time, from a month of it that was told apart. */
const ASPECT = /^ *(?:从[^,，。]{2,14}来?看|[分按][^,，。]{1,14}[看分])[,，]/
const isWithin = ({ period: part }: Spoken, { period: whole }: Spoken): boolean => {
  const [one, all] = [part?.first, whole?.first]
  if (!one || !all || part!.form !== 'span' || whole!.form !== 'span' || part!.last || whole!.last) return false
  const longer = all.to - all.from > one.to - one.from
  return longer && all.from <= one.from && one.to <= all.to
}

const isWholeYear = (period: PeriodAt | null): boolean =>
  period?.form === 'span' && period.last === null && period.first?.from === 1 && period.first.to === 12

const SENTENCE_END = /[。!?！？\n]/
/**
 * Events of a paragraph in the order of the text: a bracket or the end of a sentence; periods and figures come between.
 */
const MARKS = /[。!?！？()\n]|\. (?=[A-Z])/g

/** One answer for each of the figures; those that are not asked for need not be right. */
export const periods = (
  text: string,
  folded: string,
  figures: readonly Figure[],
  context: ReadingContext = {},
  isAsked: (at: number) => boolean = () => true,
): FigurePeriod[] => {
  const named = namedIn(
    folded,
    figures.filter(({ isMetric }, at) => isMetric && isAsked(at)),
  )
  const marks = [...folded.matchAll(MARKS)]
  let [nextNamed, nextMark, from] = [0, 0, 0]
  let isFirst = true
  let figureSeen = false
  let fresh: Spoken | null = null
  /** 2018年5万件,2019年6万件: a sentence of several years leaves none to the next. */
  let several = false
  let state: State = { spoken: null, topic: null, year: null, former: null }
  const given: Spoken | null = context.period
    ? { words: context.period, period: saidIn(fold(context.period)), year: null }
    : null
  let main: Spoken | null = given
  /** A sentence of the paragraph is over. */
  let begun = false
  const brackets: (Spoken | null)[] = []
  let only: Named | null = null
  let values: string[] = []
  /** The time of the first of several parts. */
  let part: FigurePeriod | null = null
  /** The values at both ends of a time were told; it is no time of what comes after. */
  let paired = false

  const end = (mark: string, at: number): void => {
    from = at + mark.length
    isFirst = mark === '\n'
    const last = several ? null : ((paired ? null : fresh) ?? state.topic)
    // What a paragraph begins with is its whole time, if it is no part of what was given.
    if (!begun && fresh && !isFirst) main = given && isWithin(fresh, given) ? given : fresh
    begun = !isFirst
    main = isFirst ? given : (main ?? last)
    const topic = last && main && ASPECT.test(folded.slice(from, from + 24)) && isWithin(last, main) ? main : last
    const year = topic?.year ?? null
    state = isFirst ? { spoken: null, topic: null, year: null, former: null } : { ...state, spoken: null, topic, year }
    ;[fresh, several, figureSeen, only, values, paired] = [null, false, false, null, [], false]
    brackets.length = 0
  }
  const name = (one: Named): void => {
    if (one.place === 'none' || one.place === 'base') return
    // 从2019年至2022年,这四年间: those years.
    if (state.spoken?.period?.last && folded.startsWith('这', one.start)) return
    only = one
    if (one.place === 'only') {
      state.former = { words: text.slice(one.start, one.end), period: one, year: null }
      return
    }
    const list = listFrom(named, nextNamed, text, folded)
    const isShared =
      list.words.length > 1 && /^[,，]?[^,，。;；\d]{0,24}[分依][别次]/.test(folded.slice(list.end, list.end + 28))
    values = isShared ? list.words : []
    if (list.next > nextNamed + 1) {
      nextNamed = list.next - 1
      only = null
    }
    const year =
      yearIn(one, around(context, state)) ??
      (one.first?.year === null || one.first?.year === 'former' ? state.year : null)
    const spoken = { words: text.slice(one.start, list.end), period: list.next > nextNamed + 1 ? null : one, year }
    if (
      fresh &&
      figureSeen &&
      isWholeYear(fresh.period) &&
      isWholeYear(one) &&
      fresh.year !== year &&
      /[,，;；]/.test(folded.charAt(one.start - 1))
    )
      several = true
    state = { ...state, spoken, year }
    if (!figureSeen && one.form !== 'day' && startsSentence(folded, from, one.start, isFirst)) fresh = spoken
  }

  const upTo = (start: number): void => {
    for (;;) {
      const [period, mark] = [named[nextNamed], marks[nextMark]]
      const markAt = mark?.index ?? Infinity
      if (period && period.start < start && period.start < markAt) {
        if (period.end > start) return
        name(period)
        nextNamed += 1
      } else if (mark && markAt < start) {
        if (mark[0] === '(') brackets.push(state.spoken)
        else if (mark[0] === ')') state.spoken = brackets.length > 0 ? brackets.pop()! : state.spoken
        else if (SENTENCE_END.test(mark[0]) || mark[0] === '. ') end(mark[0], markAt)
        nextMark += 1
      } else return
    }
  }

  let last: { of: Spoken; inherited: boolean; year: number | null; answer: FigurePeriod } | null = null
  // Most figures of a sentence speak of the same period, which is worked out once.
  const answer = (of: Spoken, inherited: boolean): FigurePeriod => {
    if (last?.of !== of || last.inherited !== inherited || last.year !== state.year)
      last = { of, inherited, year: state.year, answer: answerOf(of, inherited, context, state) }
    return last.answer
  }
  return figures.map((figure, at) => {
    if (!figure.isMetric) return NO_PERIOD
    upTo(figure.start)
    figureSeen = true
    const own =
      only !== null && /^(?:的|为|是|达|度的)?$/.test(folded.slice(only.end, figure.phraseStart)) ? only : null
    only = null
    if (own?.place === 'only') {
      part = answer({ words: text.slice(own.start, own.end), period: own, year: null }, false)
      return part
    }
    // 由上年的17.1:32.4:50.5: one time for all the parts.
    const before = figures[at - 1]
    if (
      before?.isMetric &&
      part !== null &&
      /^ ?[:∶] ?$/.test(folded.slice(before.phraseStart + before.phrase.length, figure.phraseStart))
    )
      return part
    part = null
    const value = values.shift()
    if (value !== undefined) return answer({ words: value, period: saidIn(fold(value)), year: null }, false)
    const ends = !own && !state.former && state.spoken ? endsOf(state.spoken) : null
    const isOne = !own && isFormer(folded, figure)
    if (ends && (isOne || isLatter(folded, figures[at - 1], figure))) {
      paired = true
      const words = ends[isOne ? 0 : 1]
      return answer({ words, period: saidIn(fold(words)), year: null }, false)
    }
    if (isOne) return state.former ? answer(state.former, true) : NO_PERIOD
    if (state.former && isYearly(folded, figure)) return NO_PERIOD
    if (state.spoken) return answer(state.spoken, false)
    const inherited = state.topic ?? given
    return inherited ? answer(inherited, true) : NO_PERIOD
  })
}

/** The first period that a text names, in its own words; null if it names none. */
export const firstPeriod = (text: string): string | null => {
  const first = firstNamed(fold(text))
  return first && text.slice(first.start, first.end)
}
