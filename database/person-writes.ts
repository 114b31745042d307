// What a sign-in may write to a person's row: a column-level guard below Payload's authentication, which writes back
// the whole row as it was read before the password was checked. Roles, activity or a password that an admin took away
// meanwhile would come back, and of two sign-ins at once one would be lost.
import type { BaseDatabaseAdapter, DatabaseAdapterObj, PayloadRequest } from 'payload'

type Session = { id: string; createdAt?: unknown; expiresAt: unknown }
type Person = { revision?: number | null; sessions?: Session[] | null; updatedAt?: unknown } & Record<string, unknown>
type Update = { id?: string; collection: string; data: Person; req?: Partial<PayloadRequest> }

/** The row was saved after it was read: the sign-in begins anew (database/conflict.ts). */
class PersonChanged extends Error {
  readonly code = 'PERSON_CHANGED'
  constructor() {
    super('This person was changed while they signed in.')
    this.name = 'PersonChanged'
  }
}

const isLasting = ({ expiresAt }: Session): boolean => new Date(String(expiresAt)) > new Date()

/**
 * The sessions after this write. A sign-in comes with a list that was read long ago and one session at its end: that
 * one
 * is added. Every other write can only end or renew sessions that are still there.
 */
const merged = (stored: readonly Session[], given: readonly Session[], signsIn: boolean): Session[] => {
  const last = given.at(-1)
  if (signsIn && last && !stored.some(({ id }) => id === last.id)) return [...stored.filter(isLasting), last]
  return stored.flatMap((one) => {
    const kept = given.find(({ id }) => id === one.id)
    return kept ? [{ ...one, expiresAt: kept.expiresAt }] : []
  })
}

/**
 * What may be written of it: everything for a save, which raises the revision (desk/staff/people.ts); little for a
 * sign-in.
 */
const allowed = (data: Person, stored: Person): Person => {
  const revision = stored.revision ?? 0
  if (data.revision === revision + 1) return data
  if ((data.revision ?? 0) !== revision) throw new PersonChanged()
  const sessions = merged(stored.sessions ?? [], data.sessions ?? [], data.updatedAt === null)
  // On SQL a row with a list is written whole, so the rest of it is what is stored. Without `updatedAt` it stays as it
  // is.
  return { ...stored, sessions, updatedAt: null }
}

type Methods = {
  updateOne: (args: Update) => Promise<unknown>
  findOne: (args: object) => Promise<Person | null>
  beginTransaction: () => Promise<string | number | null>
  commitTransaction: (id: string | number) => Promise<void>
  rollbackTransaction: (id: string | number) => Promise<void>
}

/** Reads and writes as one: in the transaction of the request, or in one of its own. */
const together = async <T>(db: Methods, req: Update['req'], work: (req: Update['req']) => Promise<T>): Promise<T> => {
  if (await req?.transactionID) return work(req)
  const id = await db.beginTransaction()
  if (id === null) return work(req)
  try {
    const answer = await work({ ...req, transactionID: id })
    await db.commitTransaction(id)
    return answer
  } catch (error) {
    await db.rollbackTransaction(id)
    throw error
  }
}

export const personWrites = <T extends BaseDatabaseAdapter>(made: DatabaseAdapterObj<T>): DatabaseAdapterObj<T> => ({
  ...made,
  init: (args) => {
    const adapter = made.init(args)
    const methods = adapter as unknown as Methods
    const write = methods.updateOne
    methods.updateOne = async function (this: Methods, update) {
      const { collection, data, id } = update
      if (collection !== 'users') return write.call(this, update)
      // A part of the row alone: no sign-in writes so.
      if (data.revision === undefined) return write.call(this, { ...update, data: {} })
      return together(this, update.req, async (req) => {
        const stored = await this.findOne({ collection, where: { id: { equals: id } }, req })
        return stored ? write.call(this, { ...update, data: allowed(data, stored), req: req! }) : null
      })
    }
    return adapter
  },
})
