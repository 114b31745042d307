// An office for a server that a test stops and starts again.
import { copyFileSync, mkdtempSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The office of these tests once more, in a folder of its own. */
export const copiedOffice = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'releases-restart-'))
  const from = process.env.E2E_DATA_DIR!
  for (const file of ['demo-accounts.json', 'office.json']) copyFileSync(join(from, file), join(folder, file))
  const Database = createRequire(import.meta.url)('libsql') as new (path: string) => {
    exec: (sql: string) => void
    close: () => void
  }
  const database = new Database(join(from, 'releases.sqlite'))
  database.exec(`VACUUM INTO '${join(folder, 'releases.sqlite')}'`)
  database.close()
  return folder
}
