// The reading thread: reads one document after another, apart from the thread that answers readers
// (desk/importing/apart.ts). Plain JavaScript, because a thread does not begin with a loader: it takes the one that
// runs the commands.
import { parentPort } from 'node:worker_threads'
import { register } from 'tsx/esm/api'

register()
const { read } = await import('./reading.ts')
parentPort.on('message', async (question) => {
  const answer = await read(question)
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  parentPort.postMessage(answer)
})
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
parentPort.postMessage('ready')
