// Which database: MongoDB where an address is given, otherwise one SQLite file. The rest of the code does not know.
import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'
import { env } from '@/env'
import { toldAfterCommit } from './after-commit'
import { endsWhole } from './before-commit'
import { faultsNoted } from './fault'
import { guarded } from './guard'
import { mongo } from './mongo'
import { personWrites } from './person-writes'
import { withoutWrites } from './read-only'
import { sqlite } from './sqlite'
import { sqliteFile } from './sqlite-file'

/** `readOnly`: to look at it alone; nothing is migrated, indexed or written. */
export const database = ({ readOnly = false } = {}): DatabaseAdapterObj<BaseDatabaseAdapter> => {
  const made = (env.DATABASE_URL
    ? mongo(env.DATABASE_URL, readOnly)
    : sqlite(sqliteFile(), { readOnly })) as unknown as DatabaseAdapterObj<BaseDatabaseAdapter>
  return readOnly ? withoutWrites(made) : guarded(endsWhole(toldAfterCommit(faultsNoted(personWrites(made)))))
}
