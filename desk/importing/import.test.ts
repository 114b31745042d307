import { existsSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { count, row, rowById, rows } from '@/database/rows'
import { readText } from '@/domain/importing/read-document'
import { as } from '@/seed/people'
import { publish } from '@/seed/release'
import * as releases from '@/site/releases'
import { fixtures, type Fixtures } from '@/testing/fixtures'
import { readAs } from '../request/transaction'
import { factsOf } from '../workflow/facts'
import { importDraft } from './import'
import { previewOf } from './preview'

let office: Fixtures
beforeAll(async () => {
  office = await fixtures()
})

const TEXT = `权威发布|清江：夜校开进产业园
摘要 清江市全年开办职工夜校320期，参加学习4.6万人次。
浏览量：2031
近年来，清江市总工会把课堂搬到园区。
一、课堂设在车间旁
全市新建夜校教学点58个，聘请教师近600人，开设课程1200余门次。
二、所学变成所用
结业职工中，取得职业资格证书的占62.5%，发放补助金85万余元。
来源：清江市总工会
编辑：沈言
版权声明
转载须注明出处，违者必究。`

describe('an import', () => {
  it('makes an article with its sections, and binds every figure where it stands', async () => {
    const { payload, people } = office
    const made = await importDraft(payload, as(people.editor), readText(TEXT))
    const article = (await rowById(payload, 'articles', made.id))!
    expect([article.title, article.source, article.editor, article.stage]).toEqual([
      '清江：夜校开进产业园',
      '清江市总工会',
      '沈言',
      'draft',
    ])
    const { manuscript, issues } = (await readAs(payload, as(people.editor), (req) => factsOf(req, made.id))).gathered
    expect(manuscript.column).toBe('releases')
    expect(manuscript.sections.map(({ heading }) => heading)).toEqual(['一、课堂设在车间旁', '二、所学变成所用'])
    expect(manuscript.metrics.map(({ words, value }) => [words, value])).toEqual([
      ['320期', '320'],
      ['4.6万人次', '46000'],
      ['58个', '58'],
      ['近600人', '600'],
      ['1200余门次', '1200'],
      ['62.5%', '62.5'],
      ['85万余元', '850000'],
    ])
    expect(issues.filter(({ severity }) => severity === 'blocks')).toEqual([])
  })

  it('of a text without a title leaves the title empty: it can be opened and saved, and blocks the submission', async () => {
    const { payload, people } = office
    const draft = { ...readText(TEXT), title: null }
    const { id } = await importDraft(payload, as(people.editor), draft)
    const read = () => readAs(payload, as(people.editor), (req) => factsOf(req, id))
    const codes = async () => (await read()).gathered.issues.map(({ code }) => code)
    expect((await rowById(payload, 'articles', id))!.title).toBe('')
    expect(await codes()).toContain('title-missing')
    const save = (data: { title?: string; source?: string }) =>
      payload.update({ collection: 'articles', id, data, user: people.editor, overrideAccess: false, depth: 0 })
    expect(await save({ source: '市总工会' })).toMatchObject({ title: '', source: '市总工会' })
    await save({ title: '无标题' })
    expect(await codes()).toContain('title-placeholder')
    expect((await save({ title: '夜校开进产业园' })).title).toBe('夜校开进产业园')
    expect(await codes()).not.toContain('title-missing')
    await expect(save({ title: '长'.repeat(301) })).rejects.toMatchObject({ status: 422 })
  })

  it('keeps what found no place, with the reason, and applies the default notice where none matches', async () => {
    const { payload, people } = office
    const { id, setAside } = await importDraft(payload, as(people.editor), readText(TEXT))
    const article = (await rowById(payload, 'articles', id))!
    expect(article.setAside).toContain('浏览量：2031')
    expect(setAside.map(({ text }) => text).join('\n')).toContain('转载须注明出处，违者必究。')
    const { manuscript } = (await readAs(payload, as(people.editor), (req) => factsOf(req, id))).gathered
    expect(manuscript.notices.copyright.key).toBe('copyright')
  })

  it('says an embargo before all else: first in the preview, and first in what is kept aside', async () => {
    const { payload, people } = office
    const line = '稿件禁发至10月20日10时'
    const draft = readText(`${line}\n${TEXT}`)
    expect(previewOf(draft, draft, new Map(), 'zh').warnings).toEqual([
      { words: line, why: expect.stringMatching(/^注意：.*限时发布/) },
    ])
    const { id } = await importDraft(payload, as(people.editor), draft)
    const kept = (await rowById(payload, 'articles', id))!.setAside!
    expect(kept).toMatch(new RegExp(`^注意：.*限时发布.*\\n${line}\\n`))
    expect(kept.split(line)).toHaveLength(2)
  })

  it('is all or nothing: an import that fails in the middle leaves no trace', async () => {
    const { payload, people } = office
    const counts = () =>
      Promise.all(
        (['articles', 'sections', 'metrics', 'contributions'] as const).map((collection) => count(payload, collection)),
      )
    const before = await counts()
    const broken = readText(TEXT)
    await expect(
      importDraft(payload, as(people.editor), {
        ...broken,
        sections: [...broken.sections, { heading: '长'.repeat(400), marker: null, level: 1, body: [] }],
      }),
    ).rejects.toThrow()
    expect(await counts()).toEqual(before)
  })

  it('a bare “$” is the dollar of the source, else the one the office means, else it stays “$”', async () => {
    const { payload, people } = office
    const unitOf = async (source: string) => {
      const text = `Exports rose in May\n\nExports came to $3.2 billion in May 2031.\n\nSource: ${source}`
      const { id } = await importDraft(payload, as(people.editor), readText(text))
      return (await rows(payload, 'metrics', { article: { equals: id } })).map(({ unit }) => unit)
    }
    const means = (dollar: 'HKD' | null) =>
      payload.updateGlobal({ slug: 'settings', data: { dollar }, user: people.admin, overrideAccess: false })
    expect(await unitOf('Port Authority')).toEqual(['$'])
    await means('HKD')
    expect(await unitOf('Port Authority')).toEqual(['HKD'])
    expect(await unitOf('Statistics Canada')).toEqual(['CAD'])
    await means(null)
  })

  it('is not open to who is no editor', async () => {
    await expect(importDraft(office.payload, as(office.people.reviewer), readText(TEXT))).rejects.toMatchObject({
      status: 403,
    })
  })

  it('shows what it understood before anything is stored', async () => {
    const before = await count(office.payload, 'articles')
    const draft = readText(TEXT)
    const { rows: shown } = previewOf(draft, draft, new Map(), 'zh')
    expect(shown.map(({ part, figures }) => [part, figures.map(({ words }) => words)])).toEqual([
      ['title', []],
      ['summary', ['320期', '4.6万人次']],
      ['text', []],
      ['heading', []],
      ['text', ['58个', '近600人', '1200余门次']],
      ['heading', []],
      ['text', ['62.5%', '85万余元']],
      ...draft.setAside.map(() => ['aside', []]),
    ])
    expect(await count(office.payload, 'articles')).toBe(before)
  })
})

const REAL = '../shared/input/zibo-city-of-labour'
const there = existsSync(`${REAL}.txt`)
if (!there) console.warn('SKIPPED: the real release is not here (../shared/input)')

describe('the real release', () => {
  it.skipIf(!there)('goes all the way: five sections, 50 figures, each bound to a record and published', async () => {
    const { payload, people } = office
    const labelled = readFileSync(`${REAL}.figures.jsonl`, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { raw: string; value: number | null; is_metric: boolean })
    const started = performance.now()
    const { id, metrics, sections } = await importDraft(
      payload,
      as(people.editor),
      readText(readFileSync(`${REAL}.txt`, 'utf8')),
    )
    console.log(`Imported ${sections} sections and ${metrics} figures in ${Math.round(performance.now() - started)} ms`)
    expect([sections, metrics]).toEqual([5, 50])
    await publish(payload, people, id)
    const { slug } = (await row(payload, 'releases', { article: { equals: id } }))!
    const found = await releases.release(slug!)
    const published = found?.state === 'live' ? found.release.manuscript.metrics : []
    expect(published.map(({ value }) => Number(value))).toEqual(
      labelled.filter((one) => one.is_metric).map(({ value }) => value),
    )
    expect((await rows(payload, 'metrics', { article: { equals: id } })).length).toBe(50)
  })
})
