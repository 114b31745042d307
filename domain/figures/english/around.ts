// Which time and which comparison of a sentence belong to which of its figures: those behind it first, then those
// before.
import { wayOfComparing } from './direction'
import { DOING, FALL, RISE, SHARE } from './lexicon'
import type { Sense } from './scene'
import type { Token } from './tokens'
import { isVerb } from './verb'

const RELATION = /^(?:since|from|before|after|until)\b/

const isChange = ({ role }: Sense): boolean => role === 'change' || role === 'rate'

/** A clause with a subject of its own begins: what stands there belongs to another figure. */
const breaks = (tokens: readonly Token[], at: number): boolean => {
  const { kind, word } = tokens[at]!
  if (kind === 'mark') return word === ';' || word === '•'
  if (kind !== 'word' || (word === 'be' && tokens[at - 1]?.word === 'to')) return false
  if (/^(?:while|whereas|although|but|which|with|unchanged)$/.test(word) || SHARE.has(word)) return true
  if (
    /^(?:largest|highest|lowest|smallest|biggest|fastest|slowest|strongest|weakest|sharpest|steepest|first|least)$/.test(
      word,
    )
  )
    return true
  if (tokens[at - 1]?.word === ',' && (word.endsWith('ing') || (word === 'and' && tokens[at + 1]?.word === 'the')))
    return true
  if (DOING.has(word) && tokens[at - 1]?.kind !== 'figure' && /^(?:,|and)$/.test(tokens[at - 1]?.word ?? ''))
    return true
  return (
    isVerb(tokens, at) &&
    !(RISE.has(word) || FALL.has(word)) &&
    !/^(?:was|were|is|are|been|be)$/.test(tokens[at - 1]?.word ?? '')
  )
}

/** The figure is of the subject of its clause: no verb stands before it. */
const leads = (tokens: readonly Token[], from: number): boolean => {
  for (let at = from - 1; at >= Math.max(0, from - 24); at--) {
    const { kind, word } = tokens[at]!
    if (isVerb(tokens, at) || kind === 'figure') return false
    if (kind === 'mark' && /^[,;:•]$/.test(word)) return true
  }
  return true
}

/** Times and comparisons between this figure and the next that is of another sort. */
const behind = (tokens: readonly Token[], from: number, senses: ReadonlyMap<number, Sense>, own: Sense): Token[] => {
  const found: Token[] = []
  let depth = 0
  let ownVerb = leads(tokens, from)
  for (let at = from + 1; at < Math.min(tokens.length, from + 40); at++) {
    const token = tokens[at]!
    if (token.word === '(') depth += 1
    else if (token.word === ')') {
      depth -= 1
      if (depth < 0 && !/^\($/.test(tokens[at + 1]?.word ?? '')) depth = 0
    } else if (depth > 0) continue
    else if (token.kind === 'figure') {
      const other = senses.get(at)
      // rose 0.2 percentage points to 4.1 per cent in July: one time for both.
      const joined =
        tokens[at - 1]?.word === 'to' || (/^(?:to|,)$/.test(tokens[at - 2]?.word ?? '') && tokens[at - 1]!.word === 'a')
      // $588 billion, or 12.9 percent, in the first quarter: the same again.
      if (tokens[at - 1]?.word === 'or') continue
      if (!joined || other?.base || found.length > 0) break
    } else if (token.kind === 'time' || token.kind === 'base' || token.kind === 'basis') found.push(token)
    else if (ownVerb && isVerb(tokens, at)) ownVerb = /^(?:have|has|had|will|would|be|been)$/.test(token.word)
    else if (
      breaks(tokens, at) ||
      (token.kind === 'word' && (RISE.has(token.word) || FALL.has(token.word)) && at > from + 4 && isVerb(tokens, at))
    )
      break
    else if (/^(?:and|,)$/.test(token.word) && own.base && found.length > 0) break
  }
  return found
}

/** Times and comparisons before the figure in its own clause; the nearest first. */
const ahead = (tokens: readonly Token[], from: number, senses: ReadonlyMap<number, Sense>): Token[] => {
  const found: Token[] = []
  for (let at = from - 1; at >= Math.max(0, from - 48); at--) {
    const token = tokens[at]!
    if (token.word === ')') {
      const open = tokens.findLastIndex(({ word }, place) => place < at && word === '(')
      if (open >= 0 && at - open < 12) {
        at = open
        continue
      }
    }
    // from 71.7 in 2016 to 72.9: that time is of the other value.
    if (token.kind === 'figure' && senses.get(at)?.base) return found.filter(({ kind }) => kind !== 'time')
    if (token.kind === 'figure' || token.word === ';') break
    if (
      (token.kind === 'time' || token.kind === 'base' || token.kind === 'basis') &&
      !(at === 1 && /^[a-z]+ed$/.test(tokens[0]!.word)) &&
      !(tokens[at - 2]?.word === ',' && tokens[at - 1]!.word.endsWith('ed'))
    )
      found.push(token)
    if (/^(?:while|whereas|although)$/.test(token.word)) break
  }
  return found
}

/** "over May" is what a change is a change from, "over the last 12 months" its time. */
const OVER = /^over (?!(?:the )?(?:last|past|next|first|same) (?:\d|[a-z]+ (?:years|months|quarters|weeks)))/

/** After a change "since 2014" and "from June" say what it is a change from; right behind the figure only. */
const isBase = (token: Token, own: Sense): boolean =>
  token.kind === 'base' ||
  (token.kind === 'time' &&
    isChange(own) &&
    (OVER.test(token.word) || (RELATION.test(token.word) && !/ (?:to|through|until) /.test(token.word))))

/** below the revised August rate. */
const VALUE_NOUN = /^(?:rate|estimate|figure|level|total|average)s?$/
const COMPARING = /^(?:than|above|below|on)$/
/** 13 per cent higher than at the same date in 2014: from "than" to the last time before a comma; null for none. */
const thanAfter = (tokens: readonly Token[], at: number): Token | null => {
  let from = -1
  let end: Token | null = null
  for (let place = at + 1; place < Math.min(tokens.length, at + 16); place++) {
    const { kind, word } = tokens[place]!
    if (kind === 'figure' || (kind === 'mark' && /^[,;:(]$/.test(word) && (place > at + 1 || word !== '('))) {
      if (kind === 'mark' || !/^[(±]$/.test(tokens[place - 1]?.word ?? '')) break
      continue
    }
    if (from < 0 && kind === 'base' && /^(?:than|above|below)\b/.test(word)) [from, end] = [place, tokens[place]!]
    else if (from < 0 && COMPARING.test(word)) from = place
    else if (from >= 0 && (kind === 'time' || kind === 'base')) end = tokens[place]!
    else if (end !== null && tokens[place - 1] === end && VALUE_NOUN.test(word)) end = tokens[place]!
  }
  return from >= 0 && end ? { ...end, kind: 'base', said: tokens[from]!.start, start: tokens[from]!.start } : null
}

/** at a seasonally adjusted annual rate of 1,127,000: how the level itself was counted. */
const ANNUAL_RATE = /^at an? (?:.*\badjusted )?annual(?:i[sz]ed)? rates?$/

export type Around = {
  /** The time that is stated for the figure; null for none in its clause. */
  time: Token | null
  compared: Token[]
}

/** since and from belong to a change only where no comma parts them from it. */
const isFar = (tokens: readonly Token[], at: number, token: Token): boolean => {
  const place = tokens.indexOf(token)
  return token.kind === 'time' && RELATION.test(token.word) && tokens.slice(at, place).some(({ word }) => word === ',')
}

/** Behind the figure and its bracket: 4.6 percent (±8.5 percent) below. */
const wordAfter = (tokens: readonly Token[], at: number): string => {
  if (tokens[at + 1]?.word !== '(') return tokens[at + 1]?.word ?? ''
  const close = tokens.findIndex(({ word }, place) => place > at && place < at + 6 && word === ')')
  return close < 0 ? '' : (tokens[close + 1]?.word ?? '')
}

const comparesBy = (word: string): boolean => wayOfComparing(word) !== null || /^(?:above|below)$/.test(word)

export const aroundOf = (
  tokens: readonly Token[],
  at: number,
  senses: ReadonlyMap<number, Sense>,
  own: Sense,
): Around => {
  const after = behind(tokens, at, senses, own).filter((token) => !(isChange(own) && isFar(tokens, at, token)))
  const before = ahead(tokens, at, senses)
  // compared to the previous quarter (300,829): the value of that time.
  const bracket = own.base && tokens[at - 1]?.word === '(' ? tokens[at - 2] : undefined
  if (bracket && !after.some(({ kind }) => kind === 'time') && (bracket.kind === 'base' || bracket.kind === 'time'))
    return { time: bracket, compared: [] }
  const than = isChange(own) && comparesBy(wordAfter(tokens, at)) ? thanAfter(tokens, at) : null
  const isTime = (token: Token) =>
    token.kind === 'time' &&
    !isBase(token, own) &&
    (isChange(own) || !/^from\b/.test(token.word) || / (?:to|through|until|and) /.test(token.word))
  const time =
    (than ? undefined : after.find(isTime)) ??
    (own.base
      ? before.slice(0, 1).filter((token) => tokens.indexOf(token) > at - 4 || tokens[at - 1]?.word === '(')
      : before
    ).find((token) => isTime(token) || (own.base && token.kind !== 'basis')) ??
    null
  const bases = than ? [than] : after.filter((token) => token.kind === 'basis' || isBase(token, own))
  const led = before.filter((token) => token.kind === 'basis' || token.kind === 'base')
  const compared = [...bases, ...led].filter(
    (token) =>
      token.kind === 'basis' || (isChange(own) ? !own.base : token.kind === 'base' && ANNUAL_RATE.test(token.word)),
  )
  return {
    time,
    compared: [compared.find(({ kind }) => kind !== 'basis'), compared.find(({ kind }) => kind === 'basis')].flatMap(
      (one) => (one ? [one] : []),
    ),
  }
}
