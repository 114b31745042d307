// Never a stale page, whatever its kind: each public address is rendered before and after each act, and whatever reads
// otherwise afterwards is among what the front and the mirror drop. A new route is found by itself, like its addresses.
import { beforeAll, describe, expect, it } from 'vitest'
import { row } from '@/database/rows'
import { storeDocument } from '@/desk/attachments/take-document'
import { attachmentText } from '@/domain/attachments'
import type { Rendered } from '@/front/answer'
import { touchedBy, touches } from '@/front/touched'
import { cite } from '@/seed/cite'
import { table } from '@/seed/demo/story-type'
import { bindIndicator, confirm } from '@/seed/indicators'
import { as } from '@/seed/people'
import { aRelease, publish, step, write } from '@/seed/release'
import { fixtures, type Fixtures } from '@/testing/fixtures'
import { siteRender } from '@/testing/mirrored-office'
import { addresses } from './addresses'

let office: Fixtures
let origin: string
let digest: string

const LARGE = /\.[a-z]+$|^\/(?:media|attachments)\//
/** Every address there is, and each page in the large view too. */
const everyAddress = async (): Promise<string[]> => {
  const all = await addresses.ofOffice()
  for await (const some of addresses.ofReleases()) all.push(...some)
  return all.flatMap((one) => (LARGE.test(one) ? [one] : [one, `${one}${one.includes('?') ? '&' : '?'}view=large`]))
}
type Site = Map<string, Rendered>
const look = async (known: Iterable<string> = []): Promise<Site> => {
  const site: Site = new Map()
  for (const address of new Set([...known, ...(await everyAddress())])) site.set(address, await siteRender(address))
  return site
}
const same = (one: Rendered, other: Rendered): boolean =>
  one.status === other.status && Buffer.from(one.body).equals(Buffer.from(other.body))

/** Does this act, and answers what reads otherwise since, and which of it nothing would have dropped. */
const changedBy = async (action: string, act: () => Promise<unknown>) => {
  const before = await look()
  await act()
  const after = await look(before.keys())
  const touched = touchedBy({ seq: 1, action, outcome: 'done', article: origin })!
  const changed = [...before].filter(([address, was]) => !same(was, after.get(address)!))
  return {
    changed: changed.map(([address]) => address),
    stale: changed.filter(([, { depends }]) => !touches(touched, depends)).map(([address]) => address),
  }
}

beforeAll(async () => {
  office = await fixtures()
  const { payload, people } = office
  const editor = as(people.editor)
  const courses = await payload.create({
    collection: 'indicators',
    data: { name: '培训场次', slug: 'courses', unit: '场' },
    user: people.editor,
    overrideAccess: false,
  })
  await confirm(payload, as(people.reviewer), String(courses.id))
  const other = await aRelease(payload, people, { title: '被取代的一篇', slug: 'replaced', upTo: 'publish' })
  origin = await write(payload, editor, {
    title: '被引用的一篇',
    slug: 'origin',
    sections: [
      {
        heading: '两个数据',
        paragraphs: [
          '各园区开展技能培训1280场，新建实训点26个。',
          table({ caption: '表1 分类' }, ['类别', '个数'], ['甲', '12'], ['乙', '14']),
        ],
      },
    ],
  })
  await bindIndicator(payload, editor, origin, '1280场', String(courses.id), { period: '2026年' })
  const { id } = await storeDocument(payload, editor, { name: 'a.csv', bytes: Buffer.from('类别,个数\n甲,12\n') })
  digest = (await row(payload, 'documents', { id: { equals: id } }))!.digest!
  await payload.update({
    collection: 'articles',
    id: origin,
    data: { attachments: attachmentText([{ document: id, title: '附件1' }]) },
    user: people.editor,
    overrideAccess: false,
  })
  await publish(payload, people, origin)
  const citing = await write(payload, editor, {
    title: '引用的一篇',
    slug: 'citing',
    lead: ['新建实训点26个。'],
    sections: [],
  })
  await cite(payload, editor, citing, '26个', origin)
  await publish(payload, people, citing)
  await step(payload, as(people.publisher), other, 'withdraw', '以另一篇为准。', origin)
}, 120_000)

describe('what an act changes for readers is dropped with it', () => {
  it('a correction: the release, its figures, its tables, the lists, the feeds, and who cites it', async () => {
    const { payload, people } = office
    const { changed, stale } = await changedBy('publish', async () => {
      const metric = await row(payload, 'metrics', {
        and: [{ article: { equals: origin } }, { words: { equals: '26个' } }],
      })
      await payload.update({
        collection: 'metrics',
        id: metric!.id,
        data: { words: '28个' },
        user: people.editor,
        overrideAccess: false,
      })
      await payload.update({
        collection: 'articles',
        id: origin,
        data: { changeNote: '更正个数。' },
        user: people.editor,
        overrideAccess: false,
      })
      await publish(payload, people, origin)
    })
    expect(stale).toEqual([])
    expect(changed).toEqual(
      expect.arrayContaining([
        '/',
        '/?view=large',
        '/columns/releases',
        '/feed.xml',
        '/columns/releases/feed.xml',
        '/corrections',
        '/corrections.json',
        '/releases/origin?view=large',
        '/releases/origin/editions/1',
        '/releases/origin/figures.csv',
        '/releases/origin/figures/1',
        '/releases/origin/tables/1.csv',
        '/releases/citing',
        '/releases/citing/figures.json',
        '/releases/citing/figures/3?view=large',
      ]),
    )
  })

  it.each([
    ['withdraw', '正在核实。'],
    ['reinstate', undefined],
    ['remove', 'error'],
  ] as const)('%s: everything of the release, what it replaced, and what shows it', async (action, note) => {
    const { payload, people } = office
    const { changed, stale } = await changedBy(action, () => step(payload, as(people.publisher), origin, action, note))
    expect(stale).toEqual([])
    expect(changed).toEqual(
      expect.arrayContaining([
        '/feed.xml',
        '/sitemaps/1.xml',
        '/indicators',
        '/releases/origin',
        '/releases/origin/figures/1',
        '/releases/origin/tables/1.csv',
        '/releases/replaced',
        '/releases/replaced?view=large',
        '/releases/citing',
        '/corrections',
      ]),
    )
    if (action !== 'reinstate') expect(changed).toContain(`/attachments/${digest}`)
  })
})
