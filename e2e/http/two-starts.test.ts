// Two processes start for the first time on one file, at the same moment, as two servers of one machine do.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import { afterAll, describe, expect, it } from 'vitest'
import { env } from '@/env'
import { migrations } from '@/migrations/sqlite/index'

const folder = mkdtempSync(join(tmpdir(), 'two-starts-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

type Started = { loaded: Promise<void>; answer: Promise<string>; go: () => void }
const start = (dataDir: string): Started => {
  const child = spawn(
    process.execPath,
    ['--conditions=production', 'commands/run.mjs', 'testing/programs/first-start.ts'],
    {
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      env: { ...process.env, DATA_DIR: dataDir, NODE_ENV: 'production' },
    },
  )
  let said = ''
  child.stderr!.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  const loaded = new Promise<void>((resolve) => {
    child.once('message', () => resolve())
  })
  const answer = new Promise<string>((resolve) => {
    child.on('message', (message) => {
      if (message !== 'loaded') resolve(String(message))
    })
    child.once('exit', (code) => resolve(`ended with ${code}: ${said}`))
  })
  return { loaded: Promise.race([loaded, answer.then(() => undefined)]), answer, go: () => child.send('go') }
}

describe.skipIf(env.DATABASE_URL)('two first starts on one file', () => {
  it('make its tables once, and both serve', async () => {
    const dataDir = join(folder, 'data')
    const both = [start(dataDir), start(dataDir)]
    await Promise.all(both.map(({ loaded }) => loaded))
    both.forEach(({ go }) => go())
    expect(await Promise.all(both.map(({ answer }) => answer))).toEqual(['people 0', 'people 0'])
    const connection = new Database(join(dataDir, 'releases.sqlite'))
    const ran = connection.prepare('SELECT name FROM payload_migrations ORDER BY name').all() as { name: string }[]
    expect(ran.map(({ name }) => name)).toEqual(migrations.map(({ name }) => name))
    connection.close()
  }, 180_000)
})
