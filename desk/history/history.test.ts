// One line of time for an article, and any two texts of it compared.
import { beforeAll, describe, expect, it } from 'vitest'
import { freshId, insertRows } from '@/database/bulk-insert'
import { rowById, rows } from '@/database/rows'
import { inTransaction } from '@/desk/request/transaction'
import type { User } from '@/payload-types'
import { as } from '@/seed/people'
import { publish, step, write } from '@/seed/release'
import { editorText } from '@/testing/editor-text'
import { fixtures, type Fixtures } from '@/testing/fixtures'
import { momentWords } from '../../components/admin/history/sentences'
import type { Moment } from './contract'
import { historyOf } from './history'

let office: Fixtures
let editor: User
beforeAll(async () => {
  office = await fixtures()
  ;({ editor } = office.people)
})

const how = (user = editor) => ({ user: { ...user, collection: 'users' as const }, overrideAccess: false, depth: 0 })
const rewrite = (id: string, data: Record<string, unknown>, user = editor) =>
  office.payload.update({ ...how(user), collection: 'articles', id, data })
const history = (id: string, asked: Partial<Parameters<typeof historyOf>[3]> = {}, user = editor) =>
  historyOf(office.payload, as(user), id, { from: '', to: '', isWhole: false, ...asked })
const said = (moments: Moment[], language: 'zh' | 'en' = 'zh') =>
  moments.map((moment) => `${moment.person}: ${momentWords(moment, language)}`)

describe('the line', () => {
  it('tells saves by sitting and person, acts with their notes and levels, and what was refused', async () => {
    const { payload, people } = office
    const id = await write(payload, as(editor))
    const second = await office.addPerson('王小改', 'editor')
    const [section] = await rows(payload, 'sections', { article: { equals: id } })
    await rewrite(id, { title: '改过的题目' }, second)
    await payload.update({ ...how(second), collection: 'sections', id: section!.id, data: { heading: '改过的一节' } })
    await rewrite(id, { source: '市总工会办公室' }, second)
    await step(payload, as(editor), id, 'submit', '请看第一节。')
    await expect(step(payload, as(editor), id, 'approve')).rejects.toMatchObject({ status: 403 })
    await step(payload, as(people.reviewer), id, 'request-changes', '题目太长。')
    await payload.delete({ ...how(), collection: 'sections', id: section!.id })
    await publish(payload, people, id)
    await rewrite(id, { title: '第二版', changeNote: '改题目。' })
    await step(payload, as(editor), id, 'abandon')
    const { moments } = await history(id)
    expect(said(moments)).toEqual([
      '林一: 放弃第2版，回到第1版的内容',
      '林一: 改了标题、更正说明',
      '吴三: 发布第1版',
      '周二: 批准',
      '林一: 提交审核',
      '林一: 删去“改过的一节”',
      '周二: 退回修改',
      '林一: 想批准，未被允许：您的角色不能做这一步。',
      '林一: 提交审核',
      '王小改: 改了标题、来源、“改过的一节”',
      '林一: 建稿：2 节，7 个数据',
    ])
    expect(moments.find(({ person }) => person === '王小改')).toMatchObject({ kind: 'sitting', saves: 3 })
    expect(moments.flatMap((moment) => (moment.kind === 'deed' && moment.note ? [moment.note] : []))).toEqual([
      '题目太长。',
      '请看第一节。',
    ])
    expect(said(moments, 'en').slice(0, 3)).toEqual([
      '林一: abandoned edition 2 and went back to edition 1',
      '林一: changed title and change note',
      '吴三: published edition 1',
    ])
  })

  it('shows the newest of many, and all when they are asked for', async () => {
    const { payload } = office
    const id = await write(payload, as(editor))
    const revision = (await rowById(payload, 'articles', id))!.revision!
    const by = {
      article: id,
      revision,
      personId: 'x',
      person: '常改',
      act: 'change',
      what: 'articles',
      document: id,
    }
    await inTransaction(payload, as(editor), (req) =>
      insertRows(
        req,
        'contributions',
        Array.from({ length: 70 }, (_, index) => {
          const at = new Date(Date.now() + (index + 1) * 31 * 60_000).toISOString()
          return { id: freshId(req), ...by, at, createdAt: at, updatedAt: at }
        }),
      ),
    )
    const [some, all] = [await history(id), await history(id, { isWhole: true })]
    expect([some.moments.length, some.isCut, all.moments.length, all.isCut]).toEqual([60, true, 71, false])
  })
})

describe('two points', () => {
  it('are compared in words and figures, the older first, and say what of it can be restored', async () => {
    const { payload, people } = office
    const id = await write(payload, as(editor))
    await publish(payload, people, id)
    const [section] = await rows(payload, 'sections', { article: { equals: id } })
    const [metric] = await rows(payload, 'metrics', {
      and: [{ article: { equals: id } }, { words: { equals: '26个' } }],
    })
    await payload.update({ ...how(), collection: 'metrics', id: metric!.id, data: { words: '28个' } })
    await payload.delete({ ...how(), collection: 'sections', id: section!.id })
    await rewrite(id, { summary: editorText('另一段摘要。') })
    const now = String((await rowById(payload, 'articles', id))!.revision)
    const { compared, mayRestore } = await history(id, { from: now, to: 'e1' })
    expect([compared!.from, compared!.to, mayRestore]).toEqual(['e1', now, true])
    expect(compared!.differences.parts.map(({ part }) => part)).toEqual(['summary'])
    expect(compared!.differences.sections.map(({ heading, change }) => `${change} ${heading}`)).toEqual([
      `removed ${section!.heading}`,
    ])
    expect(compared!.restorable).toEqual({
      whole: true,
      sections: [{ id: String(section!.id), heading: section!.heading, isGone: true }],
    })
    await step(payload, as(editor), id, 'abandon')
    const after = await history(id, { from: 'e1', to: now })
    expect(after.compared!.restorable).toEqual({ whole: false, sections: [] })
    expect((await history(id, {}, people.reviewer)).mayRestore).toBe(false)
  })

  it('that are none, or one, compare nothing', async () => {
    const id = await write(office.payload, as(editor))
    for (const [from, to] of [
      ['', ''],
      ['1', '1'],
      ['e9', '1'],
      ['x', '-1'],
      ['0', '1'],
    ] as const)
      expect((await history(id, { from, to })).compared).toBeNull()
  })
})
