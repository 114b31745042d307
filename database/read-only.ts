// Opening a database to look at it and to change nothing: no migration, no index, no write, not even by mistake.
import { existsSync, mkdtempSync, rmSync, statSync, cpSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Client } from '@libsql/client'
import { Sqlite3Client } from '@libsql/client/sqlite3'
import Database from 'libsql'
import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'

const hasLog = (file: string): boolean => existsSync(`${file}-wal`) && statSync(`${file}-wal`).size > 0

/**
 * Where nobody writes (no write-ahead log beside it) the file is read as it lies, and nothing appears beside it: so a
 * backup on a medium that cannot be written is read too. Beside a server, or after a crash, the log belongs to it.
 */
const opened = (file: string): InstanceType<typeof Database> => {
  const url = pathToFileURL(file).href
  const connection = new Database(`${url}?${hasLog(file) ? 'mode=ro' : 'immutable=1'}`)
  connection.prepare('SELECT count(*) FROM sqlite_master').get()
  return connection
}

/** A log that lies on a medium that cannot be written: SQLite reads it only where it may write beside it. */
const copied = (file: string): string => {
  const folder = mkdtempSync(join(tmpdir(), 'verify-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  for (const ending of ['', '-wal'])
    if (existsSync(file + ending)) cpSync(file + ending, join(folder, basename(file) + ending))
  return join(folder, basename(file))
}

const cannotOpen = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  ['SQLITE_CANTOPEN', 'SQLITE_READONLY'].includes(String(error.code).slice(0, 15))

export const readOnlyClient = (file: string): Client => {
  let path = file
  let connection: InstanceType<typeof Database>
  try {
    connection = opened(path)
  } catch (error) {
    if (!cannotOpen(error) || !hasLog(file)) throw error
    path = copied(file)
    connection = opened(path)
  }
  return new Sqlite3Client(path, {}, connection, 'number')
}

const WRITES = [
  'create',
  'upsert',
  'updateOne',
  'updateMany',
  'deleteOne',
  'deleteMany',
  'createVersion',
  'updateVersion',
  'deleteVersions',
  'createGlobal',
  'updateGlobal',
  'createGlobalVersion',
  'updateGlobalVersion',
  'updateJobs',
  'migrate',
] as const

/** The adapter without its writes; a transaction would be one more. */
export const withoutWrites = <T extends BaseDatabaseAdapter>(made: DatabaseAdapterObj<T>): DatabaseAdapterObj<T> => ({
  ...made,
  init: (args) => {
    const adapter = made.init(args)
    const methods = adapter as unknown as Record<string, () => Promise<unknown>>
    for (const write of WRITES)
      methods[write] = () => Promise.reject(new Error(`The database was opened to be read only: no ${write}.`))
    methods.beginTransaction = () => Promise.resolve(null)
    return adapter
  },
})
