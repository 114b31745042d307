// The server that the browser tests visit: `npm start` itself, on a free port, with the demo in a temporary folder, and
// its people signed in.
import { fork, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { request } from '@playwright/test'
import { freePort } from '../../commands/serving.mjs'
import { accountsOf, type Account } from '../../seed/accounts'
import type { Cookie } from './session'

export const cookiesOf = async (origin: string, { email, password }: Account): Promise<Cookie[]> => {
  const api = await request.newContext({ baseURL: origin })
  const answer = await api.post('/api/users/login', { data: { email, password } })
  if (!answer.ok()) throw new Error(`${email} could not sign in: ${answer.status()} ${await answer.text()}`)
  const { cookies } = await api.storageState()
  await api.dispose()
  return cookies.map(({ name, value }) => ({ name, value, url: origin }))
}

/** `npm start` on this folder and port; answers when it serves. */
export const started = async (dataDir: string, port: number): Promise<ChildProcess> => {
  const child = fork('commands/start.mjs', [], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    execArgv: [],
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      DATABASE_URL: '',
      DATA_DIR: dataDir,
      PORT: String(port),
      SITE_URL: `http://localhost:${port}`,
    },
  })
  let said = ''
  for (const stream of [child.stdout!, child.stderr!])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
  await new Promise<void>((resolve, reject) => {
    child.once('message', () => resolve())
    child.once('exit', (code) => reject(new Error(`The server ended (${code}):\n${said}`)))
  })
  return child
}

export const stopped = async (child: ChildProcess): Promise<void> => {
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  await gone
}

/** Answers how to stop it. The workers, which start later, find its address and folder in their environment. */
export default async (): Promise<() => Promise<void>> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'releases-e2e-'))
  const port = await freePort()
  const origin = `http://localhost:${port}`
  const child = await started(dataDir, port)
  const cookies: Record<string, Cookie[]> = {}
  for (const account of accountsOf(dataDir)) cookies[account.key] = await cookiesOf(origin, account)
  Object.assign(process.env, { E2E_ORIGIN: origin, E2E_DATA_DIR: dataDir, E2E_COOKIES: JSON.stringify(cookies) })
  return async () => {
    await stopped(child)
    rmSync(dataDir, { recursive: true, force: true })
  }
}
