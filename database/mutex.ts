// A mutex with a queue: `take` answers with the release. Whoever asks with a smaller rank goes before those who wait
// with a larger one; those of one rank go in the order of asking. It gives up with `late` after `limit` milliseconds.
type Waiting = { rank: number; go: () => void }

export const mutex = (limit: number, late: string) => {
  const waiting: Waiting[] = []
  let busy = false
  const release = () => {
    const next = waiting.shift()
    if (next) next.go()
    else busy = false
  }
  /** Answers once: a release that is called twice lets nobody through. */
  const once = () => {
    let open = true
    return () => {
      if (open) release()
      open = false
    }
  }
  return async (rank = 0): Promise<() => void> => {
    if (!busy) {
      busy = true
      return once()
    }
    await new Promise<void>((resolve, reject) => {
      const one: Waiting = {
        rank,
        go: () => {
          clearTimeout(timer)
          resolve()
        },
      }
      const timer = setTimeout(() => {
        waiting.splice(waiting.indexOf(one), 1)
        reject(new Error(late))
      }, limit)
      const behind = waiting.findIndex((other) => other.rank > rank)
      waiting.splice(behind < 0 ? waiting.length : behind, 0, one)
    })
    return once()
  }
}
