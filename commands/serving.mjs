// Which servers of this folder are running: a build must not be changed, nor a database deleted, under one of them.
// Runs before `npm ci`, and therefore uses no library.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { join } from 'node:path'
import { keep } from './environment.mjs'
import { isAlive } from './lock.mjs'

const FOLDER = join(keep, 'serving')

/**
 * Nobody listens there, so we may.
 * @param {number} port
 * @returns {Promise<boolean>}
 */
export const isFree = (port) =>
  new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, () => probe.close(() => resolve(true)))
  })

/**
 * @param {number} port
 * @returns {Promise<boolean>}
 */
const answers = (port) =>
  new Promise((resolve) => {
    const socket = connect({ port, host: 'localhost' }, () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })

/** @typedef {{ pid: number, port: number, dataDir: string, dev: boolean }} Server */

/** The servers that are up. A number may have gone to another process since, so the port is asked as well. */
export const servers = async () => {
  mkdirSync(FOLDER, { recursive: true })
  /** @type {(Server & { file: string })[]} */
  const noted = readdirSync(FOLDER).map((name) => ({
    file: join(FOLDER, name),
    ...JSON.parse(readFileSync(join(FOLDER, name), 'utf8')),
  }))
  const up = await Promise.all(
    noted.map(async (one) => ({ ...one, isUp: isAlive(one.pid) && (await answers(one.port)) })),
  )
  for (const { file, pid } of up.filter((one) => !one.isUp)) if (!isAlive(pid)) rmSync(file, { force: true })
  return up.filter(({ isUp }) => isUp)
}

/**
 * Notes this server while it runs.
 * @param {Omit<Server, 'pid'>} server
 */
export const noteServer = (server) => {
  const file = join(FOLDER, `${process.pid}.json`)
  try {
    mkdirSync(FOLDER, { recursive: true })
    writeFileSync(file, JSON.stringify({ pid: process.pid, ...server }))
  } catch {
    // Nothing is ever built in a folder that cannot be written.
    return
  }
  process.once('exit', () => rmSync(file, { force: true }))
}

/**
 * A port that is free now.
 * @returns {Promise<number>}
 */
export const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (probe.address())
      probe.close(() => resolve(port))
    })
  })
