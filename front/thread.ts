// The thread of the front (front.ts), begun by serve.mjs.
import { parentPort, workerData } from 'node:worker_threads'
import { makeLog, takeConsole } from '../log.mjs'
import { startFront, type Settings, type Wires } from './front'

const log = makeLog()
takeConsole(log)
const port = parentPort!
const { settings, ...wires } = workerData as { settings: Settings } & Pick<Wires, 'bell' | 'recorded'>
const ready = new Promise<void>((resolve) => {
  port.on('message', (told) => {
    if (told === 'ready') resolve()
    if (told === 'close') void front?.close().then(() => process.exit(0))
  })
})
const front = await startFront(settings, { ...wires, ready, note: (line) => log.info(line, 'answered') }).catch(
  (error: unknown) => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    port.postMessage({ failed: error instanceof Error ? error.message : String(error) })
    process.exit(1)
  },
)
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
port.postMessage({ serving: settings.port })
