// Makes an office with so many releases in DATA_DIR: a release of every kind through the real desk, and copies of them
// as the desk would have written them. Started by bench.ts; `npm run verify` finds nothing wrong with the result.
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import config from '@payload-config'
import { getPayload } from 'payload'
import { sqliteFile } from '@/database/sqlite-file'
import { env } from '@/env'
import { ensureDefaults } from '@/seed/defaults'
import { as, person } from '@/seed/people'
import { setBack } from './clock'
import { APART_MS, multiply } from './multiply'
import { stories } from './stories'

const releases = Number(process.argv[2])
if (env.DATABASE_URL) throw new Error('An office is grown on SQLite alone; DATABASE_URL is set.')
if (existsSync(sqliteFile())) throw new Error(`There is an office in ${env.DATA_DIR} already.`)

// Whole days ahead of the copies, so that nothing of them is written before the last of these acts.
setBack((releases + 100) * APART_MS)
const started = performance.now()
const payload = await getPayload({ config })
await ensureDefaults(payload)
const someone = (name: string, email: string, role: 'editor' | 'reviewer' | 'publisher' | 'admin') =>
  person(payload, { name, email: `${email}@example.org`, password: 'long enough for a bench', roles: [role] })
const people = {
  editor: await someone('林一', 'editor', 'editor'),
  reviewer: await someone('周二', 'reviewer', 'reviewer'),
  publisher: await someone('吴三', 'publisher', 'publisher'),
}
const admin = await someone('郑四', 'admin', 'admin')
const told = await stories(payload, people, as(admin))
const from = Date.now() + APART_MS
await payload.db.destroy!()

multiply(sqliteFile(), told, releases, from, (copied) => {
  if (copied % 5_000 === 0) console.log(`${copied} copies after ${((performance.now() - started) / 1000).toFixed(0)} s`)
})
writeFileSync(join(env.DATA_DIR, 'grown'), `${releases}\n`)
console.log(`${releases} releases in ${((performance.now() - started) / 1000).toFixed(0)} s: ${env.DATA_DIR}`)
process.exit(0)
