// The second factor: asked for at every door, set up by its owner, its codes used once, reset by an admin so that both
// see it, and readable by nobody who has the database alone.
import { Secret, TOTP } from 'otpauth'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { permitted } from '@/database/guard'
import { row, rows } from '@/database/rows'
import { entrySchema } from '@/domain/ledger'
import { cookieOf, serve, type Served } from '@/e2e/http/people'
import { env } from '@/env'
import type { User } from '@/payload-types'
import { fixtures, type Fixtures } from '@/testing/fixtures'
import { forgiveTries } from '@/testing/forgive-tries'
import { verify } from '../verify/verify'
import { resealFactors } from './reseal'

const PASSWORD = 'long enough for a test'
let office: Fixtures
let http: Served
let admin: string
beforeAll(async () => {
  office = await fixtures()
  http = await serve()
  admin = (await http.signIn(office.people.admin.email)).token
})
afterAll(() => http.close())
// The clock stands still, so that no half minute ends between a code and its use.
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() })
  await forgiveTries(office.payload)
})
afterEach(() => vi.useRealTimers())

/**
 * The authenticator of a telephone: its code `halves` half minutes from now. A code works once, so tests go upwards.
 */
const phone = (secret: string) => {
  const totp = new TOTP({ secret: Secret.fromBase32(secret) })
  return (halves: number) => totp.generate({ timestamp: Date.now() + halves * 30_000 })
}

type Said = {
  status: number
  json: { errors: { message: string; data: Record<string, string> }[]; recovery: string[] }
}
const signIn = async (user: User, more: object = {}) => {
  const answer = await http.raw('POST', '/api/users/login', { email: user.email, password: PASSWORD, ...more })
  const json = (await answer.json()) as Said['json']
  return {
    status: answer.status,
    json,
    reason: json.errors?.[0]?.data?.reason,
    token: cookieOf(answer, 'payload-token'),
  }
}
const ask = async (path: string, body: object, token: string) =>
  (await http.ask('POST', `/api/users${path}`, body, token)) as unknown as Said & { json: Record<string, string> }

/** Somebody with a factor, and the codes of their telephone. */
const withFactor = async (name: string, ...roles: User['roles']) => {
  const user = await office.addPerson(name, ...roles)
  const { token } = await http.signIn(user.email)
  const begun = await ask('/second-factor/setup', { present: PASSWORD }, token)
  expect(begun.status).toBe(200)
  const code = phone(begun.json.secret!)
  const set = await ask('/second-factor', { setup: begun.json.setup, code: code(-1) }, token)
  expect(set.status).toBe(200)
  return { user, token, code, recovery: set.json.recovery, begun: begun.json }
}
const told = async (action: string) =>
  (await rows(office.payload, 'ledger', { action: { equals: action } }, { sort: 'seq' }))
    .map(({ body }) => entrySchema.parse(JSON.parse(body)))
    .at(-1)!
const require = (rule: 'optional' | 'decisive' | 'everybody') =>
  http.ask('POST', '/api/globals/settings', { secondFactor: rule }, admin)

describe('a second factor', () => {
  it('is asked for after the password, and each code lets in once', async () => {
    const { user, code } = await withFactor('有验证器的人', 'editor')
    const asked = await signIn(user)
    expect([asked.status, asked.reason, asked.token]).toEqual([401, 'second-factor', ''])
    expect((await signIn(user, { code: '000000' })).reason).toBe('wrong-code')
    const let_in = await signIn(user, { code: code(0) })
    expect([let_in.status, (await http.me(let_in.token))?.email]).toEqual([200, user.email])
    expect((await signIn(user, { code: code(0) })).reason).toBe('wrong-code')
    // An older one than the last that was used neither.
    expect((await signIn(user, { code: code(-1) })).reason).toBe('wrong-code')
    // As people type it.
    expect((await signIn(user, { code: `${code(1).slice(0, 3)} ${code(1).slice(3)}` })).status).toBe(200)
    // The answer of a wrong password says nothing of it.
    const wrong = await signIn(user, { password: 'not this one', code: code(1) })
    expect([wrong.status, wrong.reason]).toEqual([401, undefined])
  })

  it('is asked for by every door, Payload’s own call too', async () => {
    const { user } = await withFactor('绕不过去的人', 'editor')
    await expect(
      office.payload.login({ collection: 'users', data: { email: user.email, password: PASSWORD } }),
    ).rejects.toMatchObject({ status: 401 })
  })

  it('of two who use one code at once lets one in', async () => {
    const { user, code } = await withFactor('被人看到验证码的人', 'editor')
    const both = await Promise.all([signIn(user, { code: code(0) }), signIn(user, { code: code(0) })])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 401])
  })

  it('has ten recovery codes, each good once', async () => {
    const { user, recovery, token } = await withFactor('丢了手机的人', 'editor')
    expect(recovery).toHaveLength(10)
    expect(new Set(recovery).size).toBe(10)
    expect((await signIn(user, { code: recovery[3] })).status).toBe(200)
    expect(await told('sign-in')).toMatchObject({ actor: { id: String(user.id) }, details: { second: 'recovery' } })
    expect((await signIn(user, { code: recovery[3] })).reason).toBe('wrong-code')
    const anew = await ask('/second-factor/recovery', { present: PASSWORD, code: recovery[4] }, token)
    expect(anew.json.recovery).toHaveLength(10)
    expect((await signIn(user, { code: recovery[5] })).reason).toBe('wrong-code')
    expect((await signIn(user, { code: anew.json.recovery[0]!.toUpperCase().replaceAll('-', ' ') })).status).toBe(200)
    expect(await told('renew-recovery-codes')).toMatchObject({ actor: { id: String(user.id) } })
  })

  it('may be guessed at twenty times a day, from wherever', async () => {
    const { user } = await withFactor('被猜验证码的人', 'editor')
    const said: number[] = []
    for (let round = 0; round < 4; round += 1) {
      for (let index = 0; index < 7; index += 1) said.push((await signIn(user, { code: '000000' })).status)
      // The limit of the password, which is shorter, is not what is asked here.
      await permitted(() => office.payload.db.deleteMany({ collection: 'tries', where: { key: { like: 'account:' } } }))
    }
    expect(said.filter((status) => status === 401)).toHaveLength(20)
    expect(said.at(-1)).toBe(429)
  })

  it('is set up, changed and taken off with the present password and the present code', async () => {
    const { user, token, code } = await withFactor('换手机的人', 'editor')
    const elsewhere = await signIn(user, { code: code(0) })
    expect((await ask('/second-factor/setup', { present: 'not this one' }, token)).status).toBe(403)
    expect((await ask('/second-factor/setup', { present: PASSWORD }, token)).status).toBe(401)
    const again = await ask('/second-factor/setup', { present: PASSWORD, code: code(1) }, token)
    expect(again.status).toBe(200)
    // Whatever was not shown to this person is no setup of theirs.
    const other = await withFactor('另一个人', 'editor')
    const foreign = phone(other.begun.secret!)(0)
    expect((await ask('/second-factor', { setup: other.begun.setup, code: foreign }, token)).status).toBe(401)
    const next = phone(again.json.secret!)
    expect((await ask('/second-factor', { setup: again.json.setup, code: next(-1) }, token)).status).toBe(200)
    expect(await http.me(elsewhere.token)).toBeNull()
    expect((await http.me(token))?.email).toBe(user.email)
    expect(await told('set-second-factor')).toMatchObject({ actor: { id: String(user.id) } })
    expect((await ask('/second-factor/end', { present: PASSWORD, code: next(0) }, token)).status).toBe(200)
    expect((await signIn(user)).status).toBe(200)
    expect(await told('end-second-factor')).toMatchObject({ actor: { id: String(user.id) } })
  })
})

describe('an admin', () => {
  it('resets a colleague’s, which ends their sessions, and both see it', async () => {
    const { user, token } = await withFactor('请人重置的人', 'publisher')
    const editor = (await http.signIn(office.people.editor.email)).token
    expect((await ask(`/${user.id}/reset-second-factor`, {}, editor)).status).toBe(403)
    expect((await ask(`/${office.people.admin.id}/reset-second-factor`, {}, admin)).status).toBe(409)
    expect((await ask(`/${user.id}/reset-second-factor`, {}, admin)).status).toBe(200)
    expect(await http.me(token)).toBeNull()
    expect(await told('reset-second-factor')).toMatchObject({
      actor: { id: String(office.people.admin.id) },
      details: { person: { id: String(user.id), name: '请人重置的人' } },
    })
    expect(await row(office.payload, 'second-factors', { person: { equals: String(user.id) } })).toMatchObject({
      resetBy: office.people.admin.name,
      seenAt: null,
    })
    const back = await signIn(user)
    expect(back.status).toBe(200)
    expect((await ask('/links-seen', {}, back.token)).status).toBe(200)
    expect((await row(office.payload, 'second-factors', { person: { equals: String(user.id) } }))!.seenAt).toBeTruthy()
  })
})

describe('where the office asks for it', () => {
  it('whoever has none sets it up at the sign-in, and nobody is let in before', async () => {
    const publisher = await office.addPerson('必须用的人', 'publisher')
    const editor = await office.addPerson('不必用的人', 'editor')
    const before = await signIn(publisher)
    expect((await require('decisive')).status).toBe(200)
    // A session from before is not renewed.
    expect((await http.ask('POST', '/api/users/refresh-token', {}, before.token)).status).toBe(401)
    expect((await signIn(editor)).status).toBe(200)
    const asked = await signIn(publisher)
    const { reason, setup, secret, qr, address } = asked.json.errors[0]!.data
    expect([asked.status, reason, asked.token]).toEqual([401, 'second-factor-setup', ''])
    expect(qr).toMatch(/^<svg/)
    expect(address).toMatch(/^otpauth:\/\/totp\//)
    expect((await signIn(publisher, { setup, code: '000000' })).reason).toBe('wrong-code')
    const code = phone(secret!)
    const done = await signIn(publisher, { setup, code: code(-1) })
    expect([done.status, done.json.recovery.length]).toEqual([200, 10])
    expect(await told('set-second-factor')).toMatchObject({ actor: { id: String(publisher.id) } })
    expect((await signIn(publisher)).reason).toBe('second-factor')
    expect((await ask('/second-factor/end', { present: PASSWORD, code: code(0) }, done.token)).status).toBe(409)
    expect((await require('everybody')).status).toBe(200)
    expect((await signIn(editor)).reason).toBe('second-factor-setup')
    expect((await require('optional')).status).toBe(200)
  })
})

describe('the secret', () => {
  const stored = async (user: User) =>
    (await row(office.payload, 'second-factors', { person: { equals: String(user.id) } }))!

  it('stands nowhere in the clear, and is good for nobody else', async () => {
    const { user, begun, recovery } = await withFactor('保密的人', 'editor')
    const one = await stored(user)
    for (const word of [begun.secret!, recovery[0]!, recovery[0]!.replaceAll('-', '')])
      expect(JSON.stringify(one)).not.toContain(word)
    const other = await withFactor('想冒充的人', 'editor')
    await permitted(() =>
      office.payload.db.updateOne({
        collection: 'second-factors',
        id: String(one.id),
        data: { sealed: null, step: 0 },
      }),
    )
    await permitted(async () =>
      office.payload.db.updateOne({
        collection: 'second-factors',
        id: String(one.id),
        data: { sealed: (await stored(other.user)).sealed! },
      }),
    )
    // Whoever copies another's row into theirs is not let in by the other's telephone.
    expect((await signIn(user, { code: other.code(0) })).reason).toBe('wrong-code')
    for (const path of ['/api/second-factors', `/api/users/${user.id}`]) {
      const text = JSON.stringify(await http.ask('GET', path, undefined, admin))
      expect(text).not.toContain('sealed')
    }
  })

  it('outlives a change of the application’s secret, once it was taken over', async () => {
    const { user, code } = await withFactor('换密钥之后的人', 'editor')
    const [present, before] = [env.PAYLOAD_SECRET, env.PAYLOAD_SECRET_BEFORE]
    try {
      Object.assign(env, {
        PAYLOAD_SECRET: 'another secret that is as long as it must be',
        PAYLOAD_SECRET_BEFORE: present,
      })
      expect(await resealFactors(office.payload)).toBeGreaterThan(0)
      expect(await resealFactors(office.payload)).toBe(0)
      Object.assign(env, { PAYLOAD_SECRET_BEFORE: '' })
      expect((await signIn(user, { code: code(0) })).status).toBe(200)
    } finally {
      Object.assign(env, { PAYLOAD_SECRET: present, PAYLOAD_SECRET_BEFORE: before })
    }
  })
})

it('the record says all of it, and nothing else', async () => {
  expect((await verify(office.payload)).problems).toEqual([])
})
