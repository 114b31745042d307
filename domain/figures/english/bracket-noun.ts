// A figure in a bracket behind a noun: coal (up 3.2 per cent), gains in mining (+2%), Lithuania (0.4%).
import type { Direction } from '../figure'
import { wayOf, wayOfAdjective, wayOfComparing, wayOfSign } from './direction'
import { CHANGE_NOUN, FALL, FALL_NOUN, RISE, RISE_NOUN } from './lexicon'
import { nounAfter } from './noun-after'
import { nounBefore } from './noun-before'
import { bare, named } from './phrase'
import { figureAt, roleOfChange, sense, subjectOf, type Scene, type Sense } from './scene'
import { saidOf } from './share'
import { withHead } from './spoken'
import type { Token } from './tokens'

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

/** the highest increases in output: output. */
const withoutChange = (topic: string): string =>
  topic.replace(/^(?:[a-z]+ )*(?:increases?|decreases?|rises?|falls?|declines?|gains?|growth) (?:in|of) (?:the )?/i, '')

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

/** The noun that ends before the bracket which opens at `open`; null where there is none. */
export const ofNoun = (scene: Scene, at: number, open: number): Sense | null => {
  const { tokens, text } = scene
  const inside = tokens.slice(open + 1, at)
  const from = inside.some(({ word }) => word === 'from' || word === 'compared')
  const figure = figureAt(scene, at)
  const noun = afterVerb(scene, nounBefore(tokens, open), open)
  const recorded = recordedChange(scene, at, open)
  if (recorded) return recorded
  const words = bare(noun)
  const said = named(text, words)
  if (said === null) return null
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
    if (of !== null) return sense(`share of ${of}`, { role: 'share' })
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
  const verb = tokens[open - noun.length - 1]
  const link = noun[0]?.word ?? ''
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
  const placed =
    verb?.kind === 'word' && PLACED.test(verb.word) && /^(?:in|for|from|at)$/.test(link)
      ? subjectOf(scene, open - noun.length - 1)
      : null
  if (placed !== null && way === null) return sense(placed, { subject: name })
  if (way === null || (figure.kind !== 'percent' && figure.kind !== 'pp' && !sign && !told))
    return listed(scene, name, sense(name), open, noun.length)
  const changed =
    verb?.kind === 'word' &&
    (RISE.has(verb.word) || FALL.has(verb.word) || PLACED.test(verb.word)) &&
    /^(?:in|for|among|at|across)$/.test(link)
  const topic = changed ? subjectOf(scene, open - noun.length - 1) : null
  if (topic !== null) return sense(withoutChange(topic), { subject: name, role: roleOfChange(figure), direction: way })
  return listed(scene, name, sense(name, { role: roleOfChange(figure), direction: way }), open, noun.length)
}

const PLACED = /^(?:came|recorded|registered|observed|seen|reported|found|led|driven|boosted|followed|offset)$/
/** registered in Lithuania (0.4%), led by coal (down 3%): what stands behind the verb. */
const afterVerb = ({ tokens }: Scene, noun: readonly Token[], open: number): Token[] => {
  const verb = noun.findLastIndex(
    ({ word }, at) => PLACED.test(word) && /^(?:in|by|for|from|at)$/.test(noun[at + 1]?.word ?? ''),
  )
  return verb < 0 ? [...noun] : tokens.slice(open - (noun.length - verb - 1), open)
}

/** The next of a list whose head was named once: mining, manufacturing and the like share their "output". */
const listed = (scene: Scene, name: string | null, found: Sense, open = 0, length = 0): Sense => {
  const { tokens, senses } = scene
  const at = open - length - 1
  const mark = tokens[at]
  if (!mark || !/^(?:,|;|and|or|\))$/.test(mark.word)) return found
  const previous = [...senses.entries()].findLast(([place]) => place < open && place >= open - length - 8)?.[1]
  return previous && previous.subject !== null && previous.role === found.role
    ? { ...found, subject: name, measure: previous.measure }
    : previous && name !== null
      ? { ...found, measure: withHead({ ...scene, last: previous }, name, true) }
      : found
}
