// The time the desk writes on what it does: now. The demo alone tells of earlier days, so that its office has a past
// (seed/demo/tell.ts); nothing can write a time that has not come.
import { AsyncLocalStorage } from 'node:async_hooks'

// On globalThis: Next loads a module more than once.
const key = Symbol.for('official-releases.clock')
const shelf = globalThis as { [key]?: AsyncLocalStorage<string> }
const told = (shelf[key] ??= new AsyncLocalStorage<string>())

/** An ISO 8601 instant. */
export const now = (): string => {
  const real = new Date().toISOString()
  const earlier = told.getStore()
  return earlier !== undefined && earlier < real ? earlier : real
}

/** Does the work as on an earlier day. */
export const onEarlierDay = <T>(instant: string, work: () => Promise<T>): Promise<T> => told.run(instant, work)
