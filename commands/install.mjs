// The packages of package-lock.json, installed when they are not what is there.
// Runs before `npm ci`, and therefore uses no library.
import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { run, tail } from './child.mjs'
import { phase } from './console.mjs'
import { Plain } from './environment.mjs'

const LOCK = 'package-lock.json'
/** npm writes it last, so a broken-off installation has none. */
const INSTALLED = 'node_modules/.package-lock.json'

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean, peer?: boolean, link?:
 * boolean }} Package
 */

/**
 * @param {string} text
 * @returns {[string, Package][]}
 */
const packagesOf = (text) => Object.entries(JSON.parse(text).packages ?? {}).filter(([path]) => path !== '')

/**
 * Why the installed packages are not those of the lock file, or null. Optional ones may be of another platform.
 * @param {string} wanted
 * @param {string | null} installed
 */
export const staleness = (wanted, installed) => {
  if (installed === null) return 'nothing is installed'
  const there = new Map(packagesOf(installed))
  for (const [path, { version, integrity, optional, devOptional, peer, link }] of packagesOf(wanted)) {
    const found = there.get(path)
    if (!found && (optional || devOptional || peer || link)) continue
    if (!found) return `${path} is missing`
    if (found.version !== version || (integrity && found.integrity && found.integrity !== integrity))
      return `${path} is another version`
  }
  return null
}

/**
 * The npm that runs us, or the one beside this Node.
 * @returns {[string, string[]]}
 */
export const npm = () => {
  const path = process.env.npm_execpath
  return path && basename(path) === 'npm-cli.js'
    ? [process.execPath, [path]]
    : [process.platform === 'win32' ? 'npm.cmd' : 'npm', []]
}

export const isInstalled = () =>
  staleness(readFileSync(LOCK, 'utf8'), existsSync(INSTALLED) ? readFileSync(INSTALLED, 'utf8') : null) === null

export const install = async () => {
  if (isInstalled()) return
  await phase('安装依赖 Installing packages', async () => {
    const [command, before] = npm()
    // The build needs the development packages too, whatever NODE_ENV says.
    const { code, output } = await run(command, [...before, 'ci', '--include=dev', '--no-audit', '--no-fund'])
    if (code !== 0 || !existsSync(INSTALLED)) throw new Plain(`npm ci did not succeed:\n${tail(output)}`)
  })
}
