// An office to measure: `npm start` with the demo in a folder of its own, as an office runs it.
import { fork, type ChildProcess } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { accountsOf, type Name } from '@/seed/accounts'
import { freePort } from '../serving.mjs'

export type Office = {
  origin: string
  dataDir: string
  started: number
  stop: () => Promise<void>
  memory: () => number
}

/** The server is the child of the launcher that holds the front. */
const serverOf = (launcher: number): number => {
  const children = readFileSync(`/proc/${launcher}/task/${launcher}/children`, 'utf8').trim().split(' ').map(Number)
  const is = (pid: number) => readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('front/serve.mjs')
  const found = children.find(is)
  if (found === undefined) throw new Error('The server was not found among the processes of the launcher.')
  return found
}

const started = (dataDir: string, port: number): Promise<{ child: ChildProcess; first: number }> =>
  new Promise((resolve, reject) => {
    const since = performance.now()
    const origin = `http://localhost:${port}`
    const child = fork('commands/start.mjs', [], {
      env: { ...process.env, DATA_DIR: dataDir, PORT: String(port), SITE_URL: origin },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      execArgv: [],
    })
    let said = ''
    for (const stream of [child.stdout!, child.stderr!])
      stream.on('data', (text) => {
        said += text
      })
    let first = 0
    const look = async (): Promise<void> => {
      const is = await fetch(origin, { signal: AbortSignal.timeout(500) }).then(
        ({ ok }) => ok,
        () => false,
      )
      if (is) first = performance.now() - since
      else setTimeout(look, 20)
    }
    void look()
    child.once('message', () => resolve({ child, first }))
    child.once('exit', (code) => reject(new Error(`The server ended (${code}):\n${said}`)))
  })

/** `dataDir`: one that was there before; without it, a new one with the demo. `started`: ms to the first page. */
export const anOffice = async (before?: { dataDir: string; port: number }): Promise<Office & { port: number }> => {
  const dataDir = before?.dataDir ?? mkdtempSync(join(tmpdir(), 'bench-'))
  const port = before?.port ?? (await freePort())
  const { child, first } = await started(dataDir, port)
  const pid = serverOf(child.pid!)
  return {
    origin: `http://localhost:${port}`,
    dataDir,
    port,
    started: first,
    /** Resident memory of the server in MB. */
    memory: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024,
    stop: () =>
      new Promise((resolve) => {
        child.removeAllListeners('exit')
        child.once('exit', () => resolve())
        child.kill('SIGTERM')
      }),
  }
}

export const clear = ({ dataDir }: Pick<Office, 'dataDir'>): void => rmSync(dataDir, { recursive: true, force: true })

/** Asks as one of the demo's people. */
export const signedIn = async ({ origin, dataDir }: Pick<Office, 'origin' | 'dataDir'>, key: Name) => {
  const { email, password } = accountsOf(dataDir).find((account) => account.key === key)!
  const answer = await fetch(`${origin}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })
  const token = /payload-token=([^;]+)/.exec(answer.headers.getSetCookie().join('\n'))?.[1]
  const ask = async (method: string, path: string, body?: unknown): Promise<{ status: number; json: never }> => {
    const form = body instanceof FormData
    const asked = await fetch(origin + path, {
      method,
      headers: { Authorization: `JWT ${token}`, ...(form ? {} : { 'Content-Type': 'application/json' }) },
      ...(body === undefined ? {} : { body: form ? body : JSON.stringify(body) }),
    })
    return { status: asked.status, json: (await asked.json().catch(() => ({}))) as never }
  }
  return { ask, email, password }
}
