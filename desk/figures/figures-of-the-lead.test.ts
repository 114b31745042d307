// The words of figures in the summary and the lead, which stand on the article's own row.
import { beforeAll, describe, expect, it } from 'vitest'
import { rowById, rows } from '@/database/rows'
import { LONGEST } from '@/domain/lengths'
import { plain, runsOf } from '@/domain/text'
import { as } from '@/seed/people'
import { write } from '@/seed/release'
import { editorText } from '@/testing/editor-text'
import { fixtures, type Fixtures } from '@/testing/fixtures'
import type { EditorNode, EditorState } from '../manuscript/editor-state'
import { readAs } from '../request/transaction'
import { factsOf } from '../workflow/facts'
import { figuresIn, withEachFigure } from './figure-nodes'

let office: Fixtures
beforeAll(async () => {
  office = await fixtures()
})

type Texts = Record<'summary' | 'lead', EditorState> & { lockVersion: number }
const how = () => ({ user: office.people.editor, overrideAccess: false, depth: 0 }) as const
const written = () =>
  write(office.payload, as(office.people.editor), {
    title: '夜校开班',
    summary: '聘请教师600人。',
    lead: ['今年，补助85万元。', '新建教学点58个。'],
    sections: [{ heading: '课堂', paragraphs: ['来自48家企业。'] }],
  })
const opened = async (id: string) =>
  (await office.payload.findByID({ ...how(), collection: 'articles', id })) as unknown as Texts
const stored = async (id: string) => (await rowById(office.payload, 'articles', id)) as unknown as Texts
const save = (id: string, data: object) => office.payload.update({ ...how(), collection: 'articles', id, data })
const metricsOf = (id: string) => rows(office.payload, 'metrics', { article: { equals: id } })
const metricOf = async (id: string, words: string) => (await metricsOf(id)).find((one) => one.words === words)!
const sectionOf = async (id: string) => (await rows(office.payload, 'sections', { article: { equals: id } }))[0]!
const gathered = async (id: string) =>
  (await readAs(office.payload, as(office.people.editor), (req) => factsOf(req, id))).gathered
const said = (state: EditorState) => figuresIn(state).map(({ words }) => words)
const wordsIn = (state: EditorState): string => {
  const walk = (node: EditorNode): string =>
    node.children ? node.children.map(walk).join('') : String(node.text ?? '')
  return walk(state.root)
}
const reworded = (state: EditorState, before: string, words: string): EditorState =>
  withEachFigure(state, (figure, node) => [
    figure.words === before ? { ...node, children: [{ ...node.children![0]!, text: words }] } : node,
  ])

describe('figures of summary and lead', () => {
  it('have their words where the article is opened, and are stored with the metric alone', async () => {
    const id = await written()
    const { summary, lead } = await opened(id)
    expect([wordsIn(summary), wordsIn(lead)]).toEqual(['聘请教师600人。', '今年，补助85万元。新建教学点58个。'])
    const kept = await stored(id)
    expect([said(kept.summary), said(kept.lead)]).toEqual([[''], ['', '']])
  })

  it('change nothing when they are saved as they were read, and no metric is touched', async () => {
    const id = await written()
    const [before, metrics, kept] = [await gathered(id), await metricsOf(id), await stored(id)]
    const { summary, lead, lockVersion } = await opened(id)
    await save(id, { summary, lead, lockVersion })
    expect((await gathered(id)).fingerprint).toBe(before.fingerprint)
    expect(await metricsOf(id)).toEqual(metrics)
    const after = await stored(id)
    expect([after.summary, after.lead]).toEqual([kept.summary, kept.lead])
  })

  it('are the entry: other words give the metric another value, by who saved them', async () => {
    const id = await written()
    const second = await office.addPerson('韩五', 'editor')
    const { lead } = await opened(id)
    await office.payload.update({
      ...how(),
      user: second,
      collection: 'articles',
      id,
      data: { lead: reworded(lead, '85万元', '1.2亿元') as never },
    })
    expect(await metricOf(id, '1.2亿元')).toMatchObject({ value: '120000000', unit: '元' })
    const told = await rows(office.payload, 'contributions', { article: { equals: id } }, { sort: 'revision' })
    expect(told.slice(-2).map(({ person, what, act }) => [person, what, act])).toEqual([
      ['韩五', 'metrics', 'change'],
      ['韩五', 'articles', 'change'],
    ])
  })

  it('that somebody else changed meanwhile are not overwritten unseen', async () => {
    const id = await written()
    const { lead } = await opened(id)
    const { id: metric } = await metricOf(id, '85万元')
    await office.payload.update({ ...how(), collection: 'metrics', id: metric, data: { words: '90万元' } })
    await save(id, { lead })
    expect(said((await opened(id)).lead)).toEqual(['90万元', '58个'])
    await expect(save(id, { lead: reworded(lead, '85万元', '95万元') })).rejects.toMatchObject({ status: 409 })
    expect(said((await opened(id)).lead)).toEqual(['90万元', '58个'])
  })

  it('of another article are words, in an article that is there and in one that is being made', async () => {
    const [mine, theirs] = [await written(), await written()]
    const { lead } = await opened(theirs)
    await save(mine, { lead: reworded(lead, '85万元', '99万元') })
    expect(wordsIn((await stored(mine)).lead)).toBe('今年，补助99万元。新建教学点58个。')
    const made = await office.payload.create({
      ...how(),
      collection: 'articles',
      data: { title: '抄来的导语', language: 'zh', lead: lead as never },
    })
    const kept = await stored(String(made.id))
    expect([figuresIn(kept.lead), wordsIn(kept.lead)]).toEqual([[], '今年，补助85万元。新建教学点58个。'])
    expect(said((await opened(theirs)).lead)).toEqual(['85万元', '58个'])
  })

  it('stay in the text when the metric is deleted, and the article that somebody has open can still be saved', async () => {
    const id = await written()
    const before = await opened(id)
    for (const words of ['600人', '85万元'])
      await office.payload.delete({ ...how(), collection: 'metrics', id: (await metricOf(id, words)).id })
    const after = await opened(id)
    expect([wordsIn(after.summary), wordsIn(after.lead)]).toEqual([wordsIn(before.summary), wordsIn(before.lead)])
    expect([said(after.summary), said(after.lead)]).toEqual([[], ['58个']])
    await save(id, { summary: before.summary, lead: before.lead, lockVersion: before.lockVersion })
    const kept = await opened(id)
    expect([wordsIn(kept.summary), wordsIn(kept.lead)]).toEqual([wordsIn(before.summary), wordsIn(before.lead)])
    expect((await gathered(id)).issues.map(({ code }) => code)).not.toContain('figure-lost')
  })
})

describe('a figure that moves', () => {
  const place = async (id: string, words: string) => {
    const { place, section } = await metricOf(id, words)
    return [place, section ? String(section) : null]
  }

  it('with its paragraph from the lead into a section and back keeps its metric, and its place follows', async () => {
    const id = await written()
    const { id: metric } = await metricOf(id, '58个')
    const section = await sectionOf(id)
    const { lead } = await opened(id)
    const body = (await office.payload.findByID({ ...how(), collection: 'sections', id: section.id }))
      .body as never as EditorState
    const [first, second] = lead.root.children as [EditorNode, EditorNode]
    const withParagraphs = (state: EditorState, children: EditorNode[]) =>
      ({ ...state, root: { ...state.root, children } }) as never
    const saveBody = (children: EditorNode[]) =>
      office.payload.update({
        ...how(),
        collection: 'sections',
        id: section.id,
        data: { body: withParagraphs(body, children) },
      })

    await save(id, { lead: withParagraphs(lead, [first]) })
    await saveBody([second, ...body.root.children])
    expect(await place(id, '58个')).toEqual(['section', String(section.id)])
    const { manuscript, issues } = await gathered(id)
    expect(manuscript.metrics.find((one) => one.id === String(metric))).toMatchObject({
      place: 'section',
      section: String(section.id),
      words: '58个',
    })
    expect(plain(runsOf(manuscript.sections[0]!.body)[0]!, () => '#')).toBe('新建教学点#。')
    expect(issues.map(({ code }) => code)).not.toContain('metric-unused')

    await saveBody(body.root.children)
    await save(id, { lead: withParagraphs(lead, [first, second]) })
    expect(await place(id, '58个')).toEqual(['lead', null])
    expect(String((await metricOf(id, '58个')).id)).toBe(String(metric))
  })

  it('is of the summary where it stands in summary and lead', async () => {
    const id = await written()
    const { summary, lead } = await opened(id)
    const both = { ...summary, root: { ...summary.root, children: [...summary.root.children, lead.root.children[0]!] } }
    await save(id, { summary: both, lead })
    expect(await place(id, '85万元')).toEqual(['summary', null])
    expect((await gathered(id)).manuscript.metrics.find(({ words }) => words === '85万元')!.place).toBe('summary')
    await save(id, { summary, lead })
    expect(await place(id, '85万元')).toEqual(['lead', null])
  })
})

describe('how long they may be', () => {
  const tooLong = { summary: '“摘要”超过 2000 字，请缩短或拆分。', lead: '“导语”超过 20000 字，请缩短或拆分。' }

  it.each(['summary', 'lead'] as const)(
    'a %s that is longer is refused in one sentence, however long',
    async (part) => {
      const id = await written()
      for (const signs of [LONGEST[part] + 1, LONGEST.body + 1])
        await expect(save(id, { [part]: editorText('湖'.repeat(signs)) })).rejects.toMatchObject({
          status: 422,
          message: tooLong[part],
        })
      await save(id, { [part]: editorText('湖'.repeat(LONGEST[part])) })
      expect(wordsIn((await stored(id))[part])).toHaveLength(LONGEST[part])
    },
  )

  it.each(['summary', 'lead'] as const)('a %s that is no text of the editor is refused', async (part) => {
    const id = await written()
    await expect(save(id, { [part]: '一句话。' })).rejects.toMatchObject({ status: 422 })
  })

  it('an empty one has a paragraph, so that the editor opens it', async () => {
    const id = await written()
    await save(id, { summary: { root: { type: 'root', children: [] } }, lead: null })
    expect((await stored(id)).summary.root.children).toMatchObject([{ type: 'paragraph', children: [] }])
    expect((await gathered(id)).manuscript).toMatchObject({ summary: [], lead: [] })
  })
})
