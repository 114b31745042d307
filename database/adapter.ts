// Which database: MongoDB where an address is given, otherwise one SQLite file. The rest of the code does not know.
import { join } from 'node:path'
import { mongooseAdapter } from '@payloadcms/db-mongodb'
import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'
import { env } from '@/env'
import { guarded } from './guard'
import { personWrites } from './person-writes'
import { sqlite } from './sqlite'

/** Payload drops transactions silently on an address without `replicaSet`; so we do not start there. */
const mongo = (url: string) => {
  if (!new URL(url).searchParams.has('replicaSet') && !url.startsWith('mongodb+srv:')) {
    throw new Error('DATABASE_URL needs ?replicaSet=…: without a replica set MongoDB has no transactions.')
  }
  return mongooseAdapter({ url, transactionOptions: {}, migrationDir: 'migrations/mongodb', ensureIndexes: true })
}

export const database = (): DatabaseAdapterObj<BaseDatabaseAdapter> =>
  guarded(
    personWrites(
      (env.DATABASE_URL
        ? mongo(env.DATABASE_URL)
        : sqlite(join(env.DATA_DIR, 'releases.sqlite'))) as unknown as DatabaseAdapterObj<BaseDatabaseAdapter>,
    ),
  )
