// The home page of everybody: what it lists is what the buttons on the article's page allow, for each article and each
// person; sent back says so, with the note; counts are exact.
import { beforeAll, describe, expect, it } from 'vitest'
import { readAs } from '@/desk/request/transaction'
import { factsOf } from '@/desk/workflow/facts'
import { refusal } from '@/domain/workflow'
import { env } from '@/env'
import type { User } from '@/payload-types'
import { as } from '@/seed/people'
import { aRelease, step, walk, write } from '@/seed/release'
import { fixtures, type Fixtures } from '@/testing/fixtures'
import { statementsOf } from '@/testing/statements'
import type { ArticleTurn, Home } from './contract'
import { homeOf } from './home'

let office: Fixtures
let second: User
let writer: User
const at: Record<string, string> = {}
beforeAll(async () => {
  office = await fixtures()
  const { payload, people, addPerson } = office
  second = await addPerson('钱五', 'reviewer', 'editor')
  writer = await addPerson('孙六', 'editor')
  // The office's words are printed: nobody wrote what the others print.
  at.settled = await aRelease(payload, people, { title: '定稿', upTo: 'publish' })
  at.removed = await aRelease(payload, people, { title: '移除', upTo: 'publish' })
  await change(at.removed, people.editor)
  await walk(payload, people, at.removed, 'remove')
  at.draft = await write(payload, as(people.editor), { title: '草稿' })
  at.review = await aRelease(payload, people, { title: '待审', upTo: 'submit' })
  at.own = await write(payload, as(second), { title: '审核人员写的' })
  await step(payload, as(second), at.own, 'submit', '请看第二段')
  at.back = await aRelease(payload, people, { title: '退回', upTo: 'submit' })
  await step(payload, as(people.reviewer), at.back, 'request-changes', '数字要核对')
  at.again = await aRelease(payload, people, { title: '再提交', upTo: 'submit' })
  await step(payload, as(people.reviewer), at.again, 'request-changes', '改标题')
  await change(at.again, people.editor)
  await step(payload, as(people.editor), at.again, 'submit')
  at.approved = await aRelease(payload, people, { title: '已批准', upTo: 'approve' })
})

const change = (id: string, user: User) =>
  office.payload.update({
    collection: 'articles',
    id,
    data: { source: '市统计局' },
    user,
    overrideAccess: false,
    depth: 0,
  })

const homeFor = (user: User) => homeOf(office.payload, user, 'zh')
const everybody = () => [...Object.values(office.people), second, writer]
const turnsOf = ({ turns }: Home) => turns.filter((one): one is ArticleTurn => one.kind === 'article')
const listed = (home: Home): Record<string, string> =>
  Object.fromEntries(turnsOf(home).map(({ article, turn }) => [article, turn]))

/** For each person and article: home lists it to be approved or published exactly where the button would do it. */
const agreement = async (articles = Object.entries(at)) => {
  const { editor, reviewer, publisher } = office.people
  for (const user of [editor, reviewer, publisher, second]) {
    const home = listed(await homeFor(user))
    for (const [name, id] of articles) {
      const facts = await readAs(office.payload, as(user), (req) => factsOf(req, id))
      const allowed = (['approve', 'publish'] as const).filter((action) => refusal(action, facts) === null)
      const told = (['approve', 'publish'] as const).filter((action) => home[id] === action)
      expect([user.name, name, ...told]).toEqual([user.name, name, ...allowed])
    }
  }
}

describe('home', () => {
  it('lists what the buttons allow, for everybody', async () => {
    await agreement()
    expect(listed(await homeFor(office.people.reviewer))).toMatchObject({
      [at.review!]: 'approve',
      [at.own!]: 'approve',
      [at.again!]: 'approve',
    })
    expect(listed(await homeFor(second))[at.own!]).toBeUndefined()
    expect(listed(await homeFor(office.people.publisher))).toEqual({ [at.approved!]: 'publish' })
  })

  it('says of a text that was sent back by whom and why, to those who wrote it', async () => {
    const found = turnsOf(await homeFor(office.people.editor)).find(({ article }) => article === at.back)
    expect(found).toMatchObject({
      turn: 'submit',
      title: '退回',
      last: { action: 'request-changes', person: '周二', note: '数字要核对' },
    })
    expect(listed(await homeFor(writer))[at.back!]).toBeUndefined()
    expect((await homeFor(office.people.reviewer)).waiting).toContainEqual(
      expect.objectContaining({ article: at.back, role: 'editor', people: ['林一'] }),
    )
  })

  it('says who submitted what with which note, and in how many places it was changed since', async () => {
    const turns = turnsOf(await homeFor(office.people.reviewer))
    expect(turns.find(({ article }) => article === at.own)).toMatchObject({
      last: { action: 'submit', person: '钱五', note: '请看第二段' },
      changes: null,
    })
    expect(turns.find(({ article }) => article === at.again)?.changes).toBe(1)
  })

  it('is in order of time, oldest first', async () => {
    const since = (await homeFor(office.people.reviewer)).turns.map((one) => one.since)
    expect(since.length).toBeGreaterThan(2)
    expect(since).toEqual([...since].sort())
  })

  it('tells an editor whom each of their texts waits for', async () => {
    const { waiting } = await homeFor(office.people.editor)
    expect(waiting).toContainEqual(expect.objectContaining({ article: at.review, people: ['周二', '钱五'] }))
    expect(waiting).toContainEqual(expect.objectContaining({ article: at.approved, people: ['吴三'] }))
    expect(waiting.map((one) => one.kind === 'article' && one.article)).not.toContain(at.back)
  })

  it('counts a person’s own drafts exactly; one that was sent back or belongs to a removed release is none', async () => {
    expect((await homeFor(office.people.editor)).drafts).toMatchObject({ total: 1, shown: [{ article: at.draft }] })
    expect((await homeFor(writer)).drafts.total).toBe(0)
    await change(at.draft!, writer)
    expect((await homeFor(writer)).drafts.total).toBe(1)
  })

  it('tells what happened to readers today', async () => {
    const { today } = await homeFor(writer)
    expect(today.map(({ action, title }) => [action, title])).toEqual([
      ['remove', '移除'],
      ['publish', '移除'],
      ['publish', '定稿'],
    ])
  })

  it('asks nobody about a removed release', async () => {
    for (const user of everybody()) expect(listed(await homeFor(user))[at.removed!]).toBeUndefined()
  })
})

it.skipIf(env.DATABASE_URL)(
  'asks no more for many published articles, and little once the texts are known',
  async () => {
    const { payload, people } = office
    const asked = async () => (await statementsOf(payload, () => homeFor(people.editor))).length
    await asked()
    const before = await asked()
    expect(before).toBeLessThanOrEqual(20)
    await aRelease(payload, people, { title: '又一篇', upTo: 'publish' })
    await asked()
    expect(await asked()).toBe(before)
  },
)

describe('what changes elsewhere', () => {
  it('voids an approval at once: the list no longer says publish, and asks its editors to recall', async () => {
    const { payload, people } = office
    expect(listed(await homeFor(people.publisher))[at.approved!]).toBe('publish')
    await payload.create({
      collection: 'notices',
      data: { kind: 'copyright', key: 'copyright', title: '版权声明', text: '版权所有，另有新规定。' },
      user: people.admin,
      overrideAccess: false,
    })
    await agreement([['approved', at.approved!]])
    expect(listed(await homeFor(people.publisher))[at.approved!]).toBeUndefined()
    expect(turnsOf(await homeFor(people.editor)).find(({ article }) => article === at.approved)).toMatchObject({
      turn: 'recall',
      why: 'changed-since',
    })
  })

  it('tells an admin where nobody is left who may approve', async () => {
    const { payload, people, addPerson } = office
    const id = await write(payload, as(people.editor), { title: '没人能批' })
    for (const reviewer of [second, await addPerson('李七', 'editor', 'reviewer')]) await change(id, reviewer)
    await payload.update({ collection: 'users', id: people.reviewer.id, data: { active: false }, depth: 0 })
    await step(payload, as(people.editor), id, 'submit')
    expect((await homeFor(people.admin)).turns).toContainEqual(
      expect.objectContaining({ kind: 'nobody', article: id, role: 'reviewer', barred: ['李七', '钱五'] }),
    )
  })
})
