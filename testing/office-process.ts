// An office in a process of its own, whose disk or database a test may take away: it says what its checks find, and
// answers requests to the API as the server does.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
export type Answer = { status: number; text: string; ms: number }
export type Asked = { what: 'check' } | { what: 'ask'; method: string; path: string; body?: unknown }
export type Told = string | { id: number; answer: unknown }
export type OfficeProcess = {
  /** 'ready', or why it is not. */
  began: string
  /** The names of the checks that fail. */
  failing: () => Promise<string[]>
  ask: (method: string, path: string, body?: unknown) => Promise<Answer>
  end: () => Promise<void>
}

export const officeProcess = async (more: Record<string, string>): Promise<OfficeProcess> => {
  const child = spawn(process.execPath, ['--conditions=production', 'commands/run.mjs', 'testing/programs/office.ts'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: { ...process.env, ...more },
  })
  const waiting = new Map<number, (answer: unknown) => void>()
  let number = 0
  const began = new Promise<string>((resolve) => {
    child.on('message', (told: Told) => {
      if (typeof told === 'string') resolve(told)
      else waiting.get(told.id)?.(told.answer)
    })
    child.once('exit', (code) => resolve(`ended with ${code}`))
  })
  const send = <T>(asked: Asked): Promise<T> =>
    new Promise((resolve) => {
      number += 1
      waiting.set(number, resolve as (answer: unknown) => void)
      child.send({ id: number, ...asked })
    })
  return {
    began: await began,
    failing: () => send({ what: 'check' }),
    ask: (method, path, body) => send({ what: 'ask', method, path, body }),
    end: () =>
      new Promise((resolve) => {
        if (child.exitCode !== null) return resolve()
        child.once('exit', () => resolve())
        child.kill('SIGKILL')
      }),
  }
}
