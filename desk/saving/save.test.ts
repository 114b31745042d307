import { beforeAll, describe, expect, it } from 'vitest'
import { row, rowById, rows } from '@/database/rows'
import { as } from '@/seed/people'
import { aRelease, SAMPLE, step, walk, write } from '@/seed/release'
import { fixtures, type Fixtures } from '@/testing/fixtures'
import { readAs } from '../request/transaction'
import { factsOf } from '../workflow/facts'

let office: Fixtures
beforeAll(async () => {
  office = await fixtures()
})

/** What was done, without what came along with it (desk/saving/moved-parts.test.ts). */
const contributionsOf = (article: string) =>
  rows(
    office.payload,
    'contributions',
    { and: [{ article: { equals: article } }, { act: { not_equals: 'carry' } }] },
    { sort: 'revision' },
  )
const sectionsOf = (article: string) => rows(office.payload, 'sections', { article: { equals: article } })
const revisionOf = async (article: string) => (await rowById(office.payload, 'articles', article))!.revision!
/** Asks for the second as soon as the transaction of the first is open. */
const overlapping = async (first: () => Promise<unknown>, second: () => Promise<unknown>) => {
  const { db } = office.payload
  const begin = db.beginTransaction
  let tell = () => {}
  const isOpen = new Promise<void>((resolve) => {
    tell = resolve
  })
  db.beginTransaction = async (...how) => {
    const id = await begin.apply(db, how)
    tell()
    return id
  }
  const one = first()
  await Promise.race([isOpen, one.catch(() => {})])
  db.beginTransaction = begin
  return Promise.allSettled([one, second()])
}
const saving = (user = office.people.editor) => ({ user, overrideAccess: false, depth: 0 }) as const

describe('a save', () => {
  it('of the article, a section or a metric raises the revision of the article, and names its author', async () => {
    const { payload, people } = office
    const article = await write(payload, as(people.editor))
    const second = await office.addPerson('韩五', 'editor')
    const [section] = await sectionsOf(article)
    const metric = await row(payload, 'metrics', {
      and: [{ article: { equals: article } }, { words: { equals: '26个' } }],
    })
    const before = await revisionOf(article)
    await payload.update({ ...saving(second), collection: 'articles', id: article, data: { title: '改过的标题' } })
    await payload.update({
      ...saving(second),
      collection: 'sections',
      id: section!.id,
      data: { heading: '改过的章节' },
    })
    await payload.update({ ...saving(second), collection: 'metrics', id: metric!.id, data: { words: '27个' } })
    expect(await revisionOf(article)).toBe(before + 3)
    expect((await contributionsOf(article)).slice(-3).map(({ person, act, what }) => [person, act, what])).toEqual([
      ['韩五', 'change', 'articles'],
      ['韩五', 'change', 'sections'],
      ['韩五', 'change', 'metrics'],
    ])
    expect((await rowById(payload, 'metrics', String(metric!.id)))!.value).toBe('27')
  })

  it('without an author is refused', async () => {
    const { payload, people } = office
    const article = await write(payload, as(people.editor))
    await expect(
      payload.update({ collection: 'articles', id: article, data: { title: '无名氏' } }),
    ).rejects.toMatchObject({ status: 403 })
    expect((await rowById(payload, 'articles', article))!.title).not.toBe('无名氏')
  })

  it('on top of something older than what is stored is refused with 409', async () => {
    const { payload, people } = office
    const article = await write(payload, as(people.editor))
    const read = (await rowById(payload, 'articles', article))!
    await payload.update({
      ...saving(),
      collection: 'articles',
      id: article,
      data: { title: '先存的', lockVersion: read.lockVersion ?? 0 },
    })
    await expect(
      payload.update({
        ...saving(),
        collection: 'articles',
        id: article,
        data: { title: '后存的', lockVersion: read.lockVersion ?? 0 },
      }),
    ).rejects.toMatchObject({ status: 409 })
    expect((await rowById(payload, 'articles', article))!.title).toBe('先存的')
  })

  it('of one section does not make another section, or the article, look older than it is', async () => {
    const { payload, people } = office
    const article = await write(payload, as(people.editor))
    const [first, second] = await sectionsOf(article)
    const read = (await rowById(payload, 'articles', article))!
    await payload.update({
      ...saving(),
      collection: 'sections',
      id: first!.id,
      data: { heading: '甲', lockVersion: first!.lockVersion ?? 0 },
    })
    await payload.update({
      ...saving(),
      collection: 'sections',
      id: second!.id,
      data: { heading: '乙', lockVersion: second!.lockVersion ?? 0 },
    })
    await expect(
      payload.update({
        ...saving(),
        collection: 'articles',
        id: article,
        data: { title: '丙', lockVersion: read.lockVersion ?? 0 },
      }),
    ).resolves.toMatchObject({ title: '丙' })
  })

  it('is refused for everybody while the article is under review: article, sections, metrics, new ones and deletions', async () => {
    const { payload, people } = office
    const article = await aRelease(payload, people, { upTo: 'submit' })
    const [section] = await sectionsOf(article)
    const metric = (await row(payload, 'metrics', { article: { equals: article } }))!
    const before = await revisionOf(article)
    const locked = { status: 409, data: { reason: 'locked' } }
    await expect(
      payload.update({ ...saving(), collection: 'articles', id: article, data: { title: '偷改' } }),
    ).rejects.toMatchObject(locked)
    await expect(
      payload.update({
        collection: 'sections',
        id: section!.id,
        data: { heading: '偷改' },
        user: people.admin,
        overrideAccess: true,
      }),
    ).rejects.toMatchObject(locked)
    await expect(
      payload.update({ ...saving(), collection: 'metrics', id: metric.id, data: { words: '9个' } }),
    ).rejects.toMatchObject(locked)
    await expect(
      payload.create({ ...saving(), collection: 'sections', data: { article, heading: '偷加', level: '1' } }),
    ).rejects.toMatchObject(locked)
    await expect(payload.delete({ ...saving(), collection: 'sections', id: section!.id })).rejects.toMatchObject(locked)
    await expect(payload.delete({ ...saving(), collection: 'metrics', id: metric.id })).rejects.toMatchObject(locked)
    await expect(step(payload, as(people.editor), article, 'delete')).rejects.toMatchObject({ status: 409 })
    expect(await revisionOf(article)).toBe(before)
  })

  it('that moves a section counts for both articles', async () => {
    const { payload, people } = office
    const [from, to] = [await write(payload, as(people.editor)), await write(payload, as(people.editor))]
    const mover = await office.addPerson('何六', 'editor')
    const [section] = await sectionsOf(from)
    await payload.update({ ...saving(mover), collection: 'sections', id: section!.id, data: { article: to } })
    for (const article of [from, to])
      expect((await contributionsOf(article)).at(-1)).toMatchObject({ person: '何六', what: 'sections' })
  })

  it('that deletes a section is a contribution like any other', async () => {
    const { payload, people } = office
    const article = await write(payload, as(people.editor))
    const deleter = await office.addPerson('吕七', 'editor')
    const [section] = await sectionsOf(article)
    await payload.delete({ ...saving(deleter), collection: 'sections', id: section!.id })
    expect((await contributionsOf(article)).at(-1)).toMatchObject({ person: '吕七', act: 'delete', what: 'sections' })
  })

  it('after an edition opens the preparation again, beside what is live', async () => {
    const { payload, people } = office
    const article = await aRelease(payload, people, { upTo: 'publish' })
    expect((await rowById(payload, 'articles', article))!.stage).toBe('settled')
    await payload.update({ ...saving(), collection: 'articles', id: article, data: { title: '第二版在写' } })
    expect((await rowById(payload, 'articles', article))!.stage).toBe('draft')
    expect((await row(payload, 'releases', { article: { equals: article } }))!.state).toBe('live')
  })

  it.each(['save', 'submission'])(
    'cannot slip between what is submitted and what is approved: the %s asked first',
    async (first) => {
      const { payload, people } = office
      const article = await write(payload, as(people.editor))
      const title = '同时改的标题'
      const save = () => payload.update({ ...saving(), collection: 'articles', id: article, data: { title } })
      const submit = () => step(payload, as(people.editor), article, 'submit')
      const asked = await (first === 'save' ? overlapping(save, submit) : overlapping(submit, save))
      const ended = asked.map(({ status }) => (status === 'fulfilled' ? 'done' : 'refused'))
      const [saved, submitted] = first === 'save' ? ended : ended.toReversed()
      const now = (await rowById(payload, 'articles', article))!
      expect([
        // Saved before the submission, which named what was there before; or which named what was saved.
        ['done', 'refused', 'draft', title],
        ['done', 'done', 'review', title],
        // Submitted before the save, which found the text locked.
        ['refused', 'done', 'review', SAMPLE.title],
      ]).toContainEqual([saved, submitted, now.stage, now.title])
      await walk(
        payload,
        people,
        article,
        ...(now.stage === 'draft' ? (['submit'] as const) : []),
        'approve',
        'publish',
      )
      expect((await row(payload, 'editions', { article: { equals: article } }))!.title).toBe(now.title)
    },
  )
})

describe('the order of sections', () => {
  it('is part of the text: moving one is a contribution and changes the fingerprint', async () => {
    const { payload, people } = office
    const article = await write(payload, as(people.editor))
    const [first, second] = await sectionsOf(article)
    const text = async () => {
      const { manuscript, fingerprint } = (await readAs(payload, as(people.editor), (req) => factsOf(req, article)))
        .gathered
      return { fingerprint, headings: manuscript.sections.map(({ heading }) => heading) }
    }
    const move = (order: string) =>
      payload.update({
        ...saving(),
        collection: 'sections',
        id: first!.id,
        data: { _sections_sections_order: order },
      })
    const before = await text()
    await move(`${second!._sections_sections_order}V`)
    expect((await contributionsOf(article)).at(-1)).toMatchObject({ act: 'reorder' })
    const after = await text()
    expect(after.headings).toEqual(before.headings.toReversed())
    expect(after.fingerprint).not.toBe(before.fingerprint)
    await move(first!._sections_sections_order!)
    expect(await text()).toEqual(before)
  })
})

describe('a draft', () => {
  it('takes no number for the words of a metric', async () => {
    const { payload, people } = office
    const article = await write(payload, as(people.editor))
    const [metric] = await rows(payload, 'metrics', { article: { equals: article } })
    for (const words of [27, ['5个'], {}])
      await expect(
        payload.update({
          collection: 'metrics',
          id: metric!.id,
          data: { words, value: '999' } as never,
          user: people.editor,
          overrideAccess: false,
        }),
      ).rejects.toMatchObject({ status: 422 })
  })
})
