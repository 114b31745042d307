import { beforeAll, describe, expect, it } from 'vitest'
import { row, rows } from '@/database/rows'
import { inTransaction } from '@/desk/request/transaction'
import { demoIndicators } from '@/seed/indicators'
import { as } from '@/seed/people'
import { aRelease, publish, step } from '@/seed/release'
import { fixtures, type Fixtures } from '@/testing/fixtures'
import { tamperWith, type Tamper } from '@/testing/tamper'
import { verify } from './verify'

type Kind =
  | 'ledger'
  | 'observations'
  | 'indicators'
  | 'editions'
  | 'releases'
  | 'slugs'
  | 'notices'
  | 'columns'
  | 'users'
type Value = string | number | boolean | null

let office: Fixtures
let tamper: Tamper
const problems = async () => (await verify(office.payload, { pageSize: 3 })).problems

beforeAll(async () => {
  office = await fixtures()
  const { payload, people } = office
  tamper = tamperWith(payload)
  await demoIndicators(payload, as(people.editor))
  const corrected = await aRelease(payload, people, { upTo: 'publish', title: '两版的一篇' })
  await inTransaction(payload, as(people.editor), (req) =>
    payload.update({
      collection: 'articles',
      id: corrected,
      data: { title: '两版的一篇（改）', changeNote: '改了标题。' },
      req,
      depth: 0,
    }),
  )
  await publish(payload, people, corrected)
  const withdrawn = await aRelease(payload, people, { upTo: 'publish', title: '撤下的一篇' })
  await step(payload, as(people.publisher), withdrawn, 'withdraw', '数据需要重新核对。')
})

/** One character or one digit, the smallest change there is. */
const flipped = (value: unknown): Value => {
  if (typeof value === 'number') return value + 1
  if (typeof value === 'boolean') return !value
  const text = String(value)
  const at = Math.floor(text.length / 2)
  return text.slice(0, at) + (text[at] === '0' ? '1' : '0') + text.slice(at + 1)
}

const ANY = (): boolean => true
const withdrawnOne = (one: object) => 'state' in one && one.state === 'withdrawn'
const withArticle = (one: object) => 'article' in one && Boolean(one.article)

/** collection · field · what it becomes · which row. */
const CHANGES: [Kind, string, ((value: unknown) => Value)?, ((one: object) => boolean)?][] = [
  ['ledger', 'body'],
  ['ledger', 'hash'],
  ['ledger', 'prevHash'],
  ['ledger', 'seq', () => 9_000],
  ['ledger', 'at'],
  ['ledger', 'actor'],
  ['ledger', 'action', () => 'recall'],
  ['ledger', 'outcome', () => 'refused'],
  ['ledger', 'article', flipped, withArticle],
  ['editions', 'manuscript'],
  ['editions', 'fingerprint'],
  ['editions', 'digest'],
  ['editions', 'approvals'],
  ['editions', 'publishedBy'],
  ['editions', 'publishedAt', () => '2020-01-01T00:00:00.000Z'],
  ['editions', 'title'],
  ['editions', 'article'],
  ['editions', 'number', () => 7],
  ['releases', 'state', () => 'removed'],
  ['releases', 'state', () => 'live', withdrawnOne],
  ['releases', 'edition'],
  ['releases', 'slug'],
  ['releases', 'title'],
  ['releases', 'column'],
  ['releases', 'language', () => 'en'],
  ['releases', 'explanation', flipped, withdrawnOne],
  ['releases', 'article'],
  ['releases', 'firstPublishedAt', () => '2020-01-01T00:00:00.000Z'],
  ['observations', 'value'],
  ['observations', 'words'],
  ['observations', 'indicator', () => 'another'],
  ['observations', 'edition', () => 9],
  ['observations', 'position', () => 99],
  ['indicators', 'definition'],
  ['slugs', 'slug'],
  ['slugs', 'article'],
  ['notices', 'text'],
  ['columns', 'name'],
  ['users', 'active', () => false],
  ['users', 'name'],
  ['users', 'email'],
]

describe('verify', () => {
  it('finds nothing wrong with what the desk wrote, and says how far the record goes', async () => {
    const report = await verify(office.payload, { pageSize: 3 })
    expect(report.problems).toEqual([])
    expect(report.editions).toBe(3)
    expect(report.head.seq).toBe(report.entries)
    expect(report.head.hash).toBe((await row(office.payload, 'ledger', {}, '-seq'))!.hash)
  })

  it.each(CHANGES)(
    'sees a change behind its back in %s.%s',
    async (collection, field, change = flipped, which = ANY) => {
      const one = (
        await rows(office.payload, collection, {}, { sort: collection === 'ledger' ? 'seq' : 'createdAt' })
      ).find(which)!
      const before = (one as unknown as Record<string, Value>)[field]!
      await tamper.set(collection, String(one.id), field, change(before))
      const found = await problems()
      await tamper.set(collection, String(one.id), field, before)
      expect(found).not.toEqual([])
      expect(await problems()).toEqual([])
    },
  )

  it.each(['ledger', 'editions', 'observations', 'releases', 'slugs', 'notices', 'indicators'] as const)(
    'sees that a row of %s is gone',
    async (collection) => {
      const one = (
        await rows(office.payload, collection, {}, { sort: collection === 'ledger' ? 'seq' : 'createdAt' })
      ).at(collection === 'ledger' ? 4 : 0)!
      const putBack = await tamper.remove(collection, String(one.id))
      const found = await problems()
      await putBack()
      expect(found).not.toEqual([])
      expect(await problems()).toEqual([])
    },
  )

  it('sees that the end of the ledger is gone only by a head that was noted elsewhere', async () => {
    const noted = (await verify(office.payload)).head
    const { people, payload } = office
    const draft = await aRelease(payload, people, { upTo: 'submit', title: '只提交的一篇' })
    const { head } = await verify(payload)
    const last = (await row(payload, 'ledger', { article: { equals: draft } }))!
    const putBack = await tamper.remove('ledger', String(last.id))
    expect(await problems()).toEqual([])
    expect((await verify(payload, { expected: head })).problems).toEqual([
      `ledger: ends at ${noted.seq}, but entry ${head.seq} was noted elsewhere: the last entries are gone`,
    ])
    expect((await verify(payload, { expected: noted })).problems).toEqual([])
    await putBack()
    expect((await verify(payload, { expected: head })).problems).toEqual([])
    expect((await verify(payload, { expected: { seq: noted.seq, hash: head.hash } })).problems).toHaveLength(1)
  })
})
