// The ledger, read by the front itself: its head is the revision of the public site. Asked directly of the database, so
// that pages can be trusted before the application has started, and whichever server an act came through.
import { existsSync, statSync } from 'node:fs'
import type { Recorded } from './touched'

/** An entry's place and what makes it that very entry. */
export type Mark = { seq: number; hash: string }
export type Entry = Recorded & { hash: string }

export type Ledger = {
  /** The entries after `seq` in their order, at most `limit`. Throws where the database does not answer. */
  after: (seq: number, limit: number) => Promise<Entry[]>
  /** The last entry; null where there is none. */
  head: () => Promise<Mark | null>
  at: (seq: number) => Promise<Mark | null>
}

/** Mongoose gives collections the plural of their names. */
const MONGO_COLLECTION = 'ledgers'
const COLUMNS = 'seq, hash, action, outcome, article'

/** One SQLite file, opened anew when another file lies at its path. */
const sqliteLedger = (file: string): Ledger => {
  type Opened = { inode: number; all: (sql: string, ...values: number[]) => unknown[]; close: () => void }
  let opened: Opened | null = null
  const open = async (): Promise<Opened> => {
    const inode = existsSync(file) ? statSync(file).ino : 0
    if (opened && opened.inode === inode) return opened
    opened?.close()
    opened = null
    if (inode === 0) throw new Error(`${file} is not there.`)
    const { default: Database } = await import('libsql')
    const database = new Database(file)
    const prepared = new Map<string, { all: (...values: number[]) => unknown[] }>()
    opened = {
      inode,
      all: (sql, ...values) => {
        const statement = prepared.get(sql) ?? (database.prepare(sql) as unknown as { all: () => unknown[] })
        prepared.set(sql, statement)
        return statement.all(...values)
      },
      close: () => database.close(),
    }
    return opened
  }
  const mark = async (sql: string, ...values: number[]) => ((await open()).all(sql, ...values)[0] as Mark) ?? null
  return {
    after: async (seq, limit) =>
      (await open()).all(`SELECT ${COLUMNS} FROM ledger WHERE seq > ? ORDER BY seq LIMIT ?`, seq, limit) as Entry[],
    head: () => mark('SELECT seq, hash FROM ledger ORDER BY seq DESC LIMIT 1'),
    at: (seq) => mark('SELECT seq, hash FROM ledger WHERE seq = ?', seq),
  }
}

/** A server that is silent is away: staff are told within seconds. */
const LIMITS = {
  serverSelectionTimeoutMS: 2_000,
  connectTimeoutMS: 2_000,
  socketTimeoutMS: 4_000,
  heartbeatFrequencyMS: 2_000,
}
const QUESTION = { maxTimeMS: 3_000 }

const mongoLedger = (url: string): Ledger => {
  const collection = (async () => {
    const { MongoClient } = await import('mongodb')
    // One connection, asked twice a second; it reconnects by itself.
    return new MongoClient(url, { ...LIMITS, maxPoolSize: 1 }).db().collection<Entry>(MONGO_COLLECTION)
  })()
  const projection = { _id: 0, seq: 1, hash: 1, action: 1, outcome: 1, article: 1 } as const
  return {
    after: async (seq, limit) =>
      (await collection)
        .find({ seq: { $gt: seq } }, { projection, ...QUESTION })
        .sort({ seq: 1 })
        .limit(limit)
        .toArray(),
    head: async () => (await collection).findOne({}, { projection, sort: { seq: -1 }, ...QUESTION }),
    at: async (seq) => (await collection).findOne({ seq }, { projection, ...QUESTION }),
  }
}

/** `url`: a MongoDB address, or empty for the SQLite file. */
export const ledgerOf = ({ url, file }: { url: string; file: string }): Ledger =>
  url ? mongoLedger(url) : sqliteLedger(file)
