// Brings the tables of a SQLite file up to this version (schema migrations): all of them in one transaction, after a
// copy of the file, one process at a time. Payload's own runner reads what has run before it takes the lock, commits
// each migration by itself, and leaves foreign keys on: a rebuilt parent table then deletes the rows of its children.
import { randomUUID } from 'node:crypto'
import type { Client } from '@libsql/client'
import type { MigrateUpArgs } from '@payloadcms/db-sqlite'
import { createLocalReq, type Payload } from 'payload'
import { closeTables, openTables, unkeptTables } from './append-only'
import { noteOffice, requireNoOffice } from './office-marker'
import type { Held, HoldOptions } from './sqlite-client'
import { copyBeforeUpgrade } from './upgrade-copies'

/** Another process may be migrating a large file; we wait for it. */
const PATIENCE_MS = 120_000

export type Migration = { name: string; up: (args: MigrateUpArgs) => Promise<void> }
type Begun = { id: string; held: Held; db: unknown }
type Given = {
  file: string
  client: Client
  payload: Payload
  migrations: readonly Migration[]
  begin: (options: HoldOptions) => Promise<Begun>
  commit: (id: string) => Promise<void>
  rollback: (id: string) => Promise<void>
}

/** The database was written by a newer version than this. */
export class DatabaseNewer extends Error {
  constructor(unknown: readonly string[]) {
    super(
      [
        `这个数据库已由更新的版本升级过（${unknown.join('、')}），本版本不能使用：请改用新版本，或从升级前的备份恢复。`,
        `This database was upgraded by a newer version (${unknown.join(', ')}), so this one cannot use it: start the newer version, or restore the copy made before the upgrade.`,
      ].join('\n'),
    )
    this.name = 'DatabaseNewer'
  }
}

type Ran = { isNew: boolean; names: Set<string>; batch: number }

/** What has run in this file. */
const ranIn = async (client: Client): Promise<Ran> => {
  const tables = await client.execute(`SELECT name FROM sqlite_master WHERE type = 'table'`)
  const isNew = tables.rows.length === 0
  if (!tables.rows.some(({ name }) => name === 'payload_migrations')) return { isNew, names: new Set(), batch: 0 }
  const { rows } = await client.execute('SELECT name, batch FROM payload_migrations')
  return {
    isNew,
    names: new Set(rows.map(({ name }) => String(name))),
    batch: Math.max(0, ...rows.map(({ batch }) => Number(batch))),
  }
}

/** What has still to run here. Throws `DatabaseNewer` where something ran that this version does not know. */
const pendingIn = (ran: Ran, migrations: readonly Migration[]): Migration[] => {
  const known = new Set(migrations.map(({ name }) => name))
  const unknown = [...ran.names].filter((name) => !known.has(name))
  if (unknown.length > 0) throw new DatabaseNewer(unknown)
  return migrations.filter(({ name }) => !ran.names.has(name))
}

/** Rows that point to nothing, counted by the two tables. */
const danglingIn = async (client: Client): Promise<Map<string, number>> => {
  const { rows } = await client.execute('PRAGMA foreign_key_check')
  const counts = new Map<string, number>()
  for (const { table, parent } of rows) {
    const pair = `${String(table)} → ${String(parent)}`
    counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  return counts
}

const run = async ({ payload, file, migrations }: Given, { id, held, db }: Begun): Promise<void> => {
  // Asked again inside the lock: another process may have migrated since.
  const ran = await ranIn(held.client)
  const pending = pendingIn(ran, migrations)
  if (pending.length === 0) return closeTables(held.client)
  if (ran.isNew) requireNoOffice(file)
  else payload.logger.info(`Copied before the upgrade: ${copyBeforeUpgrade(file)}`)
  const before = await danglingIn(held.client)
  await openTables(held.client)
  const req = await createLocalReq({}, payload)
  req.transactionID = id
  for (const { name, up } of pending) {
    payload.logger.info(`Migrating: ${name}`)
    try {
      await up({ db: db as MigrateUpArgs['db'], payload, req })
    } catch (error) {
      throw new Error(`Migration ${name} failed; the database is as it was before.`, { cause: error })
    }
    await held.client.execute({
      sql: 'INSERT INTO payload_migrations (id, name, batch) VALUES (?, ?, ?)',
      args: [randomUUID(), name, ran.batch + 1],
    })
  }
  const broken = [...(await danglingIn(held.client))].filter(([pair, many]) => many > (before.get(pair) ?? 0))
  if (broken.length > 0)
    throw new Error(
      `The migration would leave rows that point to nothing (${broken.map(([pair, many]) => `${pair}: ${many}`).join('; ')}); the database is as it was before.`,
    )
  await closeTables(held.client)
}

/** Migrates what is there, or makes a new office, and notes that one lives here. Whole, or not at all. */
export const migrate = async (given: Given): Promise<void> => {
  const isBehind = pendingIn(await ranIn(given.client), given.migrations).length > 0
  if (isBehind || (await unkeptTables(given.client)).length > 0) {
    const begun = await given.begin({ foreignKeys: false, patience: PATIENCE_MS })
    try {
      await run(given, begun)
      await given.commit(begun.id)
    } catch (error) {
      await given.rollback(begun.id)
      throw error
    }
  }
  noteOffice(given.file)
}
