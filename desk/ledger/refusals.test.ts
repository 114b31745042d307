import { beforeAll, describe, expect, it } from 'vitest'
import { rows } from '@/database/rows'
import { door } from '@/e2e/http/api'
import { as } from '@/seed/people'
import { write } from '@/seed/release'
import { fixtures, type Fixtures } from '@/testing/fixtures'
import { forgiveTries } from '@/testing/forgive-tries'
import { verify } from '../verify/verify'
import { recordRefusal } from './refusals'

let office: Fixtures
let article = ''
beforeAll(async () => {
  office = await fixtures()
  article = await write(office.payload, as(office.people.editor))
})

const refused = async (person: string) =>
  (
    await rows(office.payload, 'ledger', { and: [{ outcome: { equals: 'refused' } }, { actor: { equals: person } }] })
  ).map(({ action, body }) => ({ action, note: (JSON.parse(body) as { note: string | null }).note }))

describe('what was refused', () => {
  it('again and again is told once, with the beginning of its note; another act is another', async () => {
    const http = await door(office.payload)
    const { publisher } = office.people
    const act = (action: string) =>
      http.ask(
        'POST',
        `/api/articles/${article}/actions`,
        { action, fingerprint: '0'.repeat(64), note: '长'.repeat(4000) },
        publisher,
      )
    for (let again = 0; again < 20; again += 1) expect((await act('publish')).status).toBe(409)
    expect(await refused(publisher.name)).toEqual([{ action: 'publish', note: '长'.repeat(300) }])
    expect((await act('approve')).status).toBe(403)
    expect((await refused(publisher.name)).map(({ action }) => action).sort()).toEqual(['approve', 'publish'])
    await forgiveTries(office.payload)
    expect((await act('publish')).status).toBe(409)
    expect(await refused(publisher.name)).toHaveLength(3)
    http.close()
  })

  it('of one person fills no record: a hundred in a day', async () => {
    const { payload, people } = office
    const told = { action: 'approve', reason: 'role' } as const
    for (let at = 0; at < 110; at += 1) await recordRefusal(payload, as(people.reviewer), `article ${at}`, told)
    expect(await refused(people.reviewer.name)).toHaveLength(100)
    await recordRefusal(payload, as(people.admin), 'article 1', told)
    expect(await refused(people.admin.name)).toHaveLength(1)
    expect((await verify(payload)).problems).toEqual([])
  }, 120_000)
})
