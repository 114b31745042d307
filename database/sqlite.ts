// The SQLite adapter with transactions that hold: Payload's own, with begin, commit and rollback on the queued client.
import { randomUUID } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { pathToFileURL } from 'node:url'
import { sqliteAdapter, type SQLiteAdapter } from '@payloadcms/db-sqlite'
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'
import { migrations } from '@/migrations/sqlite'
import { queuedClient, type Held, type QueuedClient } from './sqlite-client'

type Session = { db: ReturnType<typeof drizzle>; resolve: () => Promise<void>; reject: () => Promise<void> }
type Sessions = Record<string, Session>

export const sqlite = (file: string) => {
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
      let client: QueuedClient

      adapter.connect = async function (options) {
        mkdirSync(dirname(file), { recursive: true })
        client = await queuedClient(url)
        this.client = client
        await connect.call(this, options)
        await this.migrate({ migrations: migrations as never })
      }

      adapter.beginTransaction = async () => {
        const held: Held = await client.hold()
        const id = randomUUID()
        sessions[id] = {
          db: drizzle(held.client, { schema: adapter.schema }),
          resolve: held.commit,
          reject: held.rollback,
        }
        return id
      }

      const ending = (how: 'resolve' | 'reject') => async (given?: number | string | Promise<number | string>) => {
        const id = String(await given)
        const session = sessions[id]
        if (!session) return
        delete sessions[id]
        await session[how]()
      }
      // Payload's own commit swallows a COMMIT that failed; a write that did not happen must not be reported as done.
      adapter.commitTransaction = ending('resolve')
      adapter.rollbackTransaction = ending('reject')
      adapter.destroy = async () => {
        client?.close()
      }
      return adapter as unknown as ReturnType<typeof made.init>
    },
  }
}
