// The SQLite adapter with transactions that hold: Payload's own, with begin, commit and rollback on the queued client.
import { randomUUID } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { pathToFileURL } from 'node:url'
import { sqliteAdapter, type SQLiteAdapter } from '@payloadcms/db-sqlite'
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'
import { migrations } from '@/migrations/sqlite'
import type { WatchesFile } from './file-watch'
import { migrate, type Migration } from './migrate'
import { requireDatabaseFile } from './office-marker'
import { readOnlyClient } from './read-only'
import { queuedClient, type Held, type HoldOptions, type QueuedClient } from './sqlite-client'
import { textsByParent } from './texts-by-parent'

type Session = { db: ReturnType<typeof drizzle>; resolve: () => Promise<void>; reject: () => Promise<void> }
type Sessions = Record<string, Session>

type Options = { readOnly?: boolean; steps?: readonly Migration[] }

/**
 * `readOnly`: the file is opened as it lies, and not migrated (database/schema-state.ts says whether it fits). `steps`:
 * the
 * migrations of this version; others in tests alone.
 */
export const sqlite = (file: string, { readOnly = false, steps = migrations }: Options = {}) => {
  const url = pathToFileURL(file).href
  const made = sqliteAdapter({
    client: { url },
    idType: 'uuid',
    push: false,
    transactionOptions: {},
    migrationDir: 'migrations/sqlite',
  })
  return {
    ...made,
    init: (args: Parameters<typeof made.init>[0]) => {
      const adapter = made.init(args) as unknown as SQLiteAdapter
      const sessions = adapter.sessions as unknown as Sessions
      const connect = adapter.connect!
      adapter.beforeSchemaInit.push(textsByParent(adapter))
      let client: QueuedClient

      adapter.connect = async function (options) {
        if (readOnly) {
          this.client = readOnlyClient(file)
          return connect.call(this, options)
        }
        mkdirSync(dirname(file), { recursive: true })
        requireDatabaseFile(file)
        client = await queuedClient(url)
        this.client = client
        try {
          await connect.call(this, options)
          const { payload } = this
          await migrate({ file, client, payload, migrations: steps, begin, commit, rollback })
        } catch (error) {
          // Next tries again with each request.
          client.close()
          throw error
        }
      }

      const begin = async (how?: HoldOptions): Promise<{ id: string; held: Held; db: Session['db'] }> => {
        const held = await client.hold(how)
        const id = randomUUID()
        const db = drizzle(held.client, { schema: adapter.schema })
        sessions[id] = { db, resolve: held.commit, reject: held.rollback }
        return { id, held, db }
      }
      adapter.beginTransaction = async () => (await begin()).id

      const ending = (how: 'resolve' | 'reject') => async (given?: number | string | Promise<number | string>) => {
        const id = String(await given)
        const session = sessions[id]
        if (!session) return
        delete sessions[id]
        await session[how]()
      }
      // Payload's own commit swallows a COMMIT that failed; a write that did not happen must not be reported as done.
      const [commit, rollback] = [ending('resolve'), ending('reject')]
      adapter.commitTransaction = commit
      adapter.rollbackTransaction = rollback
      adapter.destroy = async () => {
        client?.close()
      }
      const watched: WatchesFile = { requireFile: () => client.requireFile() }
      return Object.assign(adapter, watched) as unknown as ReturnType<typeof made.init>
    },
  }
}
