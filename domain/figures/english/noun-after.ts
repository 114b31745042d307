// The noun phrase that stands right behind a number.
import { AND_OVER, AUXILIARY, PREPOSITION, SUBORDINATOR } from './lexicon'
import type { Token } from './tokens'
import { CONJUNCTION, isNoun, isVerb } from './verb'

export type After = { tokens: Token[]; end: number }

/**
 * The noun phrase that begins right at this place, with what belongs to it (homes in Wales, people who were employed).
 */
export const nounAfter = (tokens: readonly Token[], from: number): After => {
  const found: Token[] = []
  let at = from
  let relative = false
  for (; at < Math.min(tokens.length, from + 14); at++) {
    const token = tokens[at]!
    const { kind, word } = token
    if (kind !== 'word' && kind !== 'number' && !/^[&/’'-]$/.test(word)) break
    // households in care - this figure: a dash, no hyphen.
    if (word === '-' && token.start > (tokens[at - 1]?.end ?? 0)) break
    if (kind === 'word') {
      if (isVerb(tokens, at)) {
        if (!(AUXILIARY.has(word) && relative)) break
      }
      relative ||= /^(?:who|that)$/.test(word) && at > from
      if (word === 'than' && /^(?:less|longer|more|other)$/.test(tokens[at - 1]?.word ?? '')) {
        found.push(token)
        continue
      }
      if (SUBORDINATOR.has(word) && !/^(?:who|with|that)$/.test(word)) break
      if (word === 'that' && at === from) break
      if (CONJUNCTION.has(word) && AND_OVER.test(tokens[at + 1]?.word ?? '')) {
        found.push(token, tokens[at + 1]!)
        at += 1
        continue
      }
      if (CONJUNCTION.has(word) && (!isNoun(tokens[at + 1]) || tokens[at + 1]!.kind !== 'word')) break
      const after = tokens[at + 1]
      // crimes against households, but 5 against 4 last year.
      if (word === 'against' && after?.kind === 'word' && !/^(?:the|an?)$/.test(after.word)) {
        found.push(token)
        continue
      }
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
