import { beforeAll, describe, expect, it } from 'vitest'
import { row, rowById } from '@/database/rows'
import { fixtures, type Fixtures } from '@/testing/fixtures'
import type { EditorState } from '../manuscript/editor-state'
import { toEditor } from '../manuscript/to-editor'

let office: Fixtures
let article: string
beforeAll(async () => {
  office = await fixtures()
  const made = await office.payload.create({
    ...by('editor'),
    collection: 'articles',
    data: {
      title: '题\u0000目',
      summary: text('摘\u0001要') as never,
      lead: text('第一段。\u0000第二段。') as never,
      source: '市\u0000总工会',
      language: 'zh',
      slug: '',
    },
  })
  article = String(made.id)
})
const by = (who: 'editor' | 'admin') => ({ user: office.people[who], overrideAccess: false, depth: 0 }) as const
const text = (words: string) => toEditor([{ type: 'paragraph', children: [{ type: 'text', text: words, marks: [] }] }])
const wordsOf = (body: unknown) => (body as EditorState).root.children[0]!.children![0]!.text

describe('a NUL ends no text: it goes, and what stood behind it is stored', () => {
  it('in title, summary, lead and source of an article, new or changed', async () => {
    const stored = (await rowById(office.payload, 'articles', article))!
    expect(stored).toMatchObject({ title: '题目', source: '市总工会' })
    expect([stored.summary, stored.lead].map(wordsOf)).toEqual(['摘要', '第一段。第二段。'])
    await office.payload.update({ ...by('editor'), collection: 'articles', id: article, data: { title: '新\u0000题' } })
    expect(await rowById(office.payload, 'articles', article)).toMatchObject({ title: '新题' })
  })

  it('in heading and text of a section, and in the words of a metric, which are read without it', async () => {
    const section = await office.payload.create({
      ...by('editor'),
      collection: 'sections',
      data: { article, heading: '课\u0000堂', level: '1', body: text('教师\u000060人\ufffe。') as never },
    })
    const stored = await rowById(office.payload, 'sections', String(section.id))
    expect(stored!.heading).toBe('课堂')
    expect(wordsOf(stored!.body)).toBe('教师60人。')
    const metric = await office.payload.create({
      ...by('editor'),
      collection: 'metrics',
      data: {
        article,
        section: section.id,
        place: 'section',
        words: '6\u00000人',
        role: 'level',
        measure: '教\u0000师',
      },
    })
    expect(metric).toMatchObject({ words: '60人', measure: '教师', label: '教师', value: '60' })
  })

  it('in an indicator, a column, a notice, a person and the settings', async () => {
    const { payload } = office
    await payload.create({ ...by('admin'), collection: 'columns', data: { name: '要\u0000闻', slug: 'yao-wen' } })
    expect(await row(payload, 'columns', { slug: { equals: 'yao-wen' } })).toMatchObject({ name: '要闻' })
    const indicator = await payload.create({
      ...by('admin'),
      collection: 'indicators',
      data: { name: '教\u0000师人数', slug: 'teachers' } as never,
    })
    expect(indicator).toMatchObject({ name: '教师人数' })
    const notice = await payload.create({
      ...by('admin'),
      collection: 'notices',
      data: { key: 'copyright-nul', kind: 'copyright', title: '版\u0000权', text: '甲\u0000乙' } as never,
    })
    expect(notice).toMatchObject({ title: '版权', text: '甲乙' })
    const person = await payload.update({
      ...by('admin'),
      collection: 'users',
      id: office.people.editor.id,
      data: { name: '林\u0000一' },
    })
    expect(person.name).toBe('林一')
    const settings = await payload.updateGlobal({ ...by('admin'), slug: 'settings', data: { siteName: '权\u0000威' } })
    expect(settings.siteName).toBe('权威')
  })
})

describe('the text of a section', () => {
  const save = (body: unknown) =>
    office.payload.create({
      ...by('editor'),
      collection: 'sections',
      data: { article, heading: '课堂', level: '1', body: body as never },
    })

  it.each([
    ['a text', '正文'],
    ['a number', 7],
    ['a list', []],
    ['without a root', { children: [] }],
    ['an empty object', {}],
    ['another root', { root: { type: 'paragraph', children: [] } }],
    ['a root without blocks', { root: { type: 'root' } }],
    ['a block that is none', { root: { type: 'root', children: ['x'] } }],
    ['children that are none', { root: { type: 'root', children: [{ type: 'paragraph', children: 'x' }] } }],
  ])('that is %s is refused with a sentence', async (_, body) => {
    await expect(save(body)).rejects.toMatchObject({
      status: 422,
      message: expect.stringContaining('正文不是编辑器的格式'),
    })
  })

  it('nested without end is refused with a sentence', async () => {
    const nested = Array.from({ length: 300 }).reduce<object>((inner) => ({ type: 'list', children: [inner] }), {})
    await expect(save({ root: { type: 'root', children: [nested] } })).rejects.toMatchObject({
      status: 422,
      message: expect.stringMatching(/40 层/),
    })
  })

  it('without any block gets an empty paragraph, so that the editor opens it', async () => {
    const { id } = await save({ root: { type: 'root', children: [] } })
    const { root } = (await rowById(office.payload, 'sections', String(id)))!.body as unknown as EditorState
    expect(root.children).toMatchObject([{ type: 'paragraph', children: [] }])
  })
})
