// The MongoDB adapter with limits on how long anything may take, and with the schema it was written by: a version that
// does not know it opens nothing.
import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { DatabaseNewer } from './migrate'
import { SCHEMA } from './schema-state'

/**
 * Longer than a slow commit of an act, shorter than a person's patience. Without limits a silent server holds a request
 * for 68 s.
 */
export const LIMITS = {
  serverSelectionTimeoutMS: 3_000,
  connectTimeoutMS: 3_000,
  socketTimeoutMS: 30_000,
  waitQueueTimeoutMS: 5_000,
  heartbeatFrequencyMS: 2_000,
  maxPoolSize: 50,
} as const
/** What one question may take on the server itself. */
const QUESTION_MS = 20_000

type Named = { name: string }
type Connection = {
  base: { set: (name: 'maxTimeMS', value: number) => void }
  db: {
    collection: (name: string) => {
      find: (filter: object) => { toArray: () => Promise<Named[]> }
      updateOne: (filter: object, update: object, options: object) => Promise<unknown>
    }
  }
}

/** MongoDB needs no migrations; the collection that Payload keeps them in tells which version wrote last. */
const requireSchema = async ({ db }: Connection, readOnly: boolean): Promise<void> => {
  const written = db.collection('payload-migrations')
  const unknown = (await written.find({}).toArray()).map(({ name }) => name).filter((name) => name > SCHEMA)
  if (unknown.length > 0) throw new DatabaseNewer(unknown)
  if (readOnly) return
  const now = new Date()
  await written.updateOne(
    { name: SCHEMA },
    { $setOnInsert: { name: SCHEMA, batch: 1, createdAt: now, updatedAt: now } },
    { upsert: true },
  )
}

/** Payload drops transactions silently on an address without `replicaSet`; so we do not start there. */
export const mongo = (url: string, readOnly: boolean) => {
  if (!new URL(url).searchParams.has('replicaSet') && !url.startsWith('mongodb+srv:')) {
    throw new Error('DATABASE_URL needs ?replicaSet=…: without a replica set MongoDB has no transactions.')
  }
  return mongooseAdapter({
    url,
    transactionOptions: {},
    migrationDir: 'migrations/mongodb',
    // Payload would have it count what is not in the trash by walking all ids.
    disableIndexHints: true,
    ensureIndexes: !readOnly,
    connectOptions: { ...LIMITS, ...(readOnly ? { autoIndex: false, autoCreate: false } : {}) },
    afterOpenConnection: async (adapter) => {
      const connection = adapter.connection as unknown as Connection
      connection.base.set('maxTimeMS', QUESTION_MS)
      await requireSchema(connection, readOnly)
    },
  })
}
