// The answers that are kept in memory: bounded in bytes, the one longest unused goes first (LRU), and those that
// something touched at once.
import { sizeOf, type Answer } from './answer'
import { touches, type Touched } from './touched'

/** `limit` in bytes. One answer may take an eighth of it. */
export const shelf = (limit: number) => {
  // In the order of their last use.
  const kept = new Map<string, { answer: Answer; size: number }>()
  let bytes = 0

  const remove = (address: string): void => {
    const one = kept.get(address)
    if (!one) return
    bytes -= one.size
    kept.delete(address)
  }
  const put = (address: string, answer: Answer): void => {
    remove(address)
    const size = sizeOf(answer)
    if (size > limit / 8) return
    kept.set(address, { answer, size })
    bytes += size
    for (const oldest of kept.keys()) {
      if (bytes <= limit) break
      remove(oldest)
    }
  }

  return {
    get: (address: string): Answer | undefined => {
      const one = kept.get(address)
      if (one === undefined) return undefined
      kept.delete(address)
      kept.set(address, one)
      return one.answer
    },
    put,
    /** It has grown by a form that somebody asked for. */
    weigh: (address: string, answer: Answer): void => {
      if (kept.get(address)?.answer === answer) put(address, answer)
    },
    /** Drops what this touched. */
    drop: (touched: Touched): void => {
      for (const [address, { answer }] of kept) if (touches(touched, answer.depends)) remove(address)
    },
    size: () => ({ answers: kept.size, bytes }),
  }
}
