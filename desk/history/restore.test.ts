// Restoring, and giving up a new edition: saves like any other, and the words that come back keep their writers.
import { beforeAll, describe, expect, it } from 'vitest'
import { row, rowById, rows } from '@/database/rows'
import { rowsOf } from '@/desk/manuscript/article-rows'
import { readAs } from '@/desk/request/transaction'
import { verify } from '@/desk/verify/verify'
import { act } from '@/desk/workflow/act'
import { factsOf } from '@/desk/workflow/facts'
import type { User } from '@/payload-types'
import { as } from '@/seed/people'
import { aRelease, publish, step, write } from '@/seed/release'
import { editorText } from '@/testing/editor-text'
import { fixtures, type Fixtures } from '@/testing/fixtures'
import { keptText } from './kept-rows'
import { restore, type RestoreRequest } from './restore'

let office: Fixtures
let editor: User
beforeAll(async () => {
  office = await fixtures()
  ;({ editor } = office.people)
})

const how = (user = editor) => ({ user: { ...user, collection: 'users' as const }, overrideAccess: false, depth: 0 })
const articleOf = async (id: string) => (await rowById(office.payload, 'articles', id))!
const revisionOf = async (id: string) => (await articleOf(id)).revision!
const sectionsOf = (id: string) =>
  rows(office.payload, 'sections', { article: { equals: id } }, { sort: '_sections_sections_order' })
const metricsOf = (id: string) => rows(office.payload, 'metrics', { article: { equals: id } })
const textOf = (id: string) =>
  readAs(office.payload, as(editor), async (req) => keptText(await rowsOf(req, await articleOf(id))))
const facts = (id: string, user = editor) => readAs(office.payload, as(user), (req) => factsOf(req, id))
const back = (id: string, asked: RestoreRequest, user = editor) => restore(office.payload, as(user), id, asked)
const rewrite = (id: string, data: Record<string, unknown>, user = editor) =>
  office.payload.update({ ...how(user), collection: 'articles', id, data })
const changeSection = (id: string, data: Record<string, unknown>, user = editor) =>
  office.payload.update({ ...how(user), collection: 'sections', id, data })
const told = async (article: string, revision: number) =>
  (await rows(office.payload, 'contributions', { article: { equals: article } }))
    .filter((one) => one.revision === revision)
    .map(({ act: did, what, person }) => `${person} ${did} ${what}`)
    .sort()

/** A mess of an article: title, sections and figures are others, one section is gone, another is new. */
const upset = async (id: string, user = editor) => {
  const [first, second] = await sectionsOf(id)
  await rewrite(id, { title: '面目全非', source: null, summary: editorText('另一段摘要。') }, user)
  await changeSection(String(first!.id), { heading: '换了', body: editorText('换了正文，没有数据。') }, user)
  await office.payload.delete({ ...how(user), collection: 'sections', id: second!.id })
  await office.payload.create({
    ...how(user),
    collection: 'sections',
    data: { article: id, heading: '后加的', level: '2', body: editorText('后加的一节。') },
  })
  const [metric] = await metricsOf(id)
  await office.payload.delete({ ...how(user), collection: 'metrics', id: metric!.id })
}

const approval = async (person: User, id: string): Promise<string> => {
  await step(office.payload, as(editor), id, 'submit')
  const { fingerprint } = (await facts(id, person)).current
  return act(office.payload, as(person), id, { action: 'approve', fingerprint }).then(
    () => 'approved',
    (error: { status: number; refusal: { reason: string } }) => `${error.status} ${error.refusal.reason}`,
  )
}

describe('the whole', () => {
  it('comes back row for row under its old ids, as one save of one revision', async () => {
    const id = await write(office.payload, as(editor))
    const [text, at, { current }] = [await textOf(id), await revisionOf(id), await facts(id)]
    await upset(id)
    const before = await revisionOf(id)
    expect(await back(id, { revision: at, seen: before })).toEqual({ revision: before + 1 })
    expect(await textOf(id)).toBe(text)
    expect((await facts(id)).current.fingerprint).toBe(current.fingerprint)
    expect(await revisionOf(id)).toBe(before + 1)
    const kept = await rows(office.payload, 'snapshots', { article: { equals: id } }, { sort: '-revision' })
    expect(kept[0]!.revision).toBe(before + 1)
    const contributions = await told(id, before + 1)
    expect(contributions).toContain('林一 restore articles')
    expect(contributions).toContain('林一 restore sections')
    expect(contributions).toContain('林一 restore metrics')
    expect(contributions).toContain('林一 delete sections')
    expect((await verify(office.payload)).problems).toEqual([])
  })

  it('can be taken back by restoring what was there before', async () => {
    const id = await write(office.payload, as(editor))
    const at = await revisionOf(id)
    await upset(id)
    const [text, then] = [await textOf(id), await revisionOf(id)]
    await back(id, { revision: at })
    await back(id, { revision: then })
    expect(await textOf(id)).toBe(text)
  })

  it('is refused where it is locked, stale, not one’s work, nothing, or was never there, in a sentence', async () => {
    const { people, payload } = office
    const id = await write(payload, as(editor))
    const at = await revisionOf(id)
    await expect(back(id, { revision: at })).rejects.toMatchObject({ status: 422, message: /没有要恢复的/ })
    await rewrite(id, { title: '另一个题目' })
    const before = await textOf(id)
    await expect(back(id, { revision: at }, people.reviewer)).rejects.toMatchObject({ status: 403 })
    await expect(back(id, { revision: at, seen: at })).rejects.toMatchObject({ status: 409, message: /已有人保存过/ })
    await expect(back(id, { revision: at, section: 'nowhere' })).rejects.toMatchObject({ status: 404 })
    await expect(back('00000000-0000-4000-8000-000000000000', { revision: 1 })).rejects.toMatchObject({ status: 404 })
    await step(payload, as(editor), id, 'submit')
    await expect(back(id, { revision: at })).rejects.toMatchObject({ status: 409, message: /已锁定/ })
    expect(await textOf(id)).toBe(before)
  })
})

describe('a section', () => {
  it('comes back as it was with its figures, where it stands; the rest stays as it is', async () => {
    const id = await write(office.payload, as(editor))
    const [first, second] = await sectionsOf(id)
    const [at, then] = [await revisionOf(id), await textOf(id)]
    await upset(id)
    await back(id, { revision: at, section: String(first!.id) })
    const now = await sectionsOf(id)
    expect(now.map(({ heading }) => heading)).toEqual([first!.heading, '后加的'])
    expect(now[0]!.body).toEqual(first!.body)
    expect((await articleOf(id)).title).toBe('面目全非')
    const { gathered } = await facts(id)
    expect(gathered.issues.filter(({ code }) => code === 'figure-lost')).toEqual([])
    expect(gathered.manuscript.metrics.map(({ words }) => words)).toEqual(['1280场', '6.4万人次', '26个'])
    await back(id, { revision: at, section: String(second!.id) })
    expect((await sectionsOf(id)).map((section) => [String(section.id), section.heading])).toEqual([
      [String(first!.id), first!.heading],
      [String(second!.id), second!.heading],
      [expect.any(String), '后加的'],
    ])
    expect(then).toContain(String(second!.id))
    expect((await verify(office.payload)).problems).toEqual([])
  })

  it('takes away the figures that only its newer text states, and no others', async () => {
    const id = await write(office.payload, as(editor), {
      summary: '',
      sections: [{ heading: '课堂', paragraphs: ['全市夜校开课4101场。'] }],
    })
    const [section] = await sectionsOf(id)
    const at = await revisionOf(id)
    const metric = await office.payload.create({
      ...how(),
      collection: 'metrics',
      data: { article: id, words: '27个', measure: '教学点', place: 'section', section: section!.id, role: 'level' },
    })
    const body = structuredClone(section!.body)!
    const paragraph = body.root.children[0] as unknown as { children: object[] }
    paragraph.children.push({ type: 'figure', version: 1, metric: String(metric.id), children: [] })
    await changeSection(String(section!.id), { body })
    expect((await metricsOf(id)).map(({ words }) => words)).toEqual(['4101场', '27个'])
    await back(id, { revision: at, section: String(section!.id) })
    expect((await metricsOf(id)).map(({ words }) => words)).toEqual(['4101场'])
  })

  it('that has moved to another article comes back under a new id, with figures of its own', async () => {
    const [from, to] = [await write(office.payload, as(editor)), await write(office.payload, as(editor))]
    const [section] = await sectionsOf(from)
    const at = await revisionOf(from)
    await changeSection(String(section!.id), { article: to })
    for (const { id, section: inside } of await metricsOf(from))
      if (String(inside) === String(section!.id))
        await office.payload.update({ ...how(), collection: 'metrics', id, data: { article: to } })
    await back(from, { revision: at, section: String(section!.id) })
    const now = await sectionsOf(from)
    expect(now.map(({ heading }) => heading)).toEqual(['课堂办到车间', '服务送到身边'])
    expect(String(now[0]!.id)).not.toBe(String(section!.id))
    const { gathered } = await facts(from)
    expect(gathered.issues.filter(({ severity }) => severity === 'blocks')).toEqual([])
    expect(gathered.manuscript.metrics.map(({ words }) => words)).toContain('26个')
  })
})

describe('who wrote what comes back', () => {
  it('cannot approve it, were it in an earlier round', async () => {
    const { payload, people } = office
    const id = await write(payload, as(editor))
    const writer = await office.addPerson('旧稿撰稿人', 'editor', 'reviewer')
    await rewrite(id, { summary: editorText('没有被采用的摘要。') }, writer)
    const at = await revisionOf(id)
    await rewrite(id, { summary: editorText('另一段摘要。') })
    await publish(payload, people, id)
    await back(id, { revision: at })
    await rewrite(id, { changeNote: '换了摘要。' })
    expect(await approval(writer, id)).toBe('403 wrote-it')
  })

  it('cannot approve it, were it a section that somebody else deleted and a third brought back', async () => {
    const { payload, people } = office
    const id = await write(payload, as(editor))
    const writer = await office.addPerson('被删一节的撰稿人', 'editor', 'reviewer')
    const [section] = await sectionsOf(id)
    await changeSection(String(section!.id), { heading: '我写的一节' }, writer)
    const at = await revisionOf(id)
    await office.payload.delete({ ...how(), collection: 'sections', id: section!.id })
    await publish(payload, people, id)
    const third = await office.addPerson('恢复的人', 'editor')
    await back(id, { revision: at, section: String(section!.id) }, third)
    await rewrite(id, { changeNote: '恢复一节。' })
    expect(await approval(writer, id)).toBe('403 wrote-it')
    expect((await facts(id)).contributors).toContain(String(third.id))
  })
})

describe('a new edition that was begun', () => {
  const live = (text: object = {}) => aRelease(office.payload, office.people, { ...text, upTo: 'publish' })

  it('is given up by an act: the text is that of the live edition, and its writers owe nothing', async () => {
    const { payload, people } = office
    const id = await live()
    await rewrite(id, { title: '第二版', changeNote: '改了题目。' })
    await publish(payload, people, id)
    const [text, edition] = [await textOf(id), (await facts(id)).lastEdition!]
    const writer = await office.addPerson('改到一半的人', 'editor', 'reviewer')
    await upset(id, writer)
    await rewrite(id, { changeNote: '写到一半。' }, writer)
    expect((await facts(id)).standing).toMatchObject({ stage: 'draft', edition: 2 })
    await step(payload, as(editor), id, 'abandon', '先不改了。')
    const after = await facts(id)
    expect(after.standing).toMatchObject({ stage: 'settled', publicState: 'live', edition: 2 })
    expect([after.contributions, (await articleOf(id)).stage]).toEqual([[], 'settled'])
    expect(await textOf(id)).toBe(text)
    const { changeNote } = JSON.parse(edition.manuscript) as { changeNote: string }
    expect({ ...after.gathered.manuscript, changeNote }).toEqual(JSON.parse(edition.manuscript))
    expect(after.entries.at(-1)).toMatchObject({
      action: 'abandon',
      note: '先不改了。',
      revision: await revisionOf(id),
    })
    expect((await verify(payload)).problems).toEqual([])
    await rewrite(id, { title: '第三版', changeNote: '再改。' })
    expect(await approval(writer, id)).toBe('approved')
  })

  it('is not given up by others, before the first edition, while it is judged, or unseen', async () => {
    const { payload, people } = office
    const draft = await write(payload, as(editor))
    await expect(step(payload, as(editor), draft, 'abandon')).rejects.toMatchObject({ status: 409 })
    const id = await live()
    await expect(step(payload, as(editor), id, 'abandon')).rejects.toMatchObject({ status: 409 })
    await rewrite(id, { title: '第二版', changeNote: '改了题目。' })
    await expect(step(payload, as(people.reviewer), id, 'abandon')).rejects.toMatchObject({ status: 403 })
    const { current } = await facts(id)
    await rewrite(id, { title: '又改' })
    const unseen = act(payload, as(editor), id, { action: 'abandon', fingerprint: current.fingerprint })
    await expect(unseen).rejects.toMatchObject({ status: 409, refusal: { reason: 'stale' } })
    await step(payload, as(editor), id, 'submit')
    await expect(step(payload, as(editor), id, 'abandon')).rejects.toMatchObject({ status: 409 })
  })

  it('is none once the text is that of the live edition again, however the editor wrote it', async () => {
    const { payload } = office
    const id = await live()
    const [section] = await sectionsOf(id)
    await rewrite(id, { title: '第二版', changeNote: '写到一半。' })
    expect((await articleOf(id)).stage).toBe('draft')
    await changeSection(String(section!.id), { body: editorText('换了。') })
    await rewrite(id, { title: '技能培训走进工业园区' })
    expect((await articleOf(id)).stage).toBe('draft')
    const body = structuredClone(section!.body)!
    for (const block of body.root.children) Object.assign(block, { textFormat: 0, textStyle: '' })
    await changeSection(String(section!.id), { body })
    expect((await articleOf(id)).stage).toBe('settled')
    const { standing, contributors } = await facts(id)
    expect(standing.stage).toBe('settled')
    expect(contributors).toEqual([String(editor.id)])
    expect((await verify(payload)).problems).toEqual([])
    const release = await row(payload, 'releases', { article: { equals: id } })
    await step(payload, as(office.people.publisher), id, 'withdraw', '正在核实。')
    expect((await articleOf(id)).stage).toBe('settled')
    expect(release!.edition).toBe(1)
    expect((await verify(payload)).problems).toEqual([])
  })
})
