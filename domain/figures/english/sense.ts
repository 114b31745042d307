// What one figure of a sentence is: the first rule that knows its surroundings answers.
import { bracketed, openedAt } from './bracket'
import { changeOf } from './change'
import { counted } from './count'
import { wayOfSign } from './direction'
import { levelFor } from './level'
import { DOING } from './lexicon'
import { nounBefore } from './noun-before'
import { named } from './phrase'
import { figureAt, figureBefore, leadOf, roleOfChange, sense, type Scene, type Sense } from './scene'
import { shareOf } from './share'
import { spokenOf } from './spoken'
import { isVerb } from './verb'
import { placed } from './verb-change'

/** fell 1.6% for houses, and 1.1% for flats: the change goes on without its verb. */
const again = (scene: Scene, at: number, lead: number): Sense | null => {
  const [place, before] = [...scene.senses.entries()].at(-1) ?? []
  if (place === undefined || before === undefined || (before.role !== 'rate' && before.role !== 'change')) return null
  const between = scene.tokens.slice(place, lead)
  if (between.length > 12 || between.some((_, index) => isVerb(scene.tokens, place + index))) return null
  const isAlike = figureAt(scene, place).kind === figureAt(scene, at).kind
  return isAlike ? placed(scene, at, { ...before, subject: null }) : null
}

/** Production of rice stood at 96 tonnes, wheat 78 tonnes: the next of the list, with the head of the first. */
const elided = (scene: Scene, at: number): Sense | null => {
  const whole = nounBefore(scene.tokens, at)
  const and = whole.findLastIndex(({ word }) => word === 'and')
  const noun = and > 0 ? whole.slice(and) : whole
  const mark = scene.tokens[at - noun.length - 1]?.word ?? ''
  const [place, before] = [...scene.senses.entries()].at(-1) ?? []
  if (place === undefined || before === undefined || place < at - noun.length - 6 || before.role !== 'level')
    return null
  const isListed = mark === ',' || noun[0]?.word === 'and'
  const said = named(scene.text, noun)
  if (
    !isListed ||
    said === null ||
    noun.length > 5 ||
    noun.at(-1) !== scene.tokens[at - 1] ||
    figureAt(scene, place).kind !== figureAt(scene, at).kind
  )
    return null
  if (
    noun.some(
      ({ kind, word }) =>
        kind !== 'word' || DOING.has(word) || /^(?:with|to|of|in|from|at|for|by|than|an?)$/.test(word),
    )
  )
    return null
  const [, head] = /^(.+? of) /.exec(before.measure ?? '') ?? []
  return { ...before, measure: head ? `${head} ${said}` : said }
}

/** 0.3 and 0.5 percentage points; 3% in July and 2% in August: as the figure before. */
const coordinated = (scene: Scene, at: number): Sense | null => {
  const lead = leadOf(scene.tokens, at)
  const next = elided(scene, at)
  if (next) return next
  if (!/^(?:,|and|or|but|to)$/.test(lead.word)) return null
  const previous = figureBefore(scene.tokens, at)
  const known = previous < 0 ? undefined : scene.senses.get(previous)
  if (!known) return again(scene, at, lead.at)
  if (/^up to\b/i.test(figureAt(scene, at).phrase)) return { ...known, role: 'level', direction: null }
  const own = /^(?:count|money)$/.test(figureAt(scene, at).kind) && lead.word !== 'to' ? counted(scene, at) : null
  if (own) return own
  const [here, there] = [figureAt(scene, at), figureAt(scene, previous)]
  if (here.kind !== there.kind && !(known.role === 'change' || known.role === 'rate')) return null
  return { ...known, role: known.role === 'rate' || known.role === 'change' ? roleOfChange(here) : known.role }
}

/** What nothing tells: the noun behind, then what was spoken of. */
const otherwise = (scene: Scene, at: number): Sense => {
  const figure = figureAt(scene, at)
  if (figure.kind !== 'pp') {
    const found = counted(scene, at)
    if (found) return found
  }
  const lead = leadOf(scene.tokens, at)
  if (lead.at < 0 || lead.word === '') return sense(null)
  return sense(null, spokenOf(scene))
}

/** A number with a sign says which way, whatever the words are. */
const signed = (scene: Scene, at: number, found: Sense): Sense => {
  const figure = figureAt(scene, at)
  const way = wayOfSign(figure.raw)
  // 3.9 percent (±10.6 percent): how sure the number before it is.
  if (scene.tokens[at - 1]?.word === '±') return sense('margin of error', { subject: found.measure })
  if (
    way === null ||
    (figure.kind === 'percent' && found.role === 'level' && way === 'down' && openedAt(scene.tokens, at) < 0)
  )
    return found
  if (found.role === 'level' && figure.kind === 'percent') return { ...found, role: 'rate', direction: way }
  return found.role === 'level' || found.role === 'share' ? found : { ...found, direction: way }
}

/** Excluding food prices, the index rose: with the sentence's subject. */
const excludedAt = ({ tokens, text }: Scene, at: number): string | null => {
  if (!/^(?:excluding|including)$/.test(tokens[0]?.word ?? '')) return null
  const comma = tokens.findIndex(({ word }) => word === ',')
  const said = comma > 1 && comma < at ? named(text, tokens.slice(1, comma)) : null
  return said && !/\b(?:this|that|these|those|such)\b/i.test(said) ? `${tokens[0]!.word} ${said}` : null
}

/** In England, prices rose; Wales shows an annual price increase: where. */
const placeAt = ({ tokens, text }: Scene, at: number): string | null => {
  const comma = tokens.findIndex(({ word }) => word === ',')
  const shows = tokens[1]?.word === 'shows' || tokens[1]?.word === 'saw' ? 1 : -1
  const [from, to] = tokens[0]?.word === 'in' && comma > 1 && comma < 5 ? [1, comma] : shows > 0 ? [0, shows] : [0, 0]
  const words = tokens.slice(from, to)
  if (words.length === 0 || to > at) return null
  return words.every(({ kind, start }) => kind === 'word' && /[A-Z]/.test(text.charAt(start)))
    ? text.slice(words[0]!.start, words.at(-1)!.end)
    : null
}

export const senseOf = (scene: Scene, at: number): Sense => {
  const of = scene.tokens[at + 1]?.word === 'of' && figureAt(scene, at).kind === 'percent'
  const found =
    bracketed(scene, at) ??
    (of ? shareOf(scene, at) : null) ??
    changeOf(scene, at) ??
    shareOf(scene, at) ??
    levelFor(scene, at) ??
    coordinated(scene, at) ??
    otherwise(scene, at)
  const excluded = excludedAt(scene, at)
  if (excluded !== null && found.measure !== null && !found.measure.includes(excluded))
    return signed(scene, at, { ...found, measure: `${found.measure} ${excluded}` })
  const place = placeAt(scene, at)
  if (place !== null && found.subject === null && found.measure !== null && !found.measure.includes(place))
    return signed(scene, at, { ...found, subject: place })
  // The January percent change was revised: of what was spoken of before.
  const measure = /^percent(?:age)? change$/i.test(found.measure ?? '') ? scene.last?.measure : undefined
  return signed(scene, at, measure ? { ...found, measure: `${found.measure} in ${measure}` } : found)
}
