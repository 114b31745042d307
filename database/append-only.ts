// Below Payload and the guard: SQLite itself refuses to change or delete a row of what is only ever added, whoever
// asks. Somebody with the database's own tools must take these triggers away first, which `verify` sees. (MongoDB: a
// role, docs/operations.md.)
import type { Client } from '@libsql/client'

const TABLES = ['ledger', 'editions', 'editions_texts', 'observations', 'contributions', 'imprints', 'confirmations']
const ACTS = ['UPDATE', 'DELETE'] as const

const nameOf = (table: string, act: (typeof ACTS)[number]): string => `only_added_${table}_${act.toLowerCase()}`

const EACH = TABLES.flatMap((table) =>
  ACTS.map((act) => ({
    name: nameOf(table, act),
    table,
    sql: `CREATE TRIGGER IF NOT EXISTS "${nameOf(table, act)}" BEFORE ${act} ON "${table}" BEGIN SELECT RAISE(ABORT, 'What stands in ${table} is never changed and never deleted.'); END`,
  })),
)

type Asked = Pick<Client, 'execute'>

/** The tables of these that are there and that nothing keeps. */
export const unkeptTables = async (client: Asked): Promise<string[]> => {
  const { rows } = await client.execute("SELECT name FROM sqlite_master WHERE type IN ('table', 'trigger')")
  const there = new Set(rows.map(({ name }) => String(name)))
  return [...new Set(EACH.filter(({ name, table }) => there.has(table) && !there.has(name)).map(({ table }) => table))]
}

/** In the transaction of a migration, which may have to write into them. */
export const openTables = async (client: Asked): Promise<void> => {
  for (const { name } of EACH) await client.execute(`DROP TRIGGER IF EXISTS "${name}"`)
}

export const closeTables = async (client: Asked): Promise<void> => {
  const unkept = new Set(await unkeptTables(client))
  for (const { table, sql } of EACH) if (unkept.has(table)) await client.execute(sql)
}
