// A figure in a bracket says more of what stands before it: coal (up 3.2 per cent), patients (32% of the total), an
// increase of 5,435 (+6%), the previous quarter (300,829).
import type { Direction } from '../figure'
import { wayOf, wayOfAdjective, wayOfComparing, wayOfSign } from './direction'
import { CHANGE_NOUN, FALL, FALL_NOUN, RISE, RISE_NOUN } from './lexicon'
import { nounAfter } from './noun-after'
import { nounBefore } from './noun-before'
import { bare, named } from './phrase'
import { figureAt, roleOfChange, sense, subjectOf, type Scene, type Sense } from './scene'
import { saidOf, wholeAfter } from './share'
import { spokenOf, withHead } from './spoken'
import type { Token } from './tokens'

/** The place of the bracket that is open here; -1 for none. */
export const openedAt = (tokens: readonly Token[], at: number): number => {
  for (let place = at - 1; place >= Math.max(0, at - 24); place--) {
    if (tokens[place]!.word === ')') return -1
    if (tokens[place]!.word === '(' || tokens[place]!.word === '[') return place
  }
  return -1
}

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

/** The figure before the bracket, with nothing but what it counts between. */
const countedBefore = ({ tokens }: Scene, open: number): number => {
  for (let at = open - 1; at >= Math.max(0, open - 8); at--) {
    const { kind, word } = tokens[at]!
    if (kind === 'figure') return at
    if (
      kind === 'mark' ||
      (kind === 'word' && (RISE.has(word) || FALL.has(word) || /^(?:and|or|was|were|had|have|to)$/.test(word)))
    )
      return -1
  }
  return -1
}

const repeated = (scene: Scene, at: number, before: Sense): Sense => {
  const figure = figureAt(scene, at)
  const next = scene.tokens[at + 1]
  const own =
    next && /^(?:for|in|among)$/.test(next.word) ? named(scene.text, nounAfter(scene.tokens, at + 2).tokens) : null
  if (own !== null && before.role === 'rate')
    return { ...before, subject: null, measure: own, direction: wayOfSign(figure.raw) ?? before.direction }
  const sign = wayOfSign(figure.raw)
  const inside = scene.tokens[at - 1]!.word
  const told = wayOf(inside) ?? wayOfComparing(scene.tokens[at + 1]?.word ?? '')
  if (/^(?:from|compared|with|than)$/.test(inside)) return { ...before, base: true, direction: null, role: 'level' }
  if (figure.kind === 'percent' && before.role === 'share' && !sign && !told) return before
  if (sign || told || before.role === 'rate' || before.role === 'change')
    return {
      ...before,
      role: figure.kind === 'percent' && before.role === 'share' ? 'share' : roleOfChange(figure),
      direction: sign ?? told ?? before.direction,
    }
  if (figure.kind !== 'percent') return { ...before, role: 'level' }
  const { whole } = wholeAfter(scene, at)
  return whole === null
    ? { ...before, role: 'share' }
    : sense(`share of ${whole}`, { subject: before.measure, role: 'share' })
}

export const bracketed = (scene: Scene, at: number): Sense | null => {
  const { tokens, text } = scene
  const open = openedAt(tokens, at)
  if (open < 1) return null
  const inside = tokens.slice(open + 1, at)
  const simple = inside.every(
    ({ kind, word }) =>
      kind !== 'figure' &&
      (kind !== 'word' ||
        RISE.has(word) ||
        FALL.has(word) ||
        RISE_NOUN.has(word) ||
        FALL_NOUN.has(word) ||
        /^(?:by|an?|of|around|about|some|nearly|both|each|compared|with|from|the|or|equal|equivalent|to)$/.test(word)),
  )
  if (!simple) return null
  const from = inside.some(({ word }) => word === 'from' || word === 'compared')
  const figure = figureAt(scene, at)
  const before = tokens[open - 1]!
  const counting = countedBefore(scene, open)
  const known = counting < 0 ? undefined : scene.senses.get(counting)
  if (known)
    return from
      ? { ...known, base: true, direction: null, role: known.role === 'rate' ? 'rate' : 'level' }
      : repeated(scene, at, known)
  if (before.kind === 'base' || before.kind === 'time') {
    const noun = named(text, nounBefore(tokens, open))
    if (before.kind === 'base' || noun === null)
      return sense(null, { ...spokenOf(scene), base: before.kind === 'base' })
  }
  const noun = afterVerb(scene, nounBefore(tokens, open), open)
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
    const rest = saidOf(scene, close < 0 ? at + 1 : close + 1)
    return sense(rest === null ? 'share' : `share ${rest}`, { subject: whole || null, role: 'share' })
  }
  // "gains in coal", "lower sales of cars": the change is no part of the name.
  const shift = words.findLastIndex(
    ({ word }, place) =>
      (RISE_NOUN.has(word) || FALL_NOUN.has(word) || CHANGE_NOUN.has(word) || RISE.has(word) || FALL.has(word)) &&
      /^(?:in|of|for)$/.test(words[place + 1]?.word ?? ''),
  )
  const adjective = words[0] ? wayOfAdjective(words[0].word) : null
  const verb = tokens[open - noun.length - 1]
  const link = noun[0]?.word ?? ''
  const name = named(text, shift >= 0 ? words.slice(shift + 2) : adjective ? words.slice(1) : words)
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
  if (topic !== null) return sense(topic, { subject: name, role: roleOfChange(figure), direction: way })
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
