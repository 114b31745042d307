import { beforeAll, describe, expect, it } from 'vitest'
import { row, rows } from '@/database/rows'
import type { Action } from '@/domain/workflow'
import { bindIndicator, demoIndicators } from '@/seed/indicators'
import { as } from '@/seed/people'
import { step, walk, write } from '@/seed/release'
import { indicator, indicators } from '@/site/indicators'
import { fixtures, type Fixtures } from '@/testing/fixtures'

let office: Fixtures
let courses: string
const INDICATOR = 'training-courses'

type Path =
  | 'releases/[slug]'
  | 'releases/[slug]/figures.csv'
  | 'releases/[slug]/figures.json'
  | 'indicators'
  | 'indicators/[slug]'
  | 'indicators/[slug]/series.csv'
  | 'indicators/[slug]/series.json'
type Handler = (request: Request, context: { params: Promise<{ slug: string }> }) => Promise<Response>

const get = async (path: Path, slug = ''): Promise<{ status: number; text: string; headers: Headers }> => {
  const { GET } = (await import(/* @vite-ignore */ `../../app/(site)/${path}/route`)) as { GET: Handler }
  const response = await GET(new Request(`http://localhost:3000/${path}`), { params: Promise.resolve({ slug }) })
  // Not response.text(): it takes the byte order mark away.
  return {
    status: response.status,
    text: Buffer.from(await response.arrayBuffer()).toString(),
    headers: response.headers,
  }
}

const road = (article: string, ...actions: Action[]) => walk(office.payload, office.people, article, ...actions)

/** A release that states 全年开展培训1280场 (or other words), bound to the indicator. */
const stating = async (slug: string, count: string, period: string): Promise<string> => {
  const editor = as(office.people.editor)
  const article = await write(office.payload, editor, {
    title: `${period}的培训`,
    slug,
    summary: '',
    sections: [{ heading: '培训', paragraphs: [`开展技能培训${count}，新建实训点26个。`] }],
  })
  await bindIndicator(office.payload, editor, article, count, courses, { period })
  return article
}

const correct = async (article: string, words: string): Promise<void> => {
  const { payload, people } = office
  const [metric] = await rows(payload, 'metrics', {
    and: [{ article: { equals: article } }, { indicator: { equals: courses } }],
  })
  const how = { user: people.editor, overrideAccess: false } as const
  await payload.update({ collection: 'metrics', id: metric!.id, data: { words }, ...how })
  await payload.update({
    collection: 'articles',
    id: article,
    data: { changeNote: '场次重复计入，现予更正。' },
    ...how,
  })
}

beforeAll(async () => {
  office = await fixtures()
  courses = (await demoIndicators(office.payload, as(office.people.editor), as(office.people.reviewer)))[INDICATOR]
}, 120_000)

describe('the values of an indicator', () => {
  let first: string

  it('are nowhere to be seen before a release states one', async () => {
    first = await stating('courses-2024', '1280场', '2024年')
    await road(first, 'submit', 'approve')
    expect([await indicators(), await indicator(INDICATOR)]).toEqual([[], null])
    for (const path of ['indicators/[slug]', 'indicators/[slug]/series.csv', 'indicators/[slug]/series.json'] as const)
      expect((await get(path, INDICATOR)).status).toBe(404)
    const { text: list } = await get('indicators', INDICATOR)
    expect([list.includes('还没有已发布的数据'), list.includes(INDICATOR)]).toEqual([true, false])
  })

  it('are public with the edition that states them, each with its release, edition and period', async () => {
    await road(first, 'publish')
    const second = await stating('courses-2025', '1420场', '2025年')
    await road(second, 'submit', 'approve', 'publish')
    const { values } = (await indicator(INDICATOR))!
    expect(
      values.map(({ observation, release }) => [
        observation.period,
        observation.words,
        observation.edition,
        release.slug,
      ]),
    ).toEqual([
      ['2025年', '1420场', 1, 'courses-2025'],
      ['2024年', '1280场', 1, 'courses-2024'],
    ])
    expect((await indicators()).map((line) => [line.indicator.slug, line.latest.observation.words])).toEqual([
      [INDICATOR, '1420场'],
    ])
    expect((await get('indicators')).text).toContain('技能培训场次')
  })

  it('show a correction as old → new, and only the corrected value counts', async () => {
    await correct(first, '1260场')
    expect((await indicator(INDICATOR))!.values.at(-1)!.observation.words).toBe('1280场')
    await road(first, 'submit', 'approve', 'publish')
    const corrected = (await indicator(INDICATOR))!.values.at(-1)!
    expect([
      corrected.observation.words,
      corrected.earlier.map(({ words, replacedIn }) => [words, replacedIn]),
    ]).toEqual(['1260场', [['1280场', 2]]])
    const page = (await get('indicators/[slug]', INDICATOR)).text
    expect(page).toMatch(/发布后更正：<del>1280场<\/del> 更正为 <ins>1260场<\/ins> （第2版更正）/)
    const [header, ...lines] = (await get('indicators/[slug]/series.csv', INDICATOR)).text.split('\r\n').slice(0, -1)
    expect([header!.split(',')[0], lines.length, lines[1]]).toEqual([
      '\uFEFFperiod: 时期',
      2,
      expect.stringContaining('1260场,1260,'),
    ])
  })

  it('go with a withdrawn release, and come back with it, without a row being touched', async () => {
    const { payload } = office
    const stored = async () => JSON.stringify(await rows(payload, 'observations', { article: { equals: first } }))
    const before = await stored()
    await road(first, 'withdraw')
    expect((await indicator(INDICATOR))!.values.map(({ observation }) => observation.period)).toEqual(['2025年'])
    expect((await get('indicators/[slug]/series.json', INDICATOR)).text).not.toMatch(/1280|1260/)
    expect((await get('releases/[slug]/figures.csv', 'courses-2024')).status).toBe(404)
    await road(first, 'reinstate')
    expect((await indicator(INDICATOR))!.values).toHaveLength(2)
    expect(await stored()).toBe(before)
  })

  it('are one row per figure and edition, as the edition states them', async () => {
    const stored = await rows(office.payload, 'observations', { article: { equals: first } })
    expect(
      stored
        .sort((a, b) => a.edition - b.edition || a.position - b.position)
        .map(({ edition, words, indicator: of }) => [edition, words, of]),
    ).toEqual([
      [1, '1280场', INDICATOR],
      [1, '26个', null],
      [2, '1260场', INDICATOR],
      [2, '26个', null],
    ])
  })
})

describe('the figures of a release to take away', () => {
  it('name the edition, its fingerprint, and what was corrected', async () => {
    const edition = (await row(office.payload, 'editions', {
      and: [{ title: { equals: '2024年的培训' } }, { number: { equals: 2 } }],
    }))!
    const { status, headers, text } = await get('releases/[slug]/figures.json', 'courses-2024')
    const data = JSON.parse(text) as {
      release: { edition: number; fingerprint: string }
      figures: { words: string; value: string; earlier: { words: string; replacedIn: number }[] }[]
    }
    expect([status, data.release.edition, data.release.fingerprint]).toEqual([200, 2, edition.fingerprint])
    expect(data.figures[0]).toMatchObject({
      words: '1260场',
      value: '1260',
      indicator: { slug: INDICATOR },
      earlier: [{ words: '1280场', replacedIn: 2 }],
    })
    expect(headers.get('access-control-allow-origin')).toBe('*')
  })

  it('open in a spreadsheet, under the name of the release', async () => {
    const { headers, text } = await get('releases/[slug]/figures.csv', 'courses-2024')
    expect(headers.get('content-disposition')).toBe('attachment; filename="courses-2024-figures-2.csv"')
    expect(text).toMatch(/^\uFEFFposition: 序号,label: 名称,words: 行文,value: 数值/)
    expect(text).toContain('1,技能培训,1260场,1260,场')
  })

  it('are linked under the table of the release, with the series of their indicator', async () => {
    const { text } = await get('releases/[slug]', 'courses-2024')
    for (const address of [
      '/releases/courses-2024/figures.csv',
      '/releases/courses-2024/figures.json',
      `/indicators/${INDICATOR}`,
    ])
      expect(text).toContain(`href="${address}"`)
  })

  it('moved, removed and unknown answer as the release does', async () => {
    const { payload, people } = office
    const article = await stating('old-address', '66场', '2023年')
    await road(article, 'submit', 'approve', 'publish')
    await payload.update({
      collection: 'articles',
      id: article,
      data: { slug: 'new-address', changeNote: '换了网址名。' },
      user: people.editor,
      overrideAccess: false,
    })
    await road(article, 'submit', 'approve', 'publish')
    const moved = await get('releases/[slug]/figures.json', 'old-address')
    expect([moved.status, moved.headers.get('location')]).toEqual([301, '/releases/new-address/figures.json'])
    await step(payload, as(people.publisher), article, 'remove', 'privacy')
    expect((await get('releases/[slug]/figures.csv', 'new-address')).status).toBe(410)
    expect((await get('releases/[slug]/figures.csv', 'nobody')).status).toBe(404)
    expect((await get('indicators/[slug]', INDICATOR)).text).not.toContain('66场')
  })
})

describe('an indicator', () => {
  it('keeps its slug, is never deleted, and every change of it is on the record', async () => {
    const { payload, people } = office
    const how = { user: people.editor, overrideAccess: false } as const
    await payload.update({ collection: 'indicators', id: courses, data: { definition: '改过的定义。' }, ...how })
    await expect(
      payload.update({ collection: 'indicators', id: courses, data: { slug: 'another' }, ...how }),
    ).rejects.toMatchObject({ status: 409 })
    await expect(payload.delete({ collection: 'indicators', id: courses, overrideAccess: true })).rejects.toThrow(
      'guard',
    )
    await expect(
      payload.create({
        collection: 'indicators',
        data: { name: '别人的', slug: 'theirs' },
        user: people.reviewer,
        overrideAccess: false,
      }),
    ).rejects.toThrow()
    const [last] = await rows(payload, 'ledger', { action: { equals: 'change-indicator' } }, { sort: '-seq', limit: 1 })
    expect(JSON.parse(last!.body)).toMatchObject({
      actor: { name: people.editor.name },
      details: { after: { slug: INDICATOR, definition: '改过的定义。' } },
    })
  })

  it('is given to a figure with a source that readers may open, and days in order', async () => {
    const { payload, people } = office
    const article = await stating('checked', '12场', '2026年')
    const { id } = (await row(payload, 'metrics', { article: { equals: article } }))!
    const update = (data: object) =>
      payload.update({ collection: 'metrics', id, data, user: people.editor, overrideAccess: false })
    await expect(update({ sourceLink: 'javascript:alert(1)' })).rejects.toThrow()
    await expect(
      update({ periodStart: '2026-02-01T12:00:00.000Z', periodEnd: '2026-01-31T12:00:00.000Z' }),
    ).rejects.toThrow()
    await expect(
      update({
        sourceLink: 'https://example.gov/report',
        periodStart: '2026-01-01T12:00:00.000Z',
        periodEnd: '2026-01-31T12:00:00.000Z',
      }),
    ).resolves.toMatchObject({ sourceLink: 'https://example.gov/report' })
  })
})
