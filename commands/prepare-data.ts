// What must be done with Payload before the server starts: migrate, make the office's defaults, tell the demo. Reports
// to the launcher (commands/prepare.mjs) by messages, since the exit code of a program that loads Payload says nothing.

import config from '@payload-config'
import { getPayload } from 'payload'
import { needsSetup, setupToken } from '@/desk/staff/setup'
import { emptyTrash } from '@/desk/workflow/trash'
import { env } from '@/env'
import { accountsOf } from '@/seed/accounts'
import { ensureDefaults } from '@/seed/defaults'
import { needsDemo, seedDemo } from '@/seed/demo/tell'

type Told =
  | { at: string }
  | { failure: string }
  | { report: { setupLink: string | null; accounts: ReturnType<typeof accountsOf> } }

// Whoever started it is gone: what is half told is told on at the next start.
process.once('disconnect', () => process.exit(1))

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
  await ensureDefaults(payload)
  await emptyTrash(payload)
  if (process.argv.includes('--demo') && (await needsDemo(payload)))
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
  await tell({ failure: error instanceof Error ? error.message : String(error) })
  process.exit(1)
}
