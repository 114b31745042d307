// Noun phrases: what stands before a verb and what stands after a number, without the words that only lead to it.
import {
  AUXILIARY,
  DETERMINER,
  FALL,
  FALL_NOUN,
  GROWN,
  isAdverb,
  LEVEL,
  EMPTY_NOUN,
  PREPOSITION,
  PRONOUN,
  RISE,
  RISE_NOUN,
  SHRUNK,
  SUBORDINATOR,
} from './lexicon'
import type { Token } from './tokens'

/** How many tokens are looked at on one side: sentences are longer, names are not. */
const NEAR = 48
const LONGEST = 110

const NOUNS_TOO = new Set(
  'average come exceed held holds number numbered numbers record recorded register registered total'.split(' '),
)
const TELLING = new Set('said says show showed shows indicated announced reported saw reflecting'.split(' '))
const ASIDE = new Set(
  'adjusted after as based but driven not especially excluding following having including like mainly namely notably particularly reflecting seasonally such supported which where who whose with'.split(
    ' ',
  ),
)
const CONJUNCTION = new Set('and but or nor'.split(' '))

const isNoun = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  !PREPOSITION.has(token.word) &&
  !CONJUNCTION.has(token.word) &&
  !AUXILIARY.has(token.word) &&
  !isAdverb(token.word) &&
  !DETERMINER.has(token.word)

/** Whether this is the verb of a clause, and not a noun or adjective that looks the same. */
export const isVerb = (tokens: readonly Token[], at: number): boolean => {
  const { kind, word } = tokens[at]!
  if (kind !== 'word') return false
  if (AUXILIARY.has(word)) return word !== 'might' || isNoun(tokens[at - 1])
  if (word === 'reported') return isNoun(tokens[at - 1])
  if (TELLING.has(word)) return true
  if (LEVEL.has(word)) return !NOUNS_TOO.has(word)
  if (word === 'added' && tokens[at - 1]?.word === 'value') return false
  if (!RISE.has(word) && !FALL.has(word)) return false
  const before = tokens[at - 1]
  if (word === 'down' || word === 'up') return true
  // the rise in, increases in: nouns. rising prices, lower sales: adjectives.
  if ((RISE_NOUN.has(word) || FALL_NOUN.has(word)) && !(tokens[at + 1]?.kind === 'figure')) return false
  const isAdjective = GROWN.has(word) || SHRUNK.has(word)
  return !(isAdjective && isNoun(tokens[at + 1]) && (before === undefined || !isNoun(before)))
}

/** The text of a row of tokens, with one space where something between them was left out. */
export const saidBy = (text: string, tokens: readonly Token[]): string =>
  tokens
    .map((token, at) => {
      const before = tokens[at - 1]
      const gap = before ? text.slice(before.end, token.start) : ''
      return (before && (/\s/.test(gap) || token.start > before.end) ? ' ' : '') + text.slice(token.start, token.end)
    })
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/ ([,)])/g, '$1')
    .replace(/\( /g, '(')

const LEADING = (word: string): boolean =>
  DETERMINER.has(word) ||
  CONJUNCTION.has(word) ||
  PREPOSITION.has(word) ||
  SUBORDINATOR.has(word) ||
  isAdverb(word) ||
  AUXILIARY.has(word) ||
  (/^(?:overall|of|compared|there|it|they|we|which|who|new-?)$/.test(word) && word !== 'new')
const TRAILING = (word: string): boolean =>
  DETERMINER.has(word) ||
  CONJUNCTION.has(word) ||
  (PREPOSITION.has(word) && word !== 'up') ||
  SUBORDINATOR.has(word) ||
  isAdverb(word) ||
  AUXILIARY.has(word) ||
  PRONOUN.has(word) ||
  /^(?:compared|edged|went|going|go|up|down)$/.test(word)

/** Without articles, prepositions and the like at both ends. */
export const bare = (tokens: readonly Token[]): Token[] => {
  let from = 0
  let to = tokens.length
  while (
    from < to &&
    !(tokens[from]!.word === 'all' && tokens[from + 1]?.word !== 'the') &&
    ((tokens[from]!.kind === 'mark' && tokens[from]!.word !== '(') ||
      (tokens[from]!.kind === 'word' && LEADING(tokens[from]!.word)))
  )
    from += 1
  while (
    to > from &&
    ((tokens[to - 1]!.kind === 'mark' && tokens[to - 1]!.word !== ')') ||
      (tokens[to - 1]!.kind === 'word' && TRAILING(tokens[to - 1]!.word)))
  )
    to -= 1
  return tokens.slice(from, to)
}

/** the revised estimate of the value: of the value. */
const ESTIMATED =
  /^(?:(?:advance|early|final|first|flash|latest|preliminary|provisional|revised) )*estimates? (?:of|for) (?:the )?/i

/** null for what names nothing: empty, a pronoun, a number, or too long to be a name. */
export const named = (text: string, tokens: readonly Token[]): string | null => {
  const found = bare(tokens)
  if (
    !found.some(({ kind, word }) => kind === 'word' && word.length > 1 && !PRONOUN.has(word) && !EMPTY_NOUN.has(word))
  )
    return null
  const said = saidBy(text, found).replace(ESTIMATED, '')
  return said.length <= LONGEST ? said : null
}

/** The place of the mark that opens the bracket which closes here; -1 for none near. */
const openingOf = (tokens: readonly Token[], close: number): number => {
  for (let at = close - 1; at >= Math.max(0, close - NEAR); at--) if (tokens[at]!.word === '(') return at
  return -1
}

const closesFigure = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.word === ')' && tokens.slice(Math.max(0, openingOf(tokens, at)), at).some(({ kind }) => kind === 'figure')

/** Where the part of a sentence before a comma begins. */
const partBefore = (tokens: readonly Token[], comma: number): number => {
  for (let at = comma - 1; at >= Math.max(0, comma - NEAR); at--) {
    const { kind, word } = tokens[at]!
    if (kind === 'mark' && /^[,;:(–—•]$/.test(word)) return CONJUNCTION.has(tokens[at + 1]!.word) ? at + 2 : at + 1
    if (kind === 'figure' && CONJUNCTION.has(tokens[at + 1]!.word)) return at + 2
  }
  return Math.max(0, comma - NEAR)
}

const isListed = (part: readonly Token[]): boolean =>
  part.length > 0 &&
  part.length <= 14 &&
  part.every(({ kind }, at) => (kind === 'word' || kind === 'number') && !isVerb(part, at)) &&
  !PREPOSITION.has(part[0]!.word) &&
  !SUBORDINATOR.has(part[0]!.word) &&
  !isAdverb(part[0]!.word) &&
  !/(?:^overall|ing)$/.test(part[0]!.word)

/** The first of a list, after the verb of its clause: has come in fraud, deception and theft. */
const lastItem = (part: readonly Token[]): Token[] => {
  const verb = part.findLastIndex((_, at) => isVerb(part, at))
  const tail = verb < 0 ? [] : bare(part.slice(verb + 1))
  const link = tail.findLastIndex(({ word }) => word === 'in' || word === 'by')
  const item = bare(tail.slice(link + 1))
  return item.length <= 4 && item.every(({ kind }) => kind === 'word') ? item : []
}

/** The noun phrase that ends right before this place, over what is put in between two commas or brackets. */
export const nounBefore = (tokens: readonly Token[], end: number): Token[] => {
  const found: Token[] = []
  for (let at = end - 1; at >= Math.max(0, end - NEAR); at--) {
    const token = tokens[at]!
    const { kind, word } = token
    const first = found[0]
    if (kind === 'figure') break
    if (kind === 'time' || kind === 'base' || kind === 'basis') {
      if (first && (CONJUNCTION.has(first.word) || SUBORDINATOR.has(first.word) || /^(?:from|since|than)\b/.test(word)))
        break
      continue
    }
    if (kind === 'mark') {
      if (word === ')') {
        const open = openingOf(tokens, at)
        if (open < 0) break
        const inside = tokens.slice(open, at + 1)
        if (inside.length === 3 && inside[1]!.kind === 'word') found.unshift(...inside)
        at = open
        continue
      }
      if (word === ',') {
        const from = partBefore(tokens, at)
        const part = tokens.slice(from, at)
        const listing = part[0]?.word === 'with' ? part.slice(1) : part
        const comma = CONJUNCTION.has(tokens[from - 1]?.word ?? '') ? from - 2 : from - 1
        const isAside =
          tokens[comma]?.word === ',' &&
          !first &&
          (ASIDE.has(part[0]?.word ?? '') || /^(?:an?|the)$/.test(part[0]?.word ?? ''))
        if (isAside && !part.some((one) => one.kind === 'figure')) {
          at = comma
          continue
        }
        if (
          first &&
          found.some((one) => one.word === 'and' || one.word === 'or') &&
          !CONJUNCTION.has(first.word) &&
          isListed(listing)
        ) {
          found.unshift(token)
          continue
        }
        const item = first && found.some((one) => one.word === 'and') ? lastItem(part) : []
        if (item.length > 0) {
          found.unshift(...item, token)
          break
        }
        if (first && CONJUNCTION.has(first.word) && isListed(part)) {
          found.unshift(token)
          continue
        }
        break
      }
      if (
        /^[&/’'%]$/.test(word) ||
        (/^[-–]$/.test(word) && tokens[at - 1]?.kind === 'number' && first?.kind === 'number')
      ) {
        found.unshift(token)
        continue
      }
      break
    }
    if (kind === 'word') {
      if (isVerb(tokens, at)) break
      if (
        PRONOUN.has(word) &&
        (word === 'which' ||
          word === 'who' ||
          (word === 'that' && first !== undefined && !/^(?:in|of|for)$/.test(first.word)))
      )
        break
      if (word === 'with' || word === 'as') {
        const before = tokens[at - 1]
        if (before === undefined || before.kind !== 'word' || word === 'as') break
      } else if (
        SUBORDINATOR.has(word) &&
        !/^(?:following|due|that)$/.test(word) &&
        !(word === 'than' && tokens[at - 1]?.word === 'other')
      )
        break
      if (CONJUNCTION.has(word) && closesFigure(tokens, at - 1)) break
      if (CONJUNCTION.has(word) && first === undefined) continue
      if (
        CONJUNCTION.has(word) &&
        (tokens[at - 1] === undefined ||
          tokens[at - 1]!.kind === 'figure' ||
          tokens[at - 1]!.kind === 'time' ||
          tokens[at - 1]!.kind === 'base')
      )
        break
    }
    found.unshift(token)
  }
  return found
}

export type After = { tokens: Token[]; end: number }

/** The noun phrase that begins right at this place, with what belongs to it (homes in Wales, people who were employed). */
export const nounAfter = (tokens: readonly Token[], from: number): After => {
  const found: Token[] = []
  let at = from
  for (; at < Math.min(tokens.length, from + 14); at++) {
    const token = tokens[at]!
    const { kind, word } = token
    if (kind !== 'word' && kind !== 'number' && !/^[&/’'-]$/.test(word)) break
    if (kind === 'word') {
      if (isVerb(tokens, at)) {
        if (!(AUXILIARY.has(word) && /^(?:who|that|which)$/.test(tokens[at - 1]?.word ?? '') && at > from)) break
      }
      if (SUBORDINATOR.has(word) && !/^(?:who|with|that)$/.test(word)) break
      if (word === 'that' && at === from) break
      if (CONJUNCTION.has(word) && (!isNoun(tokens[at + 1]) || tokens[at + 1]!.kind !== 'word')) break
      if (
        /^(?:including|includes|include|respectively|within|after|before|until|compared|versus|against|thanks|than|since|per|under|up|down|higher|lower)$/.test(
          word,
        )
      )
        break
      if (/^(?:to|by|at)$/.test(word) && at === from) break
      if (
        /^(?:an?|the)$/.test(word) &&
        at > from &&
        !PREPOSITION.has(tokens[at - 1]!.word) &&
        !CONJUNCTION.has(tokens[at - 1]!.word)
      )
        break
    }
    found.push(token)
  }
  // "12 providers to deliver 6,290 homes": what leads to the next number is not of this name.
  if (tokens[at]?.kind === 'figure') {
    const cut = found.findLastIndex(({ word }, place) => place > 0 && (PREPOSITION.has(word) || CONJUNCTION.has(word)))
    if (cut > 0) found.length = cut
  }
  return { tokens: found, end: from + found.length }
}
