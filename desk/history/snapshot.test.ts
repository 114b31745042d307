// Each save stores the whole once, whichever door it came through.
import { beforeAll, describe, expect, it } from 'vitest'
import { row, rowById, rows } from '@/database/rows'
import { textNode } from '@/desk/figures/figure-nodes'
import { findFigures, markFigures } from '@/desk/figures/mark-figures'
import { settlePeriods } from '@/desk/figures/periods'
import { importDraft } from '@/desk/importing/import'
import { rowsOf } from '@/desk/manuscript/article-rows'
import { inTransaction, readAs } from '@/desk/request/transaction'
import { readSheet } from '@/desk/sheet/read-sheet'
import { saveSheet } from '@/desk/sheet/save-sheet'
import { factsOf } from '@/desk/workflow/facts'
import { waive } from '@/desk/workflow/waive'
import { identity } from '@/domain/checks/reading/issue'
import { readText } from '@/domain/importing/read-document'
import type { User } from '@/payload-types'
import { as } from '@/seed/people'
import { aRelease, step, write } from '@/seed/release'
import { editorText } from '@/testing/editor-text'
import { fixtures, type Fixtures } from '@/testing/fixtures'
import { keptText } from './kept-rows'
import { manuscriptOf, snapshotAt } from './snapshot'

let office: Fixtures
let editor: User
beforeAll(async () => {
  office = await fixtures()
  ;({ editor } = office.people)
})

const how = () => ({ user: { ...editor, collection: 'users' as const }, overrideAccess: false, depth: 0 })
const kept = (article: string) =>
  rows(office.payload, 'snapshots', { article: { equals: article } }, { sort: 'revision' })
const part = async (collection: 'sections' | 'metrics', article: string) =>
  String((await row(office.payload, collection, { article: { equals: article } }))!.id)
const facts = (article: string) => readAs(office.payload, as(editor), (req) => factsOf(req, article))
const textNow = (article: string) =>
  readAs(office.payload, as(editor), async (req) =>
    keptText(await rowsOf(req, (await rowById(req, 'articles', article))!)),
  )
const textAt = (article: string, revision: number) =>
  readAs(office.payload, as(editor), async (req) => keptText((await snapshotAt(req, article, revision))!))

/** What is stored is what the last snapshot says. */
const isKept = async (article: string) => {
  const { revision } = (await rowById(office.payload, 'articles', article))!
  expect(await textAt(article, revision!)).toBe(await textNow(article))
}

type Door = [name: string, save: (article: string) => Promise<unknown>]
const DOORS: Door[] = [
  ['the article', (id) => office.payload.update({ ...how(), collection: 'articles', id, data: { title: '改过' } })],
  [
    'a section',
    async (id) =>
      office.payload.update({
        ...how(),
        collection: 'sections',
        id: await part('sections', id),
        data: { body: editorText('换了一段。') },
      }),
  ],
  [
    'a metric, whose correction changes two others and the title',
    async (id) => {
      const metric = await row(office.payload, 'metrics', {
        and: [{ article: { equals: id } }, { place: { equals: 'summary' } }],
      })
      await office.payload.update({ ...how(), collection: 'metrics', id: metric!.id, data: { words: '1290场' } })
    },
  ],
  [
    'a new section',
    (article) =>
      office.payload.create({ ...how(), collection: 'sections', data: { article, heading: '新的', level: '1' } }),
  ],
  [
    'a deleted metric',
    async (id) => office.payload.delete({ ...how(), collection: 'metrics', id: await part('metrics', id) }),
  ],
  [
    'a deleted section',
    async (id) => office.payload.delete({ ...how(), collection: 'sections', id: await part('sections', id) }),
  ],
  [
    'all sections at once',
    (id) =>
      office.payload.update({
        ...how(),
        collection: 'sections',
        where: { article: { equals: id } },
        data: { heading: '同名' },
      }),
  ],
  ['the periods of many metrics', (id) => settlePeriods(office.payload, as(editor), id, { confirm: true })],
  [
    'many writes of one transaction',
    (id) =>
      inTransaction(office.payload, as(editor), async (req) => {
        const inside = { req, overrideAccess: false, depth: 0 } as const
        await office.payload.update({ ...inside, collection: 'articles', id, data: { title: '一起改' } })
        const section = await part('sections', id)
        await office.payload.update({ ...inside, collection: 'sections', id: section, data: { heading: '一起' } })
        await office.payload.create({
          ...inside,
          collection: 'metrics',
          data: { article: id, words: '88人', place: 'lead', role: 'level' },
        })
        await office.payload.delete({ ...inside, collection: 'metrics', id: await part('metrics', id) })
      }),
  ],
  [
    'a sheet: title, a section that goes with its figures, source',
    async (id) => {
      const { base, state } = await readSheet(office.payload, as(editor), id)
      const children = structuredClone(state.root.children)
      children[0]!.children = [textNode('一次改了许多处')]
      const last = children.findLastIndex(({ type }) => type === 'sectionhead')
      const sheet = { root: { ...state.root, children: children.slice(0, last) } }
      const sent = { base, state: sheet, fields: { source: '市总工会办公室' }, figures: {}, remove: [] }
      await saveSheet(office.payload, as(editor), id, sent)
    },
  ],
  [
    'a warning that stands',
    async (id) => {
      const { gathered } = await facts(id)
      const issue = gathered.issues.find(({ severity }) => severity === 'warns')!
      await waive(office.payload, as(editor), id, { issue: identity(issue), reason: '已核实。' })
    },
  ],
]

describe('a save', () => {
  it.each(DOORS)('of %s keeps the whole once, as it is stored then', async (_, save) => {
    const article = await write(office.payload, as(editor))
    expect(await kept(article)).toHaveLength(1)
    await isKept(article)
    await save(article)
    expect(await kept(article)).toHaveLength(2)
    await isKept(article)
  })

  it('by an import in bulk keeps the whole once', async () => {
    const draft = readText('年度报告\n\n今年培训3.1万人次。\n\n一、课堂\n全年开课1200场，参加2.6万人次，同比增长1.5%。')
    const { id } = await importDraft(office.payload, as(editor), draft)
    expect((await kept(id)).map(({ revision }) => revision)).toEqual([
      (await rowById(office.payload, 'articles', id))!.revision,
    ])
    await isKept(id)
  })

  it('that marks numbers, and one that says they are none, each keep it once', async () => {
    const article = await write(office.payload, as(editor))
    await office.payload.update({
      ...how(),
      collection: 'articles',
      id: article,
      data: { lead: editorText('新建教学点41个，配备教师77人。') },
    })
    const { figures } = await findFigures(office.payload, as(editor), article)
    const identities = figures.map((one) => one.identity)
    await markFigures(office.payload, as(editor), article, { accept: identities.slice(0, 1) })
    await markFigures(office.payload, as(editor), article, { dismiss: identities.slice(1, 2) })
    expect(await kept(article)).toHaveLength(4)
    await isKept(article)
  })

  it('that moves a part keeps both articles, each once', async () => {
    const [from, to] = [await write(office.payload, as(editor)), await write(office.payload, as(editor))]
    await office.payload.update({
      ...how(),
      collection: 'sections',
      id: await part('sections', from),
      data: { article: to },
    })
    for (const article of [from, to]) {
      expect(await kept(article)).toHaveLength(2)
      await isKept(article)
    }
  })

  it('that changes nothing keeps nothing new; its contribution is told all the same', async () => {
    const article = await write(office.payload, as(editor), { title: '一字未改' })
    const before = await rows(office.payload, 'contributions', { article: { equals: article } })
    await office.payload.update({ ...how(), collection: 'articles', id: article, data: { title: '一字未改' } })
    expect(await kept(article)).toHaveLength(1)
    expect(await rows(office.payload, 'contributions', { article: { equals: article } })).toHaveLength(
      before.length + 1,
    )
  })

  it('that fails keeps nothing', async () => {
    const article = await write(office.payload, as(editor))
    const failing = inTransaction(office.payload, as(editor), async (req) => {
      const data = { title: '不会留下' }
      await office.payload.update({ req, depth: 0, collection: 'articles', id: article, data })
      throw new Error('thought better of it')
    })
    await expect(failing).rejects.toThrow('thought better of it')
    expect(await kept(article)).toHaveLength(1)
  })
})

describe('a snapshot', () => {
  it('is the text as it stood at a revision, with all its figures', async () => {
    const article = await write(office.payload, as(editor))
    const before = await facts(article)
    await office.payload.delete({ ...how(), collection: 'sections', id: await part('sections', article) })
    await office.payload.update({ ...how(), collection: 'articles', id: article, data: { title: '换了题目' } })
    const then = await readAs(office.payload, as(editor), async (req) =>
      manuscriptOf(req, (await snapshotAt(req, article, before.article.revision!))!),
    )
    expect(then).toEqual(before.gathered.manuscript)
  })

  it('has the reasons of the warnings that stood then', async () => {
    const article = await write(office.payload, as(editor))
    const { gathered } = await facts(article)
    const issue = identity(gathered.issues.find(({ severity }) => severity === 'warns')!)
    await waive(office.payload, as(editor), article, { issue, reason: '统计口径如此。' })
    const waived = await facts(article)
    const now = await readAs(office.payload, as(editor), async (req) =>
      manuscriptOf(req, (await snapshotAt(req, article, waived.article.revision!))!),
    )
    expect(now.waivers).toEqual([expect.objectContaining({ reason: '统计口径如此。' })])
    expect(now).toEqual(waived.gathered.manuscript)
  })

  it('of an act that changes no text is the one before it; a publication empties the change note and keeps that', async () => {
    const { payload, people } = office
    const article = await aRelease(payload, people, { upTo: 'publish' })
    await payload.update({
      ...how(),
      collection: 'articles',
      id: article,
      data: { title: '第二版', changeNote: '改了题目。' },
    })
    await step(payload, as(people.editor), article, 'submit')
    const submitted = (await rowById(payload, 'articles', article))!.revision!
    expect(await textAt(article, submitted)).toBe(await textNow(article))
    await step(payload, as(people.reviewer), article, 'approve')
    await step(payload, as(people.publisher), article, 'publish')
    expect(await textAt(article, submitted)).toContain('改了题目。')
    expect(await textNow(article)).not.toContain('改了题目。')
    await isKept(article)
  })

  it('is written by the desk alone, and never again', async () => {
    const article = await write(office.payload, as(editor))
    const [one] = await kept(article)
    const { db } = office.payload
    await expect(db.create({ collection: 'snapshots', data: { ...one! } })).rejects.toThrow('guard')
    await expect(db.updateOne({ collection: 'snapshots', id: one!.id, data: { packed: '' } })).rejects.toThrow('guard')
    await expect(db.deleteMany({ collection: 'snapshots', where: {} })).rejects.toThrow('guard')
  })
})
