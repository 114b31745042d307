import { beforeAll, describe, expect, it } from 'vitest'
import { permitted } from '@/database/guard'
import { rows } from '@/database/rows'
import { door, type Door } from '@/e2e/http/api'
import { as } from '@/seed/people'
import { write } from '@/seed/release'
import { fixtures, type Fixtures } from '@/testing/fixtures'
import type { Others } from './contract'
import { PRESENT_MS } from './presence'

let office: Fixtures
let desk: Door
let article = ''

beforeAll(async () => {
  office = await fixtures()
  desk = await door(office.payload)
  article = await write(office.payload, as(office.people.editor), { title: '夜校' })
  return () => desk.close()
})

type Who = keyof Fixtures['people']
const say = async (who: Who, seat: object, id = article) => {
  const { status, json } = await desk.ask('POST', `/api/articles/${id}/presence`, seat, office.people[who])
  return { status, ...(json as unknown as Others) }
}
const others = async (who: Who): Promise<string[]> => {
  const { json } = await desk.ask('GET', `/api/articles/${article}/presence`, undefined, office.people[who])
  return (json as unknown as Others).others.map(
    ({ name, section, writes }) => `${name} ${writes ? '写' : '看'} ${section ?? '—'}`,
  )
}
const stored = () => rows(office.payload, 'presences', {}, { sort: 'key' })
const seenAt = (at: number) =>
  permitted(() =>
    office.payload.db.updateMany({
      collection: 'presences',
      where: {},
      data: { at: new Date(at).toISOString() },
    } as never),
  )

describe('who is in an article', () => {
  it('is told to the others and not to themselves, with the section they are in', async () => {
    expect((await say('editor', { section: '三、主要做法', writes: true })).others).toEqual([])
    expect(await others('editor')).toEqual([])
    expect(await others('reviewer')).toEqual(['林一 写 三、主要做法'])
    const { others: seen } = await say('reviewer', {})
    expect(seen.map(({ name, since }) => [name, Number.isNaN(Date.parse(since))])).toEqual([['林一', false]])
    expect(await others('editor')).toEqual(['周二 看 —'])
  })

  it('is there once, wherever they went, and gone when they leave', async () => {
    await Promise.all([say('editor', { section: '一' }), say('editor', { section: '一' })])
    await say('editor', { section: '二' })
    expect((await stored()).filter(({ name }) => name === '林一')).toHaveLength(1)
    expect(await others('reviewer')).toEqual(['林一 看 二'])
    await say('editor', { leaves: true })
    expect(await others('reviewer')).toEqual([])
  })

  it('is forgotten after silence; their row is swept up when somebody comes', async () => {
    await say('editor', {})
    await seenAt(Date.now() - PRESENT_MS - 1_000)
    expect(await others('reviewer')).toEqual([])
    await seenAt(Date.now() - 11 * 60_000)
    await say('publisher', {})
    expect((await stored()).map(({ name }) => name)).toEqual(['吴三'])
  })

  it('leaves no trace: no ledger entry, no contribution, no revision', async () => {
    const before = await traces()
    await say('editor', { section: '三', writes: true })
    await say('editor', { leaves: true })
    expect(await traces()).toEqual(before)
  })
})

const traces = async () => ({
  ledger: (await office.payload.count({ collection: 'ledger' })).totalDocs,
  contributions: (await office.payload.count({ collection: 'contributions' })).totalDocs,
  revision: (await rows(office.payload, 'articles', { id: { equals: article } })).map(({ revision }) => revision),
})

describe('the door', () => {
  it.each<[string, object]>([
    ['a section that is too long', { section: '长'.repeat(301) }],
    ['a section that is no text', { section: { $ne: '' } }],
    ['something unknown', { person: 'somebody else' }],
  ])('refuses %s with 400', async (_, seat) => expect((await say('editor', seat)).status).toBe(400))

  it('knows no article that is not there, and nobody who is not signed in', async () => {
    expect((await say('editor', {}, 'ffffffffffffffffffffffff')).status).toBe(404)
    expect((await desk.ask('POST', `/api/articles/${article}/presence`, {})).status).toBe(401)
    expect((await desk.ask('GET', '/api/presences', undefined, office.people.admin)).status).toBe(403)
  })
})
