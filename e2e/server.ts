// The server that the browser tests visit: `npm start` itself, on a free port, with the demo in a temporary folder.
import { fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../commands/serving.mjs'

/** Answers how to stop it. The workers, which start later, find its address and folder in their environment. */
export default async (): Promise<() => Promise<void>> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'releases-e2e-'))
  const port = await freePort()
  const origin = `http://localhost:${port}`
  const child = fork('commands/start.mjs', [], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'], execArgv: [],
    env: { ...process.env, NODE_OPTIONS: '', DATABASE_URL: '', DATA_DIR: dataDir, PORT: String(port), SITE_URL: origin },
  })
  let said = ''
  for (const stream of [child.stdout!, child.stderr!]) stream.setEncoding('utf8').on('data', (text: string) => { said += text })
  await new Promise<void>((resolve, reject) => {
    child.once('message', () => resolve())
    child.once('exit', (code) => reject(new Error(`The server ended (${code}):\n${said}`)))
  })
  Object.assign(process.env, { E2E_ORIGIN: origin, E2E_DATA_DIR: dataDir })
  return async () => {
    await new Promise((resolve) => { child.once('exit', resolve); child.kill('SIGTERM') })
    rmSync(dataDir, { recursive: true, force: true })
  }
}
