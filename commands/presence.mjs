// Which servers run on a data folder: each keeps a note there while it does, so that nobody puts other data under it.
// Runs before `npm ci`, and therefore uses no library.
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { isAlive } from './lock.mjs'

const TOUCHED_EVERY_MS = 10_000
/** A server of another machine or container, whose process nobody here can see. */
const SILENT_MS = 60_000

/** @typedef {{ pid: number, host: string, port: number }} Present */

/** @param {string} dataDir */
const folderOf = (dataDir) => join(dataDir, 'servers')

/**
 * Notes this server while it runs.
 * @param {string} dataDir
 * @param {number} port
 */
export const bePresent = (dataDir, port) => {
  const file = join(folderOf(dataDir), `${hostname()}-${process.pid}.json`)
  try {
    mkdirSync(folderOf(dataDir), { recursive: true })
    writeFileSync(file, JSON.stringify({ pid: process.pid, host: hostname(), port }))
  } catch (error) {
    // A folder that cannot be written is told by the readiness check; readers are served from it all the same.
    console.error(`The note of this server could not be written: ${error instanceof Error ? error.message : error}`)
    return
  }
  setInterval(() => {
    try {
      utimesSync(file, new Date(), new Date())
    } catch {
      /* the folder is gone, which others see */
    }
  }, TOUCHED_EVERY_MS).unref()
  process.once('exit', () => rmSync(file, { force: true }))
}

/**
 * @param {string} file
 * @returns {Present | null}
 */
const present = (file) => {
  try {
    const told = /** @type {Present} */ (JSON.parse(readFileSync(file, 'utf8')))
    const isThere = told.host === hostname() ? isAlive(told.pid) : Date.now() - statSync(file).mtimeMs < SILENT_MS
    return isThere ? told : null
  } catch {
    return null
  }
}

/**
 * @param {string} dataDir
 * @returns {Present[]}
 */
export const serversOn = (dataDir) => {
  try {
    return readdirSync(folderOf(dataDir)).flatMap((name) => present(join(folderOf(dataDir), name)) ?? [])
  } catch {
    return []
  }
}
