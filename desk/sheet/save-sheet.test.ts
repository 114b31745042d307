import { randomBytes } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { rowById, rows } from '@/database/rows'
import { as } from '@/seed/people'
import { step, walk, write } from '@/seed/release'
import { fixtures, type Fixtures } from '@/testing/fixtures'
import { figureWithWords, textNode } from '../figures/figure-nodes'
import type { EditorNode, EditorState } from '../manuscript/editor-state'
import { readAs } from '../request/transaction'
import { factsOf } from '../workflow/facts'
import type { Sheet } from './contract'
import { readSheet } from './read-sheet'
import { createSheet, saveSheet } from './save-sheet'

let office: Fixtures
beforeAll(async () => {
  office = await fixtures()
})
const editor = () => as(office.people.editor)
const read = (id: string) => readSheet(office.payload, editor(), id)
const save = (sheet: Sheet, change: Partial<Parameters<typeof saveSheet>[3]> = {}, who = editor()) =>
  saveSheet(office.payload, who, sheet.article, {
    base: sheet.base,
    state: sheet.state,
    fields: {},
    figures: {},
    remove: [],
    ...change,
  })
const fingerprintOf = (id: string) =>
  readAs(office.payload, editor(), async (req) => (await factsOf(req, id)).gathered.fingerprint)
const told = (id: string) =>
  rows(office.payload, 'contributions', { article: { equals: id } }, { sort: 'at' }).then((all) =>
    all.map(({ act, what, revision }) => [act, what, revision]),
  )
const paragraph = (...children: (string | EditorNode)[]): EditorNode => ({
  type: 'paragraph',
  version: 1,
  children: children.map((child) => (typeof child === 'string' ? textNode(child) : child)),
})
const head = (section: string, words: string, level = '1'): EditorNode => ({
  type: 'sectionhead',
  version: 1,
  section,
  level,
  children: [textNode(words)],
})
const blocks = ({ state }: Sheet) => structuredClone(state.root.children)
const withBlocks = ({ state }: Sheet, children: EditorNode[]): EditorState => ({ root: { ...state.root, children } })
const outline = ({ state }: Sheet) =>
  state.root.children.map(({ type, children = [] }) => [
    type,
    children.map((child) => child.text ?? child.children?.map(({ text }) => text ?? '').join('')).join(''),
  ])
/** As the page that one writes on makes them. */
const anId = () => randomBytes(12).toString('hex')

describe('a sheet', () => {
  it('that is saved as it was read changes nothing: no revision, no contribution, the same fingerprint', async () => {
    const id = await write(office.payload, editor())
    const [fingerprint, before, sheet] = [await fingerprintOf(id), await told(id), await read(id)]
    const after = await save(sheet)
    expect(after.base).toBe(sheet.base)
    expect(await told(id)).toEqual(before)
    expect(await fingerprintOf(id)).toBe(fingerprint)
  })

  it('saves many parts as one revision with one contribution for each part that changed', async () => {
    const id = await write(office.payload, editor())
    const [sheet, before] = [await read(id), await told(id)]
    const children = blocks(sheet)
    const at = children.findIndex(({ type }) => type === 'sectionhead')
    children[0]!.children = [textNode('技能培训进车间')]
    children[at]!.children = [textNode('课堂在车间')]
    const figure = anId()
    children.push(head(anId(), '下一步'), paragraph('明年培训', figureWithWords(figure, '8万人次'), '。'))
    const after = await save(sheet, {
      state: withBlocks(sheet, children),
      fields: { source: '市总工会办公室', date: '2026-11-20' },
      figures: { [figure]: { measure: '培训人次', period: '2027年' } },
    })
    expect(after.revision).toBe(sheet.revision + 1)
    expect(after.renamed).toEqual({})
    expect((await told(id)).slice(before.length).sort()).toEqual(
      [
        ['create', 'sections', after.revision],
        ['create', 'metrics', after.revision],
        ['change', 'sections', after.revision],
        ['change', 'articles', after.revision],
      ].sort(),
    )
    expect(after.figures[figure]).toMatchObject({
      words: '8万人次',
      value: '80000',
      measure: '培训人次',
      period: '2027年',
    })
    expect(after.fields).toMatchObject({ source: '市总工会办公室', date: '2026-11-20' })
    expect(outline(after).at(0)).toEqual(['sheettitle', '技能培训进车间'])
    expect(outline(after).slice(-2)).toEqual([
      ['sectionhead', '下一步'],
      ['paragraph', '明年培训8万人次。'],
    ])
    const metric = (await rowById(office.payload, 'metrics', figure))!
    expect(metric.place).toBe('section')
    expect(metric.lockVersion).toBe(1)
  })

  it('splits, joins and moves sections, and brings back one that was deleted under its old id', async () => {
    const id = await write(office.payload, editor())
    const sheet = await read(id)
    const children = blocks(sheet)
    const [first, second] = children.flatMap((node, at) => (node.type === 'sectionhead' ? [at] : []))
    const moved = [...children.slice(0, first), ...children.slice(second), ...children.slice(first, second)]
    const turned = await save(sheet, { state: withBlocks(sheet, moved) })
    expect(outline(turned).filter(([type]) => type === 'sectionhead')).toEqual([
      ['sectionhead', '服务送到身边'],
      ['sectionhead', '课堂办到车间'],
    ])
    // One of the two was moved, and only that one is told of.
    expect((await told(id)).filter(([, , revision]) => revision === turned.revision)).toHaveLength(1)
    const joined = await save(turned, {
      state: withBlocks(
        turned,
        blocks(turned).filter((node, at, all) => node !== all.findLast(({ type }) => type === 'sectionhead') || at < 0),
      ),
    })
    expect(outline(joined).filter(([type]) => type === 'sectionhead')).toHaveLength(1)
    expect(Object.keys(joined.figures)).toHaveLength(Object.keys(sheet.figures).length)
    const back = await save(joined, { state: withBlocks(joined, blocks(turned)) })
    expect(blocks(back).map(({ section }) => section)).toEqual(blocks(turned).map(({ section }) => section))
  })

  it('carries a figure from a section to the lead, and its metric follows', async () => {
    const id = await write(office.payload, editor())
    const sheet = await read(id)
    const children = blocks(sheet)
    const source = children.find(
      ({ type, children: inner = [] }) => type === 'paragraph' && inner.some(({ type: of }) => of === 'figure'),
    )!
    const rest = children.filter((node) => node !== source)
    rest.splice(2, 0, source)
    const metric = String(source.children!.find(({ type }) => type === 'figure')!.metric)
    const after = await save(sheet, { state: withBlocks(sheet, rest) })
    expect((await rowById(office.payload, 'metrics', metric))!).toMatchObject({ place: 'lead', section: null })
    expect(Object.keys(after.figures).sort()).toEqual(Object.keys(sheet.figures).sort())
    const issues = await readAs(office.payload, editor(), async (req) => (await factsOf(req, id)).gathered.issues)
    expect(issues.filter(({ code }) => code === 'metric-unused' || code === 'figure-lost')).toEqual([])
  })

  it('changes a metric with its words, and lets go of one whose words are gone', async () => {
    const id = await write(office.payload, editor())
    const sheet = await read(id)
    const children = blocks(sheet)
    const figures = children.flatMap(({ type, children: inner = [] }) =>
      type === 'paragraph' ? inner.filter((node) => node.type === 'figure').map((node) => ({ node, inner })) : [],
    )
    const [one, other] = figures
    one!.node.children = [textNode('27个')]
    other!.inner.splice(other!.inner.indexOf(other!.node), 1, textNode('若干'))
    const after = await save(sheet, { state: withBlocks(sheet, children) })
    expect(after.figures[String(one!.node.metric)]).toMatchObject({ words: '27个', value: '27' })
    expect(after.figures[String(other!.node.metric)]).toBeUndefined()
    expect(after.unstated).toEqual([])
  })

  it('made on an older one is refused with what is there now; nothing is stored', async () => {
    const id = await write(office.payload, editor())
    const sheet = await read(id)
    const children = blocks(sheet)
    children[0]!.children = [textNode('甲')]
    await save(sheet, { state: withBlocks(sheet, children) })
    const refused = await save(sheet, { fields: { source: '另一处' } }).catch((error: unknown) => error)
    expect(refused).toMatchObject({ status: 409, data: { reason: 'stale', sheet: { article: id }, by: '林一' } })
    expect((await rowById(office.payload, 'articles', id))!.source).not.toBe('另一处')
  })

  it('is refused to who is no editor, and while it is judged', async () => {
    const id = await write(office.payload, editor())
    const sheet = await read(id)
    expect(await save(sheet, {}, as(office.people.reviewer)).catch((error: unknown) => error)).toMatchObject({
      status: 403,
    })
    await step(office.payload, editor(), id, 'submit')
    const children = blocks(sheet)
    children[0]!.children = [textNode('偷偷改')]
    expect(await save(sheet, { state: withBlocks(sheet, children) }).catch((error: unknown) => error)).toMatchObject({
      status: 409,
      data: { reason: 'locked' },
    })
    await walk(office.payload, office.people, id, 'approve')
  })

  it('takes no section and no figure of another article: they are made anew', async () => {
    const [mine, other] = [await write(office.payload, editor()), await write(office.payload, editor())]
    const [sheet, foreign] = [await read(mine), await read(other)]
    const taken = blocks(foreign).slice(-2)
    const metric = String(taken[1]!.children!.find(({ type }) => type === 'figure')!.metric)
    const after = await save(sheet, {
      state: withBlocks(sheet, [...blocks(sheet), ...taken]),
      figures: { [metric]: { measure: '借来的' } },
    })
    expect(after.renamed[String(taken[0]!.section)]).toBeDefined()
    expect(after.renamed[metric]).toBeDefined()
    expect((await read(other)).base).toBe(foreign.base)
    expect(after.figures[after.renamed[metric]!]).toMatchObject({ measure: '借来的' })
  })

  it('makes an article with all of its parts in one save', async () => {
    const figure = anId()
    const made = await createSheet(office.payload, editor(), {
      state: {
        root: {
          type: 'root',
          version: 1,
          children: [
            { type: 'sheettitle', version: 1, children: [textNode('全市新增岗位3万个')] },
            { type: 'sheetsummary', version: 1, children: [paragraph('摘要。')] },
            paragraph('导语。'),
            head(anId(), '一、岗位'),
            paragraph('新增岗位', figureWithWords(figure, '3万个'), '。'),
          ],
        },
      },
      fields: { language: 'zh', source: '市人社局' },
      figures: { [figure]: { measure: '新增岗位' } },
      remove: [],
    })
    expect(made.revision).toBe(1)
    expect((await told(made.article)).map(([act, what]) => `${act} ${what}`).sort()).toEqual([
      'create articles',
      'create metrics',
      'create sections',
    ])
    expect(outline(made).map(([, words]) => words)).toEqual([
      '全市新增岗位3万个',
      '摘要。',
      '导语。',
      '一、岗位',
      '新增岗位3万个。',
    ])
  })
})
