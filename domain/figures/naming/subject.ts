// Of whom a figure speaks that names nobody itself: what its sentence or paragraph was said to be about.
import { classOf, headOf } from './head-words'
import type { NounPhrase } from './noun-phrase'
import { placeAt } from './place-words'
import type { Heard } from './said'
import { beginsWithVerb } from './verb-words'
import { cut, type Words } from './words'

const TRADE = /^(?:出口|进口)/
/** 学前教育在园幼儿: the stage of those that follow in the sentence. */
const STAGE = /^(?:学前|义务|初等|中等|高等|职业|特殊|成人|继续|高中阶段|中等职业|研究生)教育(?:阶段)?(?=..)/
const OF_STAGE = /^(?:毛入|净入|巩固率|入学率|入园率|在[校学园]|招生|毕业|专任|教职工|学校|升学|普惠)/
/** 9个省(区、市)的法院: so many places are not the whole. */
const OF_PLACES = /^[省市县区州](?:[(、]|的|级)/
const OF_ALL = /^[全我本该]/

export const subjectOf = (named: Words | null, measure: Words, heard: Heard): Words | null => {
  if (named) return named
  const { within, part, stage, trade, matter, actor, place, scope } = heard
  if (trade && TRADE.test(measure.folded)) return trade
  if (measure.folded.endsWith('汇率')) return null
  if (stage && OF_STAGE.test(measure.folded)) return stage
  if (within) return within.folded.startsWith(measure.folded) ? null : within
  if (beginsWithVerb(measure.folded)) return matter ?? actor ?? place ?? scope
  if (placeAt(measure.folded, 0) > 0 || OF_PLACES.test(measure.folded)) return null
  if (part) return part
  // 法治巡讲, 五一劳动奖章获得者: what ends in no noun of statistics may be the name of a thing elsewhere.
  return headOf(measure.folded) !== '' || classOf(measure.folded) !== '' ? (place ?? scope) : null
}

/** What was named with a figure speaks for the figures after it. `first`: of its sentence. */
export const remembered = (heard: Heard, { subject, measure, acts }: NounPhrase, first: boolean): void => {
  const stage = STAGE.exec(measure.folded)
  if (stage) heard.stage = cut(measure, 0, stage[0].length)
  if (!subject) return
  const { length } = subject.folded
  const place = placeAt(subject.folded, 0)
  if (place < length) heard.actor = subject
  const says =
    acts ||
    place < length ||
    measure.folded === '' ||
    headOf(measure.folded) !== '' ||
    classOf(measure.folded) !== '' ||
    beginsWithVerb(measure.folded)
  if (place === 0 || !says) return
  const words = { printed: subject.printed.slice(0, place), folded: subject.folded.slice(0, place) }
  if (OF_ALL.test(words.folded)) heard.scope = words
  else if (first && place === length) heard.place = subject
}
