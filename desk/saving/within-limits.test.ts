import type { Field } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { LONGEST, MOST_NODES } from '@/domain/lengths'
import { slugOf } from '@/domain/slug'
import { fixtures, type Fixtures } from '@/testing/fixtures'
import { LARGEST_BODY } from '../request/limits'
import { measured } from './within-limits'

let office: Fixtures
let article: string
beforeAll(async () => {
  office = await fixtures()
  article = String((await create('articles', { title: '湖区治理', language: 'zh' })).id)
})

const create = (collection: 'articles' | 'sections' | 'metrics', data: object) =>
  office.payload.create({
    collection,
    data: data as never,
    user: { ...office.people.editor, collection: 'users' },
    overrideAccess: false,
    depth: 0,
  })
const text = (...words: string[]) => ({
  root: {
    type: 'root',
    version: 1,
    direction: null,
    format: '',
    indent: 0,
    children: words.map((word) => ({
      type: 'paragraph',
      version: 1,
      children: [{ type: 'text', version: 1, text: word }],
    })),
  },
})
const cost = async (work: () => Promise<unknown>): Promise<number> => {
  const begin = process.cpuUsage()
  await work()
  return process.cpuUsage(begin).user / 1e6
}

it('the largest body that is let in meets no smaller limit of Payload’s own', () => {
  const { fieldSize, fileSize } = office.payload.config.upload.limits ?? {}
  expect([fieldSize, fileSize]).toEqual([LARGEST_BODY, LARGEST_BODY])
})

describe('a save', () => {
  it('of a title of thirty million signs is refused at once, in one sentence', async () => {
    const title = '湖区治理'.repeat(7_500_000)
    const seconds = await cost(() =>
      expect(create('articles', { title, language: 'zh' })).rejects.toMatchObject({
        status: 422,
        message: '“标题”超过 300 字，请缩短或拆分。',
      }),
    )
    expect(seconds).toBeLessThan(2)
  })

  it('of words of a metric without end is refused before they are read', async () => {
    const refused = create('metrics', { article, words: '1,'.repeat(500_000), label: 'x', place: 'lead' })
    await expect(refused).rejects.toMatchObject({ status: 422 })
  })

  it.each([
    ['a list for a title', { title: ['a', 'b'], language: 'zh' }],
    ['an object for a title', { title: { a: 1 }, language: 'zh' }],
  ])('%s is refused', async (_, data) => {
    await expect(create('articles', data)).rejects.toMatchObject({ status: 422, message: '“标题”须是文字。' })
  })

  it.each([
    ['a text', 'words'],
    ['a number', 1],
    ['no root', {}],
    ['a root without children', { root: { type: 'root' } }],
    ['a child that is none', { root: { children: [1] } }],
    ['children that are none', { root: { children: [{ type: 'paragraph', children: 'x' }] } }],
  ])('of a section with %s instead of the editor’s text is refused', async (_, body) => {
    await expect(create('sections', { article, heading: '一', level: '1', body })).rejects.toMatchObject({
      status: 422,
      message: expect.stringContaining('正文不是编辑器的格式'),
    })
  })

  it('of a section that is too long is refused, and what fits is kept', async () => {
    const section = (body: unknown) => create('sections', { article, heading: '一', level: '1', body })
    await expect(section(text('湖'.repeat(LONGEST.body + 1)))).rejects.toMatchObject({
      message: '“正文”超过 50000 字，请缩短或拆分。',
    })
    for (let part = 0; part < 4; part += 1) await section(text('湖'.repeat(LONGEST.body - 10)))
    await expect(section(text('湖'.repeat(100)))).rejects.toMatchObject({
      message: '全文超过 200000 字，请缩短或拆分。',
    })
    await section(text('湖'))
  })
})

describe('a text of the editor', () => {
  it('of too many pieces, or nested too deeply, is not taken', () => {
    expect(measured(text(...Array<string>(MOST_NODES).fill('湖')))).toHaveProperty('refused')
    let node: object = { type: 'text', text: '湖' }
    for (let depth = 0; depth < 100; depth += 1) node = { type: 'quote', children: [node] }
    expect(measured({ root: { type: 'root', children: [node] } })).toHaveProperty('refused')
  })
})

describe('the slug of a title', () => {
  it('costs no more than its first words', async () => {
    const title = '湖区治理'.repeat(500_000)
    expect(await cost(async () => expect(slugOf(title).length).toBeLessThanOrEqual(80))).toBeLessThan(1)
  })
})

const textsOf = (fields: readonly Field[], path: string): [path: string, most: number | undefined][] =>
  fields.flatMap((field) => {
    const here = 'name' in field && field.name ? `${path}.${field.name}` : path
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => textsOf(tab.fields, here))
    if ('fields' in field && field.fields) return textsOf(field.fields, here)
    if ((field.type !== 'text' && field.type !== 'textarea') || field.access?.update?.({} as never) === false) return []
    return field.admin?.readOnly && !('maxLength' in field && field.maxLength)
      ? []
      : [[here, field.maxLength] as [string, number | undefined]]
  })

it('every text that people write, in every collection, says how long it may be', () => {
  const { config } = office.payload
  const admin = { user: { ...office.people.admin, roles: ['admin', 'editor', 'reviewer', 'publisher'], active: true } }
  const open = config.collections.filter(
    ({ slug, access }) => !slug.startsWith('payload-') && access.create?.({ req: admin } as never) === true,
  )
  expect(open.map(({ slug }) => slug)).toEqual(expect.arrayContaining(['articles', 'sections', 'metrics', 'notices']))
  const texts = [...open, ...config.globals].flatMap(({ slug, fields }) => textsOf(fields, slug))
  const unlimited = texts.filter(
    ([path, most]) =>
      !most && !/_order$|\.(?:id|email|salt|hash|reset\w+|filename|url|mimeType|sessions.*|thumbnailURL)$/.test(path),
  )
  expect(unlimited.map(([path]) => path)).toEqual([])
})
