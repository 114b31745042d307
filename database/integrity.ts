// What SQLite itself finds wrong with its file: pages that are damaged, indexes that do not fit, rows that point
// nowhere. `verify` reads through tables and indexes, so it may pass over what lies outside of them. MongoDB checks its
// own files.
import type { Client } from '@libsql/client'
import type { Payload } from 'payload'
import { unkeptTables } from './append-only'

type Sqlite = { name: string; client: Pick<Client, 'execute'> }

/** The text of one column of each row. */
const column = async ({ client }: Sqlite, sql: string, name: string): Promise<string[]> =>
  (await client.execute(sql)).rows.map((row) => String(row[name]))

export const integrityTroubles = async ({ db }: Payload): Promise<string[]> => {
  const sqlite = db as unknown as Sqlite
  if (sqlite.name !== 'sqlite') return []
  // As functions in a SELECT, because a PRAGMA would queue with the writers (database/sqlite-client.ts).
  const damage = await column(sqlite, 'SELECT integrity_check FROM pragma_integrity_check', 'integrity_check')
  const dangling = await column(sqlite, 'SELECT "table" FROM pragma_foreign_key_check', 'table')
  const unkept = await unkeptTables(sqlite.client)
  return [
    ...unkept.map(
      (table) => `database file: nothing keeps the rows of ${table} from being changed (its triggers are gone)`,
    ),
    ...damage.filter((line) => line !== 'ok').map((line) => `database file: ${line}`),
    ...[...new Set(dangling)].map((table) => `database file: rows of ${table} point to rows that are not there`),
  ]
}
