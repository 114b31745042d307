// The thread of the front (front.ts). Plain JavaScript, because a thread does not begin with a loader: it takes the one
// that runs the commands.
import { parentPort, workerData } from 'node:worker_threads'
import { register } from 'tsx/esm/api'
import { makeLog, takeConsole } from '../log.mjs'

const log = makeLog()
takeConsole(log)
register()
const { startFront } = await import('./front.ts')
const { settings, bell, recorded } = workerData
const ready = new Promise((resolve) => {
  parentPort.on('message', (told) => {
    if (told === 'ready') resolve(undefined)
    if (told === 'close') void front?.close().then(() => process.exit(0))
  })
})
const front = await startFront(settings, {
  bell,
  recorded,
  ready,
  note: (line) => log.info(line, 'answered'),
}).catch((error) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  parentPort.postMessage({ failed: error instanceof Error ? error.message : String(error) })
  process.exit(1)
})
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
parentPort.postMessage({ serving: settings.port })
