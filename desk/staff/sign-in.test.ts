// Signing in while somebody takes something away: what was answered has happened, on every database.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { count, rowById, rows } from '@/database/rows'
import { serve, type Served } from '@/e2e/http/people'
import { env } from '@/env'
import type { User } from '@/payload-types'
import { fixtures, type Fixtures } from '@/testing/fixtures'
import { forgiveTries } from '@/testing/forgive-tries'
import { fuzzRuns } from '@/testing/fuzz-runs'
import { verify } from '../verify/verify'

/** A hundred with FUZZ=1. */
const ROUNDS = fuzzRuns(100).numRuns

let office: Fixtures
let http: Served
beforeAll(async () => {
  office = await fixtures()
  http = await serve()
})
afterAll(() => http.close())

const stored = async (user: User) => (await rowById(office.payload, 'users', String(user.id)))!
const login = (user: User, password?: string) => http.signIn(user.email, password)

/**
 * An admin's request, sent while another person's sign-in is under way: a few milliseconds after it, later each round.
 */
const together = async (round: number, user: User, take: () => Promise<{ status: number }>) => {
  const wait = new Promise((resolve) => setTimeout(resolve, (round % 10) * 25))
  return Promise.all([login(user), wait.then(take)])
}

describe('a sign-in and what an admin takes away at the same moment', () => {
  let admin: string
  beforeAll(async () => {
    admin = (await login(office.people.admin)).token
  })

  it(`${ROUNDS} times: a deactivation that was answered has happened, and no sign-in of theirs lives`, async () => {
    const person = await office.addPerson('停用的人', 'editor', 'reviewer')
    for (let round = 0; round < ROUNDS; round += 1) {
      const [signed, taken] = await together(round, person, () =>
        http.ask('PATCH', `/api/users/${person.id}`, { active: false, roles: ['editor'] }, admin),
      )
      // 409: it met the change, and nobody was signed in.
      expect([200, 401, 403, 409]).toContain(signed.status)
      expect(taken.status).toBe(200)
      expect(await stored(person)).toMatchObject({ active: false, roles: ['editor'], sessions: [] })
      if (signed.token) expect(await http.me(signed.token)).toBeNull()
      const back = { active: true, roles: ['editor', 'reviewer'] }
      expect((await http.ask('PATCH', `/api/users/${person.id}`, back, admin)).status).toBe(200)
      if (signed.token) expect(await http.me(signed.token)).toBeNull()
    }
  }, 600_000)

  it(`${ROUNDS} times: a role that was taken is gone, and so is every sign-in that counted on it`, async () => {
    const person = await office.addPerson('降职的人', 'editor', 'publisher')
    for (let round = 0; round < ROUNDS; round += 1) {
      const [signed, taken] = await together(round, person, () =>
        http.ask('PATCH', `/api/users/${person.id}`, { roles: ['editor'] }, admin),
      )
      expect(taken.status).toBe(200)
      expect((await stored(person)).roles).toEqual(['editor'])
      // Signed in after the change, or not at all: never with what was taken.
      if (signed.token) expect((await http.me(signed.token))?.roles ?? ['editor']).toEqual(['editor'])
      await http.ask('PATCH', `/api/users/${person.id}`, { roles: ['editor', 'publisher'] }, admin)
    }
  }, 600_000)

  it('many times: a new password stands, and the old one opens nothing', async () => {
    const person = await office.addPerson('换密码的人', 'editor')
    let password = 'long enough for a test'
    for (let round = 0; round < 20; round += 1) {
      await forgiveTries(office.payload)
      const own = await login(person, password)
      const next = `another password ${round}`
      const [signed, changed] = await Promise.all([
        login(person, password),
        http.ask('POST', '/api/users/password', { present: password, password: next }, own.token),
      ])
      // A sign-in of the same moment may come between: then nothing was changed, and that was said.
      expect([200, 409]).toContain(changed.status)
      if (changed.status === 409) continue
      if (signed.token) expect(await http.me(signed.token)).toBeNull()
      expect((await login(person, password)).status).toBe(401)
      expect(await http.me(own.token)).toMatchObject({ email: person.email })
      password = next
    }
    expect((await login(person, password)).status).toBe(200)
  }, 600_000)
})

describe('sign-ins of one person at the same moment', () => {
  it('all live', async () => {
    const person = await office.addPerson('同时登录的人', 'editor')
    for (const together of [2, 2, 2, 2, 8]) {
      const answers = await Promise.all(Array.from({ length: together }, () => login(person)))
      for (const { status, token } of answers) {
        expect(status).toBe(200)
        expect(await http.me(token)).toMatchObject({ email: person.email })
      }
    }
  }, 300_000)

  it('and a sign-out or a renewal beside them ends or renews only its own', async () => {
    const person = await office.addPerson('边进边出的人', 'editor')
    const [stays, leaves] = [await login(person), await login(person)]
    const [left, came, renewed] = await Promise.all([
      http.ask('POST', '/api/users/logout', {}, leaves.token),
      login(person),
      http.ask('POST', '/api/users/refresh-token', {}, stays.token),
    ])
    expect([left.status, came.status, renewed.status]).toEqual([200, 200, 200])
    expect(await http.me(leaves.token)).toBeNull()
    for (const token of [stays.token, came.token]) expect(await http.me(token)).not.toBeNull()
  })

  it('and wrong passwords beside them change nothing but the count', async () => {
    const person = await office.addPerson('被人试密码的人', 'editor')
    const before = await stored(person)
    await Promise.all([login(person), login(person, 'wrong'), login(person, 'wrong'), login(person)])
    const { name, roles, active, revision, email } = before
    expect(await stored(person)).toMatchObject({ name, roles, active, revision, email })
  })
})

describe('who was deactivated while signed in', () => {
  it('can do nothing more: no reading, no renewal, no preferences, no locks', async () => {
    const { payload, people } = office
    const person = await office.addPerson('当场停用的人', 'editor', 'admin')
    const { token } = await login(person)
    const admin = (await login(people.admin)).token
    expect((await http.ask('PATCH', `/api/users/${person.id}`, { active: false }, admin)).status).toBe(200)
    const before = await count(payload, 'payload-preferences' as 'users')
    const tries: [string, string, object?][] = [
      ['POST', '/api/users/refresh-token', {}],
      ['POST', '/api/payload-preferences/nav', { value: { open: true } }],
      ['POST', '/api/payload-locked-documents', { user: { relationTo: 'users', value: person.id } }],
      ['GET', '/api/articles'],
      ['GET', '/api/users'],
      ['POST', '/api/users/links-seen', {}],
      ['POST', '/api/articles/import/preview', { text: '标题' }],
    ]
    for (const [method, path, body] of tries)
      expect([path, (await http.ask(method, path, body, token)).status]).toEqual([
        path,
        expect.toSatisfy((status: number) => status >= 400 && status < 500),
      ])
    expect(await http.me(token)).toBeNull()
    expect(await count(payload, 'payload-preferences' as 'users')).toBe(before)
  })
})

describe('the sign-in form', () => {
  it('is answered only when it was sent from a page of this office', async () => {
    const { email } = office.people.editor
    const form = new FormData()
    form.set('_payload', JSON.stringify({ email, password: 'long enough for a test' }))
    const send = (origin?: string) => http.raw('POST', '/api/users/login', form, origin ? { Origin: origin } : {})
    for (const origin of ['https://evil.example', 'null', 'http://localhost:1'])
      expect((await send(origin)).status).toBe(403)
    expect((await send(env.origin)).status).toBe(200)
    expect((await send()).status).toBe(200)
    const refused = await send('https://evil.example')
    expect(refused.headers.get('set-cookie')).toBeNull()
    expect(await refused.text()).toContain(env.origin)
  })

  it('and nobody locks a document in another’s name, because nobody locks one at all', async () => {
    const { people } = office
    const reviewer = (await login(people.reviewer)).token
    const body = {
      document: { relationTo: 'sections', value: 'x' },
      user: { relationTo: 'users', value: people.editor.id },
    }
    expect((await http.ask('POST', '/api/payload-locked-documents', body, reviewer)).status).toBe(404)
  })
})

it('the record says all of it, and nothing else', async () => {
  expect((await verify(office.payload)).problems).toEqual([])
  expect((await rows(office.payload, 'ledger', { action: { equals: 'change-password' } })).length).toBeGreaterThan(0)
})
