// Many that ask at once are answered by one question: the cells of a list each ask for their own row, and know nothing
// of each other.
import type { Payload } from 'payload'

type Ask<T> = (payload: Payload, keys: string[]) => Promise<Map<string, T>>

/** What is asked before this process next comes to rest is asked together. */
export const together = <T>(ask: Ask<T>): ((payload: Payload, key: string) => Promise<T | undefined>) => {
  let gathering: { keys: Set<string>; answers: Promise<Map<string, T>> } | null = null
  return async (payload, key) => {
    if (!gathering) {
      const keys = new Set<string>()
      const rest = new Promise((resolve) => {
        setImmediate(resolve)
      })
      const answers = rest.then(() => {
        gathering = null
        return ask(payload, [...keys])
      })
      gathering = { keys, answers }
    }
    gathering.keys.add(key)
    return (await gathering.answers).get(key)
  }
}
