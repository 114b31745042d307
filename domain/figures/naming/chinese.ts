// Names the figures of a Chinese text: reads clause after clause, and remembers what later ones leave out.
import type { Direction, Figure } from '../figure'
import type { ReadingContext } from '../reading-context'
import { aimOf } from './aims'
import { clauseStart, endOf, tieOf } from './clause'
import { shareOf } from './counted-noun'
import { classOf } from './head-words'
import { hear } from './hearing'
import { partsNamed } from './industries'
import { listLength, sharedOut } from './lists'
import { NO_NAME, type Name } from './name-parts'
import type { NounPhrase } from './noun-phrase'
import { clauseOf, sampleOf, withNounAfter } from './reading-clause'
import { type Heard, nothingHeard, type Stated } from './said'
import type { Source } from './source'
import { type Clause, stated, topicSet } from './stating'
import { remembered } from './subject'
import { cut, joined, own, type Words } from './words'

export type Named = { name: Name; direction: Direction | null }

/** The other end of a range, or a value that shares its name: but 增加3900人至365万人 says the level that was reached. */
const goesOn = (folded: string, before: Figure, here: Figure, { predicate: { said, each } }: Clause): boolean => {
  const tie = tieOf(folded, before, here)
  if (tie === 'list') return each
  if (tie === 'part') return true
  const reached =
    said === 'change' && here.kind !== 'percent' && /[至到]/.test(folded.slice(endOf(before), here.phraseStart))
  return tie === 'range' && !reached
}

const TRADED = /进出口(?:总值|总额)?$/
const TRADE = /^(?:出口|进口)/
const PARTED = /(?:贷款|存款|债券)$/

/** 住户贷款增加3.8万亿元,其中短期贷款: those of the households. 人口510万人,其中男性258万人: those of the people. */
const partHeard = (heard: Heard, folded: string, from: number, { measure }: NounPhrase, figure: Figure): void => {
  const { last } = heard
  if (!last || !folded.slice(Math.max(last.end, from - 5), from + 3).includes('其中')) return
  const whole = last.subject ? joined(last.subject, last.base) : last.base
  const { topic } = heard
  const trade = topic && TRADED.exec(topic.folded)
  if (trade && trade.index > 0 && TRADE.test(measure.folded)) {
    const stem = cut(topic, 0, trade.index)
    heard.trade = last.subject ? joined(last.subject, stem) : stem
  }
  const common = PARTED.exec(whole.folded)?.[0]
  if (common !== undefined && measure.folded.endsWith(common))
    heard.part = cut(whole, 0, whole.folded.length - common.length)
  else if (
    last.unit === figure.unit &&
    last.role === 'level' &&
    measure.folded !== '' &&
    classOf(measure.folded) === measure.folded
  )
    heard.part = joined(whole, own('中'))
}

const nameOf = ({ subject, measure, role, comparison }: Stated): Name =>
  measure.folded === ''
    ? { ...NO_NAME, role, comparison: comparison?.printed ?? null }
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
    heard.recent.push(one)
    answers.push({ name: nameOf(one), direction: one.direction })
  }
  let floor = 0
  while (answers.length < figures.length) {
    const at = answers.length
    const figure = figures[at]!
    if (!isChinese[at]) {
      answers.push(null)
      floor = endOf(figure)
      continue
    }
    hear(heard, text, folded, clauseStart(folded, figure.phraseStart, floor), scope)
    const first = heard.recent.length === 0
    const limit = figures[at + 1]?.phraseStart ?? folded.length
    const { clause, from, to } = clauseOf(source, figure, heard, { floor, limit })
    const { phrase } = clause
    const sample = sampleOf(folded, figure, figures[at + 1])
    const aim = heard.last && aimOf(source, figure)
    if (aim) {
      const { subject, base } = heard.last!
      answers.push({
        name: { ...NO_NAME, subject: subject?.printed ?? null, measure: joined(base, aim).printed },
        direction: null,
      })
      floor = endOf(figure)
      continue
    }
    if (sample) {
      answers.push({ name: { ...NO_NAME, measure: text.slice(...sample), role: 'base' }, direction: null })
      floor = Math.max(floor, from)
      continue
    }
    const length = listLength(folded, figures, at)
    const shared = sharedOut(source, clause, heard, from, length)
    if (shared) {
      remembered(heard, { ...phrase, measure: shared[0]!.name }, first)
      const said = withNounAfter(folded, endOf(figures[at + length - 1]!), clause.predicate)
      const all = shared.map(({ subject, name }, i) =>
        stated(
          source,
          figures[at + i]!,
          { ...clause, predicate: said, phrase: { ...phrase, subject }, noun: null },
          heard,
          name,
        ),
      )
      heard.lists.set(
        length,
        all.map(({ subject }, i) => ({ subject, name: shared[i]!.name })),
      )
      for (const one of all) answer(one, true)
      floor = endOf(figures[at + length - 1]!)
    } else {
      remembered(heard, phrase, first)
      partHeard(heard, folded, from, phrase, figure)
      const share = figure.kind === 'percent' ? shareOf(text, folded, endOf(figure)) : null
      const one = stated(source, figure, clause, heard, share && joined(share, own('占比')))
      answer(one, phrase.measure.folded !== '' || clause.noun !== null)
      floor = to
      for (let next = at + 1; next < figures.length; next += 1) {
        if (!goesOn(folded, figures[next - 1]!, figures[next]!, clause)) break
        answers.push(answers.at(-1)!)
        floor = endOf(figures[next]!)
      }
    }
    heard.read = Math.max(heard.read, floor)
  }
  answers.forEach((_, at) => partsNamed(answers, at))
  return answers
}
