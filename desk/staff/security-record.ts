// What the ledger tells of signing in: sign-ins of publishers and admins, and runs of wrong tries at somebody's
// account. Coalesced and limited, since anybody can cause a wrong try, and an entry stays for ever.
import type { Payload, PayloadRequest } from 'payload'
import type { User } from '@/payload-types'
import { appendToLedger } from '../ledger/append'
import { inTransaction } from '../request/transaction'
import { countTry, forgetTries, RULES, type Limit } from './tries'

export const tellSignIn = async (
  req: PayloadRequest,
  details: { device: string; means: string; second: string | null },
): Promise<void> => {
  await appendToLedger(req, { action: 'sign-in', details })
}

/** A limit was reached: on the record where it is about one of ours, once a day for each, and once in the log. */
export const tellRun = async (payload: Payload, person: User | null, { rule, of }: Limit): Promise<void> => {
  const logged = await countTry(payload, [{ rule: 'run', of: `log ${rule} ${of}` }])
  if (logged.allowed) {
    payload.logger.warn({ msg: 'Sign-in limit reached', limit: rule, person: person ? String(person.id) : null })
    await forgetTries(payload)
  }
  if (!person || rule === 'address') return
  const { allowed } = await countTry(payload, [
    { rule: 'run', of: String(person.id) },
    { rule: 'runs', of: 'office' },
  ])
  if (!allowed) return
  const { most, lastsMs } = RULES[rule]
  await inTransaction(payload, null, (req) =>
    appendToLedger(req, {
      action: 'sign-in',
      outcome: 'refused',
      reason: 'tries',
      details: { person: { id: String(person.id), name: person.name }, tries: most, minutes: lastsMs / 60_000 },
    }),
  )
}
