// A server that is stopped, and one whose launcher is killed: what runs is finished, and nobody is left behind.
import { fork, type ChildProcess } from 'node:child_process'
import { request } from 'node:http'
import { connect } from 'node:net'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { freePort, isFree } from '@/commands/serving.mjs'
import { row } from '@/database/rows'
import { fixtures, type Fixtures } from '@/testing/fixtures'

let office: Fixtures
let token: string
beforeAll(async () => {
  office = await fixtures()
  const data = { email: office.people.editor.email, password: 'long enough for a test' }
  token = (await office.payload.login({ collection: 'users', data })).token!
})

const start = async (): Promise<{ port: number; launcher: ChildProcess }> => {
  const port = await freePort()
  const launcher = fork('commands/start.mjs', ['--built', '--no-demo'], {
    env: { ...process.env, PORT: String(port), SITE_URL: `http://localhost:${port}`, STOP_WITHIN_S: '20' },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    execArgv: [],
  })
  let said = ''
  for (const stream of [launcher.stdout!, launcher.stderr!])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
  await new Promise<void>((resolve, reject) => {
    launcher.once('message', () => resolve())
    launcher.once('exit', (code) => reject(new Error(`The server ended (${code}):\n${said}`)))
  })
  return { port, launcher }
}
const takesConnections = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })

describe('a server', () => {
  it('that is stopped takes nobody any more, finishes what runs, and exits with 0', async () => {
    const { port, launcher } = await start()
    const gone = new Promise((resolve) => {
      launcher.once('exit', resolve)
    })
    const body = JSON.stringify({ title: '停止服务时还在保存的一篇' })
    const answered = new Promise<number>((resolve, reject) => {
      const save = request(
        {
          port,
          path: '/api/articles',
          method: 'POST',
          headers: {
            'Authorization': `JWT ${token}`,
            'Content-Type': 'application/json',
            'Content-Length': Buffer.byteLength(body),
          },
        },
        (response) => {
          response.resume()
          resolve(response.statusCode!)
        },
      )
      save.once('error', reject)
      save.write(body.slice(0, 10), async () => {
        launcher.kill('SIGTERM')
        await vi.waitUntil(async () => !(await takesConnections(port)), { timeout: 10_000 })
        save.end(body.slice(10))
      })
    })
    expect(await answered).toBe(201)
    expect(await gone).toBe(0)
    expect(await row(office.payload, 'articles', { title: { equals: '停止服务时还在保存的一篇' } })).not.toBeNull()
  }, 240_000)

  it('goes with its launcher, also where that is killed without warning', async () => {
    const { port, launcher } = await start()
    expect(await isFree(port)).toBe(false)
    launcher.kill('SIGKILL')
    await vi.waitUntil(() => isFree(port), { timeout: 20_000, interval: 200 })
  }, 240_000)
})
