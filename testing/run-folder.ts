// Once per run of the integration tests: a folder for all that they write, which is gone when they are done.
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    runFolder: string
  }
}

type Connection = {
  db: { admin: () => { listDatabases: () => Promise<{ databases: { name: string }[] }> } }
  useDb: (name: string) => { dropDatabase: () => Promise<void> }
  close: () => Promise<void>
}
type Driver = { createConnection: (url: string) => { asPromise: () => Promise<Connection> } }

/** Databases of this run bear the name of its folder. */
const dropDatabases = async (url: string, prefix: string): Promise<void> => {
  const require = createRequire(import.meta.url)
  const { createConnection } = createRequire(require.resolve('@payloadcms/db-mongodb'))('mongoose') as Driver
  const connection = await createConnection(url).asPromise()
  const { databases } = await connection.db.admin().listDatabases()
  for (const { name } of databases) if (name.startsWith(prefix)) await connection.useDb(name).dropDatabase()
  await connection.close()
}

export const setup = (project: TestProject): (() => Promise<void>) => {
  const runFolder = mkdtempSync(join(tmpdir(), 'releases-'))
  project.provide('runFolder', runFolder)
  return async () => {
    rmSync(runFolder, { recursive: true, force: true })
    if (process.env.DATABASE_URL) await dropDatabases(process.env.DATABASE_URL, basename(runFolder).toLowerCase())
  }
}
