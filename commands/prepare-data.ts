// What must be done with Payload before the server starts: migrate, make the office's defaults, tell the demo. Reports
// to the launcher (commands/prepare.mjs) by messages, since the exit code of a program that loads Payload says nothing.

import config from '@payload-config'
import { getPayload } from 'payload'
import { faultOf, type Fault } from '@/database/fault'
import { needsSetup, setupToken } from '@/desk/staff/setup'
import { emptyTrash } from '@/desk/workflow/trash'
import { env } from '@/env'
import { withheld } from '@/log.mjs'
import { accountsOf } from '@/seed/accounts'
import { ensureDefaults } from '@/seed/defaults'
import { needsDemo, seedDemo } from '@/seed/demo/tell'

type Told =
  | { at: string }
  | { failure: string }
  | { report: { setupLink: string | null; accounts: ReturnType<typeof accountsOf> } }

// Whoever started it is gone: what is half told is told on at the next start.
process.once('disconnect', () => process.exit(1))

const WHY: Record<Fault, string> = {
  'away': '连不上数据库。 The database cannot be reached.',
  'full': `磁盘已满：${env.DATA_DIR}。 The disk of ${env.DATA_DIR} is full.`,
  'read-only': `数据目录不能写入：${env.DATA_DIR}。 ${env.DATA_DIR} cannot be written.`,
  'damaged': '数据库文件已损坏，请从备份恢复。 The database is damaged: restore a backup (npm run restore).',
}

const tell = (told: Told): Promise<void> =>
  new Promise((resolve) => {
    if (process.send) process.send(told, undefined, {}, () => resolve())
    else {
      console.log(JSON.stringify(told))
      resolve()
    }
  })

const boot = async (): Promise<void> => {
  const payload = await getPayload({ config })
  const isDemo = process.argv.includes('--demo') && (await needsDemo(payload))
  // The demo begins on an earlier day, its office's first rules included.
  if (!isDemo) await ensureDefaults(payload)
  await emptyTrash(payload)
  if (isDemo)
    await seedDemo(payload, (at) => {
      void tell({ at })
    })
  const setupLink = (await needsSetup(payload)) ? `${env.origin}/setup?token=${setupToken()}` : null
  await tell({ report: { setupLink, accounts: env.DATABASE_URL ? [] : accountsOf(env.DATA_DIR) } })
}

try {
  await boot()
  process.exit(0)
} catch (error) {
  console.error(error)
  const fault = faultOf(error)
  const reason = withheld(error instanceof Error ? error.message : String(error))
  // A reason may have two sentences already, one in each language.
  await tell({ failure: fault ? `${WHY[fault]}\n${reason}` : error instanceof Error ? error.message : reason })
  process.exit(1)
}
