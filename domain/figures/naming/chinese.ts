// Names the figures of a Chinese text: reads clause after clause, and remembers what later ones leave out.
import type { Direction, Figure } from '../figure'
import type { ReadingContext } from '../reading-context'
import { clausesIn, clauseStart, endOf, tieOf } from './clause'
import { countedNoun, shareOf } from './counted-noun'
import { hear } from './hearing'
import type { Name } from './name'
import { nounPhrase, type NounPhrase } from './noun-phrase'
import { predicate } from './predicate'
import { saysParts } from './role'
import { type Heard, nothingHeard, type Shared, type Stated } from './said'
import { sharedNames } from './sharing'
import { type Clause, type Source, stated, topicSet, wordsAt } from './stating'
import { remembered } from './subject'
import { cut, joined, own, type Words } from './words'

type Named = { name: Name; direction: Direction | null }

const LONGEST_LIST = 16
/** How many values the list has that begins here. */
const listLength = (folded: string, figures: readonly Figure[], at: number): number => {
  let length = 1
  while (
    length < LONGEST_LIST &&
    at + length < figures.length &&
    tieOf(folded, figures[at + length - 1], figures[at + length]!) === 'list'
  )
    length += 1
  return length
}

/** 以大陆、香港及台湾旅客为主,分别占: the list stands in a clause before. */
const LISTING = /^.*?(?:以|来自|分为|包括|涵盖|涉及|依次为|有)(?=[^以]{3,})/
const LIST_TAIL = /(?:为主|等|居多)$/

const listBefore = (source: Source, heard: Heard, to: number, count: number): Shared | null => {
  const floor = Math.max(heard.sentence, to - 120)
  for (const [start, end] of clausesIn(source.folded, floor, to).slice(-3).reverse()) {
    const folded = source.folded.slice(start, end)
    if (!/[、和及与]/.test(folded)) continue
    const from = start + (LISTING.exec(folded)?.[0].length ?? 0)
    const { subject, measure } = nounPhrase(
      source.text,
      source.folded,
      from,
      end - (LIST_TAIL.exec(folded)?.[0].length ?? 0),
    )
    const names = sharedNames(measure, count)
    if (names) return { subject, names }
  }
  return null
}

/** The other end of a range, or a value that shares its name: but 增加3900人至365万人 says the level that was reached. */
const goesOn = (folded: string, before: Figure, here: Figure, { predicate: { said, each } }: Clause): boolean => {
  const tie = tieOf(folded, before, here)
  if (tie === 'list') return each
  const reached =
    said === 'change' && here.kind !== 'percent' && /[至到]/.test(folded.slice(endOf(before), here.phraseStart))
  return tie === 'range' && !reached
}

const PARTED = /(?:贷款|存款|债券)$/

/** 住户贷款增加3.8万亿元,其中短期贷款: those of the households. */
const partHeard = (heard: Heard, folded: string, from: number, { measure }: NounPhrase): void => {
  const { last } = heard
  const near = folded.slice(Math.max(last?.end ?? 0, from - 5), from + 3)
  const common = PARTED.exec(last?.base.folded ?? '')?.[0]
  if (!last || common === undefined || !near.includes('其中') || !measure.folded.endsWith(common)) return
  const stem = cut(last.base, 0, last.base.folded.length - common.length)
  heard.part = last.subject ? joined(last.subject, stem) : stem
}

const BRACKET = /^[^,，。;；:：\n()]{0,10}\([^()]{0,3}$/

type Reading = { source: Source; figures: readonly Figure[]; heard: Heard; consumed: number }

const clauseOf = (
  { source, figures, heard, consumed }: Reading,
  at: number,
): { clause: Clause; from: number; to: number } => {
  const { text, folded } = source
  const figure = figures[at]!
  const start = figure.phraseStart
  const from = clauseStart(folded, start, consumed)
  const read = predicate(folded, from, start, saysParts(figure))
  const end = endOf(figure)
  const counted =
    figure.kind === 'count' ? countedNoun(folded, end, figures[at + 1]?.phraseStart ?? folded.length) : null
  const after = /^的?(增长|增幅|升幅|上升|跌幅|降幅|下降|减幅|下跌)/.exec(folded.slice(end, end + 4))
  const said = after && read.said === 'nothing'
  return {
    clause: {
      phrase: nounPhrase(text, folded, from, read.end),
      predicate: said ? { ...read, said: 'change', direction: /[跌降减]/.test(after[1]!) ? 'down' : 'up' } : read,
      noun: counted ? wordsAt(source, [counted.start, counted.end]) : null,
      bracket: heard.last !== null && from > heard.last.end && BRACKET.test(folded.slice(heard.last.end, from)),
    },
    from,
    to: counted?.end ?? end,
  }
}

const nameOf = ({ subject, measure, role, comparison }: Stated): Name =>
  measure.folded === ''
    ? { subject: null, measure: null, role, comparison: comparison?.printed ?? null }
    : { subject: subject?.printed ?? null, measure: measure.printed, role, comparison: comparison?.printed ?? null }

/** One answer for each of `figures`, which are the statistics of the text in order; null for what is not Chinese. */
export const chineseNames = (
  text: string,
  folded: string,
  figures: readonly Figure[],
  isChinese: readonly boolean[],
  context: ReadingContext,
): (Named | null)[] => {
  const source: Source = { text, folded }
  const scope: Words | null = context.subject ? own(context.subject) : null
  const heard = nothingHeard(scope)
  const answers: (Named | null)[] = []
  const answer = (one: Stated, named: boolean) => {
    topicSet(heard, one, named)
    heard.last = one
    answers.push({ name: nameOf(one), direction: one.direction })
  }
  let consumed = 0
  for (let at = 0; at < figures.length;) {
    const figure = figures[at]!
    if (!isChinese[at]) {
      answers.push(null)
      consumed = endOf(figure)
      at += 1
      continue
    }
    const start = clauseStart(folded, figure.phraseStart, consumed)
    hear(heard, text, folded, start, scope)
    const { clause, to } = clauseOf({ source, figures, heard, consumed }, at)
    const { phrase } = clause
    const length = listLength(folded, figures, at)
    const before = heard.lists.get(length)
    let shared: Shared | null = null
    if (length > 1) {
      const names = sharedNames(phrase.measure, length)
      if (names) shared = { subject: phrase.subject, names }
      else if (phrase.measure.folded === '')
        shared = before ?? (clause.predicate.each ? listBefore(source, heard, start, length) : null)
    }
    if (shared) {
      heard.lists.set(length, shared)
      const { subject, names } = shared
      remembered(heard, { ...phrase, subject, measure: names[0]! }, heard.last?.sentence !== heard.sentence)
      const whole = { ...clause, phrase: { ...phrase, subject }, noun: null }
      const all = names.map((name, i) => stated(source, figures[at + i]!, whole, heard, name))
      for (const one of all) answer(one, true)
      consumed = endOf(figures[at + length - 1]!)
      at += length
    } else {
      remembered(heard, phrase, heard.last?.sentence !== heard.sentence)
      const share = figure.kind === 'percent' ? shareOf(text, folded, endOf(figure)) : null
      partHeard(heard, folded, start, phrase)
      const one = stated(source, figure, clause, heard, share && joined(share, own('占比')))
      answer(one, phrase.measure.folded !== '' || clause.noun !== null)
      consumed = to
      at += 1
      while (at < figures.length && goesOn(folded, figures[at - 1]!, figures[at]!, clause)) {
        answers.push({ name: nameOf(one), direction: one.direction })
        consumed = endOf(figures[at]!)
        at += 1
      }
    }
    heard.read = Math.max(heard.read, consumed)
  }
  return answers
}
