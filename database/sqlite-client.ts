// A libsql client for one SQLite file: reads run at once on a connection of their own; writes and transactions run
// one after another on ONE other connection. Why: libsql is synchronous, so a write that meets an open transaction of
// the same process would freeze the process until the busy timeout, and then fail; and libsql's own transactions open
// a new connection each, which loses its PRAGMAs. Proofs: transactions.test.ts, e2e/http/two-servers.test.ts.
import { setImmediate as turn, setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { createClient, type Client, type InArgs, type InStatement, type ResultSet } from '@libsql/client'
import { Sqlite3Client } from '@libsql/client/sqlite3'
import Database from 'libsql'
import { fileWatch } from './file-watch'
import { keptCounts } from './kept-counts'
import { mutex } from './mutex'
import { rankNow } from './urgency'

/** Another process holds the file's write lock: wait for it asynchronously, in small steps. */
const BUSY_STEP_MS = 4
const BUSY_LIMIT_MS = 5_000
/** How long a write may queue behind this process's own transactions. */
const QUEUE_LIMIT_MS = 20_000

/** How long statements may follow one another before everybody else in this process gets a turn. */
const SLICE_MS = 8

const READS = /^\s*(select|explain)\b/i
const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')

const withPatience = async (work: () => unknown, patience = BUSY_LIMIT_MS): Promise<void> => {
  const until = Date.now() + patience
  for (;;) {
    try {
      work()
      return
    } catch (error) {
      if (!isBusy(error) || Date.now() > until) throw error
      await pause(BUSY_STEP_MS * (1 + Math.random()))
    }
  }
}

// libsql's promises resolve without the event loop turning: a transaction of a thousand statements would stop every
// reader, the health check included, until it ends.
let turned = 0
const breathe = async (): Promise<void> => {
  if (performance.now() - turned < SLICE_MS) return
  await turn()
  turned = performance.now()
}

/** The client that lets others have their turn between two statements. */
const breathing = <T extends Client>(client: T): T => {
  const run: (statement: InStatement | string, args?: InArgs) => Promise<ResultSet> = client.execute.bind(client)
  client.execute = async (statement: InStatement | string, args?: InArgs) => {
    await breathe()
    return run(statement, args)
  }
  return client
}

export type Held = { client: Client; commit: () => Promise<void>; rollback: () => Promise<void> }
/**
 * `foreignKeys: false` for a migration: SQLite ignores that setting inside a transaction. `patience` in milliseconds.
 */
export type HoldOptions = { foreignKeys?: boolean; patience?: number }
export type QueuedClient = Client & { hold: (options?: HoldOptions) => Promise<Held>; requireFile: () => void }

/**
 * FULL: a COMMIT waits until the disk has it (one fsync each; NORMAL lost what was acknowledged in a power cut).
 * fullfsync:
 * on macOS the disk itself, not its cache; no other system knows the setting.
 */
const SETTINGS = ['busy_timeout = 0', 'synchronous = FULL', 'fullfsync = ON', 'checkpoint_fullfsync = ON']

const prepare = (connection: InstanceType<typeof Database>): void => {
  for (const pragma of [...SETTINGS, 'foreign_keys = ON']) connection.exec(`PRAGMA ${pragma}`)
}

/** `url` is a file: URL. The connection that writes is opened with WAL, synchronous=FULL and foreign keys on. */
export const queuedClient = async (url: string): Promise<QueuedClient> => {
  const connection = new Database(fileURLToPath(url))
  await withPatience(() => connection.exec('PRAGMA journal_mode = WAL'))
  prepare(connection)
  const path = fileURLToPath(url)
  const requireMain = fileWatch(path)
  // The log (-wal) is made with the first write; while a connection is open, nobody takes it away rightly.
  let requireLog: (() => void) | null = null
  const requireFile = () => {
    requireMain()
    requireLog?.()
  }
  const writer = breathing(new Sqlite3Client(path, {}, connection, 'number'))
  const reader = breathing(createClient({ url }))
  for (const pragma of ['busy_timeout = 0', 'foreign_keys = ON']) await reader.execute(`PRAGMA ${pragma}`)
  const read = keptCounts(reader)

  // One statement each, used again and again. A statement that met a lock stays unfinished until the garbage collector
  // finds it, and meanwhile every COMMIT of its connection keeps an old snapshot: the next BEGIN is refused for ever
  // (SQLITE_BUSY_SNAPSHOT). Running the same statement again finishes it first. So nothing else may meet the lock.
  const [begin, commit, rollback] = ['BEGIN IMMEDIATE', 'COMMIT', 'ROLLBACK'].map((sql) => connection.prepare(sql)) as [
    Database.Statement,
    Database.Statement,
    Database.Statement,
  ]
  const take = mutex(
    QUEUE_LIMIT_MS,
    `A write waited ${QUEUE_LIMIT_MS / 1000} s for an open transaction: most likely a nested call in a hook forgot to pass req.`,
  )

  const hold = async ({ foreignKeys = true, patience }: HoldOptions = {}): Promise<Held> => {
    const turn = await take(rankNow())
    const release = () => {
      if (!foreignKeys) connection.exec('PRAGMA foreign_keys = ON')
      turn()
    }
    try {
      requireFile()
      if (!foreignKeys) connection.exec('PRAGMA foreign_keys = OFF')
      await withPatience(() => begin.run(), patience)
      requireLog ??= fileWatch(`${path}-wal`)
    } catch (error) {
      release()
      throw error
    }
    let open = true
    const end = (statement: Database.Statement) => async () => {
      if (!open) return
      open = false
      try {
        // Before, so that it can still be undone; and after, so that nothing is acknowledged that went into a lost
        // file.
        if (statement === commit) requireFile()
        statement.run()
        if (statement === commit) requireFile()
      } catch (error) {
        if (connection.inTransaction) rollback.run()
        throw error
      } finally {
        release()
      }
    }
    return { client: writer, commit: end(commit), rollback: end(rollback) }
  }

  /** A write outside a transaction is one of its own. */
  const whole = async <T>(work: () => Promise<T>): Promise<T> => {
    const held = await hold()
    try {
      const answer = await work()
      await held.commit()
      return answer
    } catch (error) {
      await held.rollback()
      throw error
    }
  }

  const execute = (statement: InStatement | string, args?: InArgs): Promise<ResultSet> => {
    const asked = typeof statement === 'string' ? { sql: statement, args: args ?? [] } : statement
    return READS.test(asked.sql) ? read(asked) : whole(() => writer.execute(asked))
  }
  const elsewhere = (): Promise<never> =>
    Promise.reject(new Error('Transactions begin at the adapter (database/sqlite.ts), not at the client.'))

  return {
    execute,
    batch: (statements) =>
      whole(async () => {
        const results: ResultSet[] = []
        for (const statement of statements) results.push(await writer.execute(statement as InStatement))
        return results
      }),
    migrate: elsewhere,
    executeMultiple: elsewhere,
    transaction: elsewhere,
    sync: () => writer.sync(),
    close: () => {
      reader.close()
      writer.close()
    },
    get closed() {
      return writer.closed
    },
    protocol: 'file',
    hold,
    requireFile,
  }
}
