// One use case, whole or not at all: a transaction with the desk's permit, repeated with a fresh request when it meets
// another writer, and 409 when that lasts.
import { setTimeout as pause } from 'node:timers/promises'
import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { isConflict } from '@/database/conflict'
import { faultOf } from '@/database/fault'
import { permitted } from '@/database/guard'
import { mutex } from '@/database/mutex'
import { URGENCY, withUrgency, type Urgency } from '@/database/urgency'
import type { Language } from '@/domain/manuscript'
import type { User } from '@/payload-types'
import { bePresent } from '../staff/still-holds'
import { refused } from './refusal-answer'

/** How long an action is tried again before it answers 409. */
const PATIENCE_MS = 5_000
const AWAY_MS = 1_000

export type Actor = { user: User; language: Language }

const requestOf = async (payload: Payload, actor: Actor | null): Promise<PayloadRequest> => {
  const req = await createLocalReq(actor ? { user: { ...actor.user, collection: 'users' } } : {}, payload)
  if (actor) req.i18n = { ...req.i18n, language: actor.language }
  return req
}

/**
 * Reading for one person, without a transaction: what changes meanwhile is caught by the fingerprint they name when
 * they act.
 */
export const readAs = async <T>(
  payload: Payload,
  actor: Actor,
  work: (req: PayloadRequest) => Promise<T>,
): Promise<T> => work(await requestOf(payload, actor))

// Every act appends to the one ledger, so two of one process would always meet: they wait in line instead, and only
// other processes are met by trying again. On globalThis, because Next loads a module more than once.
const key = Symbol.for('official-releases.acts')
const shelf = globalThis as { [key]?: ReturnType<typeof mutex> }
const inLine = (shelf[key] ??= mutex(60_000, 'An act waited a minute for the acts before it.'))

/** `bulk` (an import) appends nothing to the ledger and stands outside the line of the acts. */
type Options = { urgency?: Urgency }

/**
 * `work` may run several times: it reads and writes only through the `req` it is given. Never inside another
 * transaction.
 */
export const inTransaction = async <T>(
  payload: Payload,
  actor: Actor | null,
  work: (req: PayloadRequest) => Promise<T>,
  { urgency = 'preparation' }: Options = {},
): Promise<T> =>
  withUrgency(urgency, async () => {
    if (urgency === 'bulk') return repeated(payload, actor, work)
    const release = await inLine(URGENCY[urgency])
    try {
      return await repeated(payload, actor, work)
    } finally {
      release()
    }
  })

const repeated = async <T>(
  payload: Payload,
  actor: Actor | null,
  work: (req: PayloadRequest) => Promise<T>,
): Promise<T> => {
  const given = await requestOf(payload, actor)
  return untilFree(given, async () => {
    const req = await requestOf(payload, actor)
    await initTransaction(req)
    if (!(await req.transactionID)) throw new Error('The database opened no transaction; nothing was written.')
    try {
      // Who acts, and with which roles, is what the row says now, not what the request knew when it came in.
      await bePresent(req)
      const answer = await permitted(() => work(req))
      await commitTransaction(req)
      return answer
    } catch (error) {
      await killTransaction(req)
      throw error
    }
  })
}

/** Repeats what met another writer, and answers 409 when that lasts. */
export const untilFree = async <T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> => {
  const until = Date.now() + PATIENCE_MS
  for (let tries = 1; ; tries += 1) {
    try {
      return await work()
    } catch (error) {
      if (!isConflict(error)) throw error
      // A connection that broke is tried again at once; a database that stays away is told as that, soon.
      if (Date.now() > until - PATIENCE_MS + AWAY_MS && faultOf(error)) throw error
      // A slow machine hashes a password longer than that: it is tried again at least twice.
      if (Date.now() > until && tries > 2) throw refused(req, { kind: 'conflict', reason: 'busy' })
      await pause(Math.random() * Math.min(20 * 2 ** tries, 400))
    }
  }
}
