// Child processes: started in a group of their own, so that stopping one stops whatever it started, and none is left behind.
import { spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { keep } from './environment.mjs'

const GRACE_MS = 8_000
const running = new Set()
const grouped = process.platform !== 'win32'

/** Nothing is sent to anybody: Next and npm are told not to report and not to look for updates. */
const QUIET = {
  NEXT_TELEMETRY_DISABLED: '1',
  npm_config_update_notifier: 'false',
  npm_config_fund: 'false',
  npm_config_audit: 'false',
  DO_NOT_TRACK: '1',
}

export const launch = (command, args, { env = {}, stdio = ['ignore', 'pipe', 'pipe'], cwd } = {}) => {
  const child = spawn(command, args, { stdio, cwd, detached: grouped, env: { ...process.env, ...QUIET, ...env } })
  running.add(child)
  child.once('exit', () => running.delete(child))
  return child
}

const kill = (child, signal) => {
  try {
    if (grouped) process.kill(-child.pid, signal)
    else child.kill(signal)
  } catch {
    /* gone already */
  }
}

/** Asks the child and everything it started to stop; ends them when they do not. */
export const stop = async (child) => {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise((resolve) => {
    child.once('exit', resolve)
  })
  kill(child, 'SIGTERM')
  await Promise.race([gone, pause(GRACE_MS, undefined, { ref: false })])
  kill(child, 'SIGKILL')
}

export const stopAll = () => Promise.all([...running].map(stop))

/** Runs to the end and answers the exit code and everything that was printed. `onLine` hears each line as it comes. */
export const run = (command, args, { onLine, onMessage, ipc = false, ...options } = {}) =>
  new Promise((resolve, reject) => {
    const child = launch(command, args, { stdio: ['ignore', 'pipe', 'pipe', ...(ipc ? ['ipc'] : [])], ...options })
    let output = ''
    const hear = (chunk) => {
      output += chunk
      if (onLine)
        String(chunk)
          .split('\n')
          .filter((line) => line.trim())
          .forEach(onLine)
    }
    child.stdout.setEncoding('utf8').on('data', hear)
    child.stderr.setEncoding('utf8').on('data', hear)
    if (onMessage) child.on('message', onMessage)
    child.once('error', reject)
    child.once('close', (code, signal) => resolve({ code: code ?? 1, signal, output }))
  })

/** For what must write nothing outside the project's folder: tsx and Next keep caches among the temporary files. */
export const inside = () => {
  const folder = join(keep, 'tmp')
  mkdirSync(folder, { recursive: true })
  return { TMPDIR: folder, TMP: folder, TEMP: folder }
}

/** A Node program of the project, as `node --conditions=production --import tsx FILE`. */
export const script = (file, args = [], { env, ...options } = {}) =>
  run(process.execPath, ['--conditions=production', '--import', 'tsx', file, ...args], {
    env: { ...inside(), ...env },
    ...options,
  })

export const tail = (text, lines = 40) => text.trimEnd().split('\n').slice(-lines).join('\n')

let stopping = false
export const isStopping = () => stopping

/**
 * Ctrl-C and its like end the children first. `code` says how that ending counts. npm passes a signal to a shell that
 * dies of it and tells nobody; so under npm the end of our parent is a signal too.
 */
export const stopOnSignals = (code) => {
  const end = async (number) => {
    if (stopping) return
    stopping = true
    await stopAll()
    process.exit(code(128 + number))
  }
  for (const [signal, number] of [
    ['SIGINT', 2],
    ['SIGTERM', 15],
    ['SIGHUP', 1],
  ])
    process.on(signal, () => end(number))
  const parent = process.ppid
  if (process.env.npm_lifecycle_event)
    setInterval(() => {
      if (process.ppid !== parent) void end(15)
    }, 500).unref()
}
