// Of whom a figure speaks that names nobody itself: what its sentence or paragraph was said to be about.
import { classOf, headOf } from './head-words'
import type { NounPhrase } from './noun-phrase'
import { placeAt } from './place-words'
import type { Heard } from './said'
import { beginsWithVerb } from './verb-words'
import type { Words } from './words'

const TRADE = /^(?:出口|进口)/
const OF_ALL = /^[全我本该]/

export const subjectOf = (named: Words | null, measure: Words, heard: Heard): Words | null => {
  if (named) return named
  const { within, part, trade, matter, actor, place, scope } = heard
  if (trade && TRADE.test(measure.folded)) return trade
  if (within) return within.folded.startsWith(measure.folded) ? null : within
  if (beginsWithVerb(measure.folded)) return matter ?? actor ?? place ?? scope
  if (placeAt(measure.folded, 0) > 0) return null
  if (part) return part
  // 法治巡讲, 五一劳动奖章获得者: what ends in no noun of statistics may be the name of a thing elsewhere.
  return headOf(measure.folded) !== '' || classOf(measure.folded) !== '' ? (place ?? scope) : null
}

/** What was named with a figure speaks for the figures after it. `first`: of its sentence. */
export const remembered = (heard: Heard, { subject, measure, acts }: NounPhrase, first: boolean): void => {
  if (!subject) return
  const { length } = subject.folded
  const place = placeAt(subject.folded, 0)
  if (place < length) heard.actor = subject
  const says =
    acts || place < length || measure.folded === '' || headOf(measure.folded) !== '' || beginsWithVerb(measure.folded)
  if (place === 0 || !says) return
  const words = { printed: subject.printed.slice(0, place), folded: subject.folded.slice(0, place) }
  if (OF_ALL.test(words.folded)) heard.scope = words
  else if (first && place === length) heard.place = subject
}
