// npm run export -- DIR: the whole public site as plain files, for nginx, a CDN or an archive. A folder that holds a
// mirror already is brought up to date: what the ledger touched since is rendered anew, nothing else. With --follow it
// goes on until it is stopped; `npm start` does that where MIRROR_DIR is set (commands/mirror.mjs).
import { createHash } from 'node:crypto'
import { setPriority } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { sqliteFile } from '@/database/sqlite-file'
import { env } from '@/env'
import { ledgerOf } from '@/front/ledger'
import { addresses } from '@/mirror/addresses'
import { objectionTo } from '@/mirror/manifest'
import { openMirror, type Mirror } from '@/mirror/mirror'
import { handlers } from '@/mirror/render'
import type { Failed } from '@/mirror/workers'
import { stampOf } from './build-stamp.mjs'
import { environment } from './environment.mjs'
import { withLock } from './lock.mjs'
import { noticeOfReading } from './schema-notice'

const USAGE = 'Usage: npm run export -- DIR [--follow]'
const TRIES = 3
const AGAIN_MS = 2_000
const TOLD_EVERY_MS = 2_000

const fail = (sentence: string): never => {
  console.error(sentence)
  process.exit(1)
}
const asked = (): { folder: string; follow: boolean } => {
  try {
    const {
      values: { follow = false },
      positionals: [folder, ...more],
    } = parseArgs({ allowPositionals: true, options: { follow: { type: 'boolean' } } })
    return folder && more.length === 0 ? { folder: resolve(folder), follow } : fail(USAGE)
  } catch {
    return fail(USAGE)
  }
}
const told = (failed: Failed): string =>
  [...failed]
    .slice(0, 10)
    .map(([address, reason]) => `  ${address}: ${reason}`)
    .join('\n')

/** Brings it up to date; what fails is tried again, and a database that is away is waited for where it `goesOn`. */
const broughtUp = async (mirror: Mirror, goesOn: boolean): Promise<Failed> => {
  const telling = setInterval(() => console.log(`  ${mirror.size().answers} answers`), TOLD_EVERY_MS)
  try {
    for (let tried = 1; ; tried += 1) {
      if (await mirror.look()) {
        const failed = await mirror.settle()
        if (failed.size === 0 || tried >= TRIES) return failed
      } else if (!goesOn && tried >= TRIES) {
        fail('The database does not answer.')
      }
      await pause(AGAIN_MS)
    }
  } finally {
    clearInterval(telling)
  }
}
const follow = async (mirror: Mirror): Promise<never> => {
  const parent = process.ppid
  let said = ''
  for (;;) {
    // Whoever started it was killed: another one will be started with the next server.
    if (process.ppid !== parent) process.exit(0)
    if (mirror.isUpToDate()) {
      await pause(20)
      continue
    }
    const trouble = told(await mirror.settle())
    if (trouble && trouble !== said) console.error(`The mirror is not up to date yet:\n${trouble}`)
    if (said && !trouble) console.log('The mirror is up to date again.')
    said = trouble
    if (trouble) await pause(AGAIN_MS)
  }
}

const exported = async (folder: string, goesOn: boolean): Promise<void> => {
  const since = Date.now()
  const mirror = openMirror({
    folder,
    software: createHash('sha256')
      .update(`${stampOf('.')} ${env.origin}`)
      .digest('hex'),
    ledger: ledgerOf({ url: env.DATABASE_URL, file: sqliteFile() }),
    render: handlers(env.origin),
    addresses,
  })
  const failed = await broughtUp(mirror, goesOn)
  const { answers, written } = mirror.size()
  const seconds = ((Date.now() - since) / 1000).toFixed(1)
  if (failed.size > 0) console.error(`Not exported, and tried ${TRIES} times:\n${told(failed)}`)
  console.log(`${answers} answers in ${folder}, ${written} of them written in ${seconds} s`)
  const head = mirror.head()
  if (head) console.log(`head ${head.seq}:${head.hash}`)
  if (goesOn) return follow(mirror)
  mirror.close()
  if (failed.size > 0) process.exit(1)
}

environment()
const { folder, follow: goesOn } = asked()
const no = (await noticeOfReading()) ?? objectionTo(folder)
if (no) fail(no)
// Beside a server it has time.
if (goesOn) setPriority(10)
process.once('SIGTERM', () => process.exit(0))
await withLock(join(folder, 'lock'), () => exported(folder, goesOn), {
  onWait: (pid) => {
    const sentence = `Process ${pid} is at work on ${folder}: it keeps the mirror up to date, or exports right now.`
    if (goesOn) console.log(`${sentence} Waiting for it.`)
    else fail(sentence)
  },
})
process.exit(0)
