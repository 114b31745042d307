// What a command says, before it opens a SQLite database, about a schema that is not its own.
import { schemaState } from '@/database/schema-state'
import { sqliteFile } from '@/database/sqlite-file'
import { env } from '@/env'

const UNREADABLE = /SQLITE_(NOTADB|CORRUPT|CANTOPEN|IOERR)|file is not a database|malformed|unable to open/i

/** A database that cannot be read, in one sentence; null for any other error. */
export const unreadable = (error: unknown): string | null => {
  const { message } = error as { message?: string }
  return UNREADABLE.test(String(message)) || UNREADABLE.test(String((error as { code?: unknown }).code))
    ? `The database ${env.DATABASE_URL ? 'at DATABASE_URL' : sqliteFile()} cannot be read (${message}). Restore it from a backup, and verify that.`
    : null
}

export type Notice = { stop: string } | { say: string } | null

/** For a command that writes: what it would migrate, and where it must not write at all. */
export const noticeOfWriting = async (): Promise<Notice> => {
  if (env.DATABASE_URL) return null
  const file = sqliteFile()
  const state = await schemaState(file)
  if (state === 'newer')
    return { stop: `${file} was written by a newer version of this software. Use that version; nothing was changed.` }
  return state === 'older'
    ? { say: `${file} is of an older version: it is migrated now. Only a backup from before leads back.` }
    : null
}

/** For a command that only reads: why it cannot, or null. */
export const noticeOfReading = async (): Promise<string | null> => {
  if (env.DATABASE_URL) return null
  const file = sqliteFile()
  const state = await schemaState(file)
  return {
    empty: `There is no database in ${env.DATA_DIR}.`,
    current: null,
    newer: `${file} was written by a newer version of this software. Read it with that version.`,
    older: `${file} was written by an older version of this software. Read it with that version, or start this one on a copy of it first: starting migrates.`,
  }[state]
}
