// Somebody's live sessions: ended by their owner, by an admin, or because what they rest on was changed.
import type { Payload, PayloadRequest } from 'payload'
import { z } from 'zod'
import { row, rowById, rows } from '@/database/rows'
import { appendToLedger } from '../ledger/append'
import { notAllowed } from '../request/refusal-answer'
import { inTransaction, type Actor } from '../request/transaction'
import { forget } from './devices'

/** The session this request came with. */
export const sessionOf = ({ user }: { user?: unknown }): string =>
  String((user as { _sid?: string } | null)?._sid ?? '')

/**
 * Ends every session of this person that `stays` does not keep. It is a save: a sign-in of the same moment begins anew
 * (database/person-writes.ts).
 */
export const endSessions = async (
  req: PayloadRequest,
  person: string,
  stays: (session: string) => boolean = () => false,
): Promise<string[]> => {
  const stored = await rowById(req, 'users', person)
  const all = stored?.sessions ?? []
  const ended = all.filter(({ id }) => !stays(id))
  if (!stored || ended.length === 0) return []
  await req.payload.db.updateOne({
    collection: 'users',
    id: person,
    data: { ...stored, sessions: all.filter(({ id }) => stays(id)), revision: (stored.revision ?? 0) + 1 },
    req,
    returning: false,
  })
  return ended.map(({ id }) => id)
}

/** What POST /api/users/:id/end-sessions takes: rows of `sign-ins`, or all but the one that asks. */
export const endSchema = z.union([
  z.strictObject({ signIns: z.array(z.string().max(100)).min(1).max(100) }),
  z.strictObject({ others: z.literal(true) }),
])

/** Ends sessions from elsewhere. Their browsers are known no longer: one may have been lost. */
export const endFromElsewhere = (
  payload: Payload,
  actor: Actor,
  id: string,
  asked: z.infer<typeof endSchema>,
): Promise<{ ended: number }> =>
  inTransaction(payload, actor, async (req) => {
    const own = String(req.user!.id) === id
    if (!own && !req.user!.roles.includes('admin'))
      throw notAllowed(req, 403, { zh: '只能结束自己的登录。', en: 'You end your own sign-ins alone.' })
    const person = await row(req, 'users', { id: { equals: id } })
    if (!person) throw notAllowed(req, 404, { zh: '没有这个人员。', en: 'There is no such person.' })
    const mine = sessionOf(actor)
    const known = await rows(req, 'sign-ins', { person: { equals: id } })
    const named =
      'others' in asked ? null : known.filter((one) => asked.signIns.includes(String(one.id))).map((one) => one.session)
    const ended = await endSessions(req, id, (session) => (named ? !named.includes(session) : own && session === mine))
    const theirs = known.filter(({ session }) => ended.includes(session))
    const here = known.find(({ session }) => session === mine)?.known
    await forget(
      req,
      id,
      theirs.flatMap((one) => (one.known && !(own && one.known === here) ? [one.known] : [])),
    )
    if (ended.length > 0)
      await appendToLedger(req, {
        action: 'end-sessions',
        details: { person: { id, name: person.name }, devices: theirs.map(({ device }) => device) },
      })
    return { ended: ended.length }
  })
