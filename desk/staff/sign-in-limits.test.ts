// How often one may try to sign in: counted before the password is checked, by account and by address, and no way to
// keep anybody out who signs in where they did before.
import crypto from 'node:crypto'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { count, rows } from '@/database/rows'
import { cookieOf, serve, type Served } from '@/e2e/http/people'
import { env } from '@/env'
import type { User } from '@/payload-types'
import { fixtures, type Fixtures } from '@/testing/fixtures'
import { forgiveTries } from '@/testing/forgive-tries'
import { hashing } from './password-check'
import { countTry, type Limit } from './tries'

const RIGHT = 'long enough for a test'
let office: Fixtures
let http: Served
let person: User
beforeAll(async () => {
  office = await fixtures()
  http = await serve()
  person = await office.addPerson('被人惦记的人', 'publisher')
})
afterAll(() => http.close())
beforeEach(() => forgiveTries(office.payload))
afterEach(() => vi.restoreAllMocks())

type From = { address?: string; device?: string }
const signIn = async (email: string, password: string, { address = '203.0.113.1', device }: From = {}) =>
  http.raw(
    'POST',
    '/api/users/login',
    { email, password },
    {
      'X-Forwarded-For': address,
      ...(device ? { Cookie: `known-device=${device}` } : {}),
    },
  )
const statuses = async (tries: Promise<Response>[]) => (await Promise.all(tries)).map(({ status }) => status)
const many = (howMany: number, one: (index: number) => Promise<Response>) =>
  statuses(Array.from({ length: howMany }, (_, index) => one(index)))
const oneByOne = async (howMany: number, one: (index: number) => Promise<Response>) => {
  const said: number[] = []
  for (let index = 0; index < howMany; index += 1) said.push((await one(index)).status)
  return said
}
/** How often each is in the list. */
const counts = (all: readonly number[], ...wanted: number[]) =>
  wanted.map((one) => all.filter((is) => is === one).length)

describe('an account', () => {
  it('may be tried eight times, however many guess at once', async () => {
    // Of ten at once two are checked at a time; each was counted before.
    const said = (await many(10, () => signIn(person.email, 'wrong'))).concat(
      await many(10, () => signIn(person.email, 'wrong')),
    )
    const [checked, refused] = counts(said, 401, 429)
    expect([checked! <= 8, checked! + refused!]).toEqual([true, 20])
    const right = await signIn(person.email, RIGHT)
    expect(right.status).toBe(429)
    expect(await right.text()).toContain('以前登录过的设备不受别处试错的影响')
  })

  it('lets eight of forty at the same moment pass at most, and takes back what was right', async () => {
    const limit: Limit[] = [{ rule: 'account', of: 'parallel' }]
    const all = await Promise.all(Array.from({ length: 40 }, () => countTry(office.payload, limit)))
    const passed = all.filter(({ allowed }) => allowed)
    expect(passed.length).toBeLessThanOrEqual(8)
    for (const one of passed) if (one.allowed) await one.takeBack()
    const inTurn = []
    for (let index = 0; index < 9; index += 1) inTurn.push((await countTry(office.payload, limit)).allowed)
    expect(inTurn).toEqual([...Array(8).fill(true), false])
  })

  it('that nobody has is limited alike', async () => {
    expect(await oneByOne(9, () => signIn('nobody@example.org', 'wrong'))).toEqual([...Array(8).fill(401), 429])
  })

  it('lets its owner in who signed in there before, whatever is tried elsewhere', async () => {
    const device = cookieOf(await signIn(person.email, RIGHT), 'known-device')
    expect(device).toMatch(/^[\w-]{43}$/)
    await oneByOne(9, (index) => signIn(person.email, 'wrong', { address: `198.51.100.${index}` }))
    expect((await signIn(person.email, RIGHT)).status).toBe(429)
    expect((await signIn(person.email, RIGHT, { device })).status).toBe(200)
    // Known to this person, not to others.
    const other = await office.addPerson('另一位', 'editor')
    await oneByOne(9, () => signIn(other.email, 'wrong'))
    expect((await signIn(other.email, RIGHT, { device })).status).toBe(429)
  })

  it('is tried eight times from a known device as well, and no oftener', async () => {
    const device = cookieOf(await signIn(person.email, RIGHT), 'known-device')
    expect(await oneByOne(9, () => signIn(person.email, 'wrong', { device }))).toEqual([...Array(8).fill(401), 429])
  })

  it('may be signed in to as often as one likes', async () => {
    expect(await oneByOne(12, () => signIn(person.email, RIGHT))).toEqual(Array(12).fill(200))
    expect(await rows(office.payload, 'tries', { key: { like: 'account:' } })).toEqual([])
  })
})

describe('an address', () => {
  it('may try forty times at whatever accounts, and keeps nobody else out', async () => {
    const spray = await oneByOne(42, (index) => signIn(`person-${index}@example.org`, 'wrong'))
    expect(spray).toEqual([...Array(40).fill(401), 429, 429])
    expect((await signIn(person.email, RIGHT, { address: '203.0.113.2' })).status).toBe(200)
    expect(await count(office.payload, 'tries', { key: { like: 'account:' } })).toBe(40)
  })
})

describe('an address that nobody has', () => {
  it('takes the same work as one of ours: one password is hashed, in as many rounds', async () => {
    const hash = vi.spyOn(crypto, 'pbkdf2')
    const worked = async (email: string) => {
      hash.mockClear()
      const answer = await signIn(email, 'wrong')
      return [answer.status, await answer.text(), hash.mock.calls.map((call) => call.slice(2, 5))]
    }
    const known = await worked(person.email)
    expect(known[2]).toEqual([[600_000, 32, 'sha256']])
    expect(await worked('nobody@example.org')).toEqual(known)
  })
})

describe('where everybody comes at once', () => {
  it('strangers wait in a short line and are told so; who is known does not wait behind them', async () => {
    const device = cookieOf(await signIn(person.email, RIGHT), 'known-device')
    let open = () => {}
    const held = new Promise<void>((resolve) => {
      open = resolve
    })
    const line = Array.from({ length: 22 }, () => hashing.strangers(() => held))
    const crowded = await signIn(person.email, RIGHT)
    expect([crowded.status, ((await crowded.json()) as { errors: { message: string }[] }).errors[0]!.message]).toEqual([
      429,
      '同时登录的人太多，请稍等几秒再试。',
    ])
    expect((await signIn(person.email, RIGHT, { device })).status).toBe(200)
    open()
    await Promise.all(line)
  })
})

describe('the record', () => {
  const told = (outcome: string) =>
    rows(office.payload, 'ledger', { and: [{ action: { equals: 'sign-in' } }, { outcome: { equals: outcome } }] })

  it('names a run of wrong tries once a day, at whose account, and is flooded by nobody', async () => {
    const target = await office.addPerson('有人在试的人', 'editor')
    const before = (await told('refused')).length
    await oneByOne(20, () => signIn(target.email, 'wrong'))
    await oneByOne(20, () => signIn('nobody-at-all@example.org', 'wrong', { address: '203.0.113.3' }))
    const entries = await told('refused')
    expect(entries).toHaveLength(before + 1)
    expect(JSON.parse(entries.at(-1)!.body)).toMatchObject({
      actor: { id: 'system' },
      details: { person: { id: String(target.id), name: '有人在试的人' }, tries: 8, minutes: 10 },
    })
    expect(entries.at(-1)!.body).not.toContain('203.0.113')
  })

  it('has the sign-ins of publishers and admins, twenty a day of each, and nobody else’s', async () => {
    const [publisher, editor] = [
      await office.addPerson('发布的', 'publisher'),
      await office.addPerson('写稿的', 'editor'),
    ]
    const of = async (user: User) => (await told('done')).filter(({ body }) => body.includes(String(user.id))).length
    await oneByOne(22, () => signIn(publisher.email, RIGHT))
    await signIn(editor.email, RIGHT)
    expect([await of(publisher), await of(editor)]).toEqual([20, 0])
  })
})

describe('the answer', () => {
  it('carries the session in a cookie that no script reads, and nowhere else', async () => {
    const answer = await signIn(person.email, RIGHT)
    const token = cookieOf(answer, 'payload-token')
    expect(token).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/)
    const cookies = answer.headers.getSetCookie().join('\n')
    expect(cookies).toMatch(/payload-token=.*HttpOnly=true/)
    expect(cookies).toMatch(/known-device=.*Path=\/api\/users.*HttpOnly=true/)
    const cookie = { Cookie: `payload-token=${token}`, Origin: env.origin }
    for (const [method, path] of [
      ['POST', '/api/users/refresh-token'],
      ['GET', '/api/users/me'],
    ] as const) {
      const said = await http.raw(method, path, undefined, cookie)
      expect([path, said.status]).toEqual([path, 200])
      const text = await said.text()
      expect(text).toContain(person.email)
      expect(text).not.toMatch(/[\w-]{20,}\.[\w-]{20,}\.[\w-]{20,}/)
    }
    expect(await answer.text()).not.toContain(token)
  })

  it('is refused to a page of another site, by origin or by what the browser says of it', async () => {
    const from = (headers: Record<string, string>) =>
      http.raw('POST', '/api/users/login', { email: person.email, password: RIGHT }, headers)
    for (const site of ['cross-site', 'same-site']) {
      const refused = await from({ 'Sec-Fetch-Site': site })
      expect([refused.status, refused.headers.getSetCookie()]).toEqual([403, []])
    }
    expect((await from({ 'Sec-Fetch-Site': 'same-origin', 'Origin': env.origin })).status).toBe(200)
  })
})
