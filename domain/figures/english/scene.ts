// What the rules of a sentence look at: its tokens, what was named before, and what was understood so far.
import type { Direction, Figure } from '../figure'
import type { Role } from '../naming/name-parts'
import { AUXILIARY, DETERMINER, isAdverb } from './lexicon'
import { nounBefore } from './noun-before'
import { named } from './phrase'
import type { Token } from './tokens'
import { isVerb } from './verb'

/** What a figure is, before its time and what it is compared with are looked for. */
export type Sense = {
  subject: string | null
  measure: string | null
  role: Role
  direction: Direction | null
  /** A value of another time, that the sentence compares with: from 3.9 per cent, compared with 35,697. */
  base: boolean
}

export type Scene = {
  text: string
  tokens: readonly Token[]
  figures: readonly Figure[]
  /** What the last clause with a verb spoke of. */
  topic: string | null
  /** The same, of this sentence alone. */
  own: string | null
  /** The last figure that was no value of another time. */
  last: Sense | null
  /** By token: what was understood of the figures before. */
  senses: ReadonlyMap<number, Sense>
}

export const sense = (measure: string | null, rest: Partial<Sense> = {}): Sense => ({
  subject: null,
  measure,
  role: 'level',
  direction: null,
  base: false,
  ...rest,
})

export const figureAt = ({ figures, tokens }: Pick<Scene, 'figures' | 'tokens'>, at: number): Figure =>
  figures[tokens[at]!.figure]!

/** A change in per cent is a rate, one in units or percentage points a change. */
export const roleOfChange = (figure: Figure): Role =>
  figure.kind === 'percent' || figure.kind === 'ratio' ? 'rate' : 'change'

const BETWEEN = new Set(
  'additional approximate combined estimated extra further historic mere modest net new provisional record revised sharp slight small strong total whopping'.split(
    ' ',
  ),
)
/** Whether a token only stands between a number and what leads to it. */
const isFiller = ({ kind, word }: Token): boolean =>
  kind === 'time' ||
  kind === 'base' ||
  kind === 'basis' ||
  (kind === 'word' && (isAdverb(word) || DETERMINER.has(word) || BETWEEN.has(word)))

export type Lead = { at: number; word: string; by: boolean }

/** What leads to a figure: the first word before it that is no adverb, article or time. "by" is told apart. */
export const leadOf = (tokens: readonly Token[], figure: number): Lead => {
  let by = false
  for (let at = figure - 1; at >= 0; at--) {
    const token = tokens[at]!
    if (token.word === 'by' && !by) by = true
    else if (!isFiller(token)) return { at, word: token.kind === 'figure' ? '' : token.word, by }
  }
  return { at: -1, word: '', by }
}

/** The first token of the verb that ends here: "has also been" of "has also been falling". */
export const verbStart = (tokens: readonly Token[], at: number): number => {
  let from = at
  for (let place = at - 1; place >= 0; place--) {
    const { kind, word } = tokens[place]!
    if (kind === 'time' || kind === 'base' || kind === 'basis') continue
    if (kind !== 'word') break
    if (
      AUXILIARY.has(word) ||
      /^(?:to|went|gone|going|go|goes|edged|edging|ticked|moved|continued|rose|came|fell|not|was|picked|shot|slowed|trend|trended|trending)$/.test(
        word,
      ) ||
      isAdverb(word)
    )
      from = place
    else if (RAISED.test(word) && AUXILIARY.has(tokens[place - 1]?.word ?? '')) from = place
    else break
  }
  return from
}

/** is estimated to have grown, was revised up. */
const RAISED = /^(?:estimated|expected|projected|forecast|reported|revised|found|thought|likely|set)$/

/** "the rate", "that in manufacturing": what was named before, where it fits. */
const referred = ({ text, last, topic }: Scene, noun: readonly Token[]): string | null => {
  const said = named(text, noun)
  const known = last?.measure ?? topic
  if (known === null || noun.length === 0) return said
  const that = noun.findLastIndex(
    ({ word }, at) => /^(?:that|those)$/.test(word) && /^(?:in|of|for)$/.test(noun[at + 1]?.word ?? ''),
  )
  if (that >= 0) {
    const rest = named(text, noun.slice(that + 2))
    const head = /^(.+?) (?:in|of|for) /.exec(known)?.[1] ?? known
    return rest === null ? said : `${head} ${noun[that + 1]!.word} ${rest}`
  }
  const [first, second, ...more] = noun.filter(({ word }) => word !== 'and')
  return first &&
    second &&
    more.length === 0 &&
    /^(?:the|this|these)$/.test(first.word) &&
    known.toLowerCase().split(' ').includes(second.word)
    ? known
    : said
}

/** The subject of the verb that ends here; null where it is a pronoun or left out. */
export const subjectOf = (scene: Scene, verb: number): string | null =>
  referred(scene, nounBefore(scene.tokens, verbStart(scene.tokens, verb)))

/** The place of the last token before this one that passes; -1 where a figure or a mark of a clause comes first. */
export const lastBefore = (
  tokens: readonly Token[],
  from: number,
  passes: (token: Token, at: number) => boolean,
): number => {
  for (let at = from - 1; at >= Math.max(0, from - 24); at--) {
    const token = tokens[at]!
    if (passes(token, at)) return at
    if (token.kind === 'figure' || (token.kind === 'mark' && /^[,;:(•]$/.test(token.word))) return -1
  }
  return -1
}

/** The figure right before, with nothing but words of time, articles or a joining word between; -1 for none. */
export const figureBefore = (tokens: readonly Token[], from: number): number => {
  for (let at = from - 1; at >= Math.max(0, from - 10); at--) {
    const token = tokens[at]!
    if (token.kind === 'figure') return at
    const isUnit =
      token.kind === 'word' &&
      (tokens[at - 1]?.kind === 'figure' || tokens[at - 2]?.kind === 'figure') &&
      !isVerb(tokens, at)
    if (!isFiller(token) && !isUnit && !/^(?:,|and|or|by|to|from|but|\)|\()$/.test(token.word)) return -1
  }
  return -1
}
