// The first admin comes by the link on the console, once; here is an office in which nobody is yet.

import config from '@payload-config'
import { getPayload, type Payload } from 'payload'
import { beforeAll, expect, it } from 'vitest'
import { GET, POST } from '@/app/(desk)/setup/route'
import { count, row } from '@/database/rows'
import { ensureDefaults } from '@/seed/defaults'
import { verify } from '../verify/verify'
import { setupToken } from './setup'

let payload: Payload
beforeAll(async () => {
  payload = await getPayload({ config })
  await ensureDefaults(payload)
})

const open = (token: string) => GET(new Request(`http://localhost:3000/setup?token=${token}`))
const send = (given: Record<string, string>) => {
  const body = new FormData()
  for (const [name, value] of Object.entries({
    token: setupToken(),
    name: '许静宜',
    email: 'xu@example.org',
    password: 'long enough for a test',
    ...given,
  }))
    body.set(name, value)
  return POST(new Request('http://localhost:3000/setup', { method: 'POST', body }))
}

it('a link that nobody was given opens nothing', async () => {
  for (const token of ['', 'guessed', setupToken().replace(/.$/, 'x'), `${setupToken()}0`])
    expect((await open(token)).status).toBe(404)
  expect((await send({ token: 'guessed' })).status).toBe(404)
  expect(await count(payload, 'users')).toBe(0)
})

it('what is wrong with the form is said, and nothing is made; the link stays good', async () => {
  const wrongs: Record<string, string>[] = [
    { password: 'short' },
    { email: 'nobody' },
    { name: ' ' },
    { roles: 'admin' },
  ]
  for (const wrong of wrongs) expect((await send(wrong)).status).toBe(422)
  expect(await count(payload, 'users')).toBe(0)
  expect((await open(setupToken())).status).toBe(200)
})

it('of two who send it at once one becomes the admin, the record says so, and the link is spent', async () => {
  const answers = await Promise.all([send({}), send({ name: '别人', email: 'other@example.org' })])
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 409])
  expect(await count(payload, 'users')).toBe(1)
  expect(await row(payload, 'users', { active: { equals: true } })).toMatchObject({ roles: ['admin'] })
  expect(await count(payload, 'ledger', { action: { equals: 'set-up' } })).toBe(1)
  expect((await open(setupToken())).status).toBe(404)
  expect((await send({ email: 'third@example.org' })).status).toBe(404)
  expect((await verify(payload)).problems).toEqual([])
})
