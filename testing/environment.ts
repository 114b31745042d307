// Every test file gets a database of its own: a temporary SQLite file, or a database of a fresh name on DATABASE_URL.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'releases-'))
process.env.DATA_DIR = folder
process.env.PAYLOAD_SECRET = 'a secret that only the tests use, long enough'
process.env.SITE_URL = 'http://localhost:3000'
if (process.env.DATABASE_URL) {
  const url = new URL(process.env.DATABASE_URL)
  url.pathname = `/${folder.split('/').at(-1)!.toLowerCase()}`
  process.env.DATABASE_URL = url.href
}
afterAll(() => rmSync(folder, { recursive: true, force: true }))
