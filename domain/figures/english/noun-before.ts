// The noun phrase that ends right before a verb or a mark.
import { isAdverb, PREPOSITION, PRONOUN, SUBORDINATOR } from './lexicon'
import { bare } from './phrase'
import type { Token } from './tokens'
import { CONJUNCTION, isNoun, isVerb } from './verb'

/** How many tokens are looked at: sentences are longer, names are not. */
const NEAR = 48

const COMPARED = /^(?:fewer|higher|larger|less|longer|lower|more|older|other|shorter|smaller|younger)$/

/** How the words between two commas begin that only add something to a noun. */
const ASIDE = new Set(
  'adjusted after as based but driven not especially excluding following having including like mainly namely notably particularly reflecting seasonally such supported which where who whose with'.split(
    ' ',
  ),
)

/** the number assessed as homeless */
const KNOWN_AS =
  /^(?:assessed|classed|classified|defined|described|identified|known|recorded|regarded|registered|reported|treated)$/

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

/** The comma that opens what two commas put in (and what stands before it of the same kind); this place for none. */
const beforeAsides = (tokens: readonly Token[], close: number): number => {
  let at = close
  for (;;) {
    const from = partBefore(tokens, at)
    const open = CONJUNCTION.has(tokens[from - 1]?.word ?? '') ? from - 2 : from - 1
    const first = tokens[from]?.word ?? ''
    const isAside =
      tokens[open]?.word === ',' &&
      (ASIDE.has(first) ||
        (/^(?:an?|the)$/.test(first) && !PREPOSITION.has(tokens[partBefore(tokens, open)]?.word ?? '')) ||
        (open === from - 2 && tokens[from - 1]!.word === 'or'))
    if (!isAside || tokens.slice(from, at).some(({ kind }) => kind === 'figure')) return at
    at = open
  }
}

const isListed = (part: readonly Token[]): boolean =>
  part.length > 0 &&
  part.length <= 14 &&
  part.every(({ kind }, at) => (kind === 'word' || kind === 'number') && !isVerb(part, at)) &&
  !PREPOSITION.has(part[0]!.word) &&
  !SUBORDINATOR.has(part[0]!.word) &&
  !isAdverb(part[0]!.word) &&
  !/^(?:according|comparing|considering|excluding|having|including|looking|netting|overall|reflecting|regarding|taking|using)$/.test(
    part[0]!.word,
  )

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
    // during the three months before their application
    if (kind === 'time' && /^(?:its|their|his|her)$/.test(first?.word ?? '')) {
      found.unshift(token)
      continue
    }
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
        const aside = first ? at : beforeAsides(tokens, at)
        if (aside < at) {
          at = aside
          continue
        }
        const part = tokens.slice(partBefore(tokens, at), at)
        const listing = part[0]?.word === 'with' ? part.slice(1) : part
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
    if (word === 'there') break
    if (kind === 'word') {
      const isRelative =
        /^(?:who|that)$/.test(tokens[at - 1]?.word ?? '') && isNoun(tokens[at - 2]) && first !== undefined
      if (isVerb(tokens, at) && !isRelative) break
      if (
        PRONOUN.has(word) &&
        (word === 'which' ||
          (word === 'who' &&
            !/^(?:are|is|was|were|have|had|do|did)$/.test(first?.word ?? '') &&
            !(first && isNoun(tokens[at - 1]))) ||
          (word === 'that' &&
            first !== undefined &&
            !/^(?:are|is|was|were|have|had)$/.test(first.word) &&
            !/^(?:in|of|for)$/.test(first.word) &&
            !PREPOSITION.has(tokens[at - 1]?.word ?? '')))
      )
        break
      if (word === 'with' || word === 'as') {
        const before = tokens[at - 1]
        if (before === undefined || before.kind !== 'word' || (word === 'as' && !KNOWN_AS.test(before.word))) break
      } else if (
        SUBORDINATOR.has(word) &&
        !/^(?:following|due|that)$/.test(word) &&
        !(
          word === 'who' &&
          first &&
          (isNoun(tokens[at - 1]) || /^(?:are|is|was|were|have|had|do|did)$/.test(first.word))
        ) &&
        !(word === 'than' && COMPARED.test(tokens[at - 1]?.word ?? ''))
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
