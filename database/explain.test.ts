// Every question that readers and the desk ask is answered from an index, however large the office: SQLite itself is
// asked how it would answer each statement, and so is a MongoDB that explains itself; of another, the fields of each
// question are held against the beginnings of the indexes.
import { createLocalReq, type CollectionSlug, type Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { freshId, insertRows } from '@/database/bulk-insert'
import { row, rows } from '@/database/rows'
import { sqliteFile } from '@/database/sqlite-file'
import { articleEndpoints } from '@/desk/article-endpoints'
import { citable } from '@/desk/citations/citable'
import { homeOf } from '@/desk/queues/home'
import { inTransaction } from '@/desk/request/transaction'
import { look, tick } from '@/desk/review/looks'
import { reviewOf } from '@/desk/review/review'
import { env } from '@/env'
import type { User } from '@/payload-types'
import { cite } from '@/seed/cite'
import { bindIndicator, confirm } from '@/seed/indicators'
import { as } from '@/seed/people'
import { aRelease, publish, roadTo, walk, write } from '@/seed/release'
import { corrections } from '@/site/corrections'
import * as figures from '@/site/indicators'
import * as pages from '@/site/queries'
import * as releases from '@/site/releases'
import { siteContext } from '@/site/site-context'
import { editorText } from '@/testing/editor-text'
import { fixtures, type Fixtures } from '@/testing/fixtures'
import { commandsOf, explains, scanned, withoutIndex } from '@/testing/mongo-commands'
import { planner } from '@/testing/plans'
import { statementsOf } from '@/testing/statements'

/** What grows all the same, by the beginning of what it asks, and why it may. */
const NAMED: [question: RegExp, trouble: RegExp, reason: string][] = [
  [
    /^select count\(\*\) from "\w+"/,
    / USING COVERING INDEX /,
    'lists say how many there are: counted in an index alone',
  ],
  [
    /from "observations" "observations" where "observations"."indicator" = \? order/,
    /indicator=\?\)$/,
    'a series shows all its values',
  ],
  [
    /^select distinct "editions"."id"/,
    /editions_texts_text_idx/,
    'the editions that print one picture: their ids alone are sorted',
  ],
  [/"articles"."title" like \?/, /deleted_at=\?/, 'a search for words inside titles and summaries looks through all'],
  [
    /from "articles" "articles" where \("articles"."(stage|sent_back)" = \? .* desc$/,
    /deleted_at=\?\)$/,
    'what is in preparation, on the home page: as much as the office has at hand',
  ],
  [/from "tasks" "tasks" where "tasks"."state" = \? order/, /state=\?\)$/, 'what is to be decided, likewise'],
  [
    /^select (distinct "articles"."id"|count\(distinct)/,
    /articles_texts_text_idx/,
    'the articles of one person: their ids alone are sorted',
  ],
  [/from "ledger".*"action" in/, /action=\?/, 'acts on the office’s own rules, as many as the office has rules'],
]

let office: Fixtures
let article = ''
const user = (person: User) => ({ ...person, collection: 'users' as const })

beforeAll(async () => {
  office = await fixtures()
  const { payload, people } = office
  const indicator = await payload.create({
    collection: 'indicators',
    data: { name: '培训场次', slug: 'courses', unit: '场' },
    user: people.editor,
    overrideAccess: false,
  })
  await confirm(payload, as(people.reviewer), String(indicator.id))
  article = await write(payload, as(people.editor), { title: '技能培训', slug: 'skills' })
  await bindIndicator(payload, as(people.editor), article, '1280场', String(indicator.id))
  await publish(payload, people, article)
  const citing = await write(payload, as(people.editor), { title: '引用', slug: 'citing' })
  await cite(payload, as(people.editor), citing, '26个', article)
  await publish(payload, people, citing)
  await payload.update({
    collection: 'articles',
    id: article,
    data: { changeNote: '更正。', source: '市总工会办公室' },
    user: people.editor,
    overrideAccess: false,
  })
  await publish(payload, people, article)
  await manyValues(payload)
  await aRelease(payload, people, { title: '待审', upTo: 'submit' })
  await aRelease(payload, people, { title: '待发布', upTo: 'approve' })
})

/** Values of the indicator in so many other releases that a list of articles is no longer a short one. */
const manyValues = (payload: Payload): Promise<void> =>
  inTransaction(payload, null, async (req) => {
    const { id: _id, ...one } = (await row(req, 'observations', { indicator: { equals: 'courses' } }))!
    await insertRows(
      req,
      'observations',
      Array.from({ length: 60 }, (_, index) => ({ ...one, id: freshId(req), article: `article-${index}` })),
    )
  })

const growingOnMongo = async (payload: Payload, work: () => Promise<unknown>): Promise<string[]> => {
  const commands = await commandsOf(payload, work)
  const found = await withoutIndex(payload, commands)
  return (await explains(payload)) ? [...found, ...(await scanned(payload, commands))] : found
}

it.skipIf(!env.DATABASE_URL)('the engine explains itself', async ({ skip }) => {
  if (!(await explains(office.payload))) skip('skipped: this engine has no explain; only indexes were compared')
})

/** The statements of this work that grow with the office, without those that are named. */
const growing = async (payload: Payload, work: () => Promise<unknown>): Promise<string[]> => {
  if (env.DATABASE_URL) return growingOnMongo(payload, work)
  const heard = await statementsOf(payload, work)
  const growingIn = planner(sqliteFile())
  const found: string[] = []
  for (const one of heard)
    for (const trouble of growingIn(one))
      if (!NAMED.some(([question, of]) => question.test(one.sql) && of.test(trouble)))
        found.push(
          `${trouble} ← ${one.sql.slice(0, 60)} … ${one.sql.slice(one.sql.search(/ (from|where) /i)).slice(-300)}`,
        )
  return found
}

const COLUMN = '0'.repeat(24)
const list = (payload: Payload, collection: CollectionSlug, more: object = {}) =>
  payload.find({
    collection,
    depth: 0,
    draft: true,
    limit: 10,
    page: 1,
    overrideAccess: false,
    user: user(office.people.editor),
    ...more,
  })

describe('what readers ask', () => {
  const asks: Record<string, () => Promise<unknown>> = {
    'around every page': () => siteContext(),
    'home': () => pages.home(1),
    'home, a later page': () => pages.home(2),
    'a column': () => pages.column('releases', 1),
    'corrections and withdrawals': () => corrections(1),
    'a release': () => releases.release('skills'),
    'a release that cites': () => releases.release('citing'),
    'an edition': () => releases.edition('skills', 1),
    'a figure': () => releases.figure('skills', 1),
    'nothing there': () => releases.release('nowhere'),
    'a notice': () => pages.notice('copyright', null),
    'a picture': () => pages.mediaFile('0'.repeat(64)),
    'an attachment': () => pages.attachmentFile('0'.repeat(64)),
    'all indicators': () => figures.indicators(),
    'an indicator': () => figures.indicator('courses'),
  }
  it.each(Object.entries(asks))('%s', async (_, ask) => {
    expect(await growing(office.payload, ask)).toEqual([])
  })
})

describe('what the desk asks', () => {
  const LISTS: [string, CollectionSlug, object?][] = [
    ['articles', 'articles'],
    ['articles, last saved first', 'articles', { sort: '-updatedAt' }],
    ['articles of a stage', 'articles', { where: { stage: { equals: 'review' } }, sort: '-updatedAt' }],
    ['articles of a public state', 'articles', { where: { publicState: { equals: 'live' } }, sort: '-updatedAt' }],
    ['articles that were sent back', 'articles', { where: { sentBack: { equals: true } }, sort: '-updatedAt' }],
    ['articles of a column', 'articles', { where: { column: { equals: COLUMN } }, sort: '-updatedAt' }],
    [
      'articles of these days',
      'articles',
      { where: { updatedAt: { greater_than: '2026-01-01' } }, sort: '-updatedAt' },
    ],
    ['articles of a person', 'articles', { where: { writers: { in: ['x'] } }, sort: '-updatedAt' }],
    ['articles, searched', 'articles', { where: { or: [{ title: { like: '培训' } }, { summary: { like: '培训' } }] } }],
    ['articles in the trash', 'articles', { trash: true, where: { deletedAt: { exists: true } } }],
    ['releases', 'releases', { sort: '-firstPublishedAt' }],
    ['editions', 'editions', { sort: '-publishedAt' }],
    ['the ledger', 'ledger', { sort: '-seq' }],
    ['tasks', 'tasks', { sort: '-at' }],
    ['published figures', 'observations', { sort: '-publishedAt' }],
    ['contributions', 'contributions', { sort: '-at' }],
    ['slugs', 'slugs'],
    ['pictures', 'media'],
    ['sections', 'sections'],
    ['metrics', 'metrics'],
  ]
  it.each(LISTS)('the list: %s', async (_, collection, more) => {
    expect(await growing(office.payload, () => list(office.payload, collection, more))).toEqual([])
  })

  it('the home page of everybody', async () => {
    const { payload, people } = office
    for (const person of Object.values(people))
      expect(await growing(payload, () => homeOf(payload, person, 'zh'))).toEqual([])
  })

  it('the panel, and figures to cite by their words', async () => {
    const { payload, people } = office
    expect(
      await growing(payload, async () => {
        const req = await createLocalReq({ user: user(people.reviewer) }, payload)
        req.routeParams = { id: article }
        await articleEndpoints[0]!.handler(req)
        const { id } = (await row(payload, 'articles', { slug: { equals: 'citing' } }))!
        await citable(payload, as(people.editor), String(id), { words: '26个', q: '', chosen: '' })
      }),
    ).toEqual([])
  })

  it('the review lens: a look, a tick, and the text as it was', async () => {
    const { payload, people } = office
    const { id } = (await row(payload, 'articles', { slug: { equals: 'citing' } }))!
    const reviewer = as(people.reviewer)
    expect(
      await growing(payload, async () => {
        const { review } = await reviewOf(payload, reviewer, String(id))
        await look(payload, reviewer, String(id), { fingerprint: review.fingerprint, revision: review.revision })
        await tick(payload, reviewer, String(id), { ticked: review.figures.map(({ seal }) => seal), open: [] })
        await reviewOf(payload, reviewer, String(id))
      }),
    ).toEqual([])
  })

  it('saves of an article, a section and a metric', async () => {
    const { payload, people } = office
    const of = await write(payload, as(people.editor), { title: '保存' })
    const how = { user: user(people.editor), overrideAccess: false, depth: 0 } as const
    const [section] = await rows(payload, 'sections', { article: { equals: of } })
    const [metric] = await rows(payload, 'metrics', { article: { equals: of } })
    expect(
      await growing(payload, async () => {
        await payload.update({ ...how, collection: 'articles', id: of, data: { summary: editorText('改了。') } })
        await payload.update({ ...how, collection: 'sections', id: section!.id, data: { heading: '改了' } })
        await payload.update({ ...how, collection: 'metrics', id: metric!.id, data: { note: '改了' } })
      }),
    ).toEqual([])
  })

  it('a text written, submitted, approved, published, withdrawn and deleted', async () => {
    const { payload, people } = office
    expect(
      await growing(payload, async () => {
        const of = await write(payload, as(people.editor), { title: '一篇' })
        await walk(payload, people, of, ...roadTo('publish'), 'withdraw', 'reinstate')
        await walk(payload, people, await write(payload, as(people.editor), { title: '另一篇' }), 'delete', 'restore')
      }),
    ).toEqual([])
  })
})
