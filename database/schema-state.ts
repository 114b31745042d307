// Whether a SQLite file has the schema of this version of the software, told from the migrations it names as done.
import { existsSync } from 'node:fs'
import { migrations } from '@/migrations/sqlite'
import { readOnlyClient } from './read-only'

/**
 * `empty`: there is no file, or nothing was ever migrated in it. `newer`: another version has migrated it further than
 * this one knows.
 */
export type SchemaState = 'empty' | 'current' | 'older' | 'newer'

/** The newest migration of this version: what a database of it is called. */
export const SCHEMA: string =
  migrations
    .map(({ name }) => name)
    .sort()
    .at(-1) ?? ''

const doneIn = async (file: string): Promise<string[] | null> => {
  const client = readOnlyClient(file)
  try {
    const { rows } = await client.execute("SELECT name FROM sqlite_master WHERE name = 'payload_migrations'")
    if (rows.length === 0) return null
    return (await client.execute('SELECT name FROM payload_migrations')).rows.map(({ name }) => String(name))
  } finally {
    client.close()
  }
}

/** @throws where the file cannot be read as a database. */
export const schemaState = async (file: string): Promise<SchemaState> => {
  const done = existsSync(file) ? await doneIn(file) : null
  if (done === null) return 'empty'
  const known: string[] = migrations.map(({ name }) => name)
  if (done.some((name) => !known.includes(name))) return 'newer'
  return known.every((name) => done.includes(name)) ? 'current' : 'older'
}
