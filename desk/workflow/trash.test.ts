import { beforeAll, describe, expect, it } from 'vitest'
import { count, row, rowById, rows } from '@/database/rows'
import { tasksOf } from '@/desk/citations/tasks'
import { homeOf } from '@/desk/queues/home'
import { inTransaction, readAs } from '@/desk/request/transaction'
import { verify } from '@/desk/verify/verify'
import { cite } from '@/seed/cite'
import { as } from '@/seed/people'
import { aRelease, step, write } from '@/seed/release'
import { fixtures, type Fixtures } from '@/testing/fixtures'
import { emptyTrash } from './trash'

let office: Fixtures
beforeAll(async () => {
  office = await fixtures()
})

const DAY = 24 * 60 * 60 * 1000
const editor = () => ({ user: office.people.editor, overrideAccess: false, depth: 0 }) as const
const lastEntry = async () =>
  JSON.parse((await row(office.payload, 'ledger', {}, '-seq'))!.body) as Record<string, unknown>
const listed = async () =>
  (await office.payload.find({ collection: 'articles', ...editor(), limit: 0 })).docs.map(({ id }) => id)
const problems = async () => (await verify(office.payload)).problems

/** The texts of an article, as they are stored. */
const stored = async (id: string) => ({
  article: await count(office.payload, 'articles', { id: { equals: id } }),
  sections: await count(office.payload, 'sections', { article: { equals: id } }),
  metrics: await count(office.payload, 'metrics', { article: { equals: id } }),
  snapshots: await count(office.payload, 'snapshots', { article: { equals: id } }),
})

describe('deleting', () => {
  it.each(['articles', 'sections', 'metrics'] as const)(
    '%s by a condition is refused at every door',
    async (collection) => {
      const { payload, people } = office
      const id = await write(payload, as(people.editor))
      const before = await stored(id)
      const all = { id: { exists: true } }
      const refusal = { status: 403, message: '一次只能删除一个：请逐个删除。' }
      await expect(payload.delete({ collection, where: all, overrideAccess: true })).rejects.toMatchObject(refusal)
      await expect(payload.delete({ collection, where: all, ...editor() })).rejects.toMatchObject({ status: 403 })
      if (collection === 'articles')
        await expect(payload.db.deleteMany({ collection, where: all })).rejects.toThrow('only the desk writes there')
      expect(await stored(id)).toEqual(before)
    },
  )

  it('an article is an act of an editor with its title on the ledger; lists and queues pass over it', async () => {
    const { payload, people } = office
    const id = await write(payload, as(people.editor), { title: '写错了的一篇' })
    const before = await stored(id)
    await expect(step(payload, as(people.reviewer), id, 'delete')).rejects.toMatchObject({ status: 403 })
    await step(payload, as(people.editor), id, 'delete', '重复建稿')
    expect(await lastEntry()).toMatchObject({
      action: 'delete',
      outcome: 'done',
      article: id,
      actor: { name: '林一' },
      note: '重复建稿',
      details: { title: '写错了的一篇' },
    })
    expect(await listed()).not.toContain(id)
    expect((await homeOf(payload, people.editor, 'zh')).drafts.shown.map(({ article }) => article)).not.toContain(id)
    expect(await stored(id)).toEqual(before)
    expect(await problems()).toEqual([])
  })

  it('an article by any other way is refused, with the way that there is', async () => {
    const { payload, people } = office
    const id = await write(payload, as(people.editor))
    const sentence = { status: 403, message: expect.stringContaining('30天内可以找回') }
    await expect(payload.delete({ collection: 'articles', id, ...editor() })).rejects.toMatchObject(sentence)
    await expect(payload.delete({ collection: 'articles', id, overrideAccess: true })).rejects.toMatchObject(sentence)
    const data = { deletedAt: new Date().toISOString() }
    await expect(payload.update({ collection: 'articles', id, data, ...editor() })).rejects.toMatchObject(sentence)
    await expect(payload.update({ collection: 'articles', where: {}, data })).rejects.toMatchObject(sentence)
    await expect(
      payload.create({ collection: 'articles', data: { title: '甲', language: 'zh', ...data } }),
    ).rejects.toMatchObject(sentence)
    await expect(payload.db.deleteOne({ collection: 'articles', where: { id: { equals: id } } })).rejects.toThrow(
      'only the desk',
    )
    expect((await rowById(payload, 'articles', id))!.deletedAt ?? null).toBeNull()
  })
})

describe('an article in the trash', () => {
  it('is closed to every change until it is restored, and is then as it was', async () => {
    const { payload, people } = office
    const id = await write(payload, as(people.editor), { title: '先删后找回' })
    const before = await rowById(payload, 'articles', id)
    await step(payload, as(people.editor), id, 'delete')
    const [section] = await rows(payload, 'sections', { article: { equals: id } })
    await expect(
      payload.update({ collection: 'sections', id: section!.id, data: { heading: '偷改' }, ...editor() }),
    ).rejects.toMatchObject({ status: 409, message: expect.stringContaining('已删除') })
    await expect(
      payload.update({ collection: 'articles', id, data: { deletedAt: null }, trash: true, ...editor() }),
    ).rejects.toMatchObject({ status: 403, message: expect.stringContaining('找回') })
    await expect(step(payload, as(people.editor), id, 'submit')).rejects.toMatchObject({ status: 409 })
    await step(payload, as(people.editor), id, 'restore')
    expect(await lastEntry()).toMatchObject({ action: 'restore', article: id, details: { title: '先删后找回' } })
    const after = await rowById(payload, 'articles', id)
    const unmoved = { revision: 0, updatedAt: '', turnedAt: '' }
    expect({ ...after, ...unmoved }).toEqual({ ...before, ...unmoved, deletedAt: null })
    expect(await listed()).toContain(id)
    await step(payload, as(people.editor), id, 'submit')
    expect(await problems()).toEqual([])
  })

  it('keeps its address, and is told nothing of what it cites until it is back', async () => {
    const { payload, people } = office
    const origin = await aRelease(payload, people, {
      title: '夜校开课',
      summary: '',
      sections: [{ heading: '课堂', paragraphs: ['全市夜校开课4101场。'] }],
      upTo: 'publish',
    })
    const id = await write(payload, as(people.editor), {
      title: '全年小结',
      slug: 'kept-address',
      summary: '',
      sections: [{ heading: '夜校', paragraphs: ['夜校开课4101场。'] }],
    })
    await cite(payload, as(people.editor), id, '4101场', origin)
    await step(payload, as(people.editor), id, 'delete')
    await step(payload, as(people.publisher), origin, 'withdraw', '正在核实。')
    const tasks = () => readAs(payload, as(people.editor), (req) => tasksOf(req, id))
    expect(await tasks()).toEqual([])
    const other = await inTransaction(payload, as(people.editor), (req) =>
      payload.create({ collection: 'articles', data: { title: 'Kept address', language: 'en' }, req, depth: 0 }),
    )
    expect(other.slug).toBe('kept-address-2')
    await step(payload, as(people.editor), id, 'restore')
    expect((await tasks()).map(({ since }) => since)).toEqual(['withdrawn'])
    expect(await problems()).toEqual([])
  })

  it('is erased after thirty days and not before, with all its texts; who deleted it stays told', async () => {
    const { payload, people } = office
    const id = await write(payload, as(people.editor), { title: '到期清除的一篇' })
    const kept = await write(payload, as(people.editor), { title: '又找回的一篇' })
    await step(payload, as(people.editor), id, 'delete')
    await step(payload, as(people.editor), kept, 'delete')
    await step(payload, as(people.editor), kept, 'restore')
    await emptyTrash(payload, new Date(Date.now() + 29 * DAY))
    expect((await stored(id)).snapshots).toBe(1)
    expect((await stored(id)).article).toBe(1)
    // A date that somebody made earlier in the row does not hasten it: the ledger tells the day.
    await payload.db.updateOne({ collection: 'articles', id, data: { deletedAt: '2020-01-01T00:00:00.000Z' } })
    expect(await emptyTrash(payload, new Date(Date.now() + 29 * DAY))).toBe(0)
    await emptyTrash(payload, new Date(Date.now() + 31 * DAY))
    expect(await stored(id)).toEqual({ article: 0, sections: 0, metrics: 0, snapshots: 0 })
    expect((await stored(kept)).article).toBe(1)
    const told = (await rows(payload, 'ledger', { article: { equals: id } }, { sort: 'seq' })).map(
      ({ action, actor }) => [action, actor],
    )
    expect(told).toEqual([
      ['delete', '林一'],
      ['erase', 'system'],
    ])
    expect(await problems()).toEqual([])
  })
})
