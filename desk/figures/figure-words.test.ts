import * as fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { rowById, rows } from '@/database/rows'
import type { Block } from '@/domain/text'
import { as } from '@/seed/people'
import { anyBlocks } from '@/testing/any-text'
import { fixtures, type Fixtures } from '@/testing/fixtures'
import { createArticle } from '../importing/create-article'
import type { EditorNode, EditorState } from '../manuscript/editor-state'
import { fromEditor } from '../manuscript/from-editor'
import { toEditor } from '../manuscript/to-editor'
import { inTransaction } from '../request/transaction'
import { readAs } from '../request/transaction'
import { factsOf } from '../workflow/facts'
import { figureNode, figuresIn, figureWithWords, withEachFigure } from './figure-nodes'

describe('figures of a text', () => {
  it('any text means the same with words in its figures and without, and comes back as it was stored', () => {
    fc.assert(
      fc.property(anyBlocks, (blocks) => {
        const stored = toEditor(blocks)
        const shown = withEachFigure(stored, ({ metric }) => [figureWithWords(metric, `${metric}人`)])
        const back = withEachFigure(shown, ({ metric }) => [figureNode(metric)])
        expect(fromEditor(shown)).toEqual(fromEditor(stored))
        expect(back).toEqual(stored)
        expect(figuresIn(shown).every(({ metric, words, read }) => words === `${metric}人` && read === words)).toBe(
          true,
        )
      }),
      { numRuns: 100 },
    )
  })
})

let office: Fixtures
beforeAll(async () => {
  office = await fixtures()
})
const saving = () => ({ user: office.people.editor, overrideAccess: false, depth: 0 }) as const

const paragraph = (text: string): Block => ({ type: 'paragraph', children: [{ type: 'text', text, marks: [] }] })

/** An article whose one section says: 聘请教师600人，补助85万元。 */
const written = async () => {
  const { payload, people } = office
  const { id } = await inTransaction(payload, as(people.editor), (req) =>
    createArticle(req, {
      title: '夜校开班',
      summary: [],
      lead: [],
      sections: [{ heading: '课堂', level: 1, body: [paragraph('聘请教师600人，补助85万元。')] }],
      language: 'zh',
      column: null,
      source: '市总工会',
      editor: '林一',
    }),
  )
  const [section] = await rows(payload, 'sections', { article: { equals: id } })
  return { id, section: String(section!.id) }
}

const openedBody = async (section: string): Promise<EditorState> =>
  (await office.payload.findByID({ ...saving(), collection: 'sections', id: section })).body as EditorState
const storedBody = async (section: string): Promise<EditorState> =>
  (await rowById(office.payload, 'sections', section))!.body as EditorState
const save = (section: string, body: EditorState) =>
  office.payload.update({ ...saving(), collection: 'sections', id: section, data: { body: body as never } })
const wordsIn = ({ root }: EditorState): string => {
  const walk = (node: EditorNode): string =>
    node.children ? node.children.map(walk).join('') : String(node.text ?? '')
  return walk(root)
}
const said = (state: EditorState) => figuresIn(state).map(({ words }) => words)
/** The opened text with other words in the figure that says `before`. */
const reworded = (state: EditorState, before: string, words: string): EditorState =>
  withEachFigure(state, (figure, node) => [
    figure.words === before ? { ...node, children: [{ ...node.children![0]!, text: words }] } : node,
  ])
const fingerprintOf = (id: string) =>
  readAs(office.payload, as(office.people.editor), async (req) => (await factsOf(req, id)).gathered.fingerprint)

describe('the words of figures in a section', () => {
  it('are shown when it is opened, and stored with the metric alone', async () => {
    const { section } = await written()
    expect(wordsIn(await openedBody(section))).toBe('聘请教师600人，补助85万元。')
    expect(said(await openedBody(section))).toEqual(['600人', '85万元'])
    expect(said(await storedBody(section))).toEqual(['', ''])
  })

  it('change nothing when they are saved as they were read: same text, same fingerprint, same metrics', async () => {
    const { id, section } = await written()
    const [before, stored] = [await fingerprintOf(id), await storedBody(section)]
    const metrics = await rows(office.payload, 'metrics', { article: { equals: id } })
    await save(section, await openedBody(section))
    expect(await storedBody(section)).toEqual(stored)
    expect(await fingerprintOf(id)).toBe(before)
    expect(await rows(office.payload, 'metrics', { article: { equals: id } })).toEqual(metrics)
  })

  it('are the entry: other words give the metric another value, in the same transaction', async () => {
    const { id, section } = await written()
    await save(section, reworded(await openedBody(section), '600人', ' 1.2万人'))
    expect(wordsIn(await openedBody(section))).toBe('聘请教师 1.2万人，补助85万元。')
    const words = (await rows(office.payload, 'metrics', { article: { equals: id } })).map((one) => [
      one.words,
      one.value,
    ])
    expect(words).toContainEqual(['1.2万人', '12000'])
  })

  it('that can be read as no figure are kept as text, and the metric stays as it was', async () => {
    const { id, section } = await written()
    await save(section, reworded(await openedBody(section), '600人', '好多人'))
    expect(wordsIn(await openedBody(section))).toBe('聘请教师好多人，补助85万元。')
    expect(said(await storedBody(section))).toEqual([''])
    const words = (await rows(office.payload, 'metrics', { article: { equals: id } })).map((one) => one.words)
    expect(words.sort()).toEqual(['600人', '85万元'])
  })

  it('that somebody else changed meanwhile are not overwritten unseen, nor by who typed elsewhere', async () => {
    const { id, section } = await written()
    const opened = await openedBody(section)
    const metric = (await rows(office.payload, 'metrics', { article: { equals: id } })).find(
      (one) => one.words === '600人',
    )!
    await office.payload.update({ ...saving(), collection: 'metrics', id: metric.id, data: { words: '700人' } })
    await save(section, opened)
    expect(said(await openedBody(section))).toEqual(['700人', '85万元'])
    await expect(save(section, reworded(opened, '600人', '650人'))).rejects.toMatchObject({ status: 409 })
    expect(said(await openedBody(section))).toEqual(['700人', '85万元'])
  })

  it('of another article are words, whatever they say', async () => {
    const [mine, theirs] = [await written(), await written()]
    await save(mine.section, reworded(await openedBody(theirs.section), '600人', '900人'))
    expect(wordsIn(await openedBody(mine.section))).toBe('聘请教师900人，补助85万元。')
    expect(figuresIn(await storedBody(mine.section))).toEqual([])
    expect(said(await openedBody(theirs.section))).toEqual(['600人', '85万元'])
  })

  it('stay in the text when the metric is deleted, and the section that somebody has open can still be saved', async () => {
    const { id, section } = await written()
    const opened = await openedBody(section)
    const { lockVersion } = (await rowById(office.payload, 'sections', section))!
    const metric = (await rows(office.payload, 'metrics', { article: { equals: id } })).find(
      (one) => one.words === '600人',
    )!
    await office.payload.delete({ ...saving(), collection: 'metrics', id: metric.id })
    expect(wordsIn(await openedBody(section))).toBe('聘请教师600人，补助85万元。')
    expect(said(await openedBody(section))).toEqual(['85万元'])
    await office.payload.update({
      ...saving(),
      collection: 'sections',
      id: section,
      data: { body: opened as never, lockVersion: lockVersion! },
    })
    expect(wordsIn(await openedBody(section))).toBe('聘请教师600人，补助85万元。')
  })
})
