// Every side way to make text public, over HTTP and by direct calls: nothing but the workflow publishes.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { row, rowById, rows } from '@/database/rows'
import type { User } from '@/payload-types'
import { bindIndicator, demoIndicators } from '@/seed/indicators'
import { as } from '@/seed/people'
import { publish, write } from '@/seed/release'
import * as figures from '@/site/indicators'
import * as queries from '@/site/queries'
import * as releases from '@/site/releases'
import { siteContext } from '@/site/site-context'
import { editorText } from '@/testing/editor-text'
import { fixtures, type Fixtures } from '@/testing/fixtures'
import { door, type Door } from './api'

let office: Fixtures
let http: Door
let boss: User
let live: string
let hidden: string

/** All that any reader could see, in one text. */
const everythingPublic = async (): Promise<string> => {
  const slugs = await rows(office.payload, 'slugs', { id: { exists: true } })
  return JSON.stringify([
    await siteContext(),
    await queries.home(1),
    await figures.indicators(),
    await figures.indicator('training-courses'),
    ...(await Promise.all(slugs.map(({ slug }) => releases.release(slug ?? '')))),
  ])
}

beforeAll(async () => {
  office = await fixtures()
  http = await door(office.payload)
  boss = await office.addPerson('样样都能', 'editor', 'reviewer', 'publisher', 'admin')
  live = await write(office.payload, as(office.people.editor), { title: '公开的一篇' })
  await bindIndicator(
    office.payload,
    as(office.people.editor),
    live,
    '1280场',
    (await demoIndicators(office.payload, as(office.people.editor), as(office.people.reviewer)))['training-courses'],
  )
  await publish(office.payload, office.people, live)
  hidden = await write(office.payload, as(office.people.editor), { title: '没有公开的一篇', slug: 'not-public' })
}, 120_000)
afterAll(() => http.close())

type Way = { name: string; go: () => Promise<unknown> }
const ask = (method: string, path: string, body?: () => unknown | Promise<unknown>) => async () =>
  http.ask(method, typeof path === 'string' ? path : '', await body?.(), boss)
const publicFields = {
  _status: 'published',
  stage: 'approved',
  state: 'live',
  edition: 7,
  revision: 99,
  approvals: [{ id: 'x', name: 'x', level: 1 }],
}
const articleData = { title: '绕过来的', slug: 'around', language: 'zh', ...publicFields }

const WAYS: Way[] = [
  { name: 'creating an article that says it is published', go: ask('POST', '/api/articles', () => articleData) },
  {
    name: 'creating it as a draft and as not a draft',
    go: async () => {
      await http.ask('POST', '/api/articles?draft=false', articleData, boss)
      await http.ask('POST', '/api/articles?draft=true', { ...articleData, slug: 'around-2' }, boss)
    },
  },
  {
    name: 'a PATCH that sets stage, edition and status',
    go: () => http.ask('PATCH', `/api/articles/${hidden}`, publicFields, boss),
  },
  {
    name: 'a PATCH of the article that is live',
    go: () =>
      http.ask(
        'PATCH',
        `/api/articles/${live}`,
        { title: '悄悄改掉的标题', lead: editorText('悄悄改掉的导语。') },
        boss,
      ),
  },
  {
    name: 'a bulk PATCH of all articles',
    go: ask('PATCH', '/api/articles?where[id][exists]=true', () => ({
      ...publicFields,
      summary: editorText('批量改掉的摘要'),
    })),
  },
  {
    name: 'duplicating the live article',
    go: () => http.ask('POST', `/api/articles/${live}/duplicate`, publicFields, boss),
  },
  {
    name: 'changing a metric and a section of the live article',
    go: async () => {
      const metric = (await row(office.payload, 'metrics', { article: { equals: live } }))!
      const section = (await row(office.payload, 'sections', { article: { equals: live } }))!
      await http.ask('PATCH', `/api/metrics/${metric.id}`, { words: '9999场' }, boss)
      await http.ask('PATCH', `/api/sections/${section.id}`, { heading: '悄悄改掉的章节' }, boss)
    },
  },
  {
    name: 'importing a document',
    go: () =>
      http.ask(
        'POST',
        '/api/articles/import',
        { text: '权威发布|导入的标题\n\n第一段，培训职工300人次。\n\n来源：某单位' },
        boss,
      ),
  },
  ...(['editions', 'releases', 'observations', 'ledger', 'slugs', 'contributions'] as const).map((collection): Way => ({
    name: `writing to ${collection} by the API, with overrideAccess, and to the database`,
    go: async () => {
      const {
        id,
        createdAt: _c,
        updatedAt: _u,
        ...data
      } = (await row(office.payload, collection as 'editions', { id: { exists: true } }))!
      await http.ask('POST', `/api/${collection}`, data, boss)
      await http.ask('PATCH', `/api/${collection}/${id}`, { manuscript: '{}', state: 'live', article: hidden }, boss)
      await http.ask('DELETE', `/api/${collection}/${id}`, undefined, boss)
      const tries = [
        () =>
          office.payload.create({ collection: collection as 'editions', data: data as never, overrideAccess: true }),
        () =>
          office.payload.update({
            collection: collection as 'editions',
            id,
            data: { article: hidden },
            overrideAccess: true,
          }),
        () => office.payload.delete({ collection: collection as 'editions', id, overrideAccess: true }),
        () => office.payload.db.create({ collection, data }),
        () => office.payload.db.updateOne({ collection, id, data: { article: hidden } }),
        () => office.payload.db.deleteMany({ collection, where: {} }),
      ]
      for (const one of tries) await expect(one()).rejects.toThrow()
    },
  })),
  {
    name: 'running jobs and scheduling a publication',
    go: async () => {
      await http.ask('GET', '/api/payload-jobs/run', undefined, boss)
      await http.ask(
        'POST',
        '/api/payload-jobs',
        { taskSlug: 'schedulePublish', input: { type: 'publish', doc: { relationTo: 'articles', value: hidden } } },
        boss,
      )
    },
  },
  {
    name: 'GraphQL',
    go: () =>
      http.ask('POST', '/api/graphql', { query: 'mutation { createEdition(data: {title: "x"}) { id } }' }, boss),
  },
  {
    name: 'setting stage and edition straight in the row',
    go: async () => {
      await office.payload.db.updateOne({ collection: 'articles', id: hidden, data: { stage: 'approved', edition: 1 } })
      const { json } = await http.ask('GET', `/api/articles/${hidden}/actions`, undefined, boss)
      const done = await http.ask(
        'POST',
        `/api/articles/${hidden}/actions`,
        { action: 'publish', fingerprint: json.fingerprint },
        boss,
      )
      expect(done.status).toBe(409)
      await office.payload.db.updateOne({ collection: 'articles', id: hidden, data: { stage: 'draft', edition: 0 } })
    },
  },
]

describe('nothing but the workflow publishes', () => {
  it.each(WAYS)('not $name', async ({ go }) => {
    const before = await everythingPublic()
    expect(before).toContain('公开的一篇')
    await go()
    expect(await everythingPublic()).toBe(before)
  })

  it('not an action with keys that nobody knows, or without a name for what was seen', async () => {
    const {
      json: { fingerprint },
    } = await http.ask('GET', `/api/articles/${hidden}/actions`, undefined, boss)
    expect(
      (await http.ask('POST', `/api/articles/${hidden}/actions`, { action: 'publish', fingerprint, force: true }, boss))
        .status,
    ).toBe(400)
    expect(
      (await http.ask('POST', `/api/articles/${hidden}/actions`, { action: 'submit' }, office.people.editor)).status,
    ).toBe(422)
    expect(
      (
        await http.ask(
          'POST',
          `/api/articles/${hidden}/actions`,
          { action: 'submit', fingerprint: '0'.repeat(64) },
          office.people.editor,
        )
      ).status,
    ).toBe(409)
  })

  it('and a stale fingerprint is answered with the saves that came after', async () => {
    const article = await write(office.payload, as(office.people.editor))
    const {
      json: { fingerprint, revision },
    } = await http.ask('GET', `/api/articles/${article}/actions`, undefined, boss)
    await http.ask('PATCH', `/api/articles/${article}`, { title: '后来改的' }, boss)
    const { status, json } = await http.ask(
      'POST',
      `/api/articles/${article}/actions`,
      { action: 'submit', fingerprint, revision },
      office.people.editor,
    )
    const [{ data }] = json.errors as [{ data: { saves: { person: string; what: string }[] } }]
    expect([status, data.saves.map(({ person, what }) => [person, what])]).toEqual([409, [['样样都能', 'articles']]])
  })

  it('and a wrong or forgotten password holds up nobody else', async () => {
    const started = performance.now()
    expect((await http.ask('POST', '/api/users/forgot-password', { email: office.people.editor.email })).status).toBe(
      403,
    )
    expect(
      (await http.ask('POST', '/api/users/login', { email: office.people.editor.email, password: 'not this one' }))
        .status,
    ).toBe(401)
    expect(
      (await http.ask('POST', '/api/users/reset-password', { token: 'made up', password: 'long enough for a test' }))
        .status,
    ).toBe(403)
    expect(performance.now() - started).toBeLessThan(5_000)
  })

  it('and nobody registers as the first user, or gives themselves a role', async () => {
    expect(
      (
        await http.ask('POST', '/api/users/first-register', {
          email: 'x@example.org',
          password: 'long enough',
          name: 'x',
          roles: ['admin'],
        })
      ).status,
    ).toBe(403)
    await http.ask(
      'PATCH',
      `/api/users/${office.people.editor.id}`,
      { roles: ['admin', 'reviewer'] },
      office.people.editor,
    )
    expect((await rowById(office.payload, 'users', String(office.people.editor.id)))!.roles).toEqual(['editor'])
  })
})
