// Nobody approves what they wrote, wherever it went: a part that moves to another article brings its writers along.
import { beforeAll, describe, expect, it } from 'vitest'
import { row, rows } from '@/database/rows'
import { readAs } from '@/desk/request/transaction'
import { act } from '@/desk/workflow/act'
import { factsOf } from '@/desk/workflow/facts'
import type { User } from '@/payload-types'
import { as } from '@/seed/people'
import { step, write } from '@/seed/release'
import { fixtures, type Fixtures } from '@/testing/fixtures'

let office: Fixtures
let count = 0
let people = 0
beforeAll(async () => {
  office = await fixtures()
})

const saving = (user: User) => ({ user, overrideAccess: false, depth: 0 }) as const
const article = (by: User): Promise<string> =>
  write(office.payload, as(by), {
    // No numeral: it would be a figure of the title.
    title: `课堂办到车间之${'甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥'[(count += 1)]}`,
    summary: '',
    lead: ['全年新建实训点26个。'],
    sections: [{ heading: '课堂办到车间', paragraphs: ['课堂办到了车间门口。'] }],
  })
const writer = () => office.addPerson(`写稿人${(people += 1)}`, 'editor', 'reviewer')

/** The section of this article, in which this person changed something. */
const sectionBy = async (person: User, inside: string): Promise<string> => {
  const { id } = (await row(office.payload, 'sections', { article: { equals: inside } }))!
  await office.payload.update({ ...saving(person), collection: 'sections', id, data: { heading: '另写的标题' } })
  return String(id)
}
/** Takes out the metric that the text states by itself, so that the one that comes takes its place. */
const makeRoom = async (inside: string) => {
  for (const { id } of await rows(office.payload, 'metrics', { article: { equals: inside } }))
    await office.payload.delete({ ...saving(office.people.editor), collection: 'metrics', id })
}
const move = (by: User, collection: 'sections' | 'metrics', id: string, to: string) =>
  office.payload.update({ ...saving(by), collection, id, data: { article: to } })

/** What becomes of this person's approval, once somebody else has submitted the article. */
const approval = async (person: User, id: string): Promise<string> => {
  const { payload, people } = office
  await step(payload, as(people.editor), id, 'submit')
  const { fingerprint } = (await readAs(payload, as(person), (req) => factsOf(req, id))).current
  const answer = await act(payload, as(person), id, { action: 'approve', fingerprint }).then(
    () => 'approved',
    (error: { status: number; refusal: { reason: string } }) => `${error.status} ${error.refusal.reason}`,
  )
  if (answer !== 'approved') await step(payload, as(people.editor), id, 'recall')
  return answer
}

describe('who wrote a part cannot approve it', () => {
  it('where a colleague moved the section, nor where it came from', async () => {
    const { people } = office
    const [person, x, y] = [await writer(), await article(people.editor), await article(people.editor)]
    const section = await sectionBy(person, x)
    await move(people.editor, 'sections', section, y)
    expect(await approval(person, y)).toBe('403 wrote-it')
    expect(await approval(person, x)).toBe('403 wrote-it')
    const carried = await row(office.payload, 'contributions', {
      and: [{ article: { equals: y } }, { act: { equals: 'carry' } }],
    })
    expect(carried).toMatchObject({ person: person.name, personId: String(person.id), document: section })
    expect(await approval(people.reviewer, y)).toBe('approved')
  })

  it('where a colleague moved the metric', async () => {
    const { payload, people } = office
    const [person, x, y] = [await writer(), await article(people.editor), await article(people.editor)]
    const metric = (await row(payload, 'metrics', {
      and: [{ article: { equals: x } }, { words: { equals: '26个' } }],
    }))!
    await payload.update({
      ...saving(person),
      collection: 'metrics',
      id: metric.id,
      data: { source: '统计年报' },
    })
    await makeRoom(y)
    await move(people.editor, 'metrics', String(metric.id), y)
    expect(await approval(person, y)).toBe('403 wrote-it')
  })

  it('after a way through several articles, and after a publication of the first', async () => {
    const { payload, people } = office
    const [person, x, y, z] = [
      await writer(),
      await article(people.editor),
      await article(people.editor),
      await article(people.editor),
    ]
    const section = await sectionBy(person, x)
    for (const [who, action] of [
      ['editor', 'submit'],
      ['reviewer', 'approve'],
      ['publisher', 'publish'],
    ] as const)
      await step(payload, as(people[who]), x, action)
    const second = await office.addPerson('搬运的人', 'editor')
    await move(people.editor, 'sections', section, y)
    await move(second, 'sections', section, z)
    expect(await approval(person, z)).toBe('403 wrote-it')
  })

  it('after many sections and their metrics were moved at once', async () => {
    const { payload, people } = office
    const [person, x, y] = [await writer(), await article(people.editor), await article(people.editor)]
    const where = { article: { equals: x } }
    await payload.update({ ...saving(person), collection: 'sections', where, data: { heading: '改过的标题' } })
    await payload.update({ ...saving(person), collection: 'metrics', where, data: { source: '统计年报' } })
    const parts = [...(await rows(payload, 'sections', where)), ...(await rows(payload, 'metrics', where))]
    await makeRoom(y)
    await payload.update({ ...saving(people.editor), collection: 'metrics', where, data: { article: y } })
    await payload.update({ ...saving(people.editor), collection: 'sections', where, data: { article: y } })
    expect(await rows(payload, 'metrics', where)).toEqual([])
    const carried = await rows(payload, 'contributions', {
      and: [{ article: { equals: y } }, { personId: { equals: String(person.id) } }],
    })
    expect(new Set(carried.map(({ document }) => document))).toEqual(new Set(parts.map(({ id }) => String(id))))
    expect(await approval(person, y)).toBe('403 wrote-it')
  })

  it('and is not told as somebody who saved just now', async () => {
    const { payload, people } = office
    const [person, x, y] = [await writer(), await article(people.editor), await article(people.editor)]
    const section = await sectionBy(person, x)
    const seen = await readAs(payload, as(people.editor), (req) => factsOf(req, y))
    await move(people.editor, 'sections', section, y)
    const asked = { action: 'submit', fingerprint: seen.current.fingerprint, revision: seen.article.revision! } as const
    await expect(act(payload, as(people.editor), y, asked)).rejects.toMatchObject({
      refusal: { reason: 'stale' },
      details: { saves: [{ person: people.editor.name, act: 'move', what: 'sections' }] },
    })
  })
})
