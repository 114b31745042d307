// The database that a test file begins with: empty, or a copy of one that was prepared once in this worker (a fixture
// snapshot). What one file wrote, the next never sees, though both use the same Payload.
import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import config from '@payload-config'
import { getPayload, type Payload } from 'payload'
import { copySqlite } from '@/database/backup/sqlite'
import { count } from '@/database/rows'
import { sqliteFile } from '@/database/sqlite-file'
import { env } from '@/env'

type Collection = {
  collectionName: string
  find: () => { toArray: () => Promise<object[]> }
  deleteMany: (filter: object) => Promise<unknown>
  insertMany: (documents: object[]) => Promise<unknown>
}
type Rows = Map<string, object[]>
type Snapshot = { folder: string; rows: Rows }

/** The collections of MongoDB; on SQLite all rows lie in the folder. */
const collectionsOf = async ({ db }: Payload): Promise<Collection[]> =>
  db.name === 'mongoose'
    ? (
        db as unknown as { connection: { db: { collections: () => Promise<Collection[]> } } }
      ).connection.db.collections()
    : []

/** Indexes stay: to make them anew takes longer than everything else. */
const putRows = async (payload: Payload, rows: Rows): Promise<void> => {
  for (const collection of await collectionsOf(payload)) {
    await collection.deleteMany({})
    const documents = rows.get(collection.collectionName) ?? []
    if (documents.length > 0) await collection.insertMany(documents)
  }
}

/** Changes the files while no connection holds them. */
const withFilesClosed = async ({ db }: Payload, change: () => void): Promise<void> => {
  if (db.name === 'mongoose') return change()
  await db.destroy!()
  change()
  await db.connect!()
}

const clear = (folder: string): void => {
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true })
}

const take = async (payload: Payload): Promise<Snapshot> => {
  const folder = `${env.DATA_DIR}.prepared`
  await withFilesClosed(payload, () => {
    cpSync(env.DATA_DIR, folder, { recursive: true, filter: (path) => !path.startsWith(sqliteFile()) })
    // By SQLite itself: whoever opens and closes these files otherwise takes away the locks of this whole process
    // (POSIX), and another process that opens them then cuts the shared memory under it.
    if (!env.DATABASE_URL) copySqlite(sqliteFile(), join(folder, basename(sqliteFile())))
  })
  const rows: Rows = new Map()
  for (const collection of await collectionsOf(payload))
    rows.set(collection.collectionName, await collection.find().toArray())
  return { folder, rows }
}

const restore = async (payload: Payload, { folder, rows }: Snapshot): Promise<void> => {
  await withFilesClosed(payload, () => {
    clear(env.DATA_DIR)
    cpSync(folder, env.DATA_DIR, { recursive: true })
  })
  await putRows(payload, rows)
}

const isUsed = async (payload: Payload): Promise<boolean> =>
  (await count(payload, 'users')) + (await count(payload, 'ledger')) > 0

/** A document engine can be locked out of its own catalogue while indexes are made: then they are made again. */
const opened = async (tries = 5): Promise<Payload> => {
  try {
    return await getPayload({ config })
  } catch (error) {
    if (!env.DATABASE_URL || tries === 1 || !/conflict|deadlock/i.test(String(error))) throw error
    return opened(tries - 1)
  }
}

let isFirst = true
/** Takes away what the file before left, and migrates. */
export const emptyDatabase = async (): Promise<void> => {
  mkdirSync(env.DATA_DIR, { recursive: true })
  const payload = await opened()
  if (!isFirst) {
    await withFilesClosed(payload, () => clear(env.DATA_DIR))
    await putRows(payload, new Map())
  }
  isFirst = false
}

let snapshot: Snapshot | null = null
/**
 * `make` fills an empty database, once in this worker; afterwards it is copied. In a database in use it is called as it
 * is.
 */
export const prepared = async (payload: Payload, make: () => Promise<void>): Promise<void> => {
  if (await isUsed(payload)) return make()
  if (snapshot) return restore(payload, snapshot)
  await make()
  snapshot = await take(payload)
}
