// npm run seed: tells the demo where nobody is yet. With --reset, deletes the local database and its sign-ins first.
import { rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import config from '@payload-config'
import { getPayload } from 'payload'
import { MARKER } from '@/database/office-marker'
import { env } from '@/env'
import { accountsFile } from '@/seed/accounts'
import { needsDemo, seedDemo } from '@/seed/demo/tell'
import { environment } from './environment.mjs'
import { serversOn } from './presence.mjs'
import { noticeOfWriting } from './schema-notice'

environment()

const FILES = ['releases.sqlite', 'releases.sqlite-wal', 'releases.sqlite-shm', MARKER].map((name) =>
  join(env.DATA_DIR, name),
)

/** Why the database must stay as it is, or null. */
const objection = (): string | null => {
  if (env.DATABASE_URL)
    return 'DATABASE_URL is set: --reset only deletes the local SQLite database. Nothing was changed.'
  const [server] = serversOn(env.DATA_DIR)
  return server ? `A server on port ${server.port} uses this database. Stop it first; nothing was changed.` : null
}

const reset = (): void => {
  const no = objection()
  if (no) {
    console.error(no)
    process.exit(1)
  }
  for (const file of [...FILES, accountsFile(env.DATA_DIR)]) rmSync(file, { force: true })
}

if (process.argv.includes('--reset')) reset()
const notice = await noticeOfWriting()
if (notice && 'stop' in notice) {
  console.error(notice.stop)
  process.exit(1)
}
if (notice) console.log(notice.say)
const payload = await getPayload({ config })
if (await needsDemo(payload)) {
  await seedDemo(payload, (at) => console.log(at))
  console.log(`Done. The sign-ins are in ${relative(process.cwd(), accountsFile(env.DATA_DIR))}.`)
} else
  console.log(
    'There are people already, so nothing was changed. (--reset deletes the local database and begins again.)',
  )
process.exit(0)
