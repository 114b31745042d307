// A copy of the database file before an upgrade changes its tables: the way back. The last few are kept.
import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { copySqlite } from './backup/sqlite'

const FOLDER = 'before-upgrade'
const KEPT = 3
const NAME = /^releases-\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d{3}Z\.sqlite$/

/**
 * Copies the database as it was last committed, beside a writer who holds the lock, and answers where the copy lies. An
 * older copy goes only when the new one is whole.
 * @throws when there is no room for it: then nothing is upgraded.
 */
export const copyBeforeUpgrade = (file: string, now = new Date()): string => {
  const folder = join(dirname(file), FOLDER)
  mkdirSync(folder, { recursive: true })
  const copy = join(folder, `releases-${now.toISOString().replaceAll(/[:.]/g, '-')}.sqlite`)
  const draft = `${copy}.unfinished`
  for (const name of readdirSync(folder)) if (name.endsWith('.unfinished')) rmSync(join(folder, name), { force: true })
  try {
    copySqlite(file, draft)
    renameSync(draft, copy)
  } catch (error) {
    rmSync(draft, { force: true })
    throw new Error(
      `升级前的数据库副本无法写入 ${folder}，因此没有升级。\nThe copy before the upgrade could not be written to ${folder}, so nothing was upgraded.`,
      { cause: error },
    )
  }
  const copies = readdirSync(folder)
    .filter((name) => NAME.test(name))
    .sort()
  for (const name of copies.slice(0, -KEPT)) rmSync(join(folder, name), { force: true })
  return copy
}
