// Whether this server is fit to be relied on (database/readiness.ts), asked at most once a second however many ask.
import { readiness, type Check } from '@/database/readiness'
import { openPayload } from './payload'

const KEPT_MS = 1_000

let last: { at: number; checks: Promise<Check[]> } | null = null
let told = ''

/** A line in the log whenever what fails has changed; probes come every few seconds. */
const tell = (checks: readonly Check[]): void => {
  const failing = checks.filter(({ ok }) => !ok)
  const now = failing.map(({ name, found }) => `${name} (${found})`).join('; ')
  const names = failing.map(({ name }) => name).join()
  if (names !== told) console.error(now ? `This server is not ready: ${now}` : 'This server is ready again.')
  told = names
}

export const checkReadiness = (): Promise<Check[]> => {
  if (last && Date.now() - last.at < KEPT_MS) return last.checks
  const checks = readiness(openPayload).then((found) => {
    tell(found)
    return found
  })
  last = { at: Date.now(), checks }
  return checks
}
