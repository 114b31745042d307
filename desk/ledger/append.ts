// Appending to the ledger: always inside the transaction of what it records.
import type { PayloadRequest } from 'payload'
import { permitted } from '@/database/guard'
import { row } from '@/database/rows'
import { emptyHead, seal, type Entry, type Head } from '@/domain/ledger'
import { stillHolds } from '../staff/still-holds'

type Told = Pick<Entry, 'action'> & Partial<Omit<Entry, 'format' | 'seq' | 'prevHash' | 'at' | 'actor' | 'action'>>

export const ledgerHead = async (req: PayloadRequest): Promise<Head> => {
  const last = await row(req, 'ledger', {}, '-seq')
  return last ? { seq: last.seq, hash: last.hash ?? '' } : emptyHead
}

/** Who acts: the signed-in person, or the system itself (set-up and seed, before there are people). */
export const actorOf = ({ user }: PayloadRequest): Entry['actor'] =>
  user ? { id: String(user.id), name: user.name } : { id: 'system', name: 'system' }

/** Appends what was done (or refused) as the next link of the chain. */
export const appendToLedger = async (req: PayloadRequest, told: Told): Promise<Entry> => {
  await stillHolds(req)
  const { entry, ...row } = seal(await ledgerHead(req), {
    outcome: 'done',
    reason: null,
    article: null,
    fingerprint: null,
    edition: null,
    digest: null,
    level: null,
    note: null,
    details: null,
    ...told,
    at: new Date().toISOString(),
    actor: actorOf(req),
  })
  await permitted(() =>
    req.payload.db.create({
      collection: 'ledger',
      req,
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
