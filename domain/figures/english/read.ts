// Reads what the figures of English sentences say: of whom and what, in which role, which way, compared with what,
// when.
import { MONTH_NAMES } from '@/domain/vocabulary/months'
import type { Direction, Figure } from '../figure'
import type { Name } from '../naming/name-parts'
import { aroundOf, type Around } from './around'
import { openedAt } from './bracket'
import { nounBefore } from './noun-before'
import { named } from './phrase'
import { shareOut } from './respectively'
import { type Scene, type Sense } from './scene'
import { senseOf } from './sense'
import { sentencesOf } from './sentences'
import { tokensOf, type Token } from './tokens'
import { isNoun, isVerb } from './verb'

export type Reading = {
  name: Name
  /** As printed, without the preposition; null where the paragraph states none before or with the figure. */
  period: string | null
  direction: Direction | null
  /** A value of another time, which the sentence compares with: its period is never inherited. */
  isOfAnotherTime: boolean
}

/** What holds from one sentence of a paragraph to the next. */
type Memory = { topic: string | null; last: Sense | null; time: string | null; rate: string | null }
const NOTHING: Memory = { topic: null, last: null, time: null, rate: null }

/**
 * The seasonally adjusted annual rate of the first value is that of the others: were at a rate of, the August figure
 * of.
 */
const IS_RATE = /\b(?:rate|estimate|figure|level)s? of $|\brate for [^.;]{3,70} was $/

const said = (text: string, token: Token): string =>
  text
    .slice(token.said, token.end)
    .replace(/\s+/g, ' ')
    .replace(/^the /i, '')
    .replace(/^period (?=[A-Z])/, '')
    .replace(/ (?:basis|base|terms)$/, '')
const JOINING =
  /^(?:(?:when |as )?compared (?:with|to) |relative to |than |since |from |above |below )?(?:(?:in|at|on|for|that of|the) )*/i
const EARLIER = /\b(?:earlier|ago|before|previous|preceding|previously)\b/i

/** Over the last 12 months, prices rose: told once, beside the month that the paragraph speaks of. */
const LOOKS_BACK = /\b(?:last|past|previous|preceding) (?:\d+|[a-z]+) (?:months|years|quarters|weeks)\b/

/** marked the first quarter, responded to: a verb that no list knows. */
const isDoing = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.kind === 'word' &&
  tokens[at]!.word.endsWith('ed') &&
  (tokens[at + 1]?.kind === 'figure' || /^(?:the|an?|its|to|in)\b/.test(tokens[at + 1]?.word ?? '')) &&
  isNoun(tokens[at - 1])

/** The subject of the first verb, for the sentences and clauses that only say "it". */
const topicOf = (text: string, tokens: readonly Token[], upTo: number): string | null => {
  for (let at = upTo - 1; at > Math.max(0, upTo - 48); at--) {
    if (!(isVerb(tokens, at) || isDoing(tokens, at)) || isVerb(tokens, at - 1)) continue
    const subject = named(text, nounBefore(tokens, at))
    if (subject !== null) return subject
  }
  return null
}

/** by 1.5% in the one and by 1.1% in the other, compared to July: the comparison is said once, at the end. */
const alike = (all: readonly Reading[]): void => {
  for (let at = all.length - 2; at >= 0; at--) {
    const [here, next] = [all[at]!, all[at + 1]!]
    if (
      here.name.subject !== null &&
      next.name.subject !== null &&
      here.name.role === next.name.role &&
      here.name.measure === next.name.measure &&
      here.period === next.period
    )
      here.name = { ...here.name, comparison: fuller(here.name.comparison, next.name.comparison) }
  }
}
const fuller = (one: string | null, other: string | null): string | null =>
  one === null ? other : other !== null && other.endsWith(one) ? other : one

/** The topic is looked for when a rule asks for it. */
const sceneAt = (known: Omit<Scene, 'topic' | 'own'>, at: number, before: string | null): Scene => ({
  ...known,
  get own() {
    return topicOf(known.text, known.tokens, at)
  },
  get topic() {
    return topicOf(known.text, known.tokens, at) ?? before
  },
})

/** It is part of what another figure is compared with. */
const isCovered = (token: Token, times: ReadonlyMap<number, Around>): boolean =>
  [...times.values()].some(({ compared }) =>
    compared.some((one) => one.kind === 'base' && one.start < token.start && token.end <= one.end),
  )

const sentence = (
  text: string,
  tokens: readonly Token[],
  figures: readonly Figure[],
  memory: Memory,
  readings: (Reading | null)[],
): Memory => {
  const senses = new Map<number, Sense>()
  const places = tokens.flatMap(({ kind }, at) => (kind === 'figure' ? [at] : []))
  let { topic, last, time, rate } = memory
  const leading = tokens.slice(0, places[0] ?? tokens.length).filter(({ kind }) => kind === 'time')
  for (const at of places) {
    const scene = sceneAt({ text, tokens, figures, last, senses }, at, topic)
    const found = senseOf(scene, at)
    senses.set(at, found)
    if (!found.base && found.measure !== null && (openedAt(tokens, at) < 0 || last === null)) last = found
  }
  topic = topicOf(text, tokens, places.at(-1) ?? 0) ?? topic
  shareOut({ tokens }, senses)
  const times = new Map(places.map((at) => [at, aroundOf(tokens, at, senses, senses.get(at)!)] as const))
  // 4.5 percent (±1.6 percent) below the August rate of 1,272: the time of that rate alone.
  for (const [at, around] of times) {
    const { time: token } = around
    if (token && token.start > tokens[at]!.start && isCovered(token, times)) times.set(at, { ...around, time: null })
  }
  const own = new Set(
    [...times.entries()].flatMap(([at, { time: token }]) =>
      token && !senses.get(at)!.base && !EARLIER.test(token.word) && !isCovered(token, times) ? [token] : [],
    ),
  )
  const led = leading.find((token) => own.has(token)) ?? null
  const only = own.size === 1 ? [...own][0]! : null
  // The change of last month was revised: a look back, that the next sentences do not share.
  const revised = tokens.some(({ kind, word }) => kind === 'word' && word === 'revised')
  let near: string | null = null
  let compared: { role: string; words: string } | null = null
  for (const at of places) {
    const { subject, measure, role, direction, base } = senses.get(at)!
    const around = times.get(at)!
    const token = around.time
    if (
      token &&
      !base &&
      !EARLIER.test(token.word) &&
      !/^(?:by|until)\b/.test(token.word) &&
      !LOOKS_BACK.test(token.word) &&
      !revised &&
      (token === led || only !== null) &&
      (tokens.indexOf(token) < 2 || !/ (?:to|through|until) /.test(token.word))
    )
      time = said(text, token)
    if (token && !base && !EARLIER.test(token.word) && !isCovered(token, times)) near = said(text, token)
    const period: string | null = token
      ? base
        ? said(text, token).replace(JOINING, '')
        : said(text, token)
      : base
        ? null
        : only
          ? said(text, only)
          : (near ?? time)
    const words: string | null =
      around.compared.map((one) => said(text, one.kind === 'time' ? { ...one, said: one.start } : one)).join(', ') ||
      null
    const isChange: boolean = role === 'rate' || role === 'change'
    const isOfRate =
      role === 'level' && IS_RATE.test(text.slice(Math.max(0, tokens[at]!.start - 90), tokens[at]!.start))
    if (isOfRate && words?.endsWith(' rate')) rate = words
    const comparison: string | null =
      words ?? (isChange && compared?.role === role ? compared.words : isOfRate ? rate : null)
    if (words !== null && isChange) compared = { role, words }
    readings[tokens[at]!.figure] = {
      name: { subject, measure, role, comparison },
      period,
      direction,
      isOfAnotherTime: base,
    }
  }
  alike(places.map((at) => readings[tokens[at]!.figure]!))
  if (places.length === 0) {
    topic = topicOf(text, tokens, Math.min(tokens.length, 48)) ?? topic
    const stated = leading.find(({ word }) => !/^(?:after|before|by|from|since|until)\b/.test(word))
    if (stated) time = said(text, stated)
  }
  return { topic, last, time, rate }
}

/** Without figures a sentence matters only for the time it names. */
const DATED = new RegExp(`\\d|${MONTH_NAMES}|:\\s*$`)

/** Alone in a line or a cell: a row names it, no sentence. */
const standsAlone = (folded: string, { phraseStart, phrase }: Figure): boolean =>
  /(?:^|[\n|\t])\s*$/.test(folded.slice(Math.max(0, phraseStart - 6), phraseStart)) &&
  /^\s*(?:$|[\n|\t])/.test(folded.slice(phraseStart + phrase.length, phraseStart + phrase.length + 6))

/** One answer per figure; null for what stands in no English sentence and for what is no statistic. */
export const readEnglish = (text: string, folded: string, figures: readonly Figure[]): (Reading | null)[] => {
  const readings: (Reading | null)[] = figures.map(() => null)
  let memory = NOTHING
  let next = 0
  if (!/[A-Za-z]{3}/.test(folded)) return readings
  for (const one of sentencesOf(folded)) {
    if (one.opens) memory = one.introduced ? { ...NOTHING, time: memory.time } : NOTHING
    while (next < figures.length && figures[next]!.start < one.from) next += 1
    const isTold = next < figures.length && figures[next]!.start < one.to
    if (isTold || DATED.test(folded.slice(one.from, one.to)))
      memory = sentence(text, tokensOf(folded, one, figures, next), figures, memory, readings)
  }
  return readings.map((reading, at) => (reading && standsAlone(folded, figures[at]!) ? null : reading))
}
