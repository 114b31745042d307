// The server of production: the front in a thread of its own, and the application behind it on a socket that only this
// machine reaches. Started by commands/start.mjs.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { MessageChannel, Worker } from 'node:worker_threads'
import { makeLog, takeConsole } from '../log.mjs'

if (existsSync('.env')) process.loadEnvFile('.env')
takeConsole(makeLog())
const { PORT = '3000', SITE_URL, DATA_DIR = 'data', DATABASE_URL = '', PAGE_MEMORY_MB = '64' } = process.env
const { METRICS_TOKEN = '', HEAD_TO = '', HEAD_EVERY_MINUTES = '60', STOP_WITHIN_S = '30' } = process.env
const stopWithin = Number(STOP_WITHIN_S) * 1000
const root = process.cwd()
const port = Number(PORT)
const dataDir = resolve(DATA_DIR)
const folder = mkdtempSync(join(tmpdir(), 'front-'))
const socketPath = process.platform === 'win32' ? `\\\\.\\pipe\\front-${process.pid}` : join(folder, 'app.sock')

const bell = new Int32Array(new SharedArrayBuffer(4))
const { port1: telling, port2: recorded } = new MessageChannel()
// Whatever the ledger has taken up is told to the front before it is answered (database/after-commit.ts).
Object.assign(globalThis, {
  /** @param {unknown} entry */
  [Symbol.for('official-releases.recorded')]: (entry) => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    telling.postMessage(entry)
    Atomics.add(bell, 0, 1)
  },
})

const front = new Worker(join(root, 'commands', 'run.mjs'), {
  argv: ['front/thread.ts'],
  execArgv: [],
  transferList: [recorded],
  workerData: {
    bell,
    recorded,
    settings: {
      port,
      origin: SITE_URL ?? `http://localhost:${port}`,
      socketPath,
      folder: join(dataDir, 'pages', String(port)),
      build: readFileSync(join(root, '.next', 'BUILD_ID'), 'utf8'),
      memory: Number(PAGE_MEMORY_MB) * 1024 * 1024,
      metricsToken: METRICS_TOKEN,
      headTo: HEAD_TO,
      headEveryMs: Number(HEAD_EVERY_MINUTES) * 60_000,
      stopWithinMs: stopWithin,
      database: { url: DATABASE_URL, file: join(dataDir, 'releases.sqlite') },
    },
  },
})
telling.unref()

let isStopping = false
/** @param {number} code */
const stop = async (code) => {
  if (isStopping) return
  isStopping = true
  const gone = new Promise((done) => {
    front.once('exit', done)
  })
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  front.postMessage('close')
  await Promise.race([gone, new Promise((done) => setTimeout(done, stopWithin + 2_000))])
  rmSync(folder, { recursive: true, force: true })
  process.exit(code)
}
for (const signal of /** @type {const} */ (['SIGTERM', 'SIGINT'])) process.on(signal, () => stop(0))
front.on('message', (told) => {
  if (told.failed) console.error(`The front could not begin: ${told.failed}`)
})
front.on('error', (error) => console.error(error))
front.once('exit', () => stop(1))

// Its starter says when the data are ready for it.
if (process.send)
  await new Promise((ready) => {
    process.once('message', ready)
    process.once('disconnect', () => stop(0))
  })
const { default: next } = await import('next')
const application = next({ dev: false, dir: root, hostname: 'localhost', port })
await application.prepare()
const handle = application.getRequestHandler()
// It never closes a connection of the front because it is idle: the front might be asking over it at that moment, and
// somebody would read that the site is away.
createServer({ keepAliveTimeout: 0 }, (request, response) => handle(request, response)).listen(socketPath, () => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  front.postMessage('ready')
})
