import { beforeAll, describe, expect, it } from 'vitest'
import { row, rows } from '@/database/rows'
import type { Action } from '@/domain/workflow'
import { as } from '@/seed/people'
import { aRelease, publish, roadTo, step, walk, write } from '@/seed/release'
import { release } from '@/site/releases'
import { fixtures, type Fixtures } from '@/testing/fixtures'
import { readAs } from '../request/transaction'
import { verify } from '../verify/verify'
import { factsOf } from '../workflow/facts'
import { citable } from './citable'
import { settleTask } from './settle-task'
import { tasksOf } from './tasks'

let office: Fixtures
beforeAll(async () => {
  office = await fixtures()
})

const how = () => ({ user: office.people.editor, overrideAccess: false, depth: 0 }) as const
const metricOf = async (article: string, words: string) =>
  (await row(office.payload, 'metrics', { and: [{ article: { equals: article } }, { words: { equals: words } }] }))!
const set = async (article: string, words: string, data: Record<string, unknown>) =>
  office.payload.update({ ...how(), collection: 'metrics', id: (await metricOf(article, words)).id, data })
const go = (article: string, ...actions: Action[]) => walk(office.payload, office.people, article, ...actions)
const tasks = (article: string) => readAs(office.payload, as(office.people.editor), (req) => tasksOf(req, article))
const found = async (article: string, words: string, q = '') =>
  (await citable(office.payload, as(office.people.editor), article, { words, q, chosen: '' })).figures

let number = 0
/** A published release that states so many courses, and another one that cites it, taken up to this action. */
const citing = async (upTo?: 'submit' | 'approve' | 'publish') => {
  const { payload, people } = office
  number += 1
  const which = '甲乙丙丁戊己庚辛'.charAt(number)
  const count = `${4100 + number}场`
  const origin = await aRelease(payload, people, {
    title: `夜校开课${which}`,
    slug: `night-school-${number}`,
    summary: '',
    sections: [{ heading: '课堂', paragraphs: [`全市夜校开课${count}。`] }],
    upTo: 'publish',
  })
  const article = await write(payload, as(people.editor), {
    title: `全年小结${which}`,
    summary: '',
    sections: [{ heading: '夜校', paragraphs: [`前已发布，夜校开课${count}。`] }],
  })
  const [cited] = await found(article, count)
  await set(article, count, { cites: cited!.id })
  await go(article, ...(upTo ? roadTo(upTo) : []))
  return { origin, article, count, title: `夜校开课${which}`, cited: cited! }
}
const correct = async (origin: string, from: string, to: string) => {
  await set(origin, from, { words: to })
  await office.payload.update({ ...how(), collection: 'articles', id: origin, data: { changeNote: '更正开课场次。' } })
  await publish(office.payload, office.people, origin)
}

describe('a figure of another release', () => {
  it('is found by its words or its label, and only while it is public', async () => {
    const { payload, people } = office
    const { origin, article, count, cited } = await citing()
    expect(cited).toMatchObject({
      words: count,
      edition: 1,
      title: expect.stringContaining('夜校开课'),
      fill: { words: count, unit: '场' },
    })
    expect((await found(article, '', count.slice(0, 4))).map(({ id }) => id)).toEqual([cited.id])
    expect(await found(origin, count)).toEqual([])
    await step(payload, as(people.publisher), origin, 'withdraw', '正在核实。')
    expect(await found(article, count)).toEqual([])
    const other = await write(payload, as(people.editor))
    await expect(set(other, '26个', { cites: cited.id })).rejects.toMatchObject({ status: 422 })
  })

  it('is pinned in the manuscript with release, edition and words, and belongs to no indicator', async () => {
    const { payload, people } = office
    const { origin, article, count, title } = await citing()
    const indicator = await payload.create({
      ...how(),
      collection: 'indicators',
      data: { name: '夜校场次', slug: `night-courses-${number}` },
    })
    await set(article, count, { indicator: indicator.id })
    const { manuscript } = (await readAs(payload, as(people.editor), (req) => factsOf(req, article))).gathered
    expect(manuscript.metrics[0]).toMatchObject({
      indicator: null,
      cites: {
        article: origin,
        edition: 1,
        slug: `night-school-${number}`,
        title,
        words: count,
        value: count.replace('场', ''),
      },
    })
    await expect(
      set(origin, count, { cites: (await row(payload, 'observations', { article: { equals: origin } }))!.id }),
    ).rejects.toMatchObject({ status: 422 })
  })
})

describe('when a cited figure is corrected', () => {
  it('the citing article gets a task, its text stays, and its readers are told', async () => {
    const { origin, article, count } = await citing('publish')
    expect(await tasks(article)).toEqual([])
    await correct(origin, count, '4999场')
    expect(await tasks(article)).toMatchObject([
      {
        state: 'open',
        since: 'corrected',
        words: count,
        became: '4999场',
        edition: 2,
        title: expect.stringContaining('夜校开课'),
      },
    ])
    expect((await metricOf(article, count)).words).toBe(count)
    const shown = await release((await row(office.payload, 'releases', { article: { equals: article } }))!.slug!)
    expect(shown).toMatchObject({
      state: 'live',
      release: {
        edition: 1,
        cited: { [(await metricOf(article, count)).id]: { state: 'corrected', edition: 2, words: '4999场' } },
      },
    })
  })

  it('taking the corrected figure is a save that settles the task', async () => {
    const { payload, people } = office
    const { origin, article, count } = await citing('publish')
    await correct(origin, count, '4888场')
    const [task] = await tasks(article)
    await expect(
      settleTask(payload, as(people.reviewer), article, { task: task!.id, take: true }),
    ).rejects.toMatchObject({
      status: 403,
    })
    await settleTask(payload, as(people.editor), article, { task: task!.id, take: true })
    expect(await tasks(article)).toEqual([])
    const { gathered, standing, contributors } = await readAs(payload, as(people.editor), (req) =>
      factsOf(req, article),
    )
    expect(gathered.manuscript.metrics[0]).toMatchObject({
      words: '4888场',
      value: '4888',
      cites: { edition: 2, words: '4888场' },
    })
    expect([standing.stage, standing.publicState, contributors]).toEqual(['draft', 'live', [String(people.editor.id)]])
    await expect(settleTask(payload, as(people.editor), article, { task: task!.id, take: true })).rejects.toMatchObject(
      {
        status: 409,
      },
    )
  })

  it('keeping it needs a reason, is on the record, starts no edition, and holds until the figure changes again', async () => {
    const { payload, people } = office
    const { origin, article, count } = await citing('publish')
    await correct(origin, count, '4777场')
    const [task] = await tasks(article)
    await settleTask(payload, as(people.editor), article, { task: task!.id, keep: '小结说的是当时发布的数。' })
    expect(await tasks(article)).toMatchObject([
      { state: 'kept', reason: '小结说的是当时发布的数。', person: people.editor.name },
    ])
    expect((await readAs(payload, as(people.editor), (req) => factsOf(req, article))).standing.stage).toBe('settled')
    expect(JSON.parse((await row(payload, 'ledger', { article: { equals: article } }, '-seq'))!.body)).toMatchObject({
      action: 'keep-citation',
      note: '小结说的是当时发布的数。',
      actor: { name: people.editor.name },
    })
    await payload.update({
      ...how(),
      collection: 'articles',
      id: origin,
      data: { title: '改了标题', changeNote: '改标题。' },
    })
    await publish(office.payload, office.people, origin)
    expect((await tasks(article)).map(({ state }) => state)).toEqual(['kept'])
    await correct(origin, '4777场', '4666场')
    expect((await tasks(article)).map(({ state, became }) => [state, became])).toEqual([['open', '4666场']])
    expect((await verify(payload)).problems).toEqual([])
  })

  it('a withdrawal is a task, a reinstatement settles it, and so does deleting the figure', async () => {
    const { payload, people } = office
    const { origin, article, count } = await citing()
    await step(payload, as(people.publisher), origin, 'withdraw', '正在核实。')
    expect(await tasks(article)).toMatchObject([{ since: 'withdrawn', state: 'open' }])
    await expect(
      settleTask(payload, as(people.editor), article, { task: (await tasks(article))[0]!.id, take: true }),
    ).rejects.toMatchObject({ status: 422 })
    await step(payload, as(people.publisher), origin, 'reinstate')
    expect(await tasks(article)).toEqual([])
    await step(payload, as(people.publisher), origin, 'withdraw', '再次核实。')
    expect(await tasks(article)).toHaveLength(1)
    await payload.delete({ ...how(), collection: 'metrics', id: (await metricOf(article, count)).id })
    expect(await tasks(article)).toEqual([])
  })

  it('what was kept is asked again when it comes back', async () => {
    const { payload, people } = office
    const { origin, article } = await citing('publish')
    await step(payload, as(people.publisher), origin, 'withdraw', '系统故障。')
    await settleTask(payload, as(people.editor), article, {
      task: (await tasks(article))[0]!.id,
      keep: '只是系统故障。',
    })
    await step(payload, as(people.publisher), origin, 'reinstate')
    expect(await tasks(article)).toEqual([])
    await step(payload, as(people.publisher), origin, 'withdraw', '数据不实。')
    expect(await tasks(article)).toMatchObject([{ state: 'open', since: 'withdrawn' }])
  })

  it('a removal blocks the next submission, and a figure that is cited itself is cited by nobody else', async () => {
    const { payload, people } = office
    const { origin, article, count } = await citing('publish')
    const third = await write(payload, as(people.editor), {
      title: '再引一次',
      summary: '',
      sections: [{ heading: '夜校', paragraphs: [`夜校开课${count}。`] }],
    })
    expect((await found(third, count)).map(({ edition, title }) => [edition, title.slice(0, 4)])).toEqual([
      [1, '夜校开课'],
    ])
    const second = await row(payload, 'observations', { article: { equals: article } })
    await expect(set(third, count, { cites: second!.id })).rejects.toMatchObject({ status: 422 })
    await step(payload, as(people.publisher), origin, 'remove', 'legal')
    const { issues } = (await readAs(payload, as(people.editor), (req) => factsOf(req, article))).gathered
    expect(issues.filter(({ severity }) => severity === 'blocks').map(({ code }) => code)).toContain('citation-removed')
  })

  it('a metric that moves takes its task along, and no article cites itself', async () => {
    const { payload, people } = office
    const { origin, article, count } = await citing('publish')
    await correct(origin, count, '4333场')
    const other = await write(payload, as(people.editor), { title: '另一篇', summary: '', sections: [] })
    const metric = await metricOf(article, count)
    await expect(
      payload.update({ ...how(), collection: 'metrics', id: metric.id, data: { article: origin, section: null } }),
    ).rejects.toMatchObject({ status: 422 })
    await payload.update({ ...how(), collection: 'metrics', id: metric.id, data: { article: other, section: null } })
    expect([await tasks(article), (await tasks(other)).map(({ state }) => state)]).toEqual([[], ['open']])
  })

  it('an article under review is not touched, and its task can still be decided by words', async () => {
    const { payload, people } = office
    const { origin, article, count } = await citing('submit')
    const before = await readAs(payload, as(people.editor), (req) => factsOf(req, article))
    await correct(origin, count, '4555场')
    const [task] = await tasks(article)
    await expect(settleTask(payload, as(people.editor), article, { task: task!.id, take: true })).rejects.toMatchObject(
      {
        status: 409,
      },
    )
    await settleTask(payload, as(people.editor), article, { task: task!.id, keep: '按当时的口径。' })
    const after = await readAs(payload, as(people.editor), (req) => factsOf(req, article))
    expect(after.current).toEqual(before.current)
    await go(article, 'approve', 'publish')
    expect(await rows(payload, 'editions', { article: { equals: article } })).toHaveLength(1)
  })
})
