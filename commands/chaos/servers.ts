// The servers of the chaos: the front and the application behind it, as they are served, killed without warning and
// started again.
import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from '../serving.mjs'

const UP_WITHIN_MS = 180_000

export type Server = {
  origin: string
  /** Milliseconds each start took until the server was ready. */
  starts: number[]
  start: () => Promise<void>
  kill: () => Promise<void>
}

const isReady = (origin: string): Promise<boolean> =>
  fetch(`${origin}/readyz`, { signal: AbortSignal.timeout(5_000) }).then(
    ({ ok }) => ok,
    () => false,
  )

export const server = async (): Promise<Server> => {
  const port = await freePort()
  const origin = `http://localhost:${port}`
  const starts: number[] = []
  let child: ChildProcess | null = null
  let said = ''
  return {
    origin,
    starts,
    start: async () => {
      const since = Date.now()
      const begun = fork('front/serve.mjs', [], {
        env: { ...process.env, PORT: String(port), SITE_URL: origin, READY_FREE_MB: '0' },
        stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
        execArgv: [],
      })
      said = ''
      for (const stream of [begun.stdout!, begun.stderr!])
        stream.setEncoding('utf8').on('data', (text: string) => {
          said = (said + text).slice(-4_000)
        })
      child = begun
      begun.send('prepared')
      while (!(await isReady(origin))) {
        if (begun.exitCode !== null) throw new Error(`A server ended by itself (${begun.exitCode}):\n${said}`)
        if (Date.now() - since > UP_WITHIN_MS) throw new Error(`A server was not ready in time:\n${said}`)
        await pause(50)
      }
      starts.push(Date.now() - since)
    },
    kill: async () => {
      if (!child || child.exitCode !== null || child.signalCode !== null) return
      const gone = once(child, 'exit')
      child.kill('SIGKILL')
      await gone
    },
  }
}
