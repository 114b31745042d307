// Nobody ever knows another's password: one-time links, every other door, and what the record says of them.
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { GET, POST } from '@/app/(desk)/access/route'
import { row, rowById, rows } from '@/database/rows'
import { entrySchema } from '@/domain/ledger'
import { serve, type Served } from '@/e2e/http/people'
import { env } from '@/env'
import type { User } from '@/payload-types'
import { as } from '@/seed/people'
import { step, write } from '@/seed/release'
import { fixtures, type Fixtures } from '@/testing/fixtures'
import { inTransaction, readAs } from '../request/transaction'
import { verify } from '../verify/verify'
import { act } from '../workflow/act'
import { factsOf } from '../workflow/facts'
import { giveLink } from './access-link'

const NEW = 'a password of my own'
let office: Fixtures
let http: Served
let admin: string
beforeAll(async () => {
  office = await fixtures()
  http = await serve()
  admin = (await http.signIn(office.people.admin.email)).token
})
afterAll(() => http.close())

const linkFor = async (user: User): Promise<string> => {
  const { status, json } = await http.ask('POST', `/api/users/${user.id}/link`, {}, admin)
  expect(status).toBe(201)
  return new URL(String(json.address)).searchParams.get('token')!
}
const open = (token: string, language = 'zh') =>
  GET(new Request(`${env.origin}/access?token=${token}`, { headers: { 'accept-language': language } }))
const spend = (token: string, password = NEW, again = password) => {
  const body = new FormData()
  for (const [name, value] of Object.entries({ token, password, again })) body.set(name, value)
  return POST(new Request(`${env.origin}/access`, { method: 'POST', body }))
}
const told = async (action: string) =>
  (await rows(office.payload, 'ledger', { action: { equals: action } }, { sort: 'seq' }))
    .map(({ body }) => entrySchema.parse(JSON.parse(body)))
    .at(-1)!

describe('a one-time link', () => {
  it('lets its owner set a password, once; ends their sign-ins; and names both on the record', async () => {
    const person = await office.addPerson('忘了密码的人', 'editor')
    const before = await http.signIn(person.email)
    const token = await linkFor(person)
    const page = await (await open(token)).text()
    expect(page).toContain('忘了密码的人')
    expect(await (await open(token, 'en')).text()).toContain('Set your password')
    expect((await http.me(before.token))?.email).toBe(person.email)
    expect((await spend(token)).status).toBe(303)
    expect(await http.me(before.token)).toBeNull()
    expect((await http.signIn(person.email)).status).toBe(401)
    expect((await http.signIn(person.email, NEW)).status).toBe(200)
    const names = { person: { id: String(person.id), name: person.name }, by: { name: office.people.admin.name } }
    expect(await told('give-link')).toMatchObject({ actor: { name: office.people.admin.name }, details: names })
    expect(await told('use-link')).toMatchObject({ actor: { id: String(person.id) }, details: names })
    expect((await open(token)).status).toBe(404)
    expect((await spend(token, 'somebody else came')).status).toBe(404)
    expect((await http.signIn(person.email, NEW)).status).toBe(200)
  })

  it('of two who use it at once one sets the password', async () => {
    const person = await office.addPerson('两处同时用的人', 'editor')
    const token = await linkFor(person)
    const answers = await Promise.all([spend(token, 'the first password'), spend(token, 'the second password')])
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409])
    const works = await Promise.all(
      ['the first password', 'the second password'].map((one) => http.signIn(person.email, one)),
    )
    expect(works.map(({ status }) => status).sort()).toEqual([200, 401])
  })

  it('is stored only as its digest, expires, and ends when a newer one is made', async () => {
    const person = await office.addPerson('要了两次的人', 'editor')
    const [first, second] = [await linkFor(person), await linkFor(person)]
    expect((await open(first)).status).toBe(404)
    const stored = (await row(office.payload, 'access-links', {
      digest: { equals: createHash('sha256').update(second).digest('hex') },
    }))!
    expect(JSON.stringify(stored)).not.toContain(second)
    expect((await open(second)).status).toBe(200)
    await inTransaction(office.payload, null, (req) =>
      office.payload.db.updateOne({
        collection: 'access-links',
        id: String(stored.id),
        data: { expiresAt: new Date(Date.now() - 1000).toISOString() },
        req,
      }),
    )
    expect([(await open(second)).status, (await spend(second)).status]).toEqual([404, 404])
    for (const token of ['', 'guessed', second.slice(0, -1)]) expect((await open(token)).status).toBe(404)
  })

  it('of somebody who leaves is dead, and nobody without the role makes one', async () => {
    const person = await office.addPerson('要走的人', 'editor')
    const token = await linkFor(person)
    await http.ask('PATCH', `/api/users/${person.id}`, { active: false }, admin)
    expect([(await open(token)).status, (await spend(token)).status]).toEqual([404, 404])
    expect((await http.ask('POST', `/api/users/${person.id}/link`, {}, admin)).status).toBe(409)
    const editor = (await http.signIn(office.people.editor.email)).token
    const path = `/api/users/${office.people.reviewer.id}/link`
    expect((await http.ask('POST', path, {}, editor)).status).toBe(403)
    expect((await http.ask('POST', path, {})).status).toBe(401)
    expect((await http.ask('POST', `/api/users/${office.people.admin.id}/link`, {}, admin)).status).toBe(409)
  })

  it('asks for a password that is one, and keeps while it is not', async () => {
    const person = await office.addPerson('打错字的人', 'editor')
    const token = await linkFor(person)
    for (const [password, again] of [
      ['short', 'short'],
      [' '.repeat(20), ' '.repeat(20)],
      [NEW, 'not the same one'],
    ])
      expect((await spend(token, password, again)).status).toBe(422)
    expect((await spend(token)).status).toBe(303)
  })

  it('is told to its owner until they have read it', async () => {
    const person = await office.addPerson('被告知的人', 'editor')
    const token = await linkFor(person)
    await spend(token)
    const unseen = () =>
      rows(office.payload, 'access-links', {
        and: [{ person: { equals: String(person.id) } }, { seenAt: { exists: false } }],
      })
    expect(await unseen()).toMatchObject([{ byName: office.people.admin.name }])
    const signed = (await http.signIn(person.email, NEW)).token
    expect((await http.ask('POST', '/api/users/links-seen', {}, signed)).json).toEqual({ seen: 1 })
    expect(await unseen()).toEqual([])
  })
})

describe('a new person', () => {
  it('comes by invitation, with a password that nobody knows', async () => {
    const body = { name: '新来的人', email: 'new@example.org', roles: ['editor'] }
    const { status, json } = await http.ask('POST', '/api/users/invite', body, admin)
    expect(status).toBe(201)
    const token = new URL(String(json.address)).searchParams.get('token')!
    expect((await spend(token)).status).toBe(303)
    expect((await http.signIn(body.email, NEW)).status).toBe(200)
    expect(await told('use-link')).toMatchObject({ details: { purpose: 'invite', person: { name: '新来的人' } } })
    const editor = (await http.signIn(office.people.editor.email)).token
    const other = { ...body, name: '再一个', email: 'other@example.org' }
    expect((await http.ask('POST', '/api/users/invite', other, editor)).status).toBe(403)
    for (const wrong of [
      { ...other, password: NEW },
      { ...other, roles: [] },
      { ...other, name: ['x'] },
    ])
      expect((await http.ask('POST', '/api/users/invite', wrong, admin)).status).toBe(400)
  })
})

describe('an admin sets nobody’s password', () => {
  it('by no door: not by a save, in bulk, on creation, by a token, nor by a call from inside', async () => {
    const { payload, people } = office
    const { id } = people.editor
    const hash = async () => ((await rowById(payload, 'users', String(id))) as unknown as { hash: string }).hash
    const before = await hash()
    const data = { password: 'known to the admin' }
    const form = new FormData()
    form.set('_payload', JSON.stringify(data))
    const made = { ...data, name: '由管理员建的', email: 'made@example.org', roles: ['editor'] }
    const doors: [string, string, unknown][] = [
      ['PATCH', `/api/users/${id}`, data],
      ['PATCH', `/api/users/${id}`, form],
      ['PATCH', `/api/users?where[id][equals]=${id}`, data],
      ['POST', '/api/users', made],
      ['POST', `/api/users/${id}?_method=PATCH`, data],
      ['POST', '/api/users/reset-password', { token: 'x', ...data }],
      ['POST', '/api/users/forgot-password', { email: people.editor.email }],
      ['POST', '/api/users/first-register', made],
    ]
    for (const [method, path, body] of doors)
      expect([method, path, (await http.ask(method, path, body, admin)).status]).toEqual([
        method,
        path,
        expect.toSatisfy((status: number) => status >= 400 && status < 500),
      ])
    for (const how of [{ user: people.admin, overrideAccess: true }, { user: people.admin, overrideAccess: false }, {}])
      await expect(payload.update({ collection: 'users', id, data, ...how })).rejects.toMatchObject({ status: 403 })
    await payload.db.updateOne({
      collection: 'users',
      id: String(id),
      data: { hash: 'x', salt: 'y', roles: ['admin'] },
    })
    expect(await hash()).toBe(before)
    expect((await http.signIn(people.editor.email)).status).toBe(200)
  })
})

describe('one’s own password', () => {
  it('is changed with the present one alone, into one that can be used', async () => {
    const person = await office.addPerson('自己改密码的人', 'editor')
    const { token } = await http.signIn(person.email)
    const change = (body: unknown) => http.ask('POST', '/api/users/password', body, token)
    const present = 'long enough for a test'
    expect((await change({ present: 'not this one', password: NEW })).status).toBe(403)
    expect((await http.ask('PATCH', `/api/users/${person.id}`, { password: NEW }, token)).status).toBe(403)
    for (const password of ['short', ' '.repeat(20)]) expect((await change({ present, password })).status).toBe(422)
    for (const password of [{ x: NEW }, [NEW], 12345678901, null])
      expect((await change({ present, password })).status).toBe(400)
    const elsewhere = await http.signIn(person.email)
    expect((await change({ present, password: NEW })).status).toBe(200)
    expect(await http.me(elsewhere.token)).toBeNull()
    expect((await http.me(token))?.email).toBe(person.email)
    expect((await http.signIn(person.email, NEW)).status).toBe(200)
    expect(await told('change-password')).toMatchObject({ actor: { id: String(person.id) } })
  })
})

describe('names and addresses', () => {
  it('change on the record, from what to what', async () => {
    const person = await office.addPerson('改名的人', 'editor')
    const { token } = await http.signIn(person.email)
    const body = { name: '改了名的人', email: 'renamed@example.org' }
    expect((await http.ask('PATCH', `/api/users/${person.id}`, body, token)).status).toBe(200)
    expect((await told('change-person')).details).toMatchObject({
      before: { name: '改名的人', email: person.email },
      after: body,
    })
  })

  it('that somebody has are nobody else’s, however they are written', async () => {
    const person = await office.addPerson('Zhou Er', 'reviewer')
    const { token } = await http.signIn(person.email)
    // An invisible sign is cleaned away before the name is looked at.
    for (const name of ['周二', ' 周 二 ', '周\u3000二', '周\u200b二', '\u202e周二'])
      expect((await http.ask('PATCH', `/api/users/${person.id}`, { name }, token)).status).toBe(409)
    for (const name of ['\u200b\u202e', { x: '周二' }, ['周二'], ''])
      expect((await http.ask('PATCH', `/api/users/${person.id}`, { name }, token)).status).toBe(422)
    const body = { name: 'ＺＨＯＵ　ＥＲ', email: 'z@example.org', roles: ['editor'] }
    expect((await http.ask('POST', '/api/users/invite', body, admin)).status).toBe(409)
    expect((await rowById(office.payload, 'users', String(person.id)))!.name).toBe('Zhou Er')
  })
})

describe('who was given a link while a text was prepared', () => {
  const approval = async (by: User, article: string) => {
    const { fingerprint } = (await readAs(office.payload, as(by), (req) => factsOf(req, article))).current
    return act(office.payload, as(by), article, { action: 'approve', fingerprint }).then(
      () => 'approved',
      (error: { status: number; refusal: { reason: string } }) => `${error.status} ${error.refusal.reason}`,
    )
  }
  const submitted = async (writer: User) => {
    const article = await write(office.payload, as(writer))
    await step(office.payload, as(writer), article, 'submit')
    return article
  }

  it('is shown to those who judge it, and an admin who could be the writer does not approve', async () => {
    const both = await office.addPerson('审核兼管理', 'reviewer', 'admin')
    const writer = await office.addPerson('被重设的写稿人', 'editor')
    const article = await submitted(writer)
    await giveLink(office.payload, as(both), String(writer.id))
    expect(await approval(both, article)).toBe('403 one-hand')
    const board = await http.ask(
      'GET',
      `/api/articles/${article}/actions`,
      undefined,
      (await http.signIn(office.people.reviewer.email)).token,
    )
    expect(board.json.hands).toMatchObject([{ name: '被重设的写稿人', byName: '审核兼管理', used: false }])
    expect(JSON.stringify(board.json.next)).toContain(`"barred":[{"id":"${both.id}"`)
    expect(await approval(office.people.reviewer, article)).toBe('approved')
  })

  it('does not approve where the same admin could be behind both accounts', async () => {
    const [writer, reviewer] = [
      await office.addPerson('写稿人戊', 'editor'),
      await office.addPerson('审核人戊', 'reviewer'),
    ]
    const article = await submitted(writer)
    for (const { id } of [writer, reviewer]) await giveLink(office.payload, as(office.people.admin), String(id))
    expect(await approval(reviewer, article)).toBe('403 one-hand')
  })

  it('is no matter in the next round', async () => {
    const both = await office.addPerson('审核兼管理二', 'reviewer', 'admin')
    const writer = await office.addPerson('早先重设的写稿人', 'editor')
    await giveLink(office.payload, as(both), String(writer.id))
    expect(await approval(both, await submitted(writer))).toBe('approved')
  })
})

it('the record agrees with all of it', async () => {
  expect((await verify(office.payload)).problems).toEqual([])
})
