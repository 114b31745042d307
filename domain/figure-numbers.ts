// The number of a figure in its release, which is part of its address: counted in the order in which the editions first
// state it, so that no later edition gives it another one.
import type { Manuscript } from './manuscript'

/** By metric. `editions`: from the first one on. */
export const figureNumbers = (editions: readonly Pick<Manuscript, 'metrics'>[]): Record<string, number> => {
  const numbers = new Map<string, number>()
  for (const { metrics } of editions)
    for (const { id } of metrics) if (!numbers.has(id)) numbers.set(id, numbers.size + 1)
  return Object.fromEntries(numbers)
}
