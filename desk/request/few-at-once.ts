// A short queue: few at a time, so that the processor stays with the readers; few in line, so that nobody waits long
// for a no.
export const fewAtOnce = (atOnce: number, inLine: number) => {
  const waiting: (() => void)[] = []
  let busy = 0
  /** What `work` answers; null, at once and without doing it, where the line is full. */
  return async <T>(work: () => Promise<T>): Promise<T | null> => {
    if (busy < atOnce) busy += 1
    else if (waiting.length >= inLine) return null
    // Whoever is called takes over the place of the one who leaves.
    else await new Promise<void>((resolve) => waiting.push(resolve))
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else busy -= 1
    }
  }
}
