// What an office does with a release after its first edition: corrections, levels of review, withdrawal, new addresses.
import { beforeAll, describe, expect, it } from 'vitest'
import { row, rowById, rows } from '@/database/rows'
import { as } from '@/seed/people'
import { aRelease, publish, step, write } from '@/seed/release'
import * as queries from '@/site/queries'
import * as releases from '@/site/releases'
import { editorText } from '@/testing/editor-text'
import { fixtures, type Fixtures } from '@/testing/fixtures'
import { readAs } from './request/transaction'
import { entriesOf } from './workflow/facts'

let office: Fixtures
beforeAll(async () => {
  office = await fixtures()
})

const save = (article: string, data: Record<string, unknown>, user = office.people.editor) =>
  office.payload.update({ collection: 'articles', id: article, data, user, overrideAccess: false, depth: 0 })
const metricWith = async (article: string, words: string) =>
  (await row(office.payload, 'metrics', {
    and: [{ article: { equals: article } }, { words: { equals: words } }, { place: { equals: 'section' } }],
  }))!
const liveAt = async (slug: string) => {
  const found = await releases.release(slug)
  return found?.state === 'live' ? found.release : null
}
const slugOf = async (article: string) =>
  (await row(office.payload, 'releases', { article: { equals: article } }))!.slug!
const levels = (reviewLevels: number) =>
  office.payload.updateGlobal({
    slug: 'settings',
    data: { reviewLevels },
    user: office.people.admin,
    overrideAccess: false,
  })

describe('a correction', () => {
  it('is a second edition with a public note, and tells the old figure beside the new one', async () => {
    const { payload, people } = office
    const article = await aRelease(payload, people, { title: '要更正的一篇', upTo: 'publish' })
    const slug = await slugOf(article)
    await payload.update({
      collection: 'metrics',
      id: (await metricWith(article, '26个')).id,
      data: { words: '28个' },
      user: people.editor,
      overrideAccess: false,
    })
    await expect(step(payload, as(people.editor), article, 'submit')).rejects.toMatchObject({ status: 422 })
    await save(article, { changeNote: '新建实训点的个数有误，现予更正。' })
    expect((await liveAt(slug))!.edition).toBe(1)
    await publish(payload, people, article)
    const release = (await liveAt(slug))!
    expect([release.edition, release.history[0]!.changeNote]).toEqual([2, '新建实训点的个数有误，现予更正。'])
    expect(release.history[0]!.figures.map(({ from, to }) => [from, to])).toEqual([['26个', '28个']])
    const first = await releases.edition(slug, 1)
    expect(first?.state === 'live' && first.release.manuscript.metrics.map(({ words }) => words)).toContain('26个')
    expect((await rowById(payload, 'articles', article))!.changeNote ?? null).toBeNull()
  })

  it('counts its contributors anew: who wrote the first edition may approve a second that others wrote', async () => {
    const { payload, people } = office
    const both = await office.addPerson('两样都做', 'editor', 'reviewer')
    const article = await aRelease(payload, { ...people, editor: both }, { title: '换人写第二版', upTo: 'publish' })
    await save(article, { source: '换一个来源', changeNote: '更正来源。' })
    await step(payload, as(people.editor), article, 'submit')
    await expect(step(payload, as(both), article, 'approve')).resolves.toBeUndefined()
  })
})

describe('an approval', () => {
  it('is refused to whoever changed the text, whatever their role, and the refusal is on the record', async () => {
    const { payload, people } = office
    const everything = await office.addPerson('什么都管', 'editor', 'reviewer', 'publisher', 'admin')
    const article = await write(payload, as(everything))
    await step(payload, as(people.editor), article, 'submit')
    await expect(step(payload, as(everything), article, 'approve')).rejects.toMatchObject({
      status: 403,
      refusal: { reason: 'wrote-it' },
    })
    const entries = await readAs(payload, as(people.editor), (req) => entriesOf(req, article))
    expect(entries.at(-1)).toMatchObject({
      action: 'approve',
      outcome: 'refused',
      reason: 'wrote-it',
      actor: { name: '什么都管' },
    })
  })

  it('of a text in three levels takes three people', async () => {
    const { payload, people } = office
    const [second, third] = [await office.addPerson('复审员', 'reviewer'), await office.addPerson('终审员', 'reviewer')]
    await levels(3)
    const article = await aRelease(payload, people, { upTo: 'approve' })
    await expect(step(payload, as(people.reviewer), article, 'approve')).rejects.toMatchObject({
      status: 403,
      refusal: { reason: 'approved-before' },
    })
    await expect(step(payload, as(people.publisher), article, 'publish')).rejects.toMatchObject({ status: 409 })
    await step(payload, as(second), article, 'approve')
    await levels(1)
    expect((await rowById(payload, 'articles', article))!.stage).toBe('review')
    await step(payload, as(third), article, 'approve')
    await step(payload, as(people.publisher), article, 'publish')
    const edition = (await row(payload, 'editions', { article: { equals: article } }))!
    expect(
      (JSON.parse(edition.approvals!) as { name: string; level: number }[]).map(({ name, level }) => [level, name]),
    ).toEqual([
      [1, '周二'],
      [2, '复审员'],
      [3, '终审员'],
    ])
  })

  it('is void after a recall: the text starts again with none', async () => {
    const { payload, people } = office
    const article = await aRelease(payload, people, { upTo: 'approve' })
    await step(payload, as(people.editor), article, 'recall')
    await save(article, { summary: editorText('') })
    const inSummary = { and: [{ article: { equals: article } }, { place: { equals: 'summary' } }] }
    for (const { id } of await rows(payload, 'metrics', inSummary))
      await payload.delete({ collection: 'metrics', id, user: people.editor, overrideAccess: false })
    await step(payload, as(people.editor), article, 'submit')
    await expect(step(payload, as(people.publisher), article, 'publish')).rejects.toMatchObject({ status: 409 })
  })

  it('is asked of nobody who is no longer active', async () => {
    const { payload, people } = office
    const leaver = await office.addPerson('要离岗的', 'reviewer')
    const article = await aRelease(payload, people, { upTo: 'submit' })
    await payload.update({
      collection: 'users',
      id: leaver.id,
      data: { active: false },
      user: people.admin,
      overrideAccess: false,
    })
    await expect(step(payload, as({ ...leaver, active: false }), article, 'approve')).rejects.toMatchObject({
      status: 403,
    })
    await expect(
      payload.login({ collection: 'users', data: { email: leaver.email, password: 'long enough for a test' } }),
    ).rejects.toMatchObject({ status: 403 })
  })
})

describe('a public release', () => {
  it('is withdrawn with an explanation, reinstated, and in the end removed, whatever is being prepared', async () => {
    const { payload, people } = office
    const article = await aRelease(payload, people, { title: '要撤下的一篇', upTo: 'publish' })
    const slug = await slugOf(article)
    const publisher = as(people.publisher)
    await save(article, { title: '同时在写的第二版' })
    await expect(step(payload, publisher, article, 'withdraw')).rejects.toMatchObject({ status: 422 })
    await step(payload, publisher, article, 'withdraw', '来源正在核实。')
    expect(await releases.release(slug)).toMatchObject({
      state: 'withdrawn',
      withdrawn: { title: '要撤下的一篇', explanation: '来源正在核实。' },
    })
    expect(JSON.stringify(await queries.home(1))).not.toContain('要撤下的一篇')
    expect((await rowById(payload, 'articles', article))!.stage).toBe('draft')
    await step(payload, publisher, article, 'reinstate')
    expect((await liveAt(slug))!.manuscript.title).toBe('要撤下的一篇')
    await expect(step(payload, publisher, article, 'remove', 'because')).rejects.toMatchObject({ status: 422 })
    await step(payload, as(people.admin), article, 'remove', 'privacy')
    expect(await releases.release(slug)).toMatchObject({ state: 'removed', removed: { reason: 'privacy' } })
    await expect(step(payload, publisher, article, 'reinstate')).rejects.toMatchObject({ status: 409 })
  })

  it('keeps its former address: it leads to the new one, and nobody else can take it', async () => {
    const { payload, people } = office
    const article = await aRelease(payload, people, { title: '换网址的一篇', slug: 'old-address', upTo: 'publish' })
    await save(article, { slug: 'new-address', changeNote: '更换网址。' })
    await publish(payload, people, article)
    expect(await releases.release('old-address')).toEqual({ depends: [article], state: 'moved', slug: 'new-address' })
    expect((await liveAt('new-address'))!.edition).toBe(2)
    const other = await write(payload, as(people.editor), { title: '想占用旧网址的一篇', slug: 'old-address' })
    await expect(step(payload, as(people.editor), other, 'submit')).rejects.toMatchObject({ status: 422 })
  })

  it('cannot be deleted with its article', async () => {
    const { payload, people } = office
    const article = await aRelease(payload, people, { upTo: 'publish' })
    await expect(step(payload, as(people.editor), article, 'delete')).rejects.toMatchObject({ status: 409 })
    await expect(
      payload.delete({ collection: 'articles', id: article, user: people.editor, overrideAccess: false }),
    ).rejects.toMatchObject({ status: 403 })
    expect(await rowById(payload, 'articles', article)).not.toBeNull()
  })
})

describe('two who act at the same moment', () => {
  it('publish one edition, not two', async () => {
    const { payload, people } = office
    const article = await aRelease(payload, people, { upTo: 'approve' })
    const second = await office.addPerson('另一位发布', 'publisher')
    const outcomes = await Promise.allSettled(
      [people.publisher, second].map((user) => step(payload, as(user), article, 'publish')),
    )
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await rows(payload, 'editions', { article: { equals: article } })).toHaveLength(1)
  })
})

describe('the office itself', () => {
  it('puts every change of settings, columns, notices and people on the record', async () => {
    const { payload, people } = office
    const how = { user: people.admin, overrideAccess: false } as const
    await payload.updateGlobal({ slug: 'settings', data: { issuer: '换了名字的单位' }, ...how })
    const column = await payload.create({ collection: 'columns', data: { name: '新栏目', slug: 'new-column' }, ...how })
    await payload.update({ collection: 'columns', id: column.id, data: { name: '改名的栏目' }, ...how })
    await expect(
      payload.update({ collection: 'columns', id: column.id, data: { slug: 'renamed' }, ...how }),
    ).rejects.toMatchObject({ status: 409 })
    await payload.create({
      collection: 'notices',
      data: { kind: 'disclaimer', key: 'disclaimer', title: '免责声明', text: '新的免责说法。' },
      ...how,
    })
    await payload.update({ collection: 'users', id: people.editor.id, data: { roles: ['editor'] }, ...how })
    const deeds = (await rows(payload, 'ledger', { actor: { equals: people.admin.name } }, { sort: 'seq' }))
      .slice(-4)
      .map(({ action }) => action)
    expect(deeds).toEqual(['change-settings', 'change-column', 'change-column', 'add-notice'])
  })

  it('always keeps an admin', async () => {
    const { payload, people } = office
    for (const admin of await rows(payload, 'users', {
      and: [{ roles: { in: ['admin'] } }, { id: { not_equals: people.admin.id } }],
    }))
      await payload.update({
        collection: 'users',
        id: admin.id,
        data: { active: false },
        user: people.admin,
        overrideAccess: false,
      })
    await expect(
      payload.update({
        collection: 'users',
        id: people.admin.id,
        data: { active: false },
        user: people.admin,
        overrideAccess: false,
      }),
    ).rejects.toMatchObject({ status: 409 })
  })
})
