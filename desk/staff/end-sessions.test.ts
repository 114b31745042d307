// A session is listed where it was opened, can be ended from elsewhere, and is dead from that moment at every door.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rows } from '@/database/rows'
import { serve, type Served } from '@/e2e/http/people'
import type { User } from '@/payload-types'
import { as } from '@/seed/people'
import { write } from '@/seed/release'
import { fixtures, type Fixtures } from '@/testing/fixtures'
import { accessOf } from '../staff/person-page'

const PASSWORD = 'long enough for a test'
const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'
const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1'

let office: Fixtures
let http: Served
let article = ''
beforeAll(async () => {
  office = await fixtures()
  http = await serve()
  article = await write(office.payload, as(office.people.editor))
})
afterAll(() => http.close())

const signIn = async ({ email }: User, agent: string): Promise<string> => {
  const response = await http.raw('POST', '/api/users/login', { email, password: PASSWORD }, { 'User-Agent': agent })
  expect(response.status).toBe(200)
  return /payload-token=([^;]+)/.exec(response.headers.getSetCookie().join('\n'))![1]!
}
const live = async (person: User) => (await accessOf(office.payload, String(person.id), null)).sessions
const end = (token: string, person: User, body: object) =>
  http.ask('POST', `/api/users/${person.id}/end-sessions`, body, token)

/** What every door says to this token: status by status. */
const doors = async (token: string) => {
  const asks: [string, string, object?][] = [
    ['GET', `/api/articles/${article}`],
    ['GET', `/api/articles/${article}/manuscript`],
    ['PATCH', `/api/articles/${article}`, { source: '被结束的登录' }],
    ['POST', `/api/articles/${article}/presence`, {}],
    ['POST', `/api/articles/${article}/actions`, { action: 'submit' }],
    ['POST', '/api/payload-preferences/nav', { value: 1 }],
    ['POST', '/api/users/refresh-token', {}],
    ['POST', '/api/users/password', { present: PASSWORD, password: 'another one that is long' }],
    ['GET', '/api/access'],
  ]
  const answered: number[] = []
  for (const [method, path, body] of asks) answered.push((await http.ask(method, path, body, token)).status)
  return answered
}

describe('a session', () => {
  it('is listed by its device, and dead at once when its owner ends it from another', async () => {
    const { editor } = office.people
    const [desk, phone] = [await signIn(editor, FIREFOX), await signIn(editor, IPHONE)]
    const listed = await live(editor)
    expect(listed.map(({ device }) => device)).toEqual(['Safari · iOS', 'Firefox · Linux'])
    expect((await http.me(phone))?.email).toBe(editor.email)
    const lost = listed.find(({ device }) => device.includes('iOS'))!
    expect((await end(desk, editor, { signIns: [lost.id] })).json).toMatchObject({ ended: 1 })
    expect(await http.me(phone)).toBeNull()
    expect(new Set(await doors(phone))).toEqual(new Set([401]))
    expect((await http.me(desk))?.email).toBe(editor.email)
    expect((await live(editor)).map(({ id }) => id)).not.toContain(lost.id)
    const stored = await rows(office.payload, 'articles', { id: { equals: article } })
    expect(stored[0]!.source).not.toBe('被结束的登录')
  })

  it('ends with all others but the one that asks', async () => {
    const { reviewer } = office.people
    const tokens = [await signIn(reviewer, FIREFOX), await signIn(reviewer, IPHONE), await signIn(reviewer, FIREFOX)]
    expect((await end(tokens[0]!, reviewer, { others: true })).json).toMatchObject({ ended: 2 })
    expect(await Promise.all(tokens.map(async (token) => (await http.me(token)) !== null))).toEqual([
      true,
      false,
      false,
    ])
  })

  it('is ended by an admin by name on the ledger, and by nobody else', async () => {
    const { publisher, editor, admin } = office.people
    const theirs = await signIn(publisher, IPHONE)
    expect((await end(await signIn(editor, FIREFOX), publisher, { others: true })).status).toBe(403)
    expect(await http.me(theirs)).not.toBeNull()
    expect((await end(await signIn(admin, FIREFOX), publisher, { others: true })).json).toMatchObject({ ended: 1 })
    expect(new Set(await doors(theirs))).toEqual(new Set([401]))
    const told = await rows(office.payload, 'ledger', { action: { like: 'session' } })
    expect(told.at(-1)!.body).toContain(publisher.name)
    expect(told.at(-1)!.actor).toBe(admin.name)
  })

  it.each([
    ['a list of nothing', { signIns: [] }],
    ['a word', { signIns: 'x' }],
    ['a condition', { signIns: [{ $ne: '' }] }],
    ['nothing', {}],
    ['no others', { others: false }],
  ])('is not ended by %s', async (_, body) => {
    const { editor } = office.people
    const token = await signIn(editor, FIREFOX)
    expect((await end(token, editor, body)).status).toBe(400)
    expect(await http.me(token)).not.toBeNull()
  })

  it('of somebody else is no sign-in of one’s own: naming it ends nothing', async () => {
    const { editor, reviewer } = office.people
    const [own, other] = [await signIn(editor, FIREFOX), await signIn(reviewer, FIREFOX)]
    const [named] = await live(reviewer)
    const { status, json } = await end(own, editor, { signIns: [named!.id] })
    expect([status, json.ended ?? 0]).toEqual([200, 0])
    expect(await http.me(other)).not.toBeNull()
  })
})
