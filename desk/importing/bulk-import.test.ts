import { beforeAll, describe, expect, it } from 'vitest'
import { count, rowById, rows } from '@/database/rows'
import { readAs } from '@/desk/request/transaction'
import { factsOf } from '@/desk/workflow/facts'
import type { Draft } from '@/domain/importing/draft'
import { readText } from '@/domain/importing/read-document'
import { MOST_FIGURES } from '@/domain/lengths'
import type { Block } from '@/domain/text'
import { env } from '@/env'
import { as } from '@/seed/people'
import { aRelease, step } from '@/seed/release'
import { editorText } from '@/testing/editor-text'
import { fixtures, type Fixtures } from '@/testing/fixtures'
import { importDraft } from './import'

let office: Fixtures
beforeAll(async () => {
  office = await fixtures()
})

/** A yearly report with this many sections, five figures each. */
const report = (sections: number): Draft => ({
  ...readText('湖区年度报告\n\n今年以来，湖区治理取得进展。'),
  sections: Array.from({ length: sections }, (_, i) => ({
    heading: `治理之${i + 1}`,
    marker: null,
    level: 1,
    body: readText(
      `湖区\n\n一、治理\n全年清淤${i + 11}公里，拆除网箱${i + 1200}个，投入${i + 3}.4亿元，参加${i + 2}.6万人次，同比增长${i + 1}.5%。`,
    ).sections[0]!.body,
  })),
})

const importing = (draft: Draft) => importDraft(office.payload, as(office.people.editor), draft)

describe('a long import', () => {
  // Only one writes at a time on SQLite, so there is a line to stand in; on MongoDB nobody waits for another.
  it.skipIf(env.DATABASE_URL)(
    'is not waited for by a publication that is asked for after a dozen of them (skipped: on MongoDB there is no line)',
    async () => {
      const { payload, people } = office
      const article = await aRelease(payload, people, { upTo: 'approve', title: '急需发布' })
      const events: string[] = []
      const long = Array.from({ length: 12 }, () => importing(report(30)).then(() => events.push('imported')))
      await step(payload, as(people.publisher), article, 'publish')
      events.push('published')
      await Promise.all(long)
      expect(events).toHaveLength(13)
      expect(events.at(-1)).toBe('imported')
    },
  )

  it('is not waited for by saves either', async () => {
    const { payload, people } = office
    const article = await aRelease(payload, people, { title: '同时在写' })
    const events: string[] = []
    const long = importing(report(40)).then(() => events.push('imported'))
    await payload.update({
      collection: 'articles',
      id: article,
      data: { summary: editorText('改过的摘要') },
      user: { ...people.editor, collection: 'users' },
      overrideAccess: false,
    })
    events.push('saved')
    await long
    expect(events).toEqual(['saved', 'imported'])
  })

  it('keeps the order of its parts, the whole once, and one contribution of the importer for each', async () => {
    const { payload, people } = office
    const { id, sections, metrics } = await importing(report(30))
    expect([sections, metrics]).toEqual([30, 150])
    const facts = await readAs(payload, as(people.editor), (req) => factsOf(req, id))
    const { manuscript } = facts.gathered
    expect(manuscript.sections).toHaveLength(30)
    expect(manuscript.metrics.slice(0, 2).map(({ words }) => words)).toEqual(['11公里', '1200个'])
    expect(manuscript.metrics.map(({ section }) => section)).toEqual(
      manuscript.sections.flatMap((section) => Array<string>(5).fill(section.id)),
    )
    expect(await count(payload, 'snapshots', { article: { equals: id } })).toBe(1)
    const told = await rows(payload, 'contributions', { article: { equals: id } }, { sort: 'revision' })
    expect(told).toHaveLength(181)
    expect(new Set(told.map(({ personId, act }) => `${personId} ${act}`))).toEqual(
      new Set([`${people.editor.id} create`]),
    )
    expect(told.map(({ revision }) => revision)).toEqual(Array.from({ length: 181 }, (_, i) => i + 1))
    expect((await rowById(payload, 'articles', id))!.revision).toBe(181)
    expect(new Set(told.map(({ document }) => document)).size).toBe(181)
  })

  it('can be opened and changed like what was written by hand', async () => {
    const { payload, people } = office
    const { id } = await importing(report(2))
    const [section] = await rows(payload, 'sections', { article: { equals: id } })
    const how = { user: { ...people.editor, collection: 'users' as const }, overrideAccess: false }
    const changed = await payload.update({
      ...how,
      collection: 'sections',
      id: section!.id,
      data: { heading: '改过的标题', lockVersion: 1 },
    })
    expect(changed.lockVersion).toBe(2)
    expect((await rowById(payload, 'sections', String(section!.id)))!.heading).toBe('改过的标题')
  })

  it('with more figures than a release can have is refused in one sentence, before anything is stored', async () => {
    const before = await count(office.payload, 'articles')
    const { sections, ...rest } = report(1)
    const many = {
      ...sections[0]!,
      body: Array(MOST_FIGURES / 5 + 1)
        .fill(sections[0]!.body)
        .flat() as Block[],
    }
    await expect(importing({ ...rest, sections: [many] })).rejects.toMatchObject({
      status: 422,
      message: '文中的数据超过 2000 个，请拆成几篇导入。',
    })
    expect(await count(office.payload, 'articles')).toBe(before)
  })
})
