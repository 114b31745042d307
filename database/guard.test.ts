import { beforeAll, describe, expect, it } from 'vitest'
import { count, row } from '@/database/rows'
import { cite } from '@/seed/cite'
import { as } from '@/seed/people'
import { aRelease, step } from '@/seed/release'
import { fixtures, type Fixtures } from '@/testing/fixtures'

let office: Fixtures
beforeAll(async () => {
  office = await fixtures()
  const { payload, people } = office
  const origin = await aRelease(payload, people, { upTo: 'publish', title: '已经公开的一篇' })
  const citing = await aRelease(payload, people, { title: '引用它的一篇' })
  await cite(payload, as(people.editor), citing, '26个', origin)
  await step(payload, as(people.publisher), origin, 'withdraw', '正在核实。')
})

const APPEND_ONLY = ['editions', 'observations', 'ledger', 'contributions', 'snapshots'] as const
const DESK_ONLY = [...APPEND_ONLY, 'releases', 'slugs', 'tasks'] as const
const NEVER_DELETED = [...DESK_ONLY, 'notices', 'users'] as const

describe('the guard below hooks and overrideAccess', () => {
  it.each(DESK_ONLY)('lets nobody but the desk create in %s', async (collection) => {
    const { payload } = office
    const before = await count(payload, collection)
    await expect(
      payload.create({
        collection,
        data: {
          slug: 'forged',
          seq: 999,
          number: 9,
          position: 1,
          manuscript: '{}',
          body: '{}',
          state: collection === 'tasks' ? 'open' : 'live',
          edition: 1,
          publishedAt: new Date().toISOString(),
          revision: 1,
          digest: '-',
          packed: '-',
          since: 'corrected',
          at: new Date().toISOString(),
        } as never,
        overrideAccess: true,
      }),
    ).rejects.toThrow('guard')
    await expect(payload.db.create({ collection, data: { slug: 'forged' } })).rejects.toThrow('guard')
    expect(await count(payload, collection)).toBe(before)
  })

  it.each(DESK_ONLY)('lets nobody but the desk change anything in %s', async (collection) => {
    const { payload } = office
    const { id } = (await row(payload, collection, {}))!
    const before = JSON.stringify(await row(payload, collection, { id: { equals: id } }))
    await expect(
      payload.update({ collection, id, data: { article: 'another' } as never, overrideAccess: true }),
    ).rejects.toThrow('guard')
    await expect(payload.db.updateOne({ collection, id, data: { article: 'another' } })).rejects.toThrow('guard')
    await expect(payload.db.updateMany({ collection, where: {}, data: { article: 'another' } })).rejects.toThrow(
      'guard',
    )
    await expect(
      payload.db.upsert({ collection, where: { id: { equals: id } }, data: { article: 'another' } }),
    ).rejects.toThrow('guard')
    expect(JSON.stringify(await row(payload, collection, { id: { equals: id } }))).toBe(before)
  })

  it.each(NEVER_DELETED)('lets nobody delete from %s', async (collection) => {
    const { payload } = office
    const before = await count(payload, collection)
    const { id } = (await row(payload, collection, {}))!
    await expect(payload.delete({ collection, id, overrideAccess: true })).rejects.toThrow('guard')
    await expect(payload.db.deleteOne({ collection, where: { id: { equals: id } } })).rejects.toThrow('guard')
    await expect(payload.db.deleteMany({ collection, where: {} })).rejects.toThrow('guard')
    expect(await count(payload, collection)).toBe(before)
  })

  it('never rewrites a notice: a new wording is a new version', async () => {
    const { payload, people } = office
    const old = (await row(payload, 'notices', { key: { equals: 'copyright' } }))!
    await expect(
      payload.update({ collection: 'notices', id: old.id, data: { text: 'rewritten' }, overrideAccess: true }),
    ).rejects.toThrow('guard')
    const next = await payload.create({
      collection: 'notices',
      data: { kind: 'copyright', key: 'copyright', title: '版权声明', text: '新的说法。' },
      user: as(people.admin).user,
      overrideAccess: false,
    })
    expect(next.version).toBe(2)
  })
})
