// A figure that says which part of a whole something is: accounted for 23 per cent of, 68% of adults said, 32% of the
// total.
import { AUXILIARY, DOING, SHARE } from './lexicon'
import { nounAfter } from './noun-after'
import { named } from './phrase'
import { figureAt, lastBefore, leadOf, sense, subjectOf, type Scene, type Sense } from './scene'
import { spokenOf } from './spoken'

/** 1 in 5, four out of five */
const ONE_IN = /\b(?:in|out of) (?:\d+|[a-z]+)$/i

const isPart = (scene: Scene, at: number): boolean => {
  const { kind, raw } = figureAt(scene, at)
  return kind === 'percent' || /(?:half|thirds?|quarters?|fifths?)$/i.test(raw) || ONE_IN.test(raw)
}

/** What follows "of": the whole, cut before what is said of it. */
export const wholeAfter = (scene: Scene, at: number): { whole: string | null; end: number } => {
  const { tokens, text } = scene
  const place = tokens[at + 1]?.word === 'share' ? at + 2 : at + 1
  if (tokens[place]?.word !== 'of') return { whole: null, end: at + 1 }
  const { tokens: found, end } = nounAfter(tokens, place + 1)
  const cut = found.findIndex(
    ({ word }, index) =>
      index > 0 && /^(?:who|that|with|waiting|living|having|aged|being|reporting|working)$/.test(word),
  )
  const kept = cut > 0 ? found.slice(0, cut) : found
  return { whole: named(text, kept), end: cut > 0 ? place + 1 + cut : end }
}

/** had waited 12 weeks, were unemployed, who smoke: what is said of the part. */
export const saidOf = (scene: Scene, from: number): string | null => {
  const { tokens, text } = scene
  while (/^(?:time|base)$/.test(tokens[from]?.kind ?? '')) from += 1
  let end = from
  for (; end < Math.min(tokens.length, from + 12); end++) {
    const { kind, word } = tokens[end]!
    if (
      kind === 'figure' ||
      kind === 'mark' ||
      kind === 'time' ||
      kind === 'base' ||
      /^(?:and|but|while|compared|whereas|which)$/.test(word)
    )
      break
  }
  if (end === from || from >= tokens.length) return null
  const first = tokens[from]!.word
  const said = text
    .slice(tokens[from]!.start, tokens[end - 1]!.end)
    .replace(/\s+/g, ' ')
    .replace(/(?<! or) (?:in|at|on|for|over|during|by|since)$/, '')
  if (/^(?:are|is|was|were|will be|would be)$/.test(first)) return said.replace(/^\S+ /, '')
  return /^(?:who|that|with|\S+ing)$/.test(first)
    ? said
    : AUXILIARY.has(first) || /(?:ed|[a-z]s)$|^(?:said|took|had|saw|felt|lived|went)$/.test(first)
      ? `that ${said}`
      : null
}

/** Of total sales, those online accounted for 6%. */
export const wholeBefore = ({ tokens, text }: Scene, at: number): string | null => {
  const comma = tokens.findIndex(({ word }, place) => place < at && word === ',')
  if (comma < 2) return null
  const those = tokens[1]!.word === 'those' && /^(?:who|[a-z]+ed)$/.test(tokens[2]!.word)
  if (tokens[0]!.word !== 'of' && !(those && /^(?:for|among)$/.test(tokens[0]!.word))) return null
  const said = named(
    text,
    tokens.slice(1, comma).filter(({ kind }) => kind !== 'time'),
  )
  return those && said !== null ? `those ${said}` : said
}

/** accounting for 23 per cent of exports: the subject is the part. */
const accounted = (scene: Scene, at: number): Sense | null => {
  const { tokens } = scene
  const lead = leadOf(tokens, at)
  const verb = SHARE.has(lead.word)
    ? lead.at
    : /^(?:for|up)$/.test(lead.word) && SHARE.has(tokens[lead.at - 1]?.word ?? '')
      ? lead.at - 1
      : -1
  if (verb < 0) return null
  const whole = wholeAfter(scene, at).whole ?? wholeBefore(scene, at)
  const { last, topic } = scene
  const subject = subjectOf(scene, verb) ?? topic ?? last?.measure ?? null
  if (whole === null && !isPart(scene, at)) return null
  return subject === null
    ? sense(whole === null ? null : `share of ${whole}`, { role: 'share' })
    : sense(whole === null ? 'share' : `share of ${whole}`, { subject, role: 'share' })
}

export const behindBracket = ({ tokens }: Scene, at: number): number => {
  if (tokens[at]?.word !== '(') return at
  const close = tokens.findIndex(({ word }, place) => place > at && place < at + 8 && word === ')')
  return close < 0 ? at : close + 1
}

/** Of these, 64% were households with children. */
const ofThese = (scene: Scene, at: number): Sense | null => {
  const { tokens } = scene
  const lead = leadOf(tokens, at)
  if (
    !/^(?:,|•|and|whom|which|these|those|)$/.test(lead.word) ||
    (!/^percent$/.test(figureAt(scene, at).kind) && !ONE_IN.test(figureAt(scene, at).raw))
  )
    return null
  const verb = tokens[behindBracket(scene, at + 1)]
  if (verb?.kind !== 'word' || !(AUXILIARY.has(verb.word) || /^[a-z]+ed$/.test(verb.word))) return null
  const said = saidOf(scene, behindBracket(scene, at + 1))
  const { subject, measure } = spokenOf(scene)
  return said === null
    ? null
    : sense(said.startsWith('that ') ? `share ${said}` : said, {
        subject: wholeBefore(scene, at) ?? subject ?? measure,
        role: 'share',
      })
}

/** of respondents were aged 65: what is said of the part that begins with this "of"; null for nothing. */
export const wholeSaid = (scene: Scene, of: number): Sense | null => {
  const { whole, end } = wholeAfter(scene, of - 1)
  const said = whole === null ? null : saidOf(scene, behindBracket(scene, end))
  return said === null ? null : sense(`share ${said}`, { subject: whole, role: 'share' })
}

/** 68% of adults said: the whole is the subject, what is said of the part the measure. */
const partOf = (scene: Scene, at: number): Sense | null => {
  if (!isPart(scene, at)) return null
  const { whole, end } = wholeAfter(scene, at)
  if (whole === null) return ofThese(scene, at)
  const said = saidOf(scene, behindBracket(scene, end))
  if (said !== null) return sense(`share ${said}`, { subject: whole, role: 'share' })
  const lead = leadOf(scene.tokens, at)
  const verb =
    lead.at >= 0 && (DOING.has(lead.word) || lead.word.endsWith('ed'))
      ? lead.at
      : lastBefore(scene.tokens, at, ({ word }) => AUXILIARY.has(word))
  const subject = verb >= 0 && verb >= lead.at - 2 ? subjectOf(scene, verb) : null
  const part = subject ?? spokenOf(scene).measure
  return part === null
    ? sense(`share of ${whole}`, { role: 'share' })
    : sense(`share of ${whole}`, { subject: part, role: 'share' })
}

export const shareOf = (scene: Scene, at: number): Sense | null => accounted(scene, at) ?? partOf(scene, at)
