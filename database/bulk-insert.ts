// Bulk insert: many rows of one collection in a few statements, in a request's transaction. No hooks: whoever inserts
// in bulk has checked, and counts the contributions itself.
import { randomBytes, randomUUID } from 'node:crypto'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { mayWrite } from './guard'

export type NewRow = { id: string; createdAt: string; updatedAt: string; [field: string]: unknown }

/** Few enough that a statement keeps below the number of variables that SQLite takes, and that others get a turn. */
const AT_ONCE = 100

type Model = {
  insertMany: (docs: object[], options: object) => Promise<unknown>
  base: { Types: { ObjectId: new (hex: string) => object } }
}
type Mongo = { sessions: Record<string, object>; collections: Record<string, Model> }
type Table = { id: unknown }
type Drizzle = { insert: (table: Table) => { values: (rows: object[]) => Promise<unknown> } }
type Sql = { sessions: Record<string, { db: Drizzle }>; tables: Record<string, Table> }

const isMongo = (req: PayloadRequest): boolean => req.payload.db.name === 'mongoose'

/** An id for a row that is not written yet, as this database makes them. */
export const freshId = (req: Pick<PayloadRequest, 'payload'>): string =>
  isMongo(req as PayloadRequest)
    ? Math.floor(Date.now() / 1000).toString(16) + randomBytes(8).toString('hex')
    : randomUUID()

const OBJECT_ID = /^[0-9a-f]{24}$/
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Whether a row of this database can have this id: SQLite takes either form, MongoDB its own alone. */
export const isRowId = (req: Pick<PayloadRequest, 'payload'>, id: string): boolean =>
  OBJECT_ID.test(id) || (!isMongo(req as PayloadRequest) && UUID.test(id))

const chunks = <T>(rows: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(rows.length / AT_ONCE) }, (_, i) => rows.slice(i * AT_ONCE, (i + 1) * AT_ONCE))

const intoSql = async (req: PayloadRequest, collection: CollectionSlug, rows: readonly NewRow[]): Promise<void> => {
  const { sessions, tables } = req.payload.db as unknown as Sql
  const { db } = sessions[String(await req.transactionID)]!
  for (const some of chunks(rows)) await db.insert(tables[collection]!).values(some)
}

const intoMongo = async (req: PayloadRequest, collection: CollectionSlug, rows: readonly NewRow[]): Promise<void> => {
  const { sessions, collections } = req.payload.db as unknown as Mongo
  const { flattenedFields } = req.payload.collections[collection].config
  const model = collections[collection]!
  const { ObjectId } = model.base.Types
  const related = new Set(flattenedFields.flatMap((field) => (field.type === 'relationship' ? [field.name] : [])))
  const dates = new Set(['createdAt', 'updatedAt'])
  const stored = ({ id, ...row }: NewRow) => ({
    _id: new ObjectId(id),
    ...Object.fromEntries(
      Object.entries(row).map(([field, value]) => {
        if (related.has(field) && typeof value === 'string') return [field, new ObjectId(value)]
        return [field, dates.has(field) ? new Date(String(value)) : value]
      }),
    ),
  })
  const options = { session: sessions[String(await req.transactionID)], timestamps: false, ordered: true }
  for (const some of chunks(rows)) await model.insertMany(some.map(stored), options)
}

/** Inserts these rows in their order. Within a transaction only; the guard is asked as for any other write. */
export const insertRows = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  rows: readonly NewRow[],
): Promise<void> => {
  mayWrite(collection, 'create')
  if (!(await req.transactionID)) throw new Error('A bulk insert belongs in a transaction.')
  await (isMongo(req) ? intoMongo : intoSql)(req, collection, rows)
}
