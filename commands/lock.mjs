// A lock between processes: a file that its holder keeps touching. A holder that died is seen by its process number,
// and one of another machine or container by a file that nobody touched while we watched; either way the next one takes
// over. Runs before `npm ci`, and therefore uses no library.
import { mkdirSync, readFileSync, statSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { dirname } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** @param {unknown} error */
const codeOf = (error) => /** @type {NodeJS.ErrnoException} */ (error).code

const TIMES = { touch: 2_000, look: 250, silence: 20_000 }

/**
 * @param {string} path
 * @param {string} text
 */
const made = (path, text) => {
  try {
    writeFileSync(path, text, { flag: 'wx' })
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}

/** @param {string} path */
const read = (path) => {
  try {
    return { text: readFileSync(path, 'utf8'), touched: statSync(path).mtimeMs }
  } catch {
    return null
  }
}

/** @param {string} path */
const remove = (path) => {
  try {
    unlinkSync(path)
  } catch {
    /* gone already */
  }
}

/** @param {number} pid */
export const isAlive = (pid) => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

/** @param {string} text */
const isDead = (text) => {
  const [pid, host] = text.split(' ')
  return host === hostname() && Number(pid) > 0 && Number(pid) !== process.pid && !isAlive(Number(pid))
}

/**
 * Only one may clear a stale lock away, and only if it is still the one that was found stale: else a fresh one would
 * go.
 * @param {string} path
 * @param {string} stale
 * @param {typeof TIMES} times
 */
const clearAway = (path, stale, times) => {
  const gate = `${path}.clearing`
  if (!made(gate, String(process.pid))) {
    // Whoever was clearing died within those few instructions.
    if (Date.now() - (read(gate)?.touched ?? Date.now()) > times.silence) remove(gate)
    return
  }
  if (read(path)?.text === stale) remove(path)
  remove(gate)
}

/**
 * @param {string} path
 * @param {string} mine
 * @param {((pid: number) => void) | undefined} onWait
 * @param {typeof TIMES} times
 */
const taken = async (path, mine, onWait, times) => {
  /** @type {ReturnType<typeof read>} */
  let watched = null
  let since = Date.now()
  let told = false
  while (!made(path, mine)) {
    const now = read(path)
    if (!now) continue
    if (now.text !== watched?.text || now.touched !== watched.touched) {
      watched = now
      since = Date.now()
    }
    if (isDead(now.text) || Date.now() - since > times.silence) clearAway(path, now.text, times)
    else if (!told) {
      told = true
      onWait?.(Number(now.text.split(' ')[0]))
    }
    await pause(times.look)
  }
}

/**
 * Runs `work` while no other process does. `onWait` hears, once, the process number of the one that is at it.
 * @template T
 * @param {string} path
 * @param {() => Promise<T>} work
 * @param {{ onWait?: (pid: number) => void, times?: typeof TIMES }} [options]
 */
export const withLock = async (path, work, { onWait, times = TIMES } = {}) => {
  mkdirSync(dirname(path), { recursive: true })
  const mine = `${process.pid} ${hostname()} ${Date.now()} ${Math.random()}`
  await taken(path, mine, onWait, times)
  const release = () => {
    if (read(path)?.text === mine) remove(path)
  }
  const touching = setInterval(() => {
    if (read(path)?.text === mine) utimesSync(path, new Date(), new Date())
  }, times.touch)
  touching.unref()
  process.once('exit', release)
  try {
    return await work()
  } finally {
    clearInterval(touching)
    process.removeListener('exit', release)
    release()
  }
}
