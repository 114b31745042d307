// Reading in a thread of its own (node:worker_threads): whatever a file holds, readers are answered meanwhile, and what
// takes too long or too much memory is ended. The thread is kept for the next document and keeps nothing alive.
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { fewAtOnce } from '../request/few-at-once'
import type { Answer, Question } from './reading'

/** A yearly report takes less than a second. */
const READING_LIMIT_S = 20
const STARTING_LIMIT_MS = 60_000
const MEMORY_MB = 512
const IN_LINE = 10

// Run as the commands are: Next is never asked to follow it.
const RUN = ['commands', 'run.mjs']
const PROGRAM = 'desk/importing/reading-thread.ts'

const begun = (): Worker => {
  const worker = new Worker(/* turbopackIgnore: true */ join(process.cwd(), ...RUN), {
    argv: [PROGRAM],
    // Those of the server are its own business.
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  })
  // One that ends between two documents is no fault: the next document begins another.
  worker.on('error', () => {})
  worker.on('exit', () => {
    if (thread.worker === worker) Object.assign(thread, { worker: null, ready: false })
  })
  worker.unref()
  return worker
}

// On globalThis, because Next loads a module more than once.
const key = Symbol.for('official-releases.reading')
type Thread = { worker: Worker | null; ready: boolean; inTurn: ReturnType<typeof fewAtOnce> }
const shelf = globalThis as { [key]?: Thread }
const thread = (shelf[key] ??= { worker: null, ready: false, inTurn: fewAtOnce(1, IN_LINE) })

const failure = (why: string): { error: string } | { unbegun: string } =>
  thread.ready ? { error: why } : { unbegun: why }

const asked = (question: Question, limit: number): Promise<Answer | { unbegun: string }> =>
  new Promise((resolve) => {
    const worker = (thread.worker ??= begun())
    const listeners = {
      // Its first word; only then the time begins, because a thread of a busy machine is long in coming.
      message: (answer: Answer | 'ready') => {
        if (answer !== 'ready') return settle(answer, true)
        thread.ready = true
        clearTimeout(timer)
        timer = setTimeout(tooSlow, limit)
      },
      error: (error: Error & { code?: string }) =>
        settle(
          error.code === 'ERR_WORKER_OUT_OF_MEMORY'
            ? { unreadable: 'too-slow' }
            : failure(String(error.stack ?? error)),
          false,
        ),
      exit: (code: number) => settle(failure(`The reading thread ended (${code}).`), false),
    }
    const settle = (answer: Answer | { unbegun: string }, usable: boolean) => {
      clearTimeout(timer)
      for (const [event, listener] of Object.entries(listeners)) worker.off(event, listener)
      worker.unref()
      if (!usable) {
        thread.worker = null
        thread.ready = false
        void worker.terminate()
      }
      resolve(answer)
    }
    const tooSlow = () => settle({ unreadable: 'too-slow' }, false)
    let timer = setTimeout(tooSlow, thread.ready ? limit : STARTING_LIMIT_MS)
    for (const [event, listener] of Object.entries(listeners)) worker.on(event, listener)
    worker.ref()
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    worker.postMessage(question)
  })

/**
 * Where no thread can begin (an installation without the sources), documents are still read: here, as long as it takes.
 */
const readHere = async (question: Question, why: string): Promise<Answer> => {
  console.error('The reading thread did not begin; documents are read beside the answers.', why)
  return (await import('./reading')).read(question)
}

/** The answer of the reading thread; null where too many documents wait to be read. `limit` in milliseconds. */
export const readApart = (question: Question, limit = READING_LIMIT_S * 1000): Promise<Answer | null> =>
  thread.inTurn(async () => {
    const answer = await asked(question, limit)
    return 'unbegun' in answer ? readHere(question, answer.unbegun) : answer
  })
