// Every query and every public address, against every kind of text that is hidden: none of its words get out.
import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { rows } from '@/database/rows'
import { bindIndicator, confirm } from '@/seed/indicators'
import { as } from '@/seed/people'
import { aRelease, publish, step, walk, write } from '@/seed/release'
import * as figures from '@/site/indicators'
import * as pages from '@/site/queries'
import * as releases from '@/site/releases'
import * as context from '@/site/site-context'
import { fixtures, type Fixtures } from '@/testing/fixtures'

const queries = { ...pages, ...releases, ...figures, ...context }

/** Stands in every text that no reader may see. */
const SECRET = '不可外泄'
let office: Fixtures
const slugs: string[] = []
const hide = (state: string) => ({
  title: `${SECRET}${state}`,
  summary: `${SECRET}的摘要`,
  lead: [`${SECRET}的导语`],
  sections: [{ heading: `${SECRET}的章节`, paragraphs: [`${SECRET}，共举办讲座88场。`] }],
  source: SECRET,
  editor: SECRET,
})

beforeAll(async () => {
  office = await fixtures()
  const { payload, people } = office
  await write(payload, as(people.editor), hide('草稿'))
  await aRelease(payload, people, { ...hide('待审'), upTo: 'submit' })
  await aRelease(payload, people, { ...hide('已批准'), upTo: 'approve' })
  for (const [state, action, note] of [
    ['撤下', 'withdraw', '正在核实。'],
    ['移除', 'remove', 'privacy'],
  ] as const) {
    // The title of a withdrawn release stays public; its text does not.
    const article = await aRelease(payload, people, { ...hide(state), title: `${state}的标题`, upTo: 'publish' })
    await step(payload, as(people.publisher), article, action, note)
  }
  const corrected = await aRelease(payload, people, { title: '正在改第二版', upTo: 'publish' })
  await payload.update({
    collection: 'articles',
    id: corrected,
    data: { title: `${SECRET}第二版`, changeNote: SECRET, source: SECRET },
    user: people.editor,
    overrideAccess: false,
  })
  await hideIndicators(corrected)
  await hideNotices()
  for (const { slug } of await rows(payload, 'indicators', { id: { exists: true } })) slugs.push(slug)
  for (const article of await rows(payload, 'articles', { id: { exists: true } }))
    slugs.push(article.slug ?? '', String(article.id))
  for (const { slug } of await rows(payload, 'slugs', { id: { exists: true } })) slugs.push(slug ?? '')
}, 120_000)

/** One indicator whose every value is hidden, and one that has a public value beside the hidden ones. */
const hideIndicators = async (live: string): Promise<void> => {
  const { payload, people } = office
  const how = { user: people.editor, overrideAccess: false } as const
  const bound = await payload.create({
    collection: 'indicators',
    data: { name: SECRET, nameEn: SECRET, slug: 'hidden-indicator', definition: SECRET, unit: SECRET },
    ...how,
  })
  const shared = await payload.create({
    collection: 'indicators',
    data: { name: '培训场次', slug: 'shared-indicator', unit: '场' },
    ...how,
  })
  await confirm(payload, as(people.reviewer), String(shared.id))
  const draft = (await rows(payload, 'articles', { stage: { equals: 'draft' } })).find(
    ({ title }) => title === `${SECRET}草稿`,
  )!
  await bindIndicator(payload, as(people.editor), String(draft.id), '88场', String(bound.id), {
    source: SECRET,
    subject: SECRET,
    department: SECRET,
  })
  // Withdrawn with its value bound, and corrected in a draft of the next edition: neither is a value of the series.
  const gone = await write(payload, as(people.editor), { ...hide('有指标'), title: '撤下的指标' })
  await bindIndicator(payload, as(people.editor), gone, '88场', String(shared.id), { measure: SECRET, period: SECRET })
  await walk(payload, people, gone, 'submit', 'approve', 'publish', 'withdraw')
  const open = await write(payload, as(people.editor), { title: '公开的指标' })
  await bindIndicator(payload, as(people.editor), open, '1280场', String(shared.id))
  await publish(payload, people, open)
  await bindIndicator(payload, as(people.editor), live, '1280场', String(shared.id), { period: SECRET, source: SECRET })
  // What nobody has confirmed: another name and definition for what readers see.
  await payload.update({
    collection: 'indicators',
    id: shared.id,
    data: { name: SECRET, nameEn: SECRET, definition: SECRET },
    ...how,
  })
}

/** A notice that no release prints, and a new version of one that many print. */
const hideNotices = async (): Promise<void> => {
  const { payload, people } = office
  for (const key of ['copyright', 'hidden-notice'])
    await payload.create({
      collection: 'notices',
      data: { kind: 'copyright', key, title: SECRET, text: SECRET },
      user: people.admin,
      overrideAccess: false,
    })
}

type Handler = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>

/** Every route of the reader site, found on disk, with its parameters. */
const routes = readdirSync('app/(site)', { recursive: true, encoding: 'utf8' })
  .filter((file) => /route\.tsx?$/.test(file))
  .sort()

describe('what is hidden', () => {
  const asks: Record<keyof typeof queries, (slug: string) => unknown[]> = {
    siteContext: () => [],
    home: () => [1],
    column: () => ['releases', 1],
    release: (slug) => [slug],
    edition: (slug) => [slug, 1],
    figure: (slug) => [slug, 1],
    notice: () => ['copyright', null],
    mediaFile: (slug) => [slug],
    attachmentFile: (slug) => [slug],
    indicators: () => [],
    indicator: (slug) => [slug],
  }

  it.each(Object.keys(queries) as (keyof typeof queries)[])('is not told by queries.%s', async (name) => {
    for (const slug of [...slugs, SECRET]) {
      const answer =
        JSON.stringify(await (queries[name] as (...args: unknown[]) => Promise<unknown>)(...asks[name](slug))) ?? ''
      expect(answer).not.toContain(SECRET)
    }
    if (name === 'indicators')
      expect((await queries.indicators()).map(({ indicator }) => indicator.slug)).toEqual(['shared-indicator'])
    if (name === 'notice') {
      expect(await queries.notice('copyright', null)).toMatchObject({ latest: 1, versions: [1] })
      expect(await queries.notice('copyright', 2)).toBeNull()
      expect(await queries.notice('hidden-notice', null)).toBeNull()
    }
    if (name === 'edition')
      for (const slug of slugs) expect(JSON.stringify(await queries.edition(slug, 2)) ?? '').not.toContain(SECRET)
  })

  it.each(routes)('is not shown at %s', async (file) => {
    const { GET } = (await import(/* @vite-ignore */ resolve('app/(site)', file))) as { GET: Handler }
    for (const slug of [...slugs, 'releases', 'copyright', 'hidden-notice']) {
      const params = {
        slug,
        key: slug,
        number: '1',
        version: 'v1',
        digest: slug,
        path: slug,
        file: '1.csv',
        width: '480',
      }
      for (const query of ['', '?page=1', '?draft=true', '?preview=1&edition=2']) {
        const response = await GET(new Request(`http://localhost:3000/${slug}${query}`), {
          params: Promise.resolve(file.includes('[version]') && query ? { ...params, version: 'v2' } : params),
        })
        const seen = (await response.text()) + JSON.stringify([...response.headers])
        expect(seen).not.toContain(SECRET)
        // Whether this machine is fit to serve is not asked here.
        if (file !== 'readyz/route.ts') expect(response.status).toBeLessThan(500)
      }
    }
  })
})
