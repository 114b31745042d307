// A figure in a bracket behind a noun: coal (up 3.2 per cent), gains in mining (+2%), Lithuania (0.4%).
import type { Direction } from '../figure'
import { afterVerb, ofList, wayAfter, withoutChange } from './bracket-list'
import { wayOf, wayOfAdjective, wayOfComparing, wayOfSign } from './direction'
import { CHANGE_NOUN, FALL, FALL_NOUN, RISE, RISE_NOUN } from './lexicon'
import { nounAfter } from './noun-after'
import { nounBefore } from './noun-before'
import { bare, named } from './phrase'
import { figureAt, leadOf, roleOfChange, sense, subjectOf, type Scene, type Sense } from './scene'
import { saidOf, wholeSaid } from './share'
import { isVerb } from './verb'

const PART =
  /^(?:(?:just|over|under|nearly|almost|more than|less than|about|around) )*(?:(?:a|one|two|three)[- ])?(?:half|third|thirds|quarter|quarters|fifth|fifths|majority|most|proportion|two-thirds|three-quarters|one-third)(?: of)? /i

/** The way of a list: output increased in mining (3.2%), manufacturing (2.1%). */
const wayBefore = ({ tokens, senses }: Scene, open: number): Direction | null => {
  for (let at = open - 1; at >= Math.max(0, open - 24); at--) {
    const { kind, word } = tokens[at]!
    if (kind === 'figure') return senses.get(at)?.direction ?? null
    if (word === ';') return null
    const way =
      kind === 'word' && word !== 'up'
        ? RISE.has(word) || RISE_NOUN.has(word) || FALL.has(word) || FALL_NOUN.has(word)
          ? wayOf(word)
          : null
        : null
    if (way) return way
  }
  return null
}

const RECORDS = new Set('had posted recorded registered reported saw showed'.split(' '))
/** Ireland recorded the largest decrease (-8.1%): the change of what the sentences before it speak of. */
const recordedChange = (scene: Scene, at: number, open: number): Sense | null => {
  const { tokens, last, text } = scene
  const noun = tokens[open - 1]!
  const way =
    wayOfSign(figureAt(scene, at).raw) ??
    (RISE_NOUN.has(noun.word) || FALL_NOUN.has(noun.word) ? wayOf(noun.word) : null)
  if (!RISE_NOUN.has(noun.word) && !FALL_NOUN.has(noun.word)) return null
  const verb = tokens.findLastIndex(({ word }, place) => place < open && place > open - 8 && RECORDS.has(word))
  const subject = verb < 0 ? null : subjectOf(scene, verb)
  if (subject === null) return null
  const own = named(
    text,
    tokens
      .slice(verb + 1, open - 1)
      .filter(
        ({ word }) =>
          !/^(?:largest|highest|biggest|smallest|lowest|strongest|fastest|sharpest|annual|monthly)$/.test(word),
      ),
  )
  const measure = own ?? (last?.measure ? withoutChange(last.measure) : null)
  return sense(measure, { subject, role: roleOfChange(figureAt(scene, at)), direction: way })
}

/** rose modestly (0.1 per cent): the verb right before the bracket. */
const behindVerb = (scene: Scene, at: number, open: number): Sense | null => {
  const verb = leadOf(scene.tokens, open).at
  const direction = verb < 0 || !isVerb(scene.tokens, verb) ? null : wayOf(scene.tokens[verb]!.word)
  const subject = direction === null ? null : subjectOf(scene, verb)
  return subject === null ? null : sense(subject, { role: roleOfChange(figureAt(scene, at)), direction })
}

/** The noun that ends before the bracket which opens at `open`; null where there is none. */
export const ofNoun = (scene: Scene, at: number, open: number): Sense | null => {
  const { tokens, text } = scene
  const inside = tokens.slice(open + 1, at)
  const from = inside.some(({ word }) => /^(?:from|compared)$/.test(word))
  const figure = figureAt(scene, at)
  const noun = afterVerb(scene, nounBefore(tokens, open), open)
  const recorded = recordedChange(scene, at, open)
  if (recorded) return recorded
  const words = bare(noun)
  const said = named(text, words)
  if (said === null) return behindVerb(scene, at, open)
  const sign = wayOfSign(figure.raw)
  const told =
    inside.map(({ word }) => wayOf(word)).find((way) => way !== null) ?? wayOfComparing(tokens[at + 1]?.word ?? '')
  const part = PART.exec(`${said} `)
  if (figure.kind === 'percent' && part && !sign && !told) {
    const whole = said
      .slice(part[0].length)
      .replace(/^(?:the|all) /, '')
      .trim()
    const close = tokens.findIndex(({ word }, place) => place > at && word === ')')
    const of = close > 0 && tokens[close + 1]?.word === 'of' ? named(text, nounAfter(tokens, close + 2).tokens) : null
    if (of !== null) return wholeSaid(scene, close + 1) ?? sense(`share of ${of}`, { role: 'share' })
    const rest = saidOf(scene, close < 0 ? at + 1 : close + 1)
    return sense(rest === null ? 'share' : `share ${rest}`, { subject: whole || null, role: 'share' })
  }
  // "gains in coal", "lower sales of cars": the change is no part of the name.
  const shift = words.findLastIndex(
    ({ word }, place) =>
      (RISE_NOUN.has(word) || FALL_NOUN.has(word) || CHANGE_NOUN.has(word) || RISE.has(word) || FALL.has(word)) &&
      /^(?:in|of|for)$/.test(words[place + 1]?.word ?? ''),
  )
  const grown = words.findLastIndex(
    ({ word }, place) =>
      wayOfAdjective(word) !== null &&
      place < words.length - 1 &&
      words[place + 1]!.kind === 'word' &&
      !/^(?:in|of|for|by|than)$/.test(words[place + 1]!.word),
  )
  const adjective = grown >= 0 ? wayOfAdjective(words[grown]!.word) : null
  const name = named(text, shift >= 0 ? words.slice(shift + 2) : adjective ? words.slice(grown + 1) : words)
  const way =
    sign ??
    told ??
    adjective ??
    (figure.kind === 'percent' || figure.kind === 'pp'
      ? shift >= 0
        ? wayOf(words[shift]!.word)
        : wayBefore(scene, open)
      : null)
  if (from) return sense(name, { base: true })
  const isChange = figure.kind === 'percent' || figure.kind === 'pp' || sign !== null || told !== null
  return ofList(scene, at, {
    open,
    noun,
    name,
    way: isChange ? (sign ?? told ?? wayAfter(scene, open) ?? way) : null,
    isShift: shift >= 0 && words[shift + 1]!.word === 'in',
    isOwn: adjective !== null,
  })
}
