// How urgent the work at hand is, for whoever hands out turns below it: what readers are waiting for, or must no longer
// see, goes before what prepares it, and an import waits for both.
import { AsyncLocalStorage } from 'node:async_hooks'

export const URGENCY = { public: 0, preparation: 1, bulk: 2 } as const
export type Urgency = keyof typeof URGENCY

// On globalThis: Next loads a module more than once.
const key = Symbol.for('official-releases.urgency')
const shelf = globalThis as { [key]?: AsyncLocalStorage<Urgency> }
const storage = (shelf[key] ??= new AsyncLocalStorage<Urgency>())

export const withUrgency = <T>(urgency: Urgency, work: () => Promise<T>): Promise<T> => storage.run(urgency, work)

/** As a rank: smaller goes first. What nobody has said anything of is preparation. */
export const rankNow = (): number => URGENCY[storage.getStore() ?? 'preparation']
