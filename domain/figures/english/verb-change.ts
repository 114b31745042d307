// A figure behind the verb of a rise or a fall: rose 3%, has fallen in July by 3%, up 3%, increased its staff by 3%.
import { averaged } from './averaged'
import { wayOf } from './direction'
import { FALL, RISE } from './lexicon'
import { nounAfter } from './noun-after'
import { nounBefore } from './noun-before'
import { named } from './phrase'
import {
  figureAt,
  figureBefore,
  lastBefore,
  leadOf,
  roleOfChange,
  sense,
  subjectOf,
  verbStart,
  type Scene,
  type Sense,
} from './scene'
import { growthOf, spokenOf, withHead } from './spoken'
import type { Token } from './tokens'

const isChangeVerb = ({ kind, word }: Token): boolean => kind === 'word' && (RISE.has(word) || FALL.has(word))

/** rose by 3% in July and by 2% in August: as the change before it in this sentence. */
const alsoBy = ({ senses, ...scene }: Scene, at: number): Sense | null => {
  const before = [...senses.values()].at(-1)
  if (!before || (before.role !== 'change' && before.role !== 'rate')) return null
  return { ...before, subject: null, role: roleOfChange(figureAt(scene, at)) }
}

/** rose 3%, has fallen in July by 3%, up 3%; increased its staff by 3%. */
const changing = (scene: Scene, at: number): Sense | null => {
  const { tokens, text } = scene
  const lead = averaged(tokens, leadOf(tokens, at))
  const figure = figureAt(scene, at)
  const role = roleOfChange(figure)
  const verb =
    lead.at >= 0 && isChangeVerb(tokens[lead.at]!)
      ? lead.at
      : lead.by
        ? lastBefore(tokens, lead.word === ',' ? lead.at : lead.at + 1, isChangeVerb)
        : -1
  if (verb < 0) return lead.by ? alsoBy(scene, at) : null
  const direction = wayOf(tokens[verb]!.word)
  const object = lead.by && verb < lead.at ? named(text, tokens.slice(verb + 1, lead.at + 1)) : null
  if (object !== null && /^(?:its|their|the|his|our)$/.test(tokens[verb + 1]!.word))
    return sense(object, { role, direction })
  if (object !== null && /^(?:for|in|among)$/.test(tokens[verb + 1]!.word))
    return sense(subjectOf(scene, verb) ?? spokenOf(scene).measure, { subject: object, role, direction })
  if (
    !lead.by &&
    figure.kind !== 'percent' &&
    figure.kind !== 'pp' &&
    /^(?:add|cut|shed|lost|gain|rais|reduc)/.test(tokens[verb]!.word)
  ) {
    const said = named(text, nounAfter(tokens, at + 1).tokens)
    if (said !== null) return sense(said, { subject: subjectOf(scene, verb), role, direction })
  }
  const start = verbStart(tokens, verb)
  const before = tokens[start - 1]
  const which =
    /^(?:which|who)$/.test(before?.word ?? '') && tokens[start - 2]?.word === ','
      ? named(text, nounBefore(tokens, start - 2))
      : null
  const subject = which ?? subjectOf(scene, verb)
  if (which === null && (subject === null || before?.word === ',')) {
    const previous = figureBefore(tokens, start)
    const known = previous >= 0 ? scene.senses.get(previous) : undefined
    if (known)
      return sense(null, {
        ...(known === scene.last ? growthOf(scene, at) : { subject: known.subject, measure: known.measure }),
        role,
        direction,
      })
  }
  if (subject === null) return sense(spokenOf(scene).measure, { ...spokenOf(scene), role, direction })
  if (tokens.slice(start, verb).some(({ word }) => word === 'revised'))
    return sense(`revision of ${subject.charAt(0).toLowerCase()}${subject.slice(1)}`, { role, direction })
  const isVerbless = start === verb && /^(?:up|down)$/.test(tokens[verb]!.word)
  return sense(withHead(scene, subject, isVerbless), { role, direction })
}

/** by 1.5% in the euro area: where that is, unless the words only say how it is counted. */
const PLACE_OR_GROUP = /^(?:in|for|among)$/
const NO_PLACE =
  /\b(?:volume|value|terms|total|part|line|number|size|response|both|each|cash|year|month|quarter|addition|particular)\b/i
export const placed = ({ text, tokens }: Scene, at: number, found: Sense): Sense => {
  let next = at + 1
  while (tokens[next]?.kind === 'time' || tokens[next]?.kind === 'base') next += 1
  const link = tokens[next]
  if (found.measure === null || !link || !PLACE_OR_GROUP.test(link.word)) return found
  const place = named(text, nounAfter(tokens, next + 1).tokens)
  return place === null || place.split(' ').length > 6 || NO_PLACE.test(place) ? found : { ...found, subject: place }
}

export const verbBefore = (scene: Scene, at: number): Sense | null => {
  const found = changing(scene, at)
  return found && placed(scene, at, found)
}
