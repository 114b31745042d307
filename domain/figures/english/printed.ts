// The printed name of a figure in English, made of its parts: Retail sales, increase from May; Patients: share of the
// total seen; Housing starts, seasonally adjusted annual rate.
import type { Direction } from '../figure'
import type { Name } from '../naming/name-parts'

const capital = (words: string): string =>
  /^[a-z][a-z]*\b/.test(words) ? words.charAt(0).toUpperCase() + words.slice(1) : words
const WAYS: Readonly<Record<Direction, string>> = { up: 'increase', down: 'decrease', flat: 'no change' }
const SAYS_CHANGE = /\b(?:change|growth|increase|decrease|rise|fall|decline|drop|reduction|inflation)\b/i
const SAYS_SHARE = /\b(?:share|proportion|percentage|percent|ratio|rate)\b/i

/** year on year, seasonally adjusted monthly: these stand before the noun. */
const KIND =
  /^(?:(?:(?:not|non|seasonally|calendar|inflation|working-day|trend)[ -].*)?(?:un)?adjusted\b.*|annual(?:ly|i[sz]ed)?(?: rates?)?|monthly|quarterly|yearly|weekly|comparable|like-for-like|real|nominal|[yqm][-/]?o?[-/]?[yqm]|(?:year|quarter|month|week)[- ](?:on|over|to)[- ](?:year|quarter|month|week))$/i
/** below the revised August rate, than at 30 September: what a noun of change is compared with. */
const COMPARES =
  /^(?:(?:when |as )?compared (?:with|to)|in comparison (?:with|to)|relative to|than|above|below|against|versus|vs|over(?= (?:[A-Z\d]|the (?:same|corresponding)))|on(?= (?:[A-Z\d]|the [a-z]+ (?:months|quarters|weeks) to)))\b\s*(?:(?:the levels|that) )?(?:(?:in|at|on|for|during|of) (?!average))?/

/** The words before and behind increase, decrease, change. */
const around = (comparison: string | null): { kind: string; base: string } => {
  const parts = comparison?.split(/, (?=\S)/) ?? []
  const kinds = parts.filter((part) => KIND.test(part))
  return {
    kind: kinds.map((part) => `${part.replace(/ (on|over|to) /, '-$1-').replace(/^annually$/i, 'annual')} `).join(''),
    base: parts
      .filter((part) => !KIND.test(part))
      .map((part) => ` ${part.replace(COMPARES, 'compared with ')}`)
      .join(','),
  }
}

/** "" where nothing is named. */
export const printedInEnglish = ({ subject, measure, role, comparison }: Name, direction: Direction | null): string => {
  if (measure === null) return ''
  const name = subject === null ? capital(measure) : `${capital(subject)}: ${measure}`
  const { kind, base } = around(comparison)
  if (role === 'change' || role === 'rate') {
    const says = role === 'rate' ? SAYS_CHANGE.test(measure) : /^(?:change|increase|decrease)\b/i.test(measure)
    if (says) return `${name}${base}${kind === '' ? '' : `, ${kind.trim()}`}`
    return `${name}, ${kind}${direction === null ? 'change' : WAYS[direction]}${base}`
  }
  if (role === 'share' && !SAYS_SHARE.test(measure)) return `${name}, share`
  return role === 'level' && kind !== '' ? `${name}, ${kind.trim()}` : name
}
