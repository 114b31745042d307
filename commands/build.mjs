// `next build`, when the sources are not those of the build that is there.
// Runs before `npm ci`, and therefore uses no library.
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { BUILD, builtStamp, stampFile, stampOf } from './build-stamp.mjs'
import { inside, run, tail } from './child.mjs'
import { phase } from './console.mjs'
import { Plain, root } from './environment.mjs'
import { servers } from './serving.mjs'

export const NEXT = join('node_modules', 'next', 'dist', 'bin', 'next')

/** What the image optimizer kept of earlier builds, when it was on. */
const OPTIMIZED = join(BUILD, 'cache', 'images')

/** The build that is there is of the sources as they are. */
export const isBuilt = () => builtStamp() === stampOf(root)

/** The stamp of the sources when they must be built, or null. Refused while a server runs from the last build. */
export const stampToBuild = async () => {
  rmSync(OPTIMIZED, { recursive: true, force: true })
  const stamp = stampOf(root)
  if (builtStamp() === stamp) return null
  const other = (await servers()).find(({ dev }) => !dev)
  if (other)
    throw new Plain(
      `The sources have changed, and a server on port ${other.port} (process ${other.pid}) still runs from the last build. Stop it first, then start again.`,
    )
  return stamp
}

/** @param {string} stamp */
export const build = (stamp) =>
  phase('构建网站 Building', async (at) => {
    rmSync(stampFile, { force: true })
    const { code, output } = await run(process.execPath, [NEXT, 'build'], {
      env: { ...inside(), NODE_ENV: 'production' },
      onLine: (line) => at(line.trim().slice(0, 60)),
    })
    if (code !== 0 || !existsSync(join(BUILD, 'BUILD_ID'))) throw new Plain(`The build failed:\n${tail(output, 80)}`)
    // Changed while it was building: the next start builds again.
    if (stampOf(root) === stamp) writeFileSync(stampFile, stamp)
  })
