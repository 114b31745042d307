// An office in a process of its own (testing/office-process.ts): it says what its checks find, and answers requests to
// the API as the server does.
import config from '@payload-config'
import { getPayload, handleEndpoints } from 'payload'
import { faultOf } from '@/database/fault'
import { readiness } from '@/database/readiness'
import { truthful } from '@/desk/request/outage'
import { ensureDefaults } from '@/seed/defaults'
import { person } from '@/seed/people'
import type { Answer, Asked, Told } from '../office-process'

const EMAIL = 'editor@example.org'
const PASSWORD = 'long enough for a test'
const say = (told: Told) => process.send!(told)

const begin = async () => {
  const payload = await getPayload({ config })
  await ensureDefaults(payload)
  await person(payload, { name: '林一', email: EMAIL, password: PASSWORD, roles: ['editor'] })
  const { token } = await payload.login({ collection: 'users', data: { email: EMAIL, password: PASSWORD } })
  return token ?? ''
}

const door = truthful((request: Request) => handleEndpoints({ config, request }))
const askedWith = async (token: string, { path, method, body }: Extract<Asked, { what: 'ask' }>): Promise<Answer> => {
  const request = new Request(`http://localhost:3000${path}`, {
    method,
    headers: { 'Accept-Language': 'zh', 'Content-Type': 'application/json', 'Authorization': `JWT ${token}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const since = Date.now()
  const response = await door(request, {})
  return { status: response.status, text: await response.text(), ms: Date.now() - since }
}
const failing = async (): Promise<string[]> =>
  (await readiness(() => getPayload({ config }))).flatMap(({ name, ok }) => (ok ? [] : [name]))

try {
  const token = await begin()
  process.on('message', async ({ id, ...asked }: Asked & { id: number }) => {
    try {
      say({ id, answer: asked.what === 'check' ? await failing() : await askedWith(token, asked) })
    } catch (error) {
      say({ id, answer: String(error) })
    }
  })
  say('ready')
} catch (error) {
  say(`failed: ${faultOf(error) ?? String(error)}`)
}
