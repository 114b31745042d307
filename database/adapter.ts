// Which database: MongoDB where an address is given, otherwise one SQLite file. The rest of the code does not know.
import { join } from 'node:path'
import { mongooseAdapter } from '@payloadcms/db-mongodb'
import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'
import { env } from '@/env'
import { toldAfterCommit } from './after-commit'
import { endsWhole } from './before-commit'
import { guarded } from './guard'
import { personWrites } from './person-writes'
import { withoutWrites } from './read-only'
import { sqlite } from './sqlite'

/** Payload drops transactions silently on an address without `replicaSet`; so we do not start there. */
const mongo = (url: string, readOnly: boolean) => {
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
    ...(readOnly ? { connectOptions: { autoIndex: false, autoCreate: false } } : {}),
  })
}

export const sqliteFile = (): string => join(env.DATA_DIR, 'releases.sqlite')

/** `readOnly`: to look at it alone; nothing is migrated, indexed or written. */
export const database = ({ readOnly = false } = {}): DatabaseAdapterObj<BaseDatabaseAdapter> => {
  const made = (env.DATABASE_URL
    ? mongo(env.DATABASE_URL, readOnly)
    : sqlite(sqliteFile(), { readOnly })) as unknown as DatabaseAdapterObj<BaseDatabaseAdapter>
  return readOnly ? withoutWrites(made) : guarded(endsWhole(toldAfterCommit(personWrites(made))))
}
