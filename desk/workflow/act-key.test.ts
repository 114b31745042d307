// A reply that was lost, and the second press that follows: one effect, one answer.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rows } from '@/database/rows'
import { readAs } from '@/desk/request/transaction'
import { door, type Door } from '@/e2e/http/api'
import type { User } from '@/payload-types'
import { as } from '@/seed/people'
import { aRelease, walk } from '@/seed/release'
import { fixtures, type Fixtures } from '@/testing/fixtures'
import { verify } from '../verify/verify'
import { act } from './act'
import { factsOf } from './facts'

let office: Fixtures
let http: Door
beforeAll(async () => {
  office = await fixtures()
  http = await door(office.payload)
})
afterAll(() => http.close())

const named = async (article: string) => {
  const { payload, people } = office
  const { current } = await readAs(payload, as(people.publisher), (req) => factsOf(req, article))
  return { action: 'publish' as const, fingerprint: current.fingerprint }
}
const entriesOf = (article: string) => rows(office.payload, 'ledger', { article: { equals: article } }, { sort: 'seq' })
const send = async (article: string, body: object, key: string, user: User) => {
  const { token } = await office.payload.login({
    collection: 'users',
    data: { email: user.email, password: 'long enough for a test' },
  })
  const response = await fetch(`${http.origin}/api/articles/${article}/actions`, {
    method: 'POST',
    headers: { 'Authorization': `JWT ${token}`, 'Content-Type': 'application/json', 'Idempotency-Key': key },
    body: JSON.stringify(body),
  })
  return { status: response.status, json: (await response.json()) as Record<string, unknown> }
}

describe('the key of a press', () => {
  it('makes of two presses one act, which answers as it did: also later, when more has happened', async () => {
    const { payload, people } = office
    const article = await aRelease(payload, people, { upTo: 'approve' })
    const body = await named(article)
    const first = await send(article, body, 'press-number-1', people.publisher)
    expect([first.status, first.json]).toMatchObject([200, { standing: { edition: 1, publicState: 'live' } }])
    const many = await entriesOf(article)
    expect(await send(article, body, 'press-number-1', people.publisher)).toEqual(first)
    expect(await entriesOf(article)).toHaveLength(many.length)
    await walk(payload, people, article, 'withdraw')
    expect(await send(article, body, 'press-number-1', people.publisher)).toEqual(first)
    expect(await rows(payload, 'editions', { article: { equals: article } })).toHaveLength(1)
    // Another press is another act, and is told that it comes too late.
    expect((await send(article, body, 'press-number-2', people.publisher)).status).toBe(409)
  })

  it('makes of eight at the same moment one act, and all are answered', async () => {
    const { payload, people } = office
    const article = await aRelease(payload, people, { upTo: 'approve', title: '同时按了八次' })
    const body = await named(article)
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => act(payload, as(people.publisher), article, body, 'press-number-3')),
    )
    expect(answers).toEqual(Array(8).fill(answers[0]))
    expect((await entriesOf(article)).filter(({ action }) => action === 'publish')).toHaveLength(1)
    expect((await verify(payload)).problems).toEqual([])
  })

  it('belongs to one person, one article and one act', async () => {
    const { payload, people, addPerson } = office
    const other = await addPerson('钱五', 'publisher')
    const article = await aRelease(payload, people, { upTo: 'approve', title: '各人各键' })
    const body = await named(article)
    await act(payload, as(people.publisher), article, body, 'press-number-4')
    await expect(act(payload, as(other), article, body, 'press-number-4')).rejects.toMatchObject({ status: 409 })
    const withdraw = { action: 'withdraw' as const, edition: 1, note: '正在核实。' }
    expect((await send(article, withdraw, 'press-number-4', people.publisher)).status).toBe(422)
    expect((await send(article, withdraw, 'short', people.publisher)).status).toBe(400)
    expect((await send(article, withdraw, 'press-number-5', people.publisher)).status).toBe(200)
  })
})
