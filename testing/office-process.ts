// An office in a process of its own, whose disk or database a test may take away: it says what its checks find, and
// answers requests to the API as the server does.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const OFFICE = `
  import { handleEndpoints, getPayload } from 'payload'
  const { default: config } = await import('./payload.config.ts')
  const { readiness } = await import('./database/readiness.ts')
  const { truthful } = await import('./desk/request/outage.ts')
  const { ensureDefaults } = await import('./seed/defaults.ts')
  const { person } = await import('./seed/people.ts')
  const door = truthful((request) => handleEndpoints({ config, request }))
  const say = (told) => process.send(told)
  const EMAIL = 'editor@example.org'
  const PASSWORD = 'long enough for a test'
  let token = ''
  process.on('message', async ({ id, what, ...asked }) => {
    try {
      if (what === 'check') {
        const checks = await readiness(() => getPayload({ config }))
        return say({ id, answer: checks.flatMap(({ name, ok }) => (ok ? [] : [name])) })
      }
      const request = new Request('http://localhost:3000' + asked.path, {
        method: asked.method,
        headers: { 'Accept-Language': 'zh', 'Content-Type': 'application/json', 'Authorization': 'JWT ' + token },
        ...(asked.body ? { body: JSON.stringify(asked.body) } : {}),
      })
      const since = Date.now()
      const response = await door(request, {})
      say({ id, answer: { status: response.status, text: await response.text(), ms: Date.now() - since } })
    } catch (error) {
      say({ id, answer: String(error) })
    }
  })
  try {
    const payload = await getPayload({ config })
    await ensureDefaults(payload)
    await person(payload, { name: '林一', email: EMAIL, password: PASSWORD, roles: ['editor'] })
    token = (await payload.login({ collection: 'users', data: { email: EMAIL, password: PASSWORD } })).token
    say('ready')
  } catch (error) {
    const { faultOf } = await import('./database/fault.ts')
    say('failed: ' + (faultOf(error) ?? error))
  }
`

export type Answer = { status: number; text: string; ms: number }
export type OfficeProcess = {
  /** 'ready', or why it is not. */
  began: string
  /** The names of the checks that fail. */
  failing: () => Promise<string[]>
  ask: (method: string, path: string, body?: unknown) => Promise<Answer>
  end: () => Promise<void>
}

export const officeProcess = async (more: Record<string, string>): Promise<OfficeProcess> => {
  const child = spawn(
    process.execPath,
    ['--conditions=production', '--import', 'tsx', '--input-type=module', '-e', OFFICE],
    { cwd: root, stdio: ['ignore', 'ignore', 'inherit', 'ipc'], env: { ...process.env, ...more } },
  )
  const waiting = new Map<number, (answer: unknown) => void>()
  let number = 0
  const began = new Promise<string>((resolve) => {
    child.on('message', (told: string | { id: number; answer: unknown }) => {
      if (typeof told === 'string') resolve(told)
      else waiting.get(told.id)?.(told.answer)
    })
    child.once('exit', (code) => resolve(`ended with ${code}`))
  })
  const send = <T>(message: object): Promise<T> =>
    new Promise((resolve) => {
      number += 1
      waiting.set(number, resolve as (answer: unknown) => void)
      child.send({ id: number, ...message })
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
