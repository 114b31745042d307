// Which words of a sentence are the verbs of its clauses.
import {
  AUXILIARY,
  DETERMINER,
  FALL,
  FALL_NOUN,
  GROWN,
  isAdverb,
  LEVEL,
  PREPOSITION,
  RISE,
  RISE_NOUN,
  SHARE,
  SHRUNK,
} from './lexicon'
import type { Token } from './tokens'

const NOUNS_TOO = new Set(
  'average come exceed held holds number numbered numbers record recorded register registered total'.split(' '),
)
const TELLING = new Set('said says show showed shows indicated announced reported saw reflecting'.split(' '))
export const CONJUNCTION = new Set('and but or nor'.split(' '))

export const isNoun = (token: Token | undefined): boolean =>
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
  if (word === 'being' && PREPOSITION.has(tokens[at - 1]?.word ?? '')) return false
  if (AUXILIARY.has(word)) return word !== 'might' || isNoun(tokens[at - 1])
  if (SHARE.has(word)) return word !== 'accounts' && (word !== 'made' || tokens[at + 1]?.word === 'up')
  if (word === 'reported') return isNoun(tokens[at - 1]) && !/^(?:to|by|in|at)$/.test(tokens[at + 1]?.word ?? '')
  if (TELLING.has(word)) return true
  if (LEVEL.has(word)) return !NOUNS_TOO.has(word)
  if (word === 'added' && tokens[at - 1]?.word === 'value') return false
  if (!RISE.has(word) && !FALL.has(word)) return false
  const before = tokens[at - 1]
  if (word === 'down' || word === 'up') return true
  // the rise in, increases in: nouns. rising prices, lower sales: adjectives.
  if (before && (before.word === 'to' || AUXILIARY.has(before.word))) return true
  if ((RISE_NOUN.has(word) || FALL_NOUN.has(word)) && !(tokens[at + 1]?.kind === 'figure')) return false
  const isAdjective = GROWN.has(word) || SHRUNK.has(word)
  return !(isAdjective && isNoun(tokens[at + 1]) && (before === undefined || !isNoun(before)))
}
