// A value of another time, that the sentence compares with: up from 3.9 per cent, compared with 35,697, than the 5% in
// June.
import { counted } from './count'
import { levelOf, known } from './known'
import { FALL, RISE } from './lexicon'
import { nounBefore } from './noun-before'
import { named } from './phrase'
import { figureAt, figureBefore, lastBefore, leadOf, subjectOf, verbStart, type Scene, type Sense } from './scene'
import { isVerb } from './verb'

/** an increase in participation from 45%: what the change is a change of. */
const changing = ({ tokens, text }: Scene, at: number): string | null => {
  const said = named(text, nounBefore(tokens, at))
  const [, rest] =
    /^(?:[a-z-]+ ){0,2}(?:increase|decrease|rise|fall|drop|decline|change|reduction|growth) (?:in|of) (?:the )?(.+)$/i.exec(
      said ?? '',
    ) ?? []
  return rest ?? null
}

/** up from 3.9 per cent, compared with 35,697, than the 5% in June. */
export const ofAnotherTime = (scene: Scene, at: number): Sense | null => {
  const { tokens } = scene
  const lead = leadOf(tokens, at)
  const before = tokens[lead.at - 1]?.word ?? ''
  const isBase =
    lead.word === 'than' ||
    lead.word === 'versus' ||
    lead.word === 'vs' ||
    lead.word === 'against' ||
    (lead.word === 'with' && /^(?:compared|comparison)$/.test(before))
  if (lead.word !== 'from' && !isBase) return null
  if (isBase) return known(scene, at, { base: true })
  const verb = lastBefore(
    tokens,
    lead.at,
    ({ kind, word }, place) =>
      kind === 'word' &&
      (((RISE.has(word) || FALL.has(word)) && isVerb(tokens, place)) ||
        /^(?:revised|ranging|changed|unchanged|ranged)$/.test(word)),
  )
  const previous = figureBefore(tokens, verb >= 0 ? verbStart(tokens, verb) : lead.at)
  const seen = previous < 0 ? undefined : scene.senses.get(previous)
  const counting = figureAt(scene, at).kind === 'count' ? counted(scene, at) : null
  const same =
    counting && [...scene.senses.values()].find((one) => one.measure?.startsWith(counting.measure!.split(' ')[0]!))
  if (same) return { ...same, role: 'level', direction: null, base: true }
  if (seen?.role === 'rate' && figureAt(scene, at).kind === 'percent') return { ...seen, base: true }
  const object =
    verb < 0
      ? null
      : named(
          scene.text,
          tokens.slice(verb + 1, lead.at).filter(({ kind }) => kind === 'word'),
        )
  if (object !== null && previous < 0) return levelOf(scene, at, object, { base: true })
  // was revised down by 72,000, from 336,000: the value before it was revised is of the same time.
  const revised = tokens.slice(Math.max(0, at - 12), at).some(({ word }) => word === 'revised')
  if (seen)
    return levelOf(scene, at, seen.measure?.replace(/^revision of /i, '') ?? null, {
      subject: seen.subject,
      base: !revised,
      role: seen.role === 'share' ? 'share' : 'level',
    })
  const subject = verb < 0 ? changing(scene, lead.at) : subjectOf(scene, verb)
  return subject === null ? known(scene, at, { base: true }) : levelOf(scene, at, subject, { base: true })
}
