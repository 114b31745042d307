// Before every test file: an empty database, under the Payload that its worker keeps from file to file. A temporary
// SQLite file, or a database of a fresh name on DATABASE_URL.
import { mkdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { inject } from 'vitest'
import './quick-passwords'

const runFolder = inject('runFolder')
const folder = join(runFolder, String(process.pid))
if (process.env.DATA_DIR !== folder) {
  mkdirSync(folder)
  process.env.DATA_DIR = folder
  process.env.PAYLOAD_SECRET = 'a secret that only the tests use, long enough'
  process.env.SITE_URL = 'http://localhost:3000'
  if (process.env.DATABASE_URL) {
    const url = new URL(process.env.DATABASE_URL)
    url.pathname = `/${basename(runFolder).toLowerCase()}-${process.pid}`
    process.env.DATABASE_URL = url.href
  }
}

// Not before: it reads the environment.
const { emptyDatabase } = await import('./prepared-database')
await emptyDatabase()
