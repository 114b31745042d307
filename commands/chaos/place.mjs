// Before anything else: the chaos happens in a folder of its own, and on MongoDB in a database of its own; nothing
// that is there is touched.
import { randomBytes } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const name = `chaos-${randomBytes(4).toString('hex')}`
Object.assign(process.env, {
  NODE_ENV: 'production',
  DATA_DIR: mkdtempSync(join(tmpdir(), 'chaos-')),
  PAYLOAD_SECRET: randomBytes(32).toString('hex'),
  SITE_URL: 'http://localhost:3000',
})
if (process.env.DATABASE_URL) {
  const url = new URL(process.env.DATABASE_URL)
  url.pathname = `/${name}`
  process.env.DATABASE_URL = url.href
}
