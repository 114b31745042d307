// Appending to the ledger: always inside the transaction of what it records.
import type { PayloadRequest } from 'payload'
import { permitted } from '@/database/guard'
import { row } from '@/database/rows'
import { emptyHead, seal, type Entry, type Head } from '@/domain/ledger'
import { now } from '../clock'
import type { Last } from '../office/memory'
import { stillHolds } from '../staff/still-holds'

type Told = Pick<Entry, 'action'> & Partial<Omit<Entry, 'format' | 'seq' | 'prevHash' | 'at' | 'actor' | 'action'>>

const lastOf = async (req: PayloadRequest, known: Last | null): Promise<{ head: Head; at: string }> => {
  const last = known ?? (await row(req, 'ledger', {}, '-seq'))
  return last ? { head: { seq: last.seq, hash: last.hash ?? '' }, at: last.at ?? '' } : { head: emptyHead, at: '' }
}

/**
 * A clock that was set back must not make the record run backwards. Both are ISO times of one form, so text order is
 * time order.
 */
const notBefore = (last: string): string => {
  const at = now()
  return at > last ? at : last
}

/** Who acts: the signed-in person, or the system itself (set-up and seed, before there are people). */
export const actorOf = ({ user }: PayloadRequest): Entry['actor'] =>
  user ? { id: String(user.id), name: user.name } : { id: 'system', name: 'system' }

/**
 * Appends what was done (or refused) as the next link of the chain. `known`: the last one, where it was read in this
 * transaction; one that another process has followed since is refused by the unique number, and all is repeated.
 */
export const appendToLedger = async (req: PayloadRequest, told: Told, known: Last | null = null): Promise<Entry> => {
  await stillHolds(req)
  const { head, at } = await lastOf(req, known)
  const { entry, ...row } = seal(head, {
    outcome: 'done',
    reason: null,
    article: null,
    fingerprint: null,
    edition: null,
    digest: null,
    level: null,
    note: null,
    revision: null,
    contributions: null,
    details: null,
    ...told,
    at: notBefore(at),
    actor: actorOf(req),
  })
  await permitted(() =>
    req.payload.db.create({
      collection: 'ledger',
      req,
      returning: false,
      data: {
        ...row,
        at: entry.at,
        actor: entry.actor.name,
        action: entry.action,
        outcome: entry.outcome,
        article: entry.article,
      },
    }),
  )
  return entry
}
