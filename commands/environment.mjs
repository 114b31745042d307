// What the launcher needs to know of its surroundings, before anything is installed. (env.ts checks the rest, with
// zod.) Runs before `npm ci`, and therefore uses no library.
import { randomBytes } from 'node:crypto'
import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))
/** Locks and stamps of the launcher itself. */
export const keep = join(root, '.start')

const OLDEST = { major: 20, minor: 19 }

/** A sentence for the person at the console; anything else that is thrown is a fault of ours. */
export class Plain extends Error {}

/**
 * What to print of an error: of a fault of ours, where it happened.
 * @param {unknown} error
 */
export const toldOf = (error) => {
  if (error instanceof Plain || !(error instanceof Error)) return error instanceof Plain ? error.message : String(error)
  return error.stack ?? error.message
}

const newEnough = () => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  return major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor)
}

/** @param {string} text */
const portOf = (text) => {
  const port = Number(text)
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Plain(`PORT must be a number from 1 to 65535; it is "${text}".`)
  return port
}

/** Every command runs in the project's folder, wherever it was called from. */
export const environment = () => {
  process.chdir(root)
  if (!newEnough())
    throw new Plain(`Node ${OLDEST.major}.${OLDEST.minor} or newer is needed; this is ${process.versions.node}.`)
  if (existsSync('.env')) process.loadEnvFile('.env')
  const port = portOf(process.env.PORT || '3000')
  return {
    port,
    dataDir: resolve(process.env.DATA_DIR || 'data'),
    /** Empty: no mirror is kept. */
    mirrorDir: process.env.MIRROR_DIR ? resolve(process.env.MIRROR_DIR) : '',
    hasServer: Boolean(process.env.DATABASE_URL),
    origin: (process.env.SITE_URL || `http://localhost:${port}`).replace(/\/+$/, ''),
  }
}

/** Sessions and the set-up link are signed with it: one per installation, made once, readable by its owner. */
export const ensureSecret = () => {
  if (process.env.PAYLOAD_SECRET) return
  const there = existsSync('.env') ? readFileSync('.env', 'utf8') : ''
  appendFileSync(
    '.env',
    `${there === '' || there.endsWith('\n') ? '' : '\n'}PAYLOAD_SECRET=${randomBytes(32).toString('hex')}\n`,
    { mode: 0o600 },
  )
  process.loadEnvFile('.env')
}
