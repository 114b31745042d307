import { beforeAll, describe, expect, it } from 'vitest'
import { row, rowById, rows } from '@/database/rows'
import type { Block } from '@/domain/text'
import { as } from '@/seed/people'
import { aRelease } from '@/seed/release'
import { editorText } from '@/testing/editor-text'
import { fixtures, type Fixtures } from '@/testing/fixtures'
import { createArticle } from '../importing/create-article'
import { toEditor } from '../manuscript/to-editor'
import { inTransaction, readAs, type Actor } from '../request/transaction'
import { act } from '../workflow/act'
import { factsOf } from '../workflow/facts'
import { findFigures, markFigures } from './mark-figures'
import { settlePeriods } from './periods'

let office: Fixtures
let editor: Actor
beforeAll(async () => {
  office = await fixtures()
  editor = as(office.people.editor)
})

const paragraph = (text: string): Block => ({ type: 'paragraph', children: [{ type: 'text', text, marks: [] }] })

/** An article typed by hand: no number in it is a figure yet. */
const typed = async (): Promise<{ id: string; section: string }> => {
  const { payload } = office
  const { id } = await inTransaction(payload, editor, (req) =>
    createArticle(req, {
      title: '夜校开班',
      summary: [],
      lead: [],
      sections: [],
      language: 'zh',
      column: null,
      source: '市总工会',
      editor: '林一',
    }),
  )
  const saving = { user: office.people.editor, overrideAccess: false, depth: 0 } as const
  await payload.update({
    ...saving,
    collection: 'articles',
    id,
    data: { summary: editorText('全年开班320期。'), lead: editorText('参加学习4.6万人次。') },
  })
  const body: Block[] = [
    paragraph('全市新建教学点58个，聘请教师近600人。'),
    {
      type: 'list',
      ordered: true,
      start: 1,
      items: [{ children: [{ type: 'text', text: '发放补助85万余元', marks: ['strong'] }], nested: null }],
    },
  ]
  const section = await payload.create({
    ...saving,
    collection: 'sections',
    data: { article: id, heading: '课堂', level: '1', body: toEditor(body) as never },
  })
  return { id, section: String(section.id) }
}

const found = async (id: string) => (await findFigures(office.payload, editor, id)).figures
const unmarked = async (id: string) =>
  (await readAs(office.payload, editor, (req) => factsOf(req, id))).gathered.issues.filter(
    ({ code }) => code === 'figure-unmarked',
  )
const contributionsOf = (article: string) =>
  rows(office.payload, 'contributions', { article: { equals: article } }, { sort: 'revision' })

describe('the numbers of an article', () => {
  it('are listed with the guess of what they mean, in reading order', async () => {
    const { id } = await typed()
    expect(
      (await found(id)).map(({ place, heading, words, label, ready, dismissed }) => [
        place,
        heading,
        words,
        label,
        ready,
        dismissed,
      ]),
    ).toEqual([
      ['summary', null, '320期', expect.any(String), true, false],
      ['lead', null, '4.6万人次', '参加学习', true, false],
      ['section', '课堂', '58个', expect.stringContaining('教学点'), true, false],
      ['section', '课堂', '近600人', expect.stringContaining('教师'), true, false],
      ['section', '课堂', '85万余元', expect.stringContaining('补助'), true, false],
    ])
  })

  it('become figures, all at once: metrics, nodes of the text, and contributions of the one who accepted them', async () => {
    const { payload } = office
    const { id, section } = await typed()
    const second = await office.addPerson('韩五', 'editor')
    const before = (await rowById(payload, 'sections', section))!
    const { figures } = await markFigures(payload, as(second), id, {
      accept: (await found(id)).map(({ identity }) => identity),
    })
    expect(figures).toEqual([])
    const { manuscript, issues } = (await readAs(payload, editor, (req) => factsOf(req, id))).gathered
    expect(manuscript.metrics.map(({ words, value, place }) => [words, value, place])).toEqual([
      ['320期', '320', 'summary'],
      ['4.6万人次', '46000', 'lead'],
      ['58个', '58', 'section'],
      ['近600人', '600', 'section'],
      ['85万余元', '850000', 'section'],
    ])
    expect(
      issues.filter(({ code }) =>
        ['figure-unmarked', 'metric-unused', 'figure-lost', 'figure-not-stated'].includes(code),
      ),
    ).toEqual([])
    const added = (await contributionsOf(id)).slice(-7)
    expect(added.map(({ person, act, what }) => [person, act, what])).toEqual([
      ...Array.from({ length: 5 }, () => ['韩五', 'create', 'metrics']),
      ['韩五', 'change', 'sections'],
      ['韩五', 'change', 'articles'],
    ])
    const after = (await rowById(payload, 'sections', section))!
    expect(after.lockVersion).toBe(before.lockVersion! + 1)
    const ids = new Map(
      (await rows(payload, 'metrics', { article: { equals: id } })).map((metric) => [String(metric.id), metric.words]),
    )
    // Nothing but the words changed: put back as text they give what was stored.
    const back = JSON.parse(JSON.stringify(after.body), (_, value: unknown) => {
      const children = (value as { children?: { type: string; text?: string; metric?: string }[] } | null)?.children
      if (!children?.some(({ type }) => type === 'figure')) return value
      const text = children.map((node) => node.text ?? ids.get(node.metric!)).join('')
      return { ...(value as object), children: [{ ...children.find((node) => node.type === 'text'), text }] }
    }) as unknown
    expect(back).toEqual(before.body)
  })

  it('are told once that they are none, and the check counts them no longer, until their words change', async () => {
    const { payload, people } = office
    const { id, section } = await typed()
    const [, , place] = await found(id)
    const { figures, lockVersion } = await markFigures(payload, editor, id, { dismiss: [place!.identity] })
    expect(figures.filter(({ dismissed }) => dismissed).map(({ words }) => words)).toEqual(['58个'])
    expect((await rowById(payload, 'articles', id))!.lockVersion).toBe(lockVersion)
    expect((await contributionsOf(id)).at(-1)).toMatchObject({ act: 'change', what: 'articles' })
    expect((await unmarked(id)).map(({ values }) => values.count)).toEqual(['1', '1', '2'])
    await payload.update({
      user: people.editor,
      overrideAccess: false,
      depth: 0,
      collection: 'sections',
      id: section,
      data: { body: toEditor([paragraph('全市改建教学点58个。')]) as never },
    })
    expect((await unmarked(id)).map(({ values }) => values.count)).toEqual(['1', '1', '1'])
  })

  it('that were set aside can be taken back', async () => {
    const { id } = await typed()
    const identities = (await found(id)).map(({ identity }) => identity)
    await markFigures(office.payload, editor, id, { dismiss: identities })
    expect(await unmarked(id)).toEqual([])
    const { figures } = await markFigures(office.payload, editor, id, { restore: identities.slice(0, 2) })
    expect(figures.map(({ dismissed }) => dismissed)).toEqual([false, false, true, true, true])
  })

  it('stay out of the hands of a form: what it sends for them is not taken', async () => {
    const { payload, people } = office
    const { id } = await typed()
    await markFigures(payload, editor, id, { dismiss: [(await found(id))[0]!.identity] })
    await payload.update({
      user: people.editor,
      overrideAccess: false,
      depth: 0,
      collection: 'articles',
      id,
      data: { title: '新标题', dismissed: [] },
    })
    expect((await found(id)).filter(({ dismissed }) => dismissed)).toHaveLength(1)
  })
})

describe('the period of figures that have none', () => {
  const lead = (id: string, words: string) =>
    office.payload.update({
      user: office.people.editor,
      overrideAccess: false,
      depth: 0,
      collection: 'articles',
      id,
      data: { lead: editorText(words) },
    })
  const markAll = async (id: string) =>
    markFigures(office.payload, editor, id, { accept: (await found(id)).map(({ identity }) => identity) })
  const periods = async (id: string) =>
    (await rows(office.payload, 'metrics', { article: { equals: id } })).map(({ words, period, periodInherited }) => [
      words,
      period,
      periodInherited,
    ])

  it('is that of the text before them, where it names one: it is told as such, to be confirmed', async () => {
    const { id } = await typed()
    await lead(id, '1月18日举行发布会。2023年以来，参加学习4.6万人次。')
    const { undated, inherited } = await markAll(id)
    expect([undated, inherited]).toEqual([0, { count: 3, periods: ['2023年以来'] }])
    expect(await periods(id)).toEqual([
      ['320期', '全年', false],
      ['4.6万人次', '2023年以来', false],
      ['58个', '2023年以来', true],
      ['近600人', '2023年以来', true],
      ['85万余元', '2023年以来', true],
    ])
  })

  it('is proposed from the opening of the text, and given to all of them at once; the others keep theirs', async () => {
    const { payload } = office
    const { id } = await typed()
    const inSection = (await found(id)).filter(({ place }) => place === 'section')
    await markFigures(payload, editor, id, { accept: inSection.map(({ identity }) => identity) })
    await lead(id, '1月18日举行发布会。2023年以来，参加学习4.6万人次。')
    await markAll(id)
    const before = await findFigures(payload, editor, id)
    expect([before.undated, before.suggestion]).toEqual([3, '2023年以来'])
    const { filled, lockVersion } = await settlePeriods(payload, editor, id, { period: '2024年' })
    expect([filled, lockVersion]).toEqual([3, before.lockVersion])
    expect((await findFigures(payload, editor, id)).undated).toBe(0)
    expect(
      (await rows(payload, 'metrics', { article: { equals: id } })).map(({ words, period }) => [words, period]).sort(),
    ).toEqual([
      ['320期', '全年'],
      ['4.6万人次', '2023年以来'],
      ['58个', '2024年'],
      ['85万余元', '2024年'],
      ['近600人', '2024年'],
    ])
    await expect(
      settlePeriods(payload, as(office.people.reviewer), (await typed()).id, { period: '全年' }),
    ).rejects.toMatchObject({ status: 403 })
  })
})

describe('marking is refused', () => {
  it('with 409 when the words are not there any more, and nothing is kept', async () => {
    const { id } = await typed()
    const [first] = await found(id)
    await expect(markFigures(office.payload, editor, id, { accept: [first!.identity, 'gone'] })).rejects.toMatchObject({
      status: 409,
      data: { reason: 'stale' },
    })
    expect(await row(office.payload, 'metrics', { article: { equals: id } })).toBeNull()
  })

  it('with 409 while the article is under review', async () => {
    const { payload, people } = office
    const id = await aRelease(payload, people, { upTo: 'submit', lead: ['另有'], title: '三件事' })
    const open = await aRelease(payload, people, {})
    await payload.update({
      user: people.editor,
      overrideAccess: false,
      depth: 0,
      collection: 'articles',
      id: open,
      data: { lead: editorText('另有12家。') },
    })
    const identities = (await found(open)).map(({ identity }) => identity)
    expect(identities).toHaveLength(1)
    const facts = await readAs(payload, editor, (req) => factsOf(req, open))
    await act(payload, editor, open, { action: 'submit', fingerprint: facts.current.fingerprint })
    await expect(markFigures(payload, editor, open, { accept: identities })).rejects.toMatchObject({
      status: 409,
      data: { reason: 'locked' },
    })
    await expect(markFigures(payload, editor, open, { dismiss: identities })).rejects.toMatchObject({
      status: 409,
      data: { reason: 'locked' },
    })
    expect(await found(id)).toEqual([])
  })

  it('with 403 to who is no editor', async () => {
    const { id } = await typed()
    const identities = (await found(id)).map(({ identity }) => identity)
    for (const asked of [{ accept: identities }, { dismiss: identities }])
      await expect(markFigures(office.payload, as(office.people.reviewer), id, asked)).rejects.toMatchObject({
        status: 403,
      })
    expect(await found(id)).toHaveLength(5)
  })
})
