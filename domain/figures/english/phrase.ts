// A row of words as a name: its text, without the words that only lead to it.
import { AND_OVER, AUXILIARY, DETERMINER, isAdverb, EMPTY_NOUN, PREPOSITION, PRONOUN, SUBORDINATOR } from './lexicon'
import type { Token } from './tokens'
import { CONJUNCTION } from './verb'

/** What is longer is a sentence and no name. */
const LONGEST = 110

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
  (PREPOSITION.has(word) && word !== 'out') ||
  SUBORDINATOR.has(word) ||
  isAdverb(word) ||
  AUXILIARY.has(word) ||
  PRONOUN.has(word) ||
  /^(?:compared|edged|went|going|go|up|down|changed|little)$/.test(word)

/** privately owned houses, economically inactive people: the adverb is part of the noun. */
export const ofParticiple = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.word.endsWith('ly') &&
  /(?:ed|built|sold|active)$/.test(tokens[at + 1]?.word ?? '') &&
  tokens[at + 2]?.kind === 'word'

/** Without articles, prepositions and the like at both ends. */
export const bare = (tokens: readonly Token[]): Token[] => {
  let from = 0
  let to = tokens.length
  if (/^(?:driven|led|supported|boosted|offset|followed)$/.test(tokens[0]?.word ?? '') && tokens[1]?.word === 'by')
    from = 2
  while (
    from < to &&
    !(tokens[from]!.word === 'all' && tokens[from + 1]?.word !== 'the') &&
    ((tokens[from]!.kind === 'mark' && tokens[from]!.word !== '(') ||
      (tokens[from]!.kind === 'word' && LEADING(tokens[from]!.word) && !ofParticiple(tokens, from)))
  )
    from += 1
  while (
    to > from &&
    !(AND_OVER.test(tokens[to - 1]!.word) && /^(?:and|or)$/.test(tokens[to - 2]?.word ?? '')) &&
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
  // A line may break after a hyphen: 12- month.
  const said = saidBy(text, found)
    .replace(ESTIMATED, '')
    .replace(/ (?:for|in|over|during) the periods?$/, '')
    .replace(/(\d-) (?=(?:day|week|month|year)\b)/g, '$1')
  return said.length <= LONGEST ? said : null
}
