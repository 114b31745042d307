// Child processes: started in a group of their own, so that stopping one stops whatever it started, and none is left
// behind. Runs before `npm ci`, and therefore uses no library.
import { spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { keep, root } from './environment.mjs'

/**
 * @typedef {import('node:child_process').ChildProcess} ChildProcess
 * @typedef {{ env?: Record<string, string | undefined>, stdio?: import('node:child_process').StdioOptions, cwd?: string,
 *   grace?: number }} Launch
 * @typedef {Omit<Launch, 'stdio'> & { onLine?: (line: string) => void, onMessage?: (told: any) => void, ipc?: boolean
 * }} Run
 */

const GRACE_MS = 8_000
/** With how long each may take to end by itself.
 * @type {Map<ChildProcess, number>} */
const running = new Map()
const grouped = process.platform !== 'win32'

/** Nothing is sent to anybody: Next and npm are told not to report and not to look for updates. */
const QUIET = {
  NEXT_TELEMETRY_DISABLED: '1',
  npm_config_update_notifier: 'false',
  npm_config_fund: 'false',
  npm_config_audit: 'false',
  DO_NOT_TRACK: '1',
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {Launch} [options]
 * @returns {ChildProcess}
 */
export const launch = (
  command,
  args,
  { env = {}, stdio = ['ignore', 'pipe', 'pipe'], cwd = process.cwd(), grace = GRACE_MS } = {},
) => {
  const child = spawn(command, args, { stdio, cwd, detached: grouped, env: { ...process.env, ...QUIET, ...env } })
  running.set(child, grace)
  child.once('exit', () => running.delete(child))
  return child
}

/**
 * @param {ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
const kill = (child, signal) => {
  try {
    if (grouped && child.pid) process.kill(-child.pid, signal)
    else child.kill(signal)
  } catch {
    /* gone already */
  }
}

/**
 * Asks the child and everything it started to stop; ends them when they do not.
 * @param {ChildProcess} child
 */
export const stop = async (child) => {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise((resolve) => {
    child.once('exit', resolve)
  })
  const grace = running.get(child) ?? GRACE_MS
  kill(child, 'SIGTERM')
  await Promise.race([gone, pause(grace, undefined, { ref: false })])
  kill(child, 'SIGKILL')
}

export const stopAll = () => Promise.all([...running.keys()].map(stop))

/**
 * Runs to the end and answers the exit code and everything that was printed. `onLine` hears each line as it comes.
 * @param {string} command
 * @param {string[]} args
 * @param {Run} [options]
 * @returns {Promise<{ code: number, signal: NodeJS.Signals | null, output: string }>}
 */
export const run = (command, args, { onLine, onMessage, ipc = false, ...options } = {}) =>
  new Promise((resolve, reject) => {
    const child = launch(command, args, {
      stdio: ipc ? ['ignore', 'pipe', 'pipe', 'ipc'] : ['ignore', 'pipe', 'pipe'],
      ...options,
    })
    let output = ''
    /** @param {string} chunk */
    const hear = (chunk) => {
      output += chunk
      if (onLine)
        chunk
          .split('\n')
          .filter((line) => line.trim())
          .forEach(onLine)
    }
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', hear)
    if (onMessage) child.on('message', onMessage)
    child.once('error', reject)
    child.once('close', (code, signal) => resolve({ code: code ?? 1, signal, output }))
  })

/** For what must write nothing outside the project's folder: Next and others keep caches among the temporary files. */
export const inside = () => {
  const folder = join(keep, 'tmp')
  try {
    mkdirSync(folder, { recursive: true })
  } catch {
    // The project's folder cannot be written (an image): the system's own.
    return {}
  }
  return { TMPDIR: folder, TMP: folder, TEMP: folder }
}

/** Options for a program of others, which ends when whoever started it is gone, however it went. */
export const withParent = () =>
  `${process.env.NODE_OPTIONS ?? ''} --import=${pathToFileURL(join(root, 'commands', 'with-parent.mjs')).href}`.trim()

/**
 * A Node program of the project, as `node commands/run.mjs FILE`.
 * @param {string} file
 * @param {string[]} [args]
 * @param {Run} [options]
 */
export const script = (file, args = [], { env, ...options } = {}) =>
  run(process.execPath, ['--conditions=production', 'commands/run.mjs', file, ...args], {
    env: { ...inside(), ...env },
    ...options,
  })

/**
 * @param {string} text
 * @param {number} [lines]
 */
export const tail = (text, lines = 40) => text.trimEnd().split('\n').slice(-lines).join('\n')

let stopping = false
export const isStopping = () => stopping

/**
 * Ctrl-C and its like end the children first. `code` says how that ending counts. npm passes a signal to a shell that
 * dies of it and tells nobody; so under npm the end of our parent is a signal too.
 * @param {(code: number) => number} code
 */
export const stopOnSignals = (code) => {
  /** @param {number} number */
  const end = async (number) => {
    // Asked twice: whoever asks does not want to wait.
    if (stopping) return [...running.keys()].forEach((child) => kill(child, 'SIGKILL'))
    stopping = true
    await stopAll()
    process.exit(code(128 + number))
  }
  process.on('SIGINT', () => end(2))
  process.on('SIGTERM', () => end(15))
  process.on('SIGHUP', () => end(1))
  const parent = process.ppid
  if (process.env.npm_lifecycle_event)
    setInterval(() => {
      if (process.ppid !== parent) void end(15)
    }, 500).unref()
}
