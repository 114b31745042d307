// How often somebody may try a password or a code. A try is counted in the database before anything is checked, so that
// guesses at the same moment, at two servers too, all count; one that was right is taken back.
import { createHmac } from 'node:crypto'
import type { Payload } from 'payload'
import { permitted } from '@/database/guard'
import { count } from '@/database/rows'
import { env } from '@/env'

const MINUTE_MS = 60_000

/** `most` tries within `lastsMs`. */
type Rule = { most: number; lastsMs: number }
/**
 * `account`: at one account, from browsers that nobody signed in with there; `address`: from one network address, those
 * browsers alone; `device`: at one account, from one browser that its owner signed in with. So whoever tries somebody's
 * account shuts out strangers, and never its owner.
 */
export const RULES = {
  account: { most: 8, lastsMs: 10 * MINUTE_MS },
  device: { most: 8, lastsMs: 10 * MINUTE_MS },
  address: { most: 40, lastsMs: 10 * MINUTE_MS },
  /** Codes of the second factor: six figures need a limit that holds for days. */
  code: { most: 20, lastsMs: 24 * 60 * MINUTE_MS },
  /** The present password, asked of somebody who is signed in. */
  present: { most: 8, lastsMs: 10 * MINUTE_MS },
  /** A run of refused tries is told to the ledger once a day for an account, twenty times for the office. */
  run: { most: 1, lastsMs: 24 * 60 * MINUTE_MS },
  runs: { most: 20, lastsMs: 24 * 60 * MINUTE_MS },
  /** Sign-ins of one person that the ledger tells one by one in a day. */
  told: { most: 20, lastsMs: 24 * 60 * MINUTE_MS },
  /** One person's same refused act on the same thing, and all of theirs, that the ledger tells. */
  refusal: { most: 1, lastsMs: 10 * MINUTE_MS },
  refusals: { most: 100, lastsMs: 24 * 60 * MINUTE_MS },
} as const satisfies Record<string, Rule>

export type Limit = { rule: keyof typeof RULES; of: string }

/** Nobody who reads the table learns whose address was tried. */
const keyOf = ({ rule, of }: Limit): string =>
  `${rule}:${createHmac('sha256', env.PAYLOAD_SECRET).update(`${rule}:${of}`).digest('base64url')}`

const taken = (payload: Payload, key: string, now: string): Promise<number> =>
  count(payload, 'tries', { and: [{ key: { equals: key } }, { until: { greater_than: now } }] })

const remove = async (payload: Payload, ids: readonly string[]): Promise<void> => {
  if (ids.length > 0)
    await permitted(() => payload.db.deleteMany({ collection: 'tries', where: { id: { in: [...ids] } } }))
}

export type Try = { allowed: true; takeBack: () => Promise<void> } | { allowed: false; reached: Limit }

/**
 * Counts one more under each of these limits. First written, then counted: of tries at the same moment at most as many
 * pass as the limit leaves. One that passes no limit leaves nothing behind.
 */
export const countTry = async (payload: Payload, limits: readonly Limit[]): Promise<Try> => {
  const now = new Date()
  const ids: string[] = []
  for (const limit of limits) {
    const { most, lastsMs } = RULES[limit.rule]
    const key = keyOf(limit)
    let number = await taken(payload, key, now.toISOString())
    if (number < most) {
      const until = new Date(now.getTime() + lastsMs).toISOString()
      const { id } = await permitted(() => payload.db.create({ collection: 'tries', data: { key, until } }))
      ids.push(String(id))
      number = (await taken(payload, key, now.toISOString())) - 1
    }
    if (number < most) continue
    await remove(payload, ids)
    return { allowed: false, reached: limit }
  }
  return { allowed: true, takeBack: () => remove(payload, ids) }
}

/** Tries that count no longer at this moment. */
export const forgetTries = (payload: Payload, now = new Date()): Promise<void> =>
  permitted(() =>
    payload.db.deleteMany({ collection: 'tries', where: { until: { less_than_equal: now.toISOString() } } }),
  )
