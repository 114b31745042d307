// Copying a MongoDB database beside its servers, as plain files: one a collection, one document a line (canonical
// Extended JSON), all read at one moment.
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { BSON, MongoClient, type ClientSession, type Db, type Document } from 'mongodb'
import { emptyHead, follow, type Head, type Sealed } from '@/domain/ledger'
import type { Manifest } from './manifest'

const FOLDER = 'collections'
const LEDGER = 'ledgers'
const ENDING = '.jsonl'
const AT_ONCE = 500
const { EJSON } = BSON

type File = Manifest['files'][number]

const opened = async <T>(url: string, work: (client: MongoClient, db: Db) => Promise<T>): Promise<T> => {
  const client = new MongoClient(url, { serverSelectionTimeoutMS: 10_000 })
  try {
    return await work(client, client.db())
  } finally {
    await client.close()
  }
}

const namesIn = async (db: Db): Promise<string[]> =>
  (await db.listCollections({ type: 'collection' }, { nameOnly: true }).toArray())
    .map(({ name }) => name)
    .filter((name) => !name.startsWith('system.'))
    .sort()

/**
 * All reads of `work` see one moment: a snapshot session, which no limit on transactions ends; a server that keeps no
 * snapshots answers without their time, and is read in one transaction instead.
 */
const atOneMoment = async <T>(client: MongoClient, work: (session: ClientSession) => Promise<T>): Promise<T> => {
  const snapshot = client.startSession({ snapshot: true })
  try {
    await client
      .db()
      .collection(LEDGER)
      .findOne({}, { session: snapshot, projection: { _id: 1 } })
    // Not among the driver's types: the moment that the server gave this session.
    if ((snapshot as { snapshotTime?: unknown }).snapshotTime !== undefined) return await work(snapshot)
  } finally {
    await snapshot.endSession()
  }
  const session = client.startSession()
  try {
    session.startTransaction({ readConcern: { level: 'snapshot' } })
    const answer = await work(session)
    await session.abortTransaction()
    return answer
  } finally {
    await session.endSession()
  }
}

const written = async (db: Db, session: ClientSession, name: string, path: string): Promise<Omit<File, 'path'>> => {
  const hash = createHash('sha256')
  const file = await open(path, 'wx')
  let bytes = 0
  try {
    for await (const document of db.collection(name).find({}, { session, batchSize: AT_ONCE })) {
      const line = Buffer.from(`${EJSON.stringify(document, { relaxed: false })}\n`)
      hash.update(line)
      bytes += line.length
      await file.writeFile(line)
    }
    await file.sync()
  } finally {
    await file.close()
  }
  return { bytes, sha256: hash.digest('hex') }
}

/** Writes every collection into `folder`, and answers the files with the head of the ledger among them. */
export const copyMongo = (url: string, folder: string): Promise<{ files: File[]; head: Head }> =>
  opened(url, async (client, db) => {
    await mkdir(join(folder, FOLDER), { recursive: true })
    const names = await namesIn(db)
    return atOneMoment(client, async (session) => {
      const files: File[] = []
      const last = await db
        .collection<Head & Document>(LEDGER)
        .findOne({}, { session, sort: { seq: -1 }, projection: { seq: 1, hash: 1 } })
      for (const name of names) {
        const path = `${FOLDER}/${name}${ENDING}`
        files.push({ path, ...(await written(db, session, name, join(folder, path))) })
      }
      return { files, head: last ? { seq: last.seq, hash: last.hash } : emptyHead }
    })
  })

/** Where the copied chain breaks or ends elsewhere than at its head, in one sentence; or ''. */
export const chainTroubles = async (folder: string, files: readonly File[], expected: Head): Promise<string> => {
  const rows: Sealed[] = []
  const file = files.find(({ path }) => basename(path, ENDING) === LEDGER)
  if (file)
    for await (const line of linesOf(join(folder, file.path))) rows.push(EJSON.parse(line, { relaxed: true }) as Sealed)
  let head = emptyHead
  for (const row of rows.sort((one, two) => one.seq - two.seq)) {
    const next = follow(head, row)
    if ('broken' in next) return `ledger ${row.seq}: the chain is broken (${next.broken.problem})`
    head = next.head
  }
  return head.seq === expected.seq && head.hash === expected.hash
    ? ''
    : `ledger: ends at ${head.seq}, not ${expected.seq}`
}

/** The collections that hold something. */
export const filledIn = (url: string): Promise<string[]> =>
  opened(url, async (_, db) => {
    const filled: string[] = []
    for (const name of await namesIn(db)) if (await db.collection(name).findOne({})) filled.push(name)
    return filled
  })

/** Only LF ends a line: a text may hold U+2028, at which readline would cut it. */
const linesOf = async function* (path: string): AsyncGenerator<string> {
  let rest = ''
  for await (const chunk of createReadStream(path, 'utf8')) {
    const lines = (rest + String(chunk)).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  if (rest) yield rest
}

/** Fills a database in which nothing is. Indexes are made by the server, when it starts. */
export const fillMongo = (url: string, folder: string, files: readonly File[]): Promise<void> =>
  opened(url, async (_, db) => {
    for (const { path } of files) {
      const collection = db.collection(basename(path, ENDING))
      let batch: Document[] = []
      const store = async () => {
        if (batch.length > 0) await collection.insertMany(batch, { writeConcern: { w: 'majority' } })
        batch = []
      }
      for await (const line of linesOf(join(folder, path))) {
        batch.push(EJSON.parse(line, { relaxed: false }) as Document)
        if (batch.length >= AT_ONCE) await store()
      }
      await store()
    }
  })
