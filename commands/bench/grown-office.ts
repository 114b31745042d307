// An office of a given size, made once in a folder of its own and kept there.
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { script, tail } from '../child.mjs'

/** Offices that a bench makes for itself. */
const KEPT = '.start/bench'

export const folderOf = (releases: number, folder?: string): string =>
  resolve(folder ?? join(KEPT, `office-${releases}`))

/** Makes the office, unless it is there. @throws where it could not be made whole */
export const grownOffice = async (releases: number, given?: string): Promise<void> => {
  if (!Number.isInteger(releases) || releases < 1) throw new Error('How many releases? A whole number.')
  const folder = folderOf(releases, given)
  if (existsSync(join(folder, 'grown'))) return
  const { code, output } = await script('commands/bench/grow.ts', [String(releases)], {
    env: { DATA_DIR: folder, DATABASE_URL: '' },
    onLine: (line) => console.log(line),
  })
  if (code !== 0) throw new Error(`The office in ${folder} was not made.\n${tail(output)}`)
}
