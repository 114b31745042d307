// A libsql client for one SQLite file: reads run at once on a connection of their own; writes and transactions run
// one after another on ONE other connection. Why: libsql is synchronous, so a write that meets an open transaction of
// the same process would freeze the process until the busy timeout, and then fail; and libsql's own transactions open
// a new connection each, which loses its PRAGMAs. Proofs: sqlite.test.ts.
import { setTimeout as pause } from 'node:timers/promises'
import { createClient, type Client, type InStatement, type InArgs, type ResultSet, type Transaction } from '@libsql/client'
import { turnstile } from './turnstile'

/** Another process holds the file's write lock: wait for it asynchronously, in small steps. */
const BUSY_STEP_MS = 25
const BUSY_LIMIT_MS = 5_000
/** How long a write may queue behind this process's own transactions. */
const QUEUE_LIMIT_MS = 20_000

const READS = /^\s*(select|explain)\b/i
const isBusy = (error: unknown): boolean => error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')

const withPatience = async <T>(work: () => Promise<T>): Promise<T> => {
  const until = Date.now() + BUSY_LIMIT_MS
  for (;;) {
    try {
      return await work()
    } catch (error) {
      if (!isBusy(error) || Date.now() > until) throw error
      await pause(BUSY_STEP_MS * (1 + Math.random()))
    }
  }
}

export type Held = { client: Client; commit: () => Promise<void>; rollback: () => Promise<void> }
export type QueuedClient = Client & { hold: () => Promise<Held> }

/** `url` is a file: URL. The connection that writes is opened with WAL, synchronous=NORMAL and foreign keys on. */
export const queuedClient = async (url: string): Promise<QueuedClient> => {
  const reader = createClient({ url })
  const writer = createClient({ url })
  await withPatience(() => writer.execute('PRAGMA journal_mode = WAL'))
  for (const connection of [reader, writer]) {
    await connection.execute('PRAGMA busy_timeout = 0')
    await connection.execute('PRAGMA synchronous = NORMAL')
    await connection.execute('PRAGMA foreign_keys = ON')
  }
  const take = turnstile(QUEUE_LIMIT_MS, `A write waited ${QUEUE_LIMIT_MS / 1000} s for an open transaction: most likely a nested call in a hook forgot to pass req.`)

  const inTurn = async <T>(work: () => Promise<T>): Promise<T> => {
    const release = await take()
    try {
      return await withPatience(work)
    } finally {
      release()
    }
  }

  const hold = async (): Promise<Held> => {
    const release = await take()
    let open = true
    const end = (sql: string) => async () => {
      if (!open) return
      open = false
      try {
        await writer.execute(sql)
      } catch (error) {
        if (sql === 'COMMIT') await writer.execute('ROLLBACK')
        throw error
      } finally {
        release()
      }
    }
    try {
      await withPatience(() => writer.execute('BEGIN IMMEDIATE'))
    } catch (error) {
      release()
      throw error
    }
    return { client: writer, commit: end('COMMIT'), rollback: end('ROLLBACK') }
  }

  const execute = (statement: InStatement | string, args?: InArgs): Promise<ResultSet> => {
    const asked = typeof statement === 'string' ? { sql: statement, args: args ?? [] } : statement
    const sql = typeof asked === 'string' ? asked : asked.sql
    return READS.test(sql) ? reader.execute(asked) : inTurn(() => writer.execute(asked))
  }

  return {
    execute,
    batch: (statements, mode) => inTurn(() => writer.batch(statements, mode)),
    migrate: (statements) => inTurn(() => writer.migrate(statements)),
    executeMultiple: (sql) => inTurn(() => writer.executeMultiple(sql)),
    transaction: (): Promise<Transaction> => Promise.reject(new Error('Transactions begin at the adapter (database/sqlite.ts), not at the client.')),
    sync: () => writer.sync(),
    close: () => { reader.close(); writer.close() },
    get closed() { return writer.closed },
    protocol: 'file',
    hold,
  }
}
