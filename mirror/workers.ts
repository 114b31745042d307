// Who does what is to be done: a few at the same moment, until nothing is left.
import type { Work } from './work'

/** What could not be done, and why, by address; `ADDRESSES` where the database did not say which there are. */
export type Failed = ReadonlyMap<string, string>
export const ADDRESSES = '(which addresses there are)'

const sentenceOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

export const workers = (due: Work, bring: (address: string) => Promise<void>, atOnce: number) => {
  let wake = (): void => {}

  /** What failed is due again. */
  const settle = async (): Promise<Failed> => {
    const failed = new Map<string, string>()
    const tried = async (name: string, work: () => Promise<string | null | void>) => {
      try {
        return await work()
      } catch (error) {
        failed.set(name, sentenceOf(error))
        return null
      }
    }
    const one = async (): Promise<void> => {
      for (let address; (address = await tried(ADDRESSES, due.next));) {
        const taken = address
        await tried(taken, () => bring(taken))
      }
    }
    const running = new Set<Promise<void>>()
    for (;;) {
      while (running.size < atOnce && !due.isEmpty() && !failed.has(ADDRESSES)) {
        const worker = one().finally(() => running.delete(worker))
        running.add(worker)
      }
      if (running.size === 0) break
      // What comes meanwhile does not wait for an answer that takes long.
      const woken = new Promise<void>((resolve) => {
        wake = resolve
      })
      await Promise.race([...running, woken])
    }
    for (const address of failed.keys()) if (address !== ADDRESSES) due.add(address)
    return failed
  }
  return { settle, wake: (): void => wake() }
}
