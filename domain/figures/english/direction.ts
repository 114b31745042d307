// Which way the words of a change point.
import type { Direction } from '../figure'
import { FALL, FALL_NOUN, GROWN, LESS, MORE, RISE, RISE_NOUN, SHRUNK } from './lexicon'

/** null for a word that says no way. */
export const wayOf = (word: string): Direction | null => {
  if (RISE.has(word) || RISE_NOUN.has(word)) return 'up'
  if (FALL.has(word) || FALL_NOUN.has(word)) return 'down'
  return null
}

/** higher than, fewer than. */
export const wayOfComparing = (word: string): Direction | null =>
  MORE.has(word) ? 'up' : LESS.has(word) ? 'down' : null

/** Rising prices, lower sales. */
export const wayOfAdjective = (word: string): Direction | null =>
  GROWN.has(word) ? 'up' : SHRUNK.has(word) ? 'down' : null

/** The sign of the number itself, where it has one. */
export const wayOfSign = (raw: string): Direction | null =>
  /^[+＋]/.test(raw) ? 'up' : /^[-−–]\s?[\d$£€]/.test(raw) ? 'down' : null
