// A figure that says how much something is: after "was", "stood at", "rose to", after "a rate of".
import { counted } from './count'
import { known, levelOf } from './known'
import { AUXILIARY, BE, DOING, EMPTY_NOUN, FALL, LEVEL, RISE } from './lexicon'
import { nounAfter } from './noun-after'
import { nounBefore } from './noun-before'
import { ofAnotherTime } from './other-time'
import { bare, named } from './phrase'
import { figureAt, figureBefore, lastBefore, leadOf, subjectOf, verbStart, type Scene, type Sense } from './scene'
import { withHead } from './spoken'
import type { Token } from './tokens'

/** rose to, from 3.9 per cent to, bringing the total to. */
const afterTo = (scene: Scene, at: number): Sense | null => {
  const { tokens, text } = scene
  const lead = leadOf(tokens, at)
  if (!/^(?:to|toward|towards)$/.test(lead.word)) return null
  if (/^(?:compared|relative|comparison)$/.test(tokens[lead.at - 1]?.word ?? ''))
    return known(scene, at, { base: true })
  const previous = figureBefore(tokens, lead.at)
  const before = previous < 0 ? undefined : scene.senses.get(previous)
  // 3.0 to 3.5 per cent: a range, the first takes its unit from the second.
  if (before && figureAt(scene, previous).shared !== '') return before
  const own =
    before && figureAt(scene, previous).kind === 'money' && figureAt(scene, at).kind === 'count'
      ? counted(scene, at)
      : null
  if (own) return own
  if (before) return levelOf(scene, at, before.measure, { subject: before.subject })
  const verb = lastBefore(
    tokens,
    lead.at,
    ({ kind, word }) =>
      kind === 'word' &&
      (RISE.has(word) ||
        FALL.has(word) ||
        DOING.has(word) ||
        (LEVEL.has(word) && !/^(?:average|total|number|record)s?$/.test(word)) ||
        /^(?:bring|brings|bringing|take|takes|taking|brought|taken|revised|pushing|slowed|accelerated|moved|moving|came|returned|went|sent|set)$/.test(
          word,
        )),
  )
  if (verb < 0) {
    const noun = nounBefore(tokens, lead.at)
    const said = named(text, noun)
    // in Norden to £252 (2.2%), Osten to £166 (2.1%): the same of the next place.
    const { last } = scene
    if (
      said !== null &&
      last?.subject &&
      last.role === 'level' &&
      noun.every((one) => /[A-Z]/.test(text.charAt(one.start)) || one.word === 'and')
    )
      return { ...last, subject: said }
    return said === null || counted(scene, at) !== null ? null : levelOf(scene, at, said)
  }
  const between = tokens.slice(verb + 1, lead.at).filter(({ kind }) => kind === 'word')
  const place = between[0]?.word === 'in' ? named(text, between.slice(1)) : null
  const risen = place === null ? null : subjectOf(scene, verb)
  if (risen !== null) return levelOf(scene, at, risen, { subject: place })
  const object = named(text, tokens.slice(verb + 1, lead.at))
  if (object !== null) return levelOf(scene, at, object)
  const subject = subjectOf(scene, verb)
  if (subject !== null && tokens[verbStart(tokens, verb) - 1]?.word !== ',') return levelOf(scene, at, subject)
  return subject === null ? known(scene, at) : levelOf(scene, at, subject)
}

/** a profit margin of 11.1%; a total of 4,500 homes takes the noun behind. */
const afterOf = (scene: Scene, at: number): Sense | null => {
  const { tokens, text } = scene
  const lead = leadOf(tokens, at)
  if (lead.word !== 'of') return null
  const before = nounBefore(tokens, lead.at)
  const article = before.findLastIndex(
    ({ word }, place) =>
      /^(?:an?|their|its)$/.test(word) && place < before.length - 1 && before[place - 1]?.word !== 'of',
  )
  const noun = bare(before.slice(article + 1))
  if (noun.every(({ word }) => EMPTY_NOUN.has(word) || word === 'at')) {
    const figure = figureAt(scene, at)
    const own = figure.kind === 'percent' ? null : counted(scene, at)
    if (own) return own
    const verb =
      before.length < 12
        ? lastBefore(
            tokens,
            lead.at,
            ({ kind, word }) => kind === 'word' && (LEVEL.has(word) || BE.has(word) || DOING.has(word)),
          )
        : -1
    const subject = verb < 0 ? null : subjectOf(scene, verb)
    return subject === null
      ? known(scene, at, {
          base:
            verb < 0 &&
            tokens
              .slice(Math.max(0, lead.at - 4), lead.at)
              .some(({ word: one }) => /^(?:from|than|above|below)\b/.test(one)),
        })
      : levelOf(scene, at, subject)
  }
  const verb = noun.findLastIndex(
    ({ kind, word }, place) =>
      kind === 'word' &&
      place < noun.length - 1 &&
      DOING.has(word) &&
      !/^(?:employed|reported|fund|reports|report|released|issued)$/.test(word),
  )
  const goal = noun.findLastIndex(
    ({ word }, place) => word === 'to' && place < noun.length - 2 && !/^(?:the|an?)$/.test(noun[place + 1]!.word),
  )
  const whole = named(text, noun.slice(Math.max(verb + 1, goal < 0 ? 0 : goal + 2)))
  // maximum employment and inflation at the rate of: the rate is that of the last.
  const said = whole && (/^(?:.* and )?(.+) at (?:the|a)? ?(?:rate|level)$/.exec(whole)?.[1] ?? whole)
  return said === null ? null : levelOf(scene, at, said)
}

/** came in at, was at, stood at: the place of the verb before the preposition. */
const throughIn = (tokens: readonly Token[], link: number): number => {
  const { at, word } = leadOf(tokens, link)
  return word === 'in' && tokens[link]!.word === 'at' ? leadOf(tokens, at).at : at
}
const isLevelVerb = (tokens: readonly Token[], at: number): boolean =>
  LEVEL.has(tokens[at]?.word ?? '') || BE.has(tokens[at]?.word ?? '')

/** was, totalled, stood at, remained at. */
const afterVerb = (scene: Scene, at: number): Sense | null => {
  const { tokens, text } = scene
  const lead = leadOf(tokens, at)
  const isVerb =
    lead.at >= 0 &&
    tokens[lead.at]!.kind === 'word' &&
    !lead.by &&
    (LEVEL.has(lead.word) || BE.has(lead.word) || lead.word === 'cost')
  const isAt = /^(?:at|in|for|with)$/.test(lead.word) && isLevelVerb(tokens, throughIn(tokens, lead.at))
  if (isVerb || isAt) {
    const verb = isAt ? throughIn(tokens, lead.at) : lead.at
    // The police recorded 3.7 million offences: they did, the offences are what is counted.
    const recorded =
      isVerb && RECORDS.test(lead.word) && figureAt(scene, at).kind === 'count' ? counted(scene, at) : null
    if (recorded?.measure)
      return { ...recorded, measure: `${recorded.measure} ${lead.word}`, subject: subjectOf(scene, verb) }
    const subject = subjectOf(scene, verb)
    if (subject !== null && !/^(?:there|where)\b/i.test(subject))
      return levelOf(scene, at, withHead(scene, subject, false))
    return (figureAt(scene, at).kind === 'percent' ? null : counted(scene, at)) ?? known(scene, at)
  }
  if (lead.word === 'at' || lead.word === ':' || lead.word === '=') {
    const counting = lead.word === ':' ? counted(scene, at) : null
    if (counting) return counting
    const found = bare(nounBefore(tokens, lead.at))
    const verb = found.findLastIndex(
      ({ kind, word }) =>
        kind === 'word' &&
        (DOING.has(word) ||
          AUXILIARY.has(word) ||
          /^(?:maintain|maintained|keep|kept|leave|left|set|hold|held|valued|estimated)$/.test(word)),
    )
    const isHigh = /^(?:high|highs|low|lows|peak|record)$/.test(found.at(-1)?.word ?? '')
    const doing = found.findLastIndex(({ word }) => DOING.has(word) || /^(?:hit|touched|reached|[a-z]+ed)$/.test(word))
    const before = isHigh && doing > 0 ? named(text, found.slice(0, doing)) : null
    if (before !== null) return levelOf(scene, at, before)
    const changed = /^(?:changed|unchanged|flat|stable|steady)$/.test(nounBefore(tokens, lead.at).at(-1)?.word ?? '')
      ? lastBefore(tokens, lead.at, ({ word }) => BE.has(word))
      : -1
    const still = changed < 0 ? null : subjectOf(scene, changed)
    if (still !== null) return levelOf(scene, at, still)
    const said = named(text, verb === found.length - 1 ? found.slice(0, verb) : found.slice(verb + 1))
    if (lead.at === 0) {
      const next = tokens.findIndex(({ word }, place) => place > at && word === ',')
      const ahead = next < 0 ? null : named(text, nounAfter(tokens, next + 1).tokens)
      if (ahead !== null) return levelOf(scene, at, ahead)
    }
    const comma = lastBefore(tokens, lead.at, ({ word }) => word === ',')
    const aside = said === null && comma > 0 ? named(text, nounBefore(tokens, comma)) : null
    return said === null && aside === null ? known(scene, at) : levelOf(scene, at, said ?? aside)
  }
  return null
}

const RECORDS = /^(?:recorded|registered)$/
const RULES = [ofAnotherTime, afterTo, afterOf, afterVerb]

export const levelFor = (scene: Scene, at: number): Sense | null => {
  for (const rule of RULES) {
    const found = rule(scene, at)
    if (found) return found
  }
  return null
}
