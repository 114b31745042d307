import { beforeAll, describe, expect, it } from 'vitest'
import { rowById, rows } from '@/database/rows'
import { plain, runsOf, type Block } from '@/domain/text'
import type { Article } from '@/payload-types'
import { as } from '@/seed/people'
import { aRelease, write, type Text } from '@/seed/release'
import { fixtures, type Fixtures } from '@/testing/fixtures'
import { withEachFigure } from '../figures/figure-nodes'
import type { EditorState } from '../manuscript/editor-state'
import { readAs } from '../request/transaction'
import { factsOf } from '../workflow/facts'

let office: Fixtures
beforeAll(async () => {
  office = await fixtures()
})

const how = () => ({ user: office.people.editor, overrideAccess: false, depth: 0 }) as const
const metricsOf = async (article: string) =>
  (await rows(office.payload, 'metrics', { article: { equals: article } })).map(({ id, words, value, place }) => ({
    id,
    words,
    value,
    place,
  }))
const at = async (article: string, place: string, words: string) =>
  (await metricsOf(article)).find((one) => one.place === place && one.words === words)!.id
const blocking = async (article: string) =>
  (await readAs(office.payload, as(office.people.editor), (req) => factsOf(req, article))).gathered.issues
    .filter(({ severity }) => severity === 'blocks')
    .map(({ code }) => code)
/** The article in plain words, as readers would have it. */
const printed = async (article: string) => {
  const { gathered } = await readAs(office.payload, as(office.people.editor), (req) => factsOf(req, article))
  const { title, summary, lead, sections, metrics } = gathered.manuscript
  const words = new Map(metrics.map((metric) => [metric.id, metric.words]))
  const said = (blocks: Block[]) =>
    runsOf(blocks)
      .map((run) => plain(run, (metric) => words.get(metric) ?? '？'))
      .join('\n')
  return { title, summary: said(summary), lead: said(lead), sections: said(sections.flatMap(({ body }) => body)) }
}
const opened = async (article: string) =>
  (await office.payload.findByID({ ...how(), collection: 'articles', id: article })) as Article & Texts
type Texts = Record<'summary' | 'lead', EditorState>
/** The opened text with other words in its first figure that says `before`. */
const reworded = (text: EditorState, before: string, words: string) => {
  let isDone = false
  return withEachFigure(text, (said, node) => {
    if (isDone || said.words !== before) return [node]
    isDone = true
    return [{ ...node, children: [{ ...node.children![0]!, text: words }] }]
  }) as never
}
const TEXT = {
  title: '夜校学员3200人',
  summary: '夜校学员3200人，教师48人。',
  lead: ['今年，夜校学员3200人。'],
  sections: [{ heading: '夜校', paragraphs: ['夜校学员3200人，来自48家企业。'] }],
}

describe('a figure corrected in one place', () => {
  it.each(['title', 'summary', 'lead', 'section'])(
    'the %s is corrected in every place of the article that states it',
    async (place) => {
      const article = await write(office.payload, as(office.people.editor), TEXT)
      await office.payload.update({
        ...how(),
        collection: 'metrics',
        id: await at(article, place, '3200人'),
        data: { words: '3600人' },
      })
      expect(await printed(article)).toEqual({
        title: '夜校学员3600人',
        summary: '夜校学员3600人，教师48人。',
        lead: '今年，夜校学员3600人。',
        sections: '夜校学员3600人，来自48家企业。',
      })
      expect((await metricsOf(article)).map(({ words, value }) => `${words} ${value}`).sort()).toEqual([
        '3600人 3600',
        '3600人 3600',
        '3600人 3600',
        '3600人 3600',
        '48人 48',
        '48家 48',
      ])
      expect(await blocking(article)).toEqual([])
    },
  )

  it('leaves alone what only reads alike: another label, another period', async () => {
    const article = await write(office.payload, as(office.people.editor), {
      ...TEXT,
      title: '夜校开班',
      summary: '夜校教师3200人。',
      lead: ['2024年，夜校学员3200人。'],
      sections: [{ heading: '夜校', paragraphs: ['2025年，夜校学员3200人。'] }],
    })
    await office.payload.update({
      ...how(),
      collection: 'metrics',
      id: await at(article, 'section', '3200人'),
      data: { words: '3600人' },
    })
    expect(await printed(article)).toMatchObject({
      summary: '夜校教师3200人。',
      lead: '2024年，夜校学员3200人。',
    })
    expect((await metricsOf(article)).map(({ words }) => words).sort()).toEqual(['3200人', '3200人', '3600人'])
  })

  it.each<[string, Partial<Text>, 'lead' | 'section']>([
    ['twice in one sentence', { lead: ['居民消费价格环比上涨3.2%，同比上涨3.2%。'] }, 'lead'],
    ['up once and down once', { lead: ['居民消费价格环比上涨3.2%，核心价格同比下降3.2%。'] }, 'lead'],
    [
      'in two sections',
      {
        sections: ['夜校', '工坊'].map((heading) => ({ heading, paragraphs: ['惠及职工3.2%。'] })),
        summary: '惠及职工3.2%。',
      },
      'section',
    ],
    [
      'of two periods, and one without between them',
      {
        summary: '夜校学员3.2%。',
        lead: ['2024年，夜校学员3.2%。'],
        sections: [{ heading: '夜校', paragraphs: ['2025年，夜校学员3.2%。'] }],
      },
      'section',
    ],
  ])('leaves alone equal figures that may be two facts: %s', async (_, text, place) => {
    const article = await write(office.payload, as(office.people.editor), {
      title: '夜校开班',
      summary: '',
      lead: [],
      sections: [],
      ...text,
    })
    const before = await metricsOf(article)
    await office.payload.update({
      ...how(),
      collection: 'metrics',
      id: await at(article, place, '3.2%'),
      data: { words: '3.9%' },
    })
    expect((await metricsOf(article)).filter(({ words }) => words === '3.2%')).toHaveLength(before.length - 1)
  })

  it('counts as a contribution of who corrected it, and makes a form opened before stale', async () => {
    const { payload, addPerson } = office
    const article = await write(payload, as(office.people.editor), TEXT)
    const before = (await rowById(payload, 'articles', article))!
    const second = await addPerson('韩五', 'editor')
    await payload.update({
      user: second,
      overrideAccess: false,
      depth: 0,
      collection: 'metrics',
      id: await at(article, 'summary', '3200人'),
      data: { words: '3600人' },
    })
    const told = (
      await rows(payload, 'contributions', { and: [{ article: { equals: article } }, { person: { equals: '韩五' } }] })
    ).map(({ what }) => what)
    expect([...new Set(told)].sort()).toEqual(['articles', 'metrics'])
    await expect(
      payload.update({
        ...how(),
        collection: 'articles',
        id: article,
        data: { summary: before.summary!, lockVersion: before.lockVersion! },
      }),
    ).rejects.toMatchObject({ status: 409, data: { reason: 'stale' } })
  })

  it('is refused as a whole while the article is under review', async () => {
    const article = await aRelease(office.payload, office.people, { ...TEXT, upTo: 'submit' })
    await expect(
      office.payload.update({
        ...how(),
        collection: 'metrics',
        id: await at(article, 'section', '3200人'),
        data: { words: '3600人' },
      }),
    ).rejects.toMatchObject({ status: 409 })
    expect((await metricsOf(article)).filter(({ words }) => words === '3600人')).toEqual([])
  })
})

describe('a figure corrected where the article itself is saved', () => {
  const save = (article: string, data: object) =>
    office.payload.update({ ...how(), collection: 'articles', id: article, data })
  const CORRECTED = {
    title: '夜校学员3600人',
    summary: '夜校学员3600人，教师48人。',
    lead: '今年，夜校学员3600人。',
    sections: '夜校学员3600人，来自48家企业。',
  }

  it.each(['summary', 'lead'] as const)(
    'in its %s: title, other texts and metrics are corrected by that one save',
    async (place) => {
      const article = await write(office.payload, as(office.people.editor), TEXT)
      const before = await opened(article)
      const saved = await save(article, {
        title: before.title,
        summary: before.summary,
        lead: before.lead,
        [place]: reworded(before[place], '3200人', '3600人'),
        lockVersion: before.lockVersion,
      })
      expect(saved).toMatchObject({ title: '夜校学员3600人', lockVersion: before.lockVersion! + 1 })
      expect(await printed(article)).toEqual(CORRECTED)
      expect(await blocking(article)).toEqual([])
    },
  )

  it('by its lead alone, which names the state that was read: the answer names the state that is there now', async () => {
    const article = await write(office.payload, as(office.people.editor), TEXT)
    const { lead, lockVersion } = await opened(article)
    const saved = await save(article, { lead: reworded(lead, '3200人', '3600人'), lockVersion })
    expect(saved).toMatchObject({ title: '夜校学员3600人', lockVersion: lockVersion! + 1 })
    expect(await rowById(office.payload, 'articles', article)).toMatchObject({
      title: '夜校学员3600人',
      lockVersion: lockVersion! + 1,
    })
    expect(await printed(article)).toEqual(CORRECTED)
    await save(article, { source: '市教育局', lockVersion: saved.lockVersion })
    await expect(save(article, { lead, lockVersion })).rejects.toMatchObject({ status: 409, data: { reason: 'stale' } })
    expect(await printed(article)).toEqual(CORRECTED)
  })

  it('in the title that is typed in the same save, where it still prints the old figure', async () => {
    const article = await write(office.payload, as(office.people.editor), TEXT)
    const { lead } = await opened(article)
    await save(article, { title: '夜校学员3200人，今年再增', lead: reworded(lead, '3200人', '3600人') })
    expect((await printed(article)).title).toBe('夜校学员3600人，今年再增')
  })

  it('leaves a title that was already typed anew, and its metric goes with it', async () => {
    const article = await write(office.payload, as(office.people.editor), TEXT)
    const { lead } = await opened(article)
    await save(article, { title: '夜校学员3600人', lead: reworded(lead, '3200人', '3600人') })
    expect(await printed(article)).toEqual(CORRECTED)
    expect(await blocking(article)).toEqual([])
  })

  it('in summary and lead alike is one correction', async () => {
    const article = await write(office.payload, as(office.people.editor), TEXT)
    const { summary, lead } = await opened(article)
    await save(article, {
      summary: reworded(summary, '3200人', '3600人'),
      lead: reworded(lead, '3200人', '3600人'),
    })
    expect(await printed(article)).toEqual(CORRECTED)
  })

  it('to different words in summary and lead: each has its own, and nothing else is corrected', async () => {
    const article = await write(office.payload, as(office.people.editor), TEXT)
    const { summary, lead } = await opened(article)
    await save(article, {
      summary: reworded(summary, '3200人', '3600人'),
      lead: reworded(lead, '3200人', '3700人'),
    })
    expect(await printed(article)).toEqual({
      title: '夜校学员3200人',
      summary: '夜校学员3600人，教师48人。',
      lead: '今年，夜校学员3700人。',
      sections: '夜校学员3200人，来自48家企业。',
    })
  })
})
