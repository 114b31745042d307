// Refused acts on the ledger: each once in ten minutes, and a hundred of one person in a day. An entry stays for ever,
// so whoever presses a button a thousand times leaves one; the log has a line for each.
import type { Payload, PayloadRequest } from 'payload'
import type { Entry } from '@/domain/ledger'
import { inTransaction, type Actor } from '../request/transaction'
import { countTry } from '../staff/tries'
import { appendToLedger } from './append'

/** What people write beside an act; of one that was refused, as much as says what it was about. */
const LONGEST_NOTE = 300

export type RefusedAct = Pick<Entry, 'action' | 'reason'> &
  Partial<Pick<Entry, 'article' | 'fingerprint' | 'edition' | 'note' | 'details'>>

export const recordRefusal = async (payload: Payload, actor: Actor, about: string, told: RefusedAct): Promise<void> => {
  const person = String(actor.user.id)
  const counted = await countTry(payload, [
    { rule: 'refusal', of: [person, about, told.action, told.reason].join(' ') },
    { rule: 'refusals', of: person },
  ])
  if (!counted.allowed) return
  await inTransaction(payload, actor, (req: PayloadRequest) =>
    appendToLedger(req, { ...told, outcome: 'refused', note: told.note?.slice(0, LONGEST_NOTE) ?? null }),
  )
}
