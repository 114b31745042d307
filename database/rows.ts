// Reading rows as they are stored: no hooks, no access rules, relations as ids, and nothing that is joined to them. In
// a request's transaction where there is one.
import type { CollectionSlug, DataFromCollectionSlug, Payload, PayloadRequest, Where } from 'payload'

/** A request (and its transaction), or Payload itself. */
export type At = PayloadRequest | Payload
export type Row<T extends CollectionSlug> = DataFromCollectionSlug<T>
type Ask = { sort?: string; limit?: number; page?: number }

/** Payload's types know no `false` for collections in general. */
const ALONE = { joins: false as never }

const via = (at: At) => ('payload' in at ? { db: at.payload.db, req: at } : { db: at.db })

/** One page of rows, and how many pages there are. */
export const pageOf = async <T extends CollectionSlug>(
  at: At,
  collection: T,
  where: Where,
  { sort = 'createdAt', limit = 0, page = 1 }: Ask,
): Promise<{ docs: Row<T>[]; pages: number }> => {
  const { db, ...inside } = via(at)
  const { docs, totalPages } = await db.find<Row<T>>({
    collection,
    where,
    sort,
    limit,
    page,
    pagination: page > 0 && limit > 1,
    ...ALONE,
    ...inside,
  })
  return { docs, pages: Math.max(totalPages ?? 1, 1) }
}

/** All rows; `limit` 0 is no limit. */
export const rows = async <T extends CollectionSlug>(
  at: At,
  collection: T,
  where: Where,
  { sort = 'createdAt', limit = 0 }: Ask = {},
): Promise<Row<T>[]> => {
  const { db, ...inside } = via(at)
  const { docs } = await db.find<Row<T>>({ collection, where, sort, limit, pagination: false, ...ALONE, ...inside })
  return docs
}

/** The first row, or null. */
export const row = async <T extends CollectionSlug>(
  at: At,
  collection: T,
  where: Where,
  sort?: string,
): Promise<Row<T> | null> => (await rows(at, collection, where, { limit: 1, ...(sort ? { sort } : {}) }))[0] ?? null

export const rowById = <T extends CollectionSlug>(at: At, collection: T, id: string): Promise<Row<T> | null> =>
  row(at, collection, { id: { equals: id } })

/** Exact: without a condition MongoDB would only estimate. */
export const count = async (
  at: At,
  collection: CollectionSlug,
  where: Where = { id: { exists: true } },
): Promise<number> => {
  const { db, ...inside } = via(at)
  return (await db.count({ collection, where, ...inside })).totalDocs
}
