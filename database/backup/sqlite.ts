// Copying a SQLite database beside its server: one moment of it, in one file, without its log.
import { closeSync, fsyncSync, openSync } from 'node:fs'
import Database from 'libsql'
import { emptyHead, type Head } from '@/domain/ledger'

/** `to` must not exist yet. Writers go on meanwhile: the copy is of the moment at which it began. */
export const copySqlite = (from: string, to: string): void => {
  const connection = new Database(from)
  try {
    connection.prepare('VACUUM INTO ?').run(to)
  } finally {
    connection.close()
  }
  const made = openSync(to, 'r+')
  try {
    fsyncSync(made)
  } finally {
    closeSync(made)
  }
}

/** The last entry of the ledger in a file that nobody writes to. */
export const headOf = (file: string): Head => {
  const connection = new Database(file)
  try {
    const last = connection.prepare('SELECT seq, hash FROM ledger ORDER BY seq DESC LIMIT 1').get() as Head | undefined
    return last ? { seq: last.seq, hash: last.hash } : emptyHead
  } finally {
    connection.close()
  }
}
