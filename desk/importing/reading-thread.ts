// The reading thread: reads one document after another, apart from the thread that answers readers
// (desk/importing/apart.ts).
import { parentPort } from 'node:worker_threads'
import { read } from './reading'
import type { Question } from './reading'

const port = parentPort!
port.on('message', async (question: Question) => {
  const answer = await read(question)
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  port.postMessage(answer)
})
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
port.postMessage('ready')
