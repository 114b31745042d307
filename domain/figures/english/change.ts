// A figure that says by how much something rose or fell: after the verb, after or before the noun, before "than".
import type { Direction } from '../figure'
import { wayOf, wayOfComparing } from './direction'
import { CHANGE_NOUN, FALL, FALL_NOUN, RISE, RISE_NOUN } from './lexicon'
import { nounAfter } from './noun-after'
import { nounBefore } from './noun-before'
import { bare, named } from './phrase'
import {
  figureAt,
  lastBefore,
  leadOf,
  roleOfChange,
  sense,
  subjectOf,
  verbStart,
  type Scene,
  type Sense,
} from './scene'
import { growthOf, spokenOf } from './spoken'
import type { Token } from './tokens'
import { verbBefore } from './verb-change'

const isChangeNoun = ({ kind, word }: Token): boolean =>
  kind === 'word' && (RISE_NOUN.has(word) || FALL_NOUN.has(word) || CHANGE_NOUN.has(word))
const isChangeVerb = ({ kind, word }: Token): boolean => kind === 'word' && (RISE.has(word) || FALL.has(word))

const PRECEDED =
  /^(?:annual|monthly|quarterly|yearly|slight|small|sharp|strong|modest|net|overall|real|estimated|further|marked|significant|percentage|point|steady|large|big|year-on-year|similar|nominal|average|first|biggest|largest|smallest|strongest|cumulative)$/

/** increase in sales of, population growth of: what changed, in the words around the noun. */
const changedBy = (scene: Scene, noun: number): { measure: string | null } => {
  const { text, tokens } = scene
  const after = tokens[noun + 1]
  if (after && /^(?:in|of|for|to)$/.test(after.word)) {
    const said = named(text, nounAfter(tokens, noun + 2).tokens)
    if (said !== null) return { measure: said }
  }
  const before = bare(nounBefore(tokens, noun)).filter(({ word }) => !PRECEDED.test(word))
  const article = before.findLastIndex(({ word }) => /^(?:an?|the|this|its|their|another|any)$/.test(word))
  const own = bare(before.slice(article + 1))
  const words = own.filter(({ word }) => !PRECEDED.test(word))
  const kind = words.length > 0 ? tokens[tokens.indexOf(words[0]!) - 1] : undefined
  const yearly = kind && /^(?:annual|monthly|quarterly|yearly)$/.test(kind.word) ? [kind] : []
  if (
    words.length > 0 &&
    words.length <= 5 &&
    tokens[noun - 1] === words.at(-1) &&
    !/^(?:registered|experienced|witnessed|enjoyed|marked|recorded|saw|posted|reported|showed|represents|is|was|see|seen)$/.test(
      words[0]!.word,
    )
  )
    return { measure: named(text, [...yearly, ...words, tokens[noun]!]) }
  return { measure: null }
}

const byNoun = (scene: Scene, at: number, noun: number): Sense => {
  const figure = figureAt(scene, at)
  const way = wayOf(scene.tokens[noun]!.word)
  const { measure } = changedBy(scene, noun)
  const subject = measure === null ? recorder(scene, Math.min(noun, at)) : null
  const known = measure === null && subject === null ? spokenOf(scene) : { subject: null, measure: measure ?? subject }
  const link = leadOf(scene.tokens, Math.min(noun, at)).word
  const base =
    /^(?:following|after|from|than|versus|against)$/.test(link) ||
    (/^(?:with|to)$/.test(link) &&
      scene.tokens
        .slice(Math.max(0, Math.min(noun, at) - 6), Math.min(noun, at))
        .some(({ word }) => word === 'compared'))
  return sense(known.measure, { subject: known.subject, role: roleOfChange(figure), direction: way, base })
}

const RECORDING = new Set(
  'recorded saw see seen posted reported showed shows registered experienced enjoyed suffered marked had has with'.split(
    ' ',
  ),
)
/** Sales recorded an increase of: what stands before the verb. */
const recorder = (scene: Scene, noun: number): string | null => {
  const verb = lastBefore(scene.tokens, noun, ({ word }) => RECORDING.has(word))
  return verb < 0 ? null : subjectOf(scene, verb)
}

/** a 1.4% increase, 3 per cent annual growth. */
const nounAfterFigure = (scene: Scene, at: number): Sense | null => {
  for (let place = at + 1; place <= at + 3; place++) {
    const token = scene.tokens[place]
    if (!token) return null
    if (
      isChangeNoun(token) &&
      !(
        scene.tokens[place + 1]?.kind === 'word' &&
        /^(?:rate|rates|target|forecast|fund)$/.test(scene.tokens[place + 1]!.word)
      )
    )
      return byNoun(scene, at, place)
    if (
      !(
        token.kind === 'base' ||
        token.kind === 'basis' ||
        PRECEDED.test(token.word) ||
        token.word === 'per' ||
        token.word === 'share'
      )
    )
      return null
  }
  return null
}

/** an increase of 5, growth in July of 5, the fall was 5. */
const nounBeforeFigure = (scene: Scene, at: number): Sense | null => {
  const { tokens } = scene
  const lead = leadOf(tokens, at)
  if (!/^(?:of|by|to)$/.test(lead.word) && !lead.by) return null
  const end = lead.word === 'of' ? lead.at : lead.at + 1
  const noun = lastBefore(
    tokens,
    end,
    (token, place) =>
      isChangeNoun(token) &&
      !(
        isChangeVerb(token) &&
        place === end - 1 &&
        lead.word !== 'of' &&
        !/^(?:an?|the|slight|further)$/.test(tokens[place - 1]?.word ?? '')
      ),
  )
  if (
    noun < 0 ||
    tokens.slice(noun + 1, end).some(({ word }) => /^(?:to|from|was|were|is|are|with|rate|rates)\b/.test(word))
  )
    return null
  if (noun < end - 1 && !/^(?:in|of|for|on|to)$/.test(tokens[noun + 1]!.word) && tokens[noun + 1]!.kind === 'word')
    return null
  return byNoun(scene, at, noun)
}

/** 14% higher than, 5 per cent above June, 1,200 more homes than. */
const comparedAfter = (scene: Scene, at: number): Sense | null => {
  const { tokens, text } = scene
  let next = at + 1
  if (tokens[next]?.word === '(') {
    const close = tokens.findIndex(({ word }, place) => place > next && word === ')')
    if (close > 0 && close - next <= 4) next = close + 1
  }
  if (tokens[next]?.word === 'or' && tokens[next + 1]?.kind === 'figure') next += 2
  const token = tokens[next]
  if (!token || (token.kind !== 'word' && token.kind !== 'base')) return null
  const direction: Direction | null =
    token.kind === 'base'
      ? token.word.startsWith('above')
        ? 'up'
        : token.word.startsWith('below')
          ? 'down'
          : null
      : wayOfComparing(token.word)
  if (direction === null) return null
  const role = roleOfChange(figureAt(scene, at))
  if (/^(?:more|fewer|less)$/.test(token.word)) {
    const said = named(text, nounAfter(tokens, next + 1).tokens)
    if (said !== null && !(tokens[next + 1]?.word ?? '').startsWith('than')) return sense(said, { role, direction })
  }
  const lead = leadOf(tokens, at)
  const verb =
    lead.at >= 0 && tokens[lead.at]!.kind === 'word' && !/^(?:and|or|with|at)$/.test(lead.word) ? lead.at + 1 : -1
  const subject = verb > 0 ? subjectOf(scene, leadVerb(scene, lead.at)) : null
  return subject === null
    ? sense(null, { ...growthOf(scene, at), role, direction })
    : sense(subject, { role, direction })
}

const leadVerb = ({ tokens }: Scene, at: number): number => Math.max(at, verbStart(tokens, at + 1))

const RULES = [nounAfterFigure, comparedAfter, nounBeforeFigure, verbBefore]

export const changeOf = (scene: Scene, at: number): Sense | null => {
  for (const rule of RULES) {
    const found = rule(scene, at)
    if (found) return found
  }
  return null
}
