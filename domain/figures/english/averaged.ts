// by an average of 4.2%, at an annual rate of 2.1 percent: what leads to the number, as if the average were not said.
import { EMPTY_NOUN, FALL, RISE } from './lexicon'
import { leadOf, type Lead } from './scene'
import type { Token } from './tokens'

/** by an average of, at an annual rate of: as if it were not said. */
export const averaged = (tokens: readonly Token[], lead: Lead): Lead => {
  if (lead.word !== 'of') return lead
  if (tokens[lead.at - 1]?.kind === 'base' && tokens[lead.at - 1]!.word.startsWith('at '))
    return { ...leadOf(tokens, lead.at), by: true }
  let at = lead.at - 1
  while (
    at >= 0 &&
    tokens[at]!.kind === 'word' &&
    (EMPTY_NOUN.has(tokens[at]!.word) ||
      /^(?:an?|annual|annualised|annualized|the|pace|slower|faster|quicker|weaker|stronger|compound)$/.test(
        tokens[at]!.word,
      ))
  )
    at -= 1
  const link = tokens[at]?.word ?? ''
  const isChange =
    link === 'by' || tokens.slice(Math.max(0, at - 3), at).some(({ word }) => RISE.has(word) || FALL.has(word))
  return at < lead.at - 1 && isChange && /^(?:by|at)$/.test(link) ? { ...leadOf(tokens, at), by: true } : lead
}
