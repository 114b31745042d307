// The printed name of a figure in English, made of its parts: Retail sales, increase; Patients: share of the total
// seen.
import type { Direction } from '../figure'
import type { Name } from '../naming/name-parts'

const capital = (words: string): string =>
  /^[a-z][a-z]*\b/.test(words) ? words.charAt(0).toUpperCase() + words.slice(1) : words
const WAYS: Readonly<Record<Direction, string>> = { up: 'increase', down: 'decrease', flat: 'no change' }
const SAYS_CHANGE = /\b(?:change|growth|increase|decrease|rise|fall|decline|drop|reduction|inflation)\b/i
const SAYS_SHARE = /\b(?:share|proportion|percentage|percent|ratio|rate)\b/i

/** "" where nothing is named. */
export const printedInEnglish = ({ subject, measure, role }: Name, direction: Direction | null): string => {
  if (measure === null) return ''
  const name = subject === null ? capital(measure) : `${capital(subject)}: ${measure}`
  const says = role === 'rate' ? SAYS_CHANGE.test(measure) : /^(?:change|increase|decrease)\b/i.test(measure)
  if ((role === 'change' || role === 'rate') && !says)
    return `${name}, ${direction === null ? 'change' : WAYS[direction]}`
  return role === 'share' && !SAYS_SHARE.test(measure) ? `${name}, share` : name
}
