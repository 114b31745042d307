// The first admin: a one-time link on the console, never a public form.
import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Payload } from 'payload'
import { count } from '@/database/rows'
import { env } from '@/env'
import { appendToLedger } from '../ledger/append'
import { notAllowed } from '../request/refusal-answer'
import { inTransaction } from '../request/transaction'
import { addPerson } from './add-person'

/** Good until there is a first person; only who can read the console or the secret knows it. */
export const setupToken = (): string =>
  createHmac('sha256', env.PAYLOAD_SECRET).update('first admin').digest('hex').slice(0, 32)

export const isSetupToken = (given: string): boolean => {
  const [a, b] = [Buffer.from(given), Buffer.from(setupToken())]
  return a.length === b.length && timingSafeEqual(a, b)
}

export const needsSetup = async (payload: Payload): Promise<boolean> => (await count(payload, 'users')) === 0

/**
 * Makes the first admin. The ledger entry makes two at once impossible: the second meets the first and finds somebody
 * there.
 */
export const createFirstAdmin = (
  payload: Payload,
  person: { name: string; email: string; password: string },
): Promise<void> =>
  inTransaction(payload, null, async (req) => {
    if ((await count(req, 'users')) > 0)
      throw notAllowed(req, 409, {
        zh: '已经有人员了，这个链接已失效。',
        en: 'There are people already; this link is spent.',
      })
    await appendToLedger(req, { action: 'set-up', details: { name: person.name } })
    await addPerson(req, { ...person, roles: ['admin'] })
  })
