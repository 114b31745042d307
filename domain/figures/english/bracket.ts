// A figure in a bracket says more of what stands before it: coal (up 3.2 per cent), patients (32% of the total), an
// increase of 5,435 (+6%), the previous quarter (300,829).
import type { Direction } from '../figure'
import { ofNoun } from './bracket-noun'
import { wayOf, wayOfComparing, wayOfSign } from './direction'
import { FALL, FALL_NOUN, RISE, RISE_NOUN } from './lexicon'
import { nounAfter } from './noun-after'
import { nounBefore } from './noun-before'
import { named } from './phrase'
import { figureAt, roleOfChange, sense, type Scene, type Sense } from './scene'
import { wholeAfter } from './share'
import { spokenOf } from './spoken'
import type { Token } from './tokens'

/** The place of the bracket that is open here; -1 for none. */
export const openedAt = (tokens: readonly Token[], at: number): number => {
  for (let place = at - 1; place >= Math.max(0, at - 24); place--) {
    if (tokens[place]!.word === ')') return -1
    if (tokens[place]!.word === '(' || tokens[place]!.word === '[') return place
  }
  return -1
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

const OTHER_TIME: ReadonlySet<string> = new Set(['base', 'time'])

/** What the figure before the bracket says, in another unit or of another time. */
const repeated = (scene: Scene, at: number, open: number, before: Sense): Sense => {
  const figure = figureAt(scene, at)
  const next = scene.tokens[at + 1]
  const own =
    next && /^(?:for|in|among)$/.test(next.word) ? named(scene.text, nounAfter(scene.tokens, at + 2).tokens) : null
  if (own !== null && before.role === 'rate')
    return { ...before, subject: null, measure: own, direction: wayOfSign(figure.raw) ?? before.direction }
  const sign = wayOfSign(figure.raw)
  // more than the same year (19.14 million): what is compared with.
  if (
    OTHER_TIME.has(scene.tokens[open - 1]!.kind) &&
    sign === null &&
    figure.kind !== 'percent' &&
    figure.kind !== 'pp'
  )
    return { ...before, base: true, direction: null, role: 'level' }
  const inside = scene.tokens[at - 1]!.word
  const told = wayOf(inside) ?? wayOfComparing(scene.tokens[at + 1]?.word ?? '')
  if (/^(?:from|compared|with|than)$/.test(inside)) return { ...before, base: true, direction: null, role: 'level' }
  if (figure.kind === 'percent' && before.role === 'share' && !sign && !told) return before
  // fell by 2% (to 150,810)
  if (inside === 'to' && figure.kind !== 'percent') return { ...before, role: 'level', direction: null }
  if (sign || told || before.role === 'rate' || before.role === 'change')
    return {
      ...before,
      role: figure.kind === 'percent' && before.role === 'share' ? 'share' : roleOfChange(figure),
      direction: sign ?? told ?? before.direction,
    }
  if (figure.kind !== 'percent') return { ...before, role: 'level' }
  // rose in Norden to £252 (2.2%): by how much it rose.
  const way = before.subject === null ? null : roseTo(scene, open)
  if (way) return { ...before, role: 'rate', direction: way }
  const { whole } = wholeAfter(scene, at)
  return whole === null
    ? { ...before, role: 'share' }
    : sense(`share of ${whole}`, { subject: before.measure, role: 'share' })
}

/** The way of the verb before "to", where the bracket stands behind the value that was reached. */
const roseTo = ({ tokens }: Scene, open: number): Direction | null => {
  if (tokens[open - 2]?.word !== 'to' || tokens[open - 1]?.kind !== 'figure') return null
  const verb = tokens.findLast(
    ({ kind, word }, at) => at < open && kind === 'word' && (RISE.has(word) || FALL.has(word)),
  )
  return verb ? wayOf(verb.word) : null
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
  const from = inside.some(({ word }) => /^(?:from|compared)$/.test(word))
  const before = tokens[open - 1]!
  const such = tokens.findLastIndex(
    ({ word }, place) => place < open && place > open - 8 && word === 'such' && tokens[place + 1]?.word === 'as',
  )
  const counting = countedBefore(scene, such > 0 ? such : open)
  const known = counting < 0 ? undefined : scene.senses.get(counting)
  if (known)
    return from
      ? { ...known, base: true, direction: null, role: known.role === 'rate' ? 'rate' : 'level' }
      : repeated(scene, at, open, known)
  if (before.kind === 'base' || before.kind === 'time') {
    const noun = named(text, nounBefore(tokens, open))
    // a 1% drop from the year before (1,881)
    if (
      before.kind === 'base' ||
      noun === null ||
      RISE_NOUN.has(noun.toLowerCase()) ||
      FALL_NOUN.has(noun.toLowerCase())
    )
      return sense(null, { ...spokenOf(scene), base: before.kind === 'base' || /^from\b/.test(before.word) })
  }
  return ofNoun(scene, at, open)
}
